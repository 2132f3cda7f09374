"""What of Qt and of the system a bundle needs, in distinction from what PyInstaller finds."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from pathlib import Path, PurePosixPath

Entry = tuple[str, str, str]
"""PyInstaller's: the place in the bundle, the file it comes from, and its kind."""

QT_PLUGINS = frozenset(
    {
        "iconengines/qsvgicon",
        "imageformats/qsvg",  # The icon of the window.
        "platforms/qcocoa",
        "platforms/qoffscreen",  # Tests, and screens that are none.
        "platforms/qwayland",
        "platforms/qwindows",
        "platforms/qxcb",
        "platforminputcontexts/composeplatforminputcontextplugin",  # Dead keys.
        "platforminputcontexts/ibusplatforminputcontextplugin",  # Chinese, Japanese and others.
        "platformthemes/qxdgdesktopportal",
        "styles/qmacstyle",
        "styles/qmodernwindowsstyle",
        # Adwaita, the other frame, ends Qt 6.11 in the midst of malloc() when a window opens in the
        # size that was saved.
        "wayland-decoration-client/bradient",
        "wayland-shell-integration/xdg-shell",
    }
)
"""The plugins that a window of widgets uses, of all systems: folder and name."""

UNUSED_MODULES = (
    # Nothing here talks to a host by a library, or keeps secrets.
    "_ssl",
    "_hashlib",  # hashlib has its own of all that is asked for.
    "bz2",
    "lzma",
    "readline",  # Its licence is the GPL.
    "sqlite3",
    "tkinter",
    # Used by those who develop these packages.
    "IPython",
    "matplotlib",
    "numpy.f2py",
    "numpy.testing",
    "pydoc",
    "pytest",
    "setuptools",
    "unittest",
    # Tried by pyqtgraph, which does without; and parts of it that no chart here shows.
    "PySide6.QtNetwork",
    "PySide6.QtOpenGL",
    "PySide6.QtOpenGLWidgets",
    "PySide6.QtTest",
    "pyqtgraph.console",
    "pyqtgraph.examples",
    "pyqtgraph.flowchart",
    "pyqtgraph.jupyter",
    "pyqtgraph.multiprocess",
    "pyqtgraph.opengl",
)

_SYSTEM_FOLDERS = re.compile(r"/(usr/)?lib(64)?/([^/]+-linux-gnu/)?[^/]+\.so[\d.]*")
_UNUSED_DATA = re.compile(
    r"^pyqtgraph/(colors|icons)/|\.pyi$|/translations/(?!qtbase_(de|es|fr|ja|zh_CN)\.qm$)qt"
)
_PYTHON = re.compile(r"(lib)?python[\d.]*(\.|$)", re.IGNORECASE)
_PLUGIN = re.compile(r"/plugins/(?P<folder>[^/]+)/(lib)?(?P<name>[^/.]+)")
_FRAMEWORK = re.compile(r"^.+?\.framework(?=/)")


def used_binaries(entries: Iterable[Entry], needs: Callable[[str], Iterable[str]]) -> list[Entry]:
    """Modules of Python, plugins that are wanted, and what these link to.

    ``needs`` gives the names of the libraries that a file names as needed.
    """
    found = list(entries)
    libraries = {_name(entry[0]): entry for entry in found if _is_library(entry)}
    used = {entry for entry in found if not _is_library(entry) and is_wanted(entry[0])}
    unread = [*used]
    while unread:
        for name in needs(unread.pop()[1]):
            library = libraries.pop(_name(name), None)
            if library is not None:
                used.add(library)
                unread.append(library)
    return [entry for entry in found if entry in used]


def used_data(entries: Iterable[Entry], binaries: Iterable[Entry]) -> list[Entry]:
    """Data without what only unused parts would read, and links only to ``binaries``.

    A framework, which is a library of macOS with its links and data, stays whole or not at all.
    """
    there = {_posix(place) for place, _, _ in binaries}
    frameworks = {_framework(place) for place in there}

    def is_used(entry: Entry) -> bool:
        place, source, kind = map(_posix, entry)
        if framework := _framework(place):
            return framework in frameworks
        return source in there if kind == "SYMLINK" else not _UNUSED_DATA.search(place)

    return [entry for entry in entries if is_used(entry)]


def is_wanted(place: str) -> bool:
    """Whether the file at this place of the bundle is no plugin of Qt's, or one that is used."""
    plugin = _PLUGIN.search(_posix(place))
    return plugin is None or f"{plugin['folder']}/{plugin['name']}" in QT_PLUGINS


def is_of_the_system(source: str) -> bool:
    """Whether a library comes from a package of a Linux system, which a package can depend on."""
    path = Path(source)
    return bool(_SYSTEM_FOLDERS.fullmatch(str(path))) and not _PYTHON.match(path.name)


def _is_library(entry: Entry) -> bool:
    """Whether only what links to it has a use for it. Python's own is opened by its name."""
    place, _, kind = entry
    is_python = _PYTHON.match(_name(place)) is not None
    return kind == "BINARY" and not _PLUGIN.search(_posix(place)) and not is_python


def _framework(place: str) -> str | None:
    """The framework that a place is in."""
    found = _FRAMEWORK.match(place)
    return found[0] if found else None


def _name(place: str) -> str:
    """The name of a file; Windows links in letters of any case."""
    return PurePosixPath(_posix(place)).name.casefold()


def _posix(place: str) -> str:
    """A place with the slashes of other systems than Windows, whichever this is built on."""
    return place.replace("\\", "/")
