#!/usr/bin/env bash
# Sets everything up for the tests and runs them all; no display is needed. Arguments go on to Maven, and then no package is tried.
set -u
ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
. "$ROOT/installer/common/setup.sh"

use_utf8
find_jdk
find_maven
need_libraries "$HEADLESS_LIBRARIES"
if ! command -v soffice >/dev/null 2>&1; then
  if may_install && [ -n "${CI:-}" ]; then
    install_packages libreoffice-calc
  fi
  command -v soffice >/dev/null 2>&1 ||
    say "LibreOffice is not installed: the tests that recalculate workbooks will be skipped (Debian/Ubuntu: sudo apt install libreoffice-calc)."
fi
build_with "$@" verify || exit

# With arguments for Maven only a part may have been asked for; else the package is made (not compressed, to be quick) and tried.
if [ $# -gt 0 ] || ! on_linux; then
  exit 0
fi
if ! command -v dpkg-deb >/dev/null 2>&1; then
  say "The package was not tried: dpkg-deb is missing."
  exit 0
fi
DPKG_DEB_COMPRESSOR_TYPE=none "$ROOT/installer/package.sh" && "$ROOT/installer/package-test.sh"
