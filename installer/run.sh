#!/usr/bin/env bash
# Sets everything up on a fresh machine and starts Laatuverkko. Arguments are the program's own: try --help.
# Without arguments or with a data file the window opens; without any display either, the main job is done headless into target/demo.
set -u
ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
. "$ROOT/installer/common/setup.sh"

# Becomes the program, so that signals and the exit code are its own.
program() {
  exec "$JDK/bin/java" @"$ROOT/installer/common/jvm.options" --module-path "$ROOT/target/javafx" \
    -cp "$ROOT/target/laatuverkko.jar:$ROOT/target/lib/*" fi.laatuverkko.Main "$@"
}

# Makes the sample network, its OPH workbook and pictures of every tab with the program's own commands.
demonstrate() {
  local demo="$ROOT/target/demo"
  say "There is no display, so no window can open: doing the main job without one."
  rm -rf "$demo"
  mkdir -p "$demo"
  (program sample --file "$demo/Esimerkkiverkosto") || return
  (program export oph-report --file "$demo/Esimerkkiverkosto" --project "Loiste 6" --out "$demo/Loiste-6-loppuselvitys.xlsx") || return
  (program pictures --file "$demo/Esimerkkiverkosto" --out "$demo/pictures") || return
  say "Done: the sample network, its OPH workbook and $(find "$demo/pictures" -name '*.png' | wc -l | tr -d ' ') pictures are in $demo"
}

# The window opens without arguments and with one that is a file; a path in the argument shows that a file is meant.
opens_window() {
  [ $# -eq 0 ] && return
  [ $# -eq 1 ] || return
  case $1 in
    -*) return 1 ;;
    */* | *.mv.db) return 0 ;;
    *) [ -f "$1" ] || [ -f "$1.mv.db" ] ;;
  esac
}

use_utf8
find_jdk
no_window=false
if ! opens_window "$@" || { on_linux && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; }; then
  no_window=true
elif on_linux && [ -z "${DISPLAY:-}" ]; then
  fail "Missing: an X display. This Wayland session has none; turn XWayland on (Debian/Ubuntu: sudo apt install xwayland)."
fi
if $no_window; then
  need_libraries "$HEADLESS_LIBRARIES"
else
  need_libraries "$WINDOW_LIBRARIES"
fi
ensure_built
if $no_window && [ $# -eq 0 ]; then
  demonstrate
else
  program "$@"
fi
