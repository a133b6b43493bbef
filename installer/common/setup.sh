# shellcheck shell=bash
# Shared by the scripts of this folder (sourced by bash 3.2 or newer): finds Java and Maven, looks for libraries, builds.
# Expects ROOT, the folder of pom.xml. Nothing here changes the working folder: file names on the command line stay the user's.

JAVA_NEEDED=25
BUILD_LOG="$ROOT/target/build.log"
STAMP="$ROOT/target/build.stamp"

say() { printf '%s\n' "$*" >&2; }

fail() {
  say "$*"
  exit 1
}

on_linux() { [ "$(uname -s)" = Linux ]; }

# True where this script may install packages by itself.
may_install() { on_linux && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; }

# --- packages ---------------------------------------------------------------------------------------------------------

# Installs Debian packages quietly; a word "a|b" stands for the first of these names that the distribution knows.
install_packages() {
  local names="" word name log
  log=$(mktemp)
  if ! ls /var/lib/apt/lists/*_Packages* >/dev/null 2>&1 || [ -n "$(find /var/lib/apt/lists -maxdepth 0 -mtime +1)" ]; then
    apt-get update -qq >"$log" 2>&1 || say "apt-get update did not succeed; trying with what is known."
  fi
  for word in "$@"; do
    for name in $(printf '%s' "$word" | tr '|' ' '); do
      if has_package "$name"; then
        names="$names $name"
        break
      fi
    done
  done
  [ -n "$names" ] || { rm -f "$log"; return 1; }
  say "Installing:$names"
  # shellcheck disable=SC2086  # a list of package names
  if ! DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $names >"$log" 2>&1 </dev/null; then
    tail -n 5 "$log" >&2
    rm -f "$log"
    return 1
  fi
  rm -f "$log"
}

has_package() { apt-cache policy "$1" 2>/dev/null | grep 'Candidate:' | grep -qv '(none)'; }

# --- Java and Maven ---------------------------------------------------------------------------------------------------

# The major version of the JDK in a folder; nothing where there is no JDK (a JRE has no javac).
jdk_version() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 1
  local version
  version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null)
  [ -n "$version" ] || version=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
  printf '%s' "${version:-0}"
}

is_new_jdk() {
  local version
  [ -n "$1" ] && version=$(jdk_version "$1") && [ "$version" -ge "$JAVA_NEEDED" ]
}

look_for_jdk() {
  local folder javac
  javac=$(command -v javac) && javac=$(readlink -f "$javac" 2>/dev/null) && javac=$(dirname "$(dirname "$javac")")
  for folder in "${JAVA_HOME:-}" "${javac:-}" \
      /usr/lib/jvm/* /usr/java/* /usr/jdk/* /opt/* /opt/java/* /opt/jdk/* /usr/local/*jdk* \
      "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.local/share/mise/installs/java/* "$HOME"/.asdf/installs/java/* \
      /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
      /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /home/linuxbrew/.linuxbrew/opt/openjdk*; do
    if is_new_jdk "$folder"; then
      JDK=$folder
      return 0
    fi
  done
  return 1
}

# Sets JDK, or ends in a line that says what to get.
find_jdk() {
  look_for_jdk && return 0
  if may_install && install_packages "openjdk-25-jdk-headless|openjdk-26-jdk-headless|temurin-25-jdk" && look_for_jdk; then
    return 0
  fi
  fail "Missing: a JDK $JAVA_NEEDED or newer. Get one from https://adoptium.net (or your package manager) and set JAVA_HOME to its folder."
}

look_for_maven() {
  local command
  for command in "$(command -v mvn)" "${MAVEN_HOME:-/nowhere}/bin/mvn" "$HOME/.sdkman/candidates/maven/current/bin/mvn" \
      /opt/*maven*/bin/mvn /usr/share/maven/bin/mvn /usr/local/*maven*/bin/mvn /opt/homebrew/bin/mvn; do
    if [ -n "$command" ] && [ -x "$command" ]; then
      MAVEN=$command
      return 0
    fi
  done
  return 1
}

# Sets MAVEN, or ends in a line that says what to get.
find_maven() {
  look_for_maven && return 0
  if may_install && install_packages maven && look_for_maven; then
    return 0
  fi
  fail "Missing: Apache Maven 3.8 or newer. Install it (Debian/Ubuntu: sudo apt install maven; macOS: brew install maven) or see https://maven.apache.org."
}

