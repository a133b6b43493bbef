#!/usr/bin/env bash
# Makes an app image with its own trimmed Java, and a .dmg of it, into target/package. Untried: written without a Mac at hand.
# The result is not signed: the first start needs "Open" from the context menu.
set -u
ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
. "$ROOT/installer/common/setup.sh"
. "$ROOT/installer/common/image.sh"

make_icon() {
  local set="$WORK/laatuverkko.iconset" size
  mkdir -p "$set" || return
  for size in 16 32 64 128 256; do
    sips -z $size $size "$ROOT/installer/common/laatuverkko-256.png" --out "$set/icon_${size}x${size}.png" || return
  done
  rm -f "$set/icon_64x64.png"
  iconutil --convert icns --output "$WORK/laatuverkko.icns" "$set"
}

# A version of macOS packages may not begin with zero.
mac_version() { program_version | sed 's/^0\./1./'; }

make_dmg() {
  "$JDK/bin/jpackage" --type dmg --dest "$WORK" --app-image "$WORK/image/Laatuverkko.app" --name Laatuverkko \
    --app-version "$(mac_version)" --license-file "$ROOT/LICENSE" --vendor Laatuverkko
}

begin_package
step "JavaFX modules" make_jmods
step "trimmed Java" link_runtime
step "icon" make_icon
# shellcheck disable=SC2034  # read by make_image
APP_VERSION=$(mac_version)
step "app image" make_image --name Laatuverkko --icon "$WORK/laatuverkko.icns" --mac-package-identifier fi.laatuverkko
step "start cache" add_start_cache "$WORK/image/Laatuverkko.app/Contents/MacOS/Laatuverkko" "$WORK/image/Laatuverkko.app/Contents/app/Laatuverkko.cfg"
say "App image: $WORK/image/Laatuverkko.app"
step ".dmg" make_dmg
say "Package: $(find "$WORK" -maxdepth 1 -name '*.dmg')"
