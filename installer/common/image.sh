# shellcheck shell=bash
# The recipe of a package, shared by Linux and macOS (sourced after setup.sh): JDK modules and JavaFX linked to a trimmed Java,
# our own jars beside it on the class path, because jlink refuses jars that are not modules.

WORK="$ROOT/target/package"
PACKAGE_LOG="$ROOT/target/package.log"

# The lines of an option file that are not comments.
lines_of() { sed -e '/^#/d' -e '/^ *$/d' "$1"; }

program_version() { sed -n 's|^  <version>\(.*\)</version>.*|\1|p' "$ROOT/pom.xml" | head -n 1; }

# JavaFX's Maven jars made into jmod files: so its native libraries become files of the image. Left inside a module
# they would be unpacked into every user's home folder at the first start.
make_jmods() {
  local jar name unpacked
  mkdir -p "$WORK/jmods"
  for jar in "$ROOT"/target/javafx/javafx-*-*-*.jar; do
    name=$(basename "$jar" | sed 's/^javafx-\([a-z]*\)-.*/javafx.\1/')
    unpacked="$WORK/unpacked/$name"
    mkdir -p "$unpacked/classes" "$unpacked/native"
    (cd "$unpacked/classes" && "$JDK/bin/jar" --extract --file "$jar") || return
    find "$unpacked/classes" -maxdepth 1 \( -name '*.so' -o -name '*.dylib' \) -exec mv {} "$unpacked/native/" \;
    rm -f "$unpacked/classes/javafx-swt.jar"
    "$JDK/bin/jmod" create --class-path "$unpacked/classes" --libs "$unpacked/native" "$WORK/jmods/$name.jmod" || return
  done
}

# Not compressed: that starts faster, and the installer's own compression does better on it.
link_runtime() {
  "$JDK/bin/jlink" --module-path "$WORK/jmods" --add-modules "javafx.controls,$(lines_of "$ROOT/installer/common/java.modules" | tr '\n' ',')" \
    --include-locales=fi,sv,en --strip-java-debug-attributes --no-header-files --no-man-pages --strip-native-commands --compress=zip-0 --output "$WORK/runtime"
}

# Makes the app image; further arguments go on to jpackage.
make_image() {
  local option options
  mkdir -p "$WORK/input" || return
  cp "$ROOT"/target/lib/*.jar "$ROOT/target/laatuverkko.jar" "$WORK/input/" || return
  options=()
  while IFS= read -r option; do
    options+=(--java-options "$option")
  done < <(lines_of "$ROOT/installer/common/jvm.options")
  "$JDK/bin/jpackage" --type app-image --dest "$WORK/image" --runtime-image "$WORK/runtime" --input "$WORK/input" \
    --main-jar laatuverkko.jar --main-class fi.laatuverkko.Main "${options[@]}" \
    --app-version "${APP_VERSION:-$(program_version)}" --vendor Laatuverkko \
    --description "Quality networks of vocational education" "$@"
}

# Gives the app image a cache of loaded and linked classes, which halves the time to start: the image's own launcher makes the sample
# network and draws it without a display, the classes it used are written down, and from them the cache is made. Every run has
# the options of the final one, else the cache would not fit; where it ever does not fit, Java starts without it and says nothing.
# Arguments: launcher, its configuration file.
add_start_cache() {
  local launcher=$1 options=$2 training="$WORK/training"
  local plain="$training/options" used="$training/classes" network="$training/Esimerkkiverkosto"
  mkdir -p "$training/home" || return
  cp "$options" "$plain" || return
  "$launcher" sample --file "$network" || return
  java_options -XX:AOTMode=record "-XX:AOTConfiguration=$used" | cat "$plain" - >"$options" || return
  HOME="$training/home" "$launcher" pictures --file "$network" --out "$training/pictures" >"$training/said" 2>&1 ||
    { tail -n 5 "$training/said"; return 1; }
  java_options -XX:AOTMode=create "-XX:AOTConfiguration=$used" '-XX:AOTCache=$APPDIR/laatuverkko.aot' | cat "$plain" - >"$options" || return
  "$launcher" --version >"$training/said" 2>&1 || { tail -n 5 "$training/said"; return 1; }
  java_options '-XX:AOTCache=$APPDIR/laatuverkko.aot' | cat "$plain" - >"$options" || return
  [ -s "$(dirname "$options")/laatuverkko.aot" ]
}

java_options() { printf 'java-options=%s\n' "$@"; }

# Runs one step with its output in the log, and ends in a plain line where it fails.
step() {
  local what=$1
  shift
  if ! "$@" >>"$PACKAGE_LOG" 2>&1; then
    tail -n 10 "$PACKAGE_LOG" >&2
    fail "Packaging failed ($what); everything it said is in $PACKAGE_LOG"
  fi
}

begin_package() {
  find_jdk
  [ -x "$JDK/bin/jpackage" ] && [ -x "$JDK/bin/jlink" ] && [ -x "$JDK/bin/jmod" ] ||
    fail "Missing: jpackage, jlink and jmod in $JDK. Get a full JDK from https://adoptium.net and set JAVA_HOME to its folder."
  ensure_built
  rm -rf "$WORK"
  mkdir -p "$WORK"
  : >"$PACKAGE_LOG"
}
