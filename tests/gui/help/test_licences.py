"""Every part that is shipped has its licence, in words."""

from __future__ import annotations

import re
import tomllib
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

import pytest

import bcastgui
from bcastgui.gui.help.licences import DISTRIBUTIONS, licence_files, licences

PROJECT = Path(bcastgui.__file__).parents[1] / "pyproject.toml"


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def needed(requirement: str) -> str:
    found = re.match(r"[\w.-]+", requirement)
    assert found is not None
    return normal(found[0])


def test_what_the_program_needs_is_what_is_told() -> None:
    wanted = [
        needed(each) for each in tomllib.loads(PROJECT.read_text())["project"]["dependencies"]
    ]
    for name in wanted:
        try:
            requires = distribution(name).requires or []
        except PackageNotFoundError:
            continue
        wanted += [n for r in requires if "extra ==" not in r and (n := needed(r)) not in wanted]
    assert {normal(name) for name in DISTRIBUTIONS} == set(wanted)


def test_each_part_has_a_version_terms_and_a_text() -> None:
    found = {licence.name: licence for licence in licences()}
    assert list(found)[:2] == ["bcastgui", "Python"]
    for licence in found.values():
        assert licence.version
        assert 0 < len(licence.terms) < 100
        assert "\n" not in licence.terms
        assert len(licence.text) > 500, licence.name
    assert "Permission is hereby granted" in found["bcastgui"].text
    assert "PYTHON SOFTWARE FOUNDATION" in found["Python"].text
    assert "NumPy Developers" in found["numpy"].text


def test_the_licence_of_qt_stands_with_the_one_it_builds_upon() -> None:
    text = next(each.text for each in licences() if each.name.startswith("PySide6"))
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
    assert "TERMS AND CONDITIONS" in text
    assert text.index("can be exchanged") < text.index("GNU LESSER")


def test_all_texts_of_a_distribution_are_found() -> None:
    files = licence_files(distribution("numpy"))
    assert len(files) == len(distribution("numpy").metadata.get_all("License-File") or [])
    assert licence_files(distribution("PySide6_Essentials")) == []


def test_what_is_not_there_is_left_out_or_told_in_short(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("bcastgui.gui.help.licences.DISTRIBUTIONS", ("no-such-distribution",))
    monkeypatch.setattr("sysconfig.get_path", lambda _: str(tmp_path))
    monkeypatch.setattr("sys.base_prefix", str(tmp_path))
    own, python = licences()
    assert own.name == "bcastgui"
    assert "Copyright" in python.text