# Maven keeps the Java it runs on where it has one; JAVA25_HOME lets its toolchain find our JDK in folders it does not know.
run_maven() {
  local home="${JAVA_HOME:-}"
  if [ -n "$home" ]; then
    [ -x "$home/bin/java" ] || home=$JDK
  elif ! command -v java >/dev/null 2>&1; then
    home=$JDK
  fi
  if [ -n "$home" ]; then
    JAVA25_HOME="$JDK" JAVA_HOME="$home" "$MAVEN" -B -ntp -f "$ROOT/pom.xml" "$@"
  else
    JAVA25_HOME="$JDK" "$MAVEN" -B -ntp -f "$ROOT/pom.xml" "$@"
  fi
}

# --- libraries of Linux -----------------------------------------------------------------------------------------------

# library file, Debian package (two names since the 64-bit time change), what it is for
HEADLESS_LIBRARIES="libpangoft2-1.0.so.0:libpangoft2-1.0-0 libfontconfig.so.1:libfontconfig1 libfreetype.so.6:libfreetype6"
WINDOW_LIBRARIES="$HEADLESS_LIBRARIES libX11.so.6:libx11-6 libgtk-3.so.0:libgtk-3-0t64|libgtk-3-0 libXtst.so.6:libxtst6 libXxf86vm.so.1:libxxf86vm1 libGL.so.1:libgl1"

missing_packages() {
  local known pair
  known=$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p 2>/dev/null) || return 0
  for pair in $1; do
    case $known in
      *"${pair%%:*}"*) ;;
      *) printf '%s ' "${pair#*:}" ;;
    esac
  done
  # Letters of Finnish and Swedish: any font that fontconfig has for them will do.
  if ! command -v fc-list >/dev/null 2>&1; then
    [ -n "$(find /usr/share/fonts /usr/local/share/fonts "$HOME/.fonts" "$HOME/.local/share/fonts" \
      \( -name '*.ttf' -o -name '*.otf' \) 2>/dev/null | head -n 1)" ] || printf 'fontconfig fonts-dejavu-core '
  elif [ -z "$(fc-list :lang=fi 2>/dev/null | head -n 1)" ]; then
    printf 'fonts-dejavu-core '
  fi
}

# Looks for the native libraries in the given list and installs them where that is allowed.
need_libraries() {
  on_linux || return 0
  local missing
  missing=$(missing_packages "$1")
  [ -n "$missing" ] || return 0
  if may_install; then
    # shellcheck disable=SC2086  # a list of package names
    install_packages $missing && missing=$(missing_packages "$1")
    [ -n "$missing" ] || return 0
  fi
  fail "Missing libraries: $missing– install them (Debian/Ubuntu: sudo apt install $(printf '%s' "$missing" | sed 's/|[^ ]*//g; s/ $//'))."
}

# In the "C" locale Java could not even name a file with an ä in it.
use_utf8() {
  on_linux || return 0
  [ "$(locale charmap 2>/dev/null)" = UTF-8 ] || export LC_ALL=C.UTF-8
}

# --- build ------------------------------------------------------------------------------------------------------------

# What a build depends on, by content: a changed, a new and a removed file all show, a mere "touch" does not.
sources() { find "$ROOT/pom.xml" "$ROOT/src/main" "$ROOT/installer/common" -type f -exec cksum {} + | LC_ALL=C sort; }

product() { cksum "$ROOT/target/laatuverkko.jar" 2>/dev/null; }

is_built() {
  [ -f "$STAMP" ] && [ -d "$ROOT/target/lib" ] && [ -d "$ROOT/target/javafx" ] || return 1
  [ "$(sources && product)" = "$(cat "$STAMP")" ]
}

# Runs Maven so that nothing of an earlier build stays in the jar or beside it, and notes what was built.
build_with() {
  local before
  rm -rf "$ROOT/target/classes" "$ROOT/target/lib" "$ROOT/target/javafx" "$ROOT/target/laatuverkko.jar" "$STAMP"
  mkdir -p "$ROOT/target"
  before=$(sources)
  run_maven "$@" || return 1
  printf '%s\n' "$before" "$(product)" >"$STAMP"
}

ensure_built() {
  is_built && return 0
  find_maven
  say "Building (the first time takes a few minutes) …"
  mkdir -p "$ROOT/target"
  if ! build_with -q -Dmaven.test.skip=true package >"$BUILD_LOG" 2>&1; then
    grep '^\[ERROR\]' "$BUILD_LOG" | grep -v -e 're-run Maven' -e 'Re-run Maven' -e 'For more information' -e 'ERROR. .Help' -e '^.ERROR. *$' | head -n 15 >&2 || tail -n 15 "$BUILD_LOG" >&2
    fail "The build failed; everything it said is in $BUILD_LOG"
  fi
}
