from __future__ import annotations

import re
import tomllib
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

import bcastgui.resources
from bcastgui.resources import resource

CHECKOUT = Path(__file__).parent.parent


def test_a_checkout_has_them_beside_the_package() -> None:
    assert resource("icons", "bcastgui.svg") == CHECKOUT / "resources" / "icons" / "bcastgui.svg"


def test_a_wheel_has_them_inside_the_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "bcastgui"
    icons = package / "resources" / "icons"
    icons.mkdir(parents=True)
    (icons / "bcastgui.svg").touch()
    monkeypatch.setattr(bcastgui.resources, "_PACKAGE", package)

    assert resource("icons", "bcastgui.svg") == icons / "bcastgui.svg"


def test_the_wheel_is_told_to_put_them_there() -> None:
    build = tomllib.loads((CHECKOUT / "pyproject.toml").read_text())["tool"]["hatch"]["build"]
    assert build["targets"]["wheel"]["force-include"] == {"resources": "bcastgui/resources"}


def test_a_missing_file_is_named() -> None:
    with pytest.raises(FileNotFoundError, match=re.escape("no-such.svg")):
        resource("icons", "no-such.svg")


def test_the_icon_is_a_square_drawing() -> None:
    icon = ET.parse(resource("icons", "bcastgui.svg")).getroot()
    left, top, width, height = map(float, icon.attrib["viewBox"].split())
    assert (left, top) == (0, 0)
    assert width == height
