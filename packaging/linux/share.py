"""The files below ``share`` by which a Linux desktop knows the program."""

from __future__ import annotations

import gzip
import shutil
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from xml.etree import ElementTree as ET

from icons import DRAWING, write_picture
from release import Release

ICON_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
"""Pixels, of the folders that the hicolor theme has for applications."""

DESKTOP = Path(__file__).with_name("desktop")


COMPLETIONS = {
    "bcastgui": "bash-completion/completions",
    "_bcastgui": "zsh/vendor-completions",
    "bcastgui.fish": "fish/vendor_completions.d",
}
"""Where each shell looks for the file of this name."""


def write_share(folder: Path, manual: Path, releases: Sequence[Release], today: date) -> None:
    """Write the entry of the menu, kinds of files, description for shops, icons, and the manual.

    ``manual`` holds what packaging/manual.py wrote.
    """
    _copy(DESKTOP / "bcastgui.desktop", folder / "applications")
    _copy(DESKTOP / "bcastgui.xml", folder / "mime" / "packages")
    _write_metainfo(folder / "metainfo", releases, today)
    for name, place in COMPLETIONS.items():
        _copy(manual / "completions" / name, folder / place)
    page = (manual / "man" / "bcastgui.1").read_text(encoding="utf-8")
    write_packed(folder / "man" / "man1" / "bcastgui.1.gz", page)
    icons = folder / "icons" / "hicolor"
    _copy(DRAWING, icons / "scalable" / "apps")
    for size in ICON_SIZES:
        write_picture(icons / f"{size}x{size}" / "apps" / "bcastgui.png", size)


def metainfo(releases: Sequence[Release], today: date) -> ET.Element:
    """The description in AppStream's form; one that is not released yet has the day of ``today``.

    See https://www.freedesktop.org/software/appstream/docs/sect-Metadata-Releases.html.
    """
    component = ET.parse(DESKTOP / "bcastgui.metainfo.xml").getroot()
    all_of_them = component.find("releases")
    assert all_of_them is not None
    for release in releases:
        entry = ET.SubElement(
            all_of_them,
            "release",
            version=release.version,
            date=(release.day or today).isoformat(),
            type="development" if release.day is None else "stable",
        )
        changes = ET.SubElement(ET.SubElement(entry, "description"), "ul")
        for change in release.changes:
            ET.SubElement(changes, "li").text = change.replace("`", "")
    return component


def write_packed(path: Path, text: str) -> None:
    """Write a text as gzip does, equal for equal texts."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as raw, gzip.GzipFile("", "wb", 9, raw, mtime=0) as packed:
        packed.write(text.encode())


def _copy(file: Path, folder: Path) -> None:
    folder.mkdir(parents=True)
    shutil.copyfile(file, folder / file.name)


def _write_metainfo(folder: Path, releases: Sequence[Release], today: date) -> None:
    component = metainfo(releases, today)
    ET.indent(component)
    folder.mkdir(parents=True)
    tree = ET.ElementTree(component)
    name = component.findtext("id")
    tree.write(folder / f"{name}.metainfo.xml", encoding="utf-8", xml_declaration=True)
