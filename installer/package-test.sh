#!/usr/bin/env bash
# Unpacks the .deb made by package.sh and does the main job with the program in it: no display, no other Java, an empty home folder.
# Prints one line; the exit code says whether the package works.
set -u
ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
. "$ROOT/installer/common/setup.sh"
. "$ROOT/installer/common/image.sh"

TRIED=$(mktemp -d)
trap 'rm -rf "$TRIED"' EXIT

failed() { fail "The package does not work: $*"; }

# Runs the packaged program as a user would who has nothing else.
packaged() {
  env -i PATH=/usr/bin:/bin HOME="$TRIED/home" LANG=C.UTF-8 "$TRIED/opt/laatuverkko/bin/laatuverkko" "$@" >"$TRIED/said" 2>&1
}

expect() {
  local what=$1
  shift
  packaged "$@" || failed "$what: $(head -n 5 "$TRIED/said")"
}

use_utf8
deb=$(find "$WORK" -maxdepth 1 -name '*.deb' 2>/dev/null | head -n 1)
[ -n "$deb" ] || fail "There is no .deb to try in $WORK; make it with installer/package.sh."
dpkg-deb --extract "$deb" "$TRIED" || failed "it can't be unpacked"
mkdir -p "$TRIED/home"
network="$TRIED/home/Esimerkki"

expect "version" --version
[ "$(cat "$TRIED/said")" = "Laatuverkko $(program_version)" ] || failed "its version is $(cat "$TRIED/said")"
expect "sample" sample --file "$network"
expect "export" export oph-report --file "$network" --project "Loiste 6" --out "$TRIED/home/Loiste 6.xlsx"
[ "$(head -c 2 "$TRIED/home/Loiste 6.xlsx")" = PK ] || failed "the workbook is not an xlsx file"
expect "verify" verify --file "$network"
expect "pictures" pictures --file "$network" --out "$TRIED/home/pictures"
[ -n "$(find "$TRIED/home/pictures" -name '*.png' -size +4k)" ] || failed "no picture was drawn"
packaged export oph-report --file "$network" --project "Ei ole" --out "$TRIED/home/no.xlsx"
if [ $? != 1 ] || [ -e "$TRIED/home/no.xlsx" ]; then
  failed "an unknown project is not refused"
fi
[ ! -e "$TRIED/home/.openjfx" ] || failed "JavaFX unpacked its libraries into the home folder"
[ -e "$TRIED/opt/laatuverkko/lib/app/laatuverkko.aot" ] || failed "it has no start cache"
[ -e "$TRIED/usr/share/applications/laatuverkko.desktop" ] || failed "it has no menu entry"
[ -e "$TRIED/usr/share/mime/packages/laatuverkko.xml" ] || failed "its files have no type, so a double click can't open them"
[ "$(readlink "$TRIED/usr/bin/laatuverkko")" = /opt/laatuverkko/bin/laatuverkko ] || failed "it has no command in /usr/bin"
say "The package works: $(basename "$deb") starts without a display and does the main job with its own Java."
