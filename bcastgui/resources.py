"""Where the program's data files are: icons, translations, profiles."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resource(*parts: str) -> Path:
    """The path of a data file, given by its parts below ``resources/``.

    A wheel holds the files inside the package, a checkout beside it. Raises
    FileNotFoundError when neither has the file.
    """
    places = [folder.joinpath("resources", *parts) for folder in (_PACKAGE, _PACKAGE.parent)]
    for path in places:
        if path.exists():
            return path
    raise FileNotFoundError(f"bcastgui is not installed completely: {places[0]} is missing")
