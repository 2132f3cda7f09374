#!/bin/sh
# Build the program for macOS: packaging/macos/build.sh gives dist/bcastgui-VERSION-MACHINE.dmg
#
# PYTHON           the Python to build with (python3); 3.11 or newer
# CODESIGN_IDENTITY  "Developer ID Application: ..."; without it the program runs on this Mac,
#                  and elsewhere after its user has allowed it
# NOTARY_PROFILE   what `xcrun notarytool store-credentials` has kept; needs the identity too
set -eu
cd "$(dirname "$0")/../.."
[ "$(uname -s)" = Darwin ] || { echo "This builds on macOS only." >&2; exit 1; }

venv=build/venv-macos
bundle=build/bundle-macos
app=$bundle/bcastgui.app

[ -x "$venv/bin/python" ] || "${PYTHON:-python3}" -m venv "$venv"
"$venv/bin/python" -m pip install --quiet --editable '.[package]'
"$venv/bin/python" -m PyInstaller --noconfirm --log-level WARN \
    --workpath build/pyinstaller-macos --distpath "$bundle" packaging/pyinstaller/bcastgui.spec

version=$("$venv/bin/python" -c 'import bcastgui; print(bcastgui.__version__)')
[ "$("$app/Contents/MacOS/bcastgui" --version)" = "bcastgui $version" ]
codesign --verify --deep --strict "$app"

# What the disk image shows: the program, and where to drag it.
image=$bundle/image
rm -rf "$image"
mkdir "$image"
ditto "$app" "$image/bcastgui.app"
ln -s /Applications "$image/Applications"
cp LICENSE "$image/LICENSE.txt"

mkdir -p dist
dmg=dist/bcastgui-$version-$(uname -m).dmg
hdiutil create -quiet -ov -fs HFS+ -format UDZO -volname "bcastgui $version" \
    -srcfolder "$image" "$dmg"

if [ -n "${CODESIGN_IDENTITY:-}" ]; then
    codesign --sign "$CODESIGN_IDENTITY" --timestamp "$dmg"
    if [ -n "${NOTARY_PROFILE:-}" ]; then
        xcrun notarytool submit "$dmg" --keychain-profile "$NOTARY_PROFILE" --wait
        xcrun stapler staple "$dmg"
    fi
fi
ls -lh "$dmg"
