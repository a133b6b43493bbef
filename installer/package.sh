#!/usr/bin/env bash
# Makes an app image with its own trimmed Java, and a .deb of it, into target/package.
set -u
ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
. "$ROOT/installer/common/setup.sh"
. "$ROOT/installer/common/image.sh"

[ "$(uname -s)" != Darwin ] || exec "$ROOT/installer/macos/package.sh"
on_linux || fail "This script packages for Linux; on Windows use installer\\windows\\package.cmd."

# Put together by hand: jpackage's own .deb fails to install where no desktop is set up, and depends by name on every library
# of the machine it was made on. This one needs no scripts at installation; the system finds the menu entry and the icon by itself.
make_deb() {
  local tree="$WORK/deb" architecture
  architecture=$(dpkg --print-architecture) || return
  umask 022
  mkdir -p "$tree/DEBIAN" "$tree/opt" "$tree/usr/bin" "$tree/usr/share/applications" "$tree/usr/share/doc/laatuverkko" "$tree/usr/share/mime/packages" \
    "$tree/usr/share/icons/hicolor/256x256/apps" "$tree/usr/share/icons/hicolor/scalable/apps" || return
  cp -a "$WORK/image/laatuverkko" "$tree/opt/" || return
  ln -s /opt/laatuverkko/bin/laatuverkko "$tree/usr/bin/laatuverkko" || return
  cp "$ROOT/installer/linux/laatuverkko.desktop" "$tree/usr/share/applications/" || return
  cp "$ROOT/installer/linux/laatuverkko-mime.xml" "$tree/usr/share/mime/packages/laatuverkko.xml" || return
  cp "$ROOT/installer/common/laatuverkko-256.png" "$tree/usr/share/icons/hicolor/256x256/apps/laatuverkko.png" || return
  cp "$ROOT/installer/common/laatuverkko.svg" "$tree/usr/share/icons/hicolor/scalable/apps/laatuverkko.svg" || return
  cp "$ROOT/LICENSE" "$tree/usr/share/doc/laatuverkko/copyright" || return
  sed -e "s/@VERSION@/$(program_version)/" -e "s/@ARCHITECTURE@/$architecture/" -e "s/@SIZE@/$(du -sk "$tree" | cut -f1)/" \
    "$ROOT/installer/linux/control" >"$tree/DEBIAN/control" || return
  chmod -R u+rwX,go+rX,go-w "$tree" || return
  dpkg-deb --root-owner-group --build "$tree" "$WORK/laatuverkko_$(program_version)_$architecture.deb"
}

use_utf8
begin_package
step "JavaFX modules" make_jmods
step "trimmed Java" link_runtime
step "app image" make_image --name laatuverkko --icon "$ROOT/installer/common/laatuverkko-256.png"
step "start cache" add_start_cache "$WORK/image/laatuverkko/bin/laatuverkko" "$WORK/image/laatuverkko/lib/app/laatuverkko.cfg"
say "App image: $WORK/image/laatuverkko ($(du -sh "$WORK/image/laatuverkko" | cut -f1))"

command -v dpkg-deb >/dev/null 2>&1 || fail "Missing: dpkg-deb, so no .deb was made (it comes with Debian and Ubuntu; elsewhere install dpkg)."
step ".deb" make_deb
for deb in "$WORK"/*.deb; do
  say "Package: $deb ($(du -h "$deb" | cut -f1))"
done
