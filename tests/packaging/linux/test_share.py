from __future__ import annotations

import configparser
import gzip
import shutil
import subprocess
from datetime import date
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtGui import QImage

from bcastgui.formats.json_lines import VERSION, VERSION_KEY
from linux.share import COMPLETIONS, DESKTOP, ICON_SIZES, metainfo, write_share
from release import Release, releases, version

TODAY = date(2026, 2, 3)
_MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


@pytest.fixture
def share(tmp_path: Path) -> Path:
    """All files for the desktop, with a manual of a word."""
    manual = tmp_path / "manual"
    for name in ("man/bcastgui.1", *(f"completions/{name}" for name in COMPLETIONS)):
        path = manual / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)
    write_share(tmp_path / "share", manual, releases(), TODAY)
    return tmp_path / "share"


def check(*command: str | Path) -> None:
    if shutil.which(command[0]) is None:
        pytest.skip(f"not installed: {command[0]}")
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def entry() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(DESKTOP / "bcastgui.desktop")
    return parser["Desktop Entry"]


def test_the_entry_of_the_menu_is_right(share: Path) -> None:
    check("desktop-file-validate", share / "applications" / "bcastgui.desktop")


def test_the_description_for_shops_is_right(share: Path) -> None:
    (description,) = (share / "metainfo").iterdir()
    check("appstreamcli", "validate", "--no-net", "--pedantic", description)


def test_the_releases_are_those_of_the_changelog() -> None:
    found = metainfo(releases(), TODAY).findall("releases/release")
    assert found[0].get("version") == version()
    assert [len(each.findall("description/ul/li")) for each in found] == [
        len(release.changes) for release in releases()
    ]


def test_a_release_that_is_not_out_yet_says_so() -> None:
    both = [Release("1.1.0", None, ("`make`.",)), Release("1.0.0", date(2026, 1, 31), ())]
    newest, first = metainfo(both, TODAY).findall("releases/release")
    assert (newest.get("type"), newest.get("date")) == ("development", "2026-02-03")
    assert (first.get("type"), first.get("date")) == ("stable", "2026-01-31")
    assert newest.findtext("description/ul/li") == "make."


def test_there_is_a_drawing_and_a_picture_of_each_size(share: Path) -> None:
    icons = share / "icons" / "hicolor"
    assert (icons / "scalable" / "apps" / "bcastgui.svg").is_file()
    for size in ICON_SIZES:
        picture = QImage(str(icons / f"{size}x{size}" / "apps" / "bcastgui.png"))
        assert (picture.width(), picture.height()) == (size, size)


def test_manual_and_completions_are_where_they_are_looked_for(share: Path) -> None:
    with gzip.open(share / "man" / "man1" / "bcastgui.1.gz", "rt") as page:
        assert page.read() == "man/bcastgui.1"
    for name, place in COMPLETIONS.items():
        assert (share / place / name).read_text() == f"completions/{name}"


def test_each_kind_of_file_that_is_opened_is_known() -> None:
    opened = set(filter(None, entry()["MimeType"].split(";")))
    kinds = ET.parse(DESKTOP / "bcastgui.xml").getroot()
    defined = {str(kind.get("type")) for kind in kinds.findall(f"{_MIME}mime-type")}
    assert opened - defined == {"application/vnd.tcpdump.pcap"}  # Every system knows this one.
    provided = metainfo([], TODAY).findall("provides/mediatype")
    assert {kind.text for kind in provided} == opened


def test_our_lines_begin_as_their_kind_says() -> None:
    match = ET.parse(DESKTOP / "bcastgui.xml").getroot().find(f".//{_MIME}match")
    assert match is not None
    assert f'{{"{VERSION_KEY}":{VERSION}'.startswith(str(match.get("value")))
