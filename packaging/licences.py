"""The texts of licences that a bundle holds, where the About box looks for them."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from bcastgui.gui.help.licences import (
    DISTRIBUTIONS,
    PYTHON_LICENCE,
    licence_files,
    python_licence_file,
)
from release import ROOT

FOLDER = "bcastgui/resources/licences"


def licence_data(scratch: Path) -> list[tuple[str, str]]:
    """Files and the folders of the bundle that they go to, as PyInstaller takes them.

    Of the metadata of distributions only what tells their licences, where importlib.metadata
    finds it. What has to be written for it goes to ``scratch``.
    """
    data = [(str(ROOT / "LICENSE"), FOLDER)]
    if python := python_licence_file():
        copy = scratch / PYTHON_LICENCE
        scratch.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(python.read_bytes())
        data.append((str(copy), FOLDER))
    for name in DISTRIBUTIONS:
        try:
            installed = distribution(name)
        except PackageNotFoundError:
            continue  # It is for another system.
        metadata = next(file for file in installed.files or () if file.name == "METADATA")
        for file in ("METADATA", *licence_files(installed)):
            place = metadata.parent / file
            data.append((str(installed.locate_file(place)), place.parent.as_posix()))
    return data
