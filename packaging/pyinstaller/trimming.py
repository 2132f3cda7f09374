"""What of Qt and of the system a bundle needs, in distinction from what PyInstaller finds."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from pathlib import Path, PurePath

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
        "wayland-decoration-client/adwaita",
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
_PYTHON = re.compile(r"libpython\d")
_PLUGIN = re.compile(r"/plugins/(?P<folder>[^/]+)/(lib)?(?P<name>[^/.]+)")


def used_binaries(entries: Iterable[Entry], needs: Callable[[str], Iterable[str]]) -> list[Entry]:
    """Modules of Python, plugins that are wanted, and what these link to.

    ``needs`` gives the names of the libraries that a file names as needed.
    """
    found = list(entries)
    libraries = {PurePath(entry[0]).name: entry for entry in found if _is_library(entry)}
    used = {entry for entry in found if not _is_library(entry) and is_wanted(entry[0])}
    unread = [*used]
    while unread:
        for name in needs(unread.pop()[1]):
            library = libraries.pop(PurePath(name).name, None)
            if library is not None:
                used.add(library)
                unread.append(library)
    return [entry for entry in found if entry in used]


def used_data(entries: Iterable[Entry], binaries: Iterable[Entry]) -> list[Entry]:
    """Data without what only unused parts would read, and links only to ``binaries``."""
    there = {place for place, _, _ in binaries}
    return [
        (place, source, kind)
        for place, source, kind in entries
        if (source in there if kind == "SYMLINK" else not _UNUSED_DATA.search(place))
    ]


def is_wanted(place: str) -> bool:
    """Whether the file at this place of the bundle is no plugin of Qt's, or one that is used."""
    plugin = _PLUGIN.search(PurePath(place).as_posix())
    return plugin is None or f"{plugin['folder']}/{plugin['name']}" in QT_PLUGINS


def is_of_the_system(source: str) -> bool:
    """Whether a library comes from a package of a Linux system, which a package can depend on."""
    path = Path(source)
    return bool(_SYSTEM_FOLDERS.fullmatch(str(path))) and not _PYTHON.match(path.name)


def _is_library(entry: Entry) -> bool:
    """Whether only what links to it has a use for it. Python's own is opened by its name."""
    place, _, kind = entry
    return (
        kind == "BINARY" and not _PLUGIN.search(place) and not _PYTHON.match(PurePath(place).name)
    )
