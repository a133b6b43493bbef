#!/usr/bin/env bash
# Sets everything up for the tests and runs them all; no display is needed. Arguments go on to Maven.
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
build_with "$@" verify
