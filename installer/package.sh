#!/usr/bin/env bash
# Makes an app image with its own trimmed Java, and a .deb of it, into target/package.
set -u
ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
. "$ROOT/installer/common/setup.sh"
. "$ROOT/installer/common/image.sh"

[ "$(uname -s)" != Darwin ] || exec "$ROOT/installer/macos/package.sh"
on_linux || fail "This script packages for Linux; on Windows use installer\\windows\\package.cmd."

# Its dependencies stand in linux/control: jpackage would name every library of the machine it runs on.
make_deb() {
  mkdir -p "$WORK/resources" || return
  cp "$ROOT"/installer/linux/* "$WORK/resources/" || return
  cp "$ROOT/installer/common/laatuverkko-256.png" "$WORK/resources/laatuverkko.png" || return
  "$JDK/bin/jpackage" --type deb --dest "$WORK" --app-image "$WORK/image/laatuverkko" --name laatuverkko \
    --app-version "$(program_version)" --resource-dir "$WORK/resources" --license-file "$ROOT/LICENSE" \
    --vendor Laatuverkko --copyright "Laatuverkko" --description "Quality networks of vocational education" \
    --linux-package-name laatuverkko --linux-deb-maintainer laatuverkko@example.fi --linux-app-category education \
    --linux-menu-group "Office;Education;" --linux-shortcut
}

use_utf8
begin_package
step "JavaFX modules" make_jmods
step "trimmed Java" link_runtime
step "app image" make_image --name laatuverkko --icon "$ROOT/installer/common/laatuverkko-256.png"
say "App image: $WORK/image/laatuverkko ($(du -sh "$WORK/image/laatuverkko" | cut -f1))"

has_deb_tools() { command -v dpkg-deb >/dev/null 2>&1 && command -v fakeroot >/dev/null 2>&1; }

if ! has_deb_tools && may_install; then
  install_packages fakeroot dpkg
fi
has_deb_tools || fail "Missing: dpkg-deb and fakeroot, so no .deb was made (Debian/Ubuntu: sudo apt install fakeroot)."
step ".deb" make_deb
for deb in "$WORK"/*.deb; do
  say "Package: $deb ($(du -h "$deb" | cut -f1))"
done
