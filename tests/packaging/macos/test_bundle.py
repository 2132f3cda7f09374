from __future__ import annotations

import plistlib
import shutil
import subprocess
from xml.etree import ElementTree as ET

import pytest

from bcastgui.formats.kinds import Kind
from macos.bundle import IDENTIFIER, info_plist
from release import ROOT, version

FOLDER = ROOT / "packaging" / "macos"
BUILD = (FOLDER / "build.sh").read_text(encoding="utf-8")


def test_the_list_is_one_that_macos_can_read() -> None:
    plist = info_plist(version())
    assert plistlib.loads(plistlib.dumps(plist)) == plist
    assert plist["CFBundleShortVersionString"] == version()
    assert plist["NSHighResolutionCapable"] is True
    assert "permission" in str(plist["NSLocalNetworkUsageDescription"])


def test_each_kind_of_document_is_declared_with_its_suffixes() -> None:
    plist = plistlib.loads(plistlib.dumps(info_plist("1.2.3")))
    declared = {
        kind["UTTypeIdentifier"]: kind["UTTypeTagSpecification"]["public.filename-extension"]
        for key in ("UTExportedTypeDeclarations", "UTImportedTypeDeclarations")
        for kind in plist[key]
    }
    opened = [
        kind for each in plist["CFBundleDocumentTypes"] for kind in each["LSItemContentTypes"]
    ]
    assert sorted(opened) == sorted(declared)
    suffixes = {f".{suffix}" for each in declared.values() for suffix in each}
    assert {kind.value for kind in Kind if kind.is_read} <= suffixes


def test_it_has_the_name_that_it_has_on_linux() -> None:
    metainfo = ROOT / "packaging" / "linux" / "desktop" / "bcastgui.metainfo.xml"
    assert ET.parse(metainfo).findtext("id") == IDENTIFIER


def test_the_entitlements_are_few_and_all_granted() -> None:
    entitlements = plistlib.loads((FOLDER / "entitlements.plist").read_bytes())
    assert set(entitlements.values()) == {True}
    assert {key.rpartition(".")[2] for key in entitlements} == {
        "allow-unsigned-executable-memory",
        "client",
        "server",
    }


def test_the_build_packs_what_the_spec_makes() -> None:
    spec = (ROOT / "packaging" / "pyinstaller" / "bcastgui.spec").read_text(encoding="utf-8")
    assert "app=$bundle/bcastgui.app" in BUILD
    assert 'name="bcastgui.app"' in spec
    assert 'os.environ.get("CODESIGN_IDENTITY")' in spec


@pytest.mark.skipif(shutil.which("shellcheck") is None, reason="shellcheck is not installed")
def test_the_build_is_sound_shell() -> None:
    subprocess.run(["shellcheck", FOLDER / "build.sh"], check=True)
