"""The licences of this program and of what it is made of, as those who wrote them ship them."""

from __future__ import annotations

import contextlib
import platform
import sys
import sysconfig
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

import bcastgui
from bcastgui.resources import resource

DISTRIBUTIONS = (
    "PySide6_Essentials",
    "shiboken6",
    "numpy",
    "lark",
    "regex",
    "fastcrc",
    "msgpack",
    "cbor2",
    "pyqtgraph",
    "colorama",
    "jeepney",
    "psutil",
    "platformdirs",
)
"""What the program needs to run, and what that needs, on all systems."""

PYTHON_LICENCE = "Python.txt"
"""What a bundle, which has no folder of Python's, calls its licence."""


@dataclass(frozen=True, slots=True)
class Licence:
    """``terms`` is an expression or a name, in few words; ``text`` is all of it."""

    name: str
    version: str
    terms: str
    text: str


def licences() -> list[Licence]:
    """This program's first, then Python's, then those of what is installed of the rest."""
    return [
        Licence("bcastgui", bcastgui.__version__, "MIT", _own_text()),
        Licence("Python", platform.python_version(), "PSF-2.0", _python_text()),
        *_of_others(),
    ]


def licence_files(installed: Distribution) -> list[str]:
    """Where a distribution has texts, from the folder of its metadata.

    Since PEP 639 they are in ``licenses``; before that, they were beside the metadata.
    """
    names = installed.metadata.get_all("License-File") or []
    places = [place for name in names for place in (f"licenses/{name}", name)]
    return [place for place in places if installed.read_text(place) is not None]


def python_licence_file() -> Path | None:
    """Python's own, where its installation has one."""
    places = (Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix))
    return next((p for folder in places if (p := folder / "LICENSE.txt").is_file()), None)


def own_licence_file() -> Path | None:
    """Beside the package in a checkout, with its data in a wheel or a bundle."""
    with contextlib.suppress(FileNotFoundError):
        return resource("licences", "LICENSE")
    path = Path(bcastgui.__file__).parents[1] / "LICENSE"
    return path if path.is_file() else None


def _of_others() -> Iterator[Licence]:
    for name in DISTRIBUTIONS:
        try:
            installed = distribution(name)
        except PackageNotFoundError:
            continue  # It is for another system.
        about = installed.metadata.json
        terms = str(about.get("license_expression") or about.get("license") or "")
        terms = terms or _classified(installed)
        texts = [installed.read_text(place) or "" for place in licence_files(installed)]
        if not texts and "LGPL" in terms:
            texts = [_lgpl_text()]
        yield Licence(
            installed.name,
            installed.version,
            # Some have put the whole text where its name belongs.
            terms.strip().partition("\n")[0],
            _RULE.join(text.strip() for text in texts) or terms,
        )


def _classified(installed: Distribution) -> str:
    classes = installed.metadata.get_all("Classifier") or []
    return next((c.rpartition(":: ")[2] for c in classes if c.startswith("License ::")), "")


def _own_text() -> str:
    path = own_licence_file()
    if path is not None:
        return path.read_text(encoding="utf-8")
    with contextlib.suppress(PackageNotFoundError):
        return distribution("bcastgui").read_text("licenses/LICENSE") or ""
    return ""


def _python_text() -> str:
    with contextlib.suppress(FileNotFoundError):
        return resource("licences", PYTHON_LICENCE).read_text(encoding="utf-8")
    path = python_licence_file()
    return path.read_text(encoding="utf-8") if path is not None else sys.copyright


def _lgpl_text() -> str:
    """The LGPL, and the GPL that it builds upon, which Qt's packages name but do not hold."""
    names = ("LGPL-3.0.txt", "GPL-3.0.txt")
    texts = [resource("licences", name).read_text(encoding="utf-8") for name in names]
    return _RULE.join([_ABOUT_QT, *texts])


_RULE = f"\n\n{'-' * 72}\n\n"
_ABOUT_QT = """\
Qt and PySide6 are used under the GNU Lesser General Public License, version 3.

They are libraries of their own beside this program, and can be exchanged for others of the same
interface. Their source is at https://download.qt.io/official_releases/. What Qt is itself made of
has licences of its own: https://doc.qt.io/qt-6/licenses-used-in-qt.html."""
