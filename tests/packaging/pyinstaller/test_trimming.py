from __future__ import annotations

import pytest

from pyinstaller.trimming import (
    Entry,
    is_of_the_system,
    is_wanted,
    used_binaries,
    used_data,
)

QT = "PySide6/Qt"


def library(place: str) -> Entry:
    return (place, f"/site/{place}", "BINARY")


def module(place: str) -> Entry:
    return (place, f"/site/{place}", "EXTENSION")


def test_libraries_stay_that_something_links_to_even_at_a_distance() -> None:
    core, gui, quick = (library(f"{QT}/lib/libQt6{name}.so.6") for name in ("Core", "Gui", "Quick"))
    python = library("libpython3.11.so.1.0")
    wanted = library(f"{QT}/plugins/platforms/libqxcb.so")
    unwanted = library(f"{QT}/plugins/platforms/libqeglfs.so")
    binaries = module("PySide6/QtGui.abi3.so")
    links = {
        binaries[1]: ["libQt6Gui.so.6", "libc.so.6"],
        gui[1]: ["libQt6Core.so.6", "libQt6Gui.so.6"],
        unwanted[1]: ["libQt6Quick.so.6"],
    }
    found = [core, gui, quick, python, wanted, unwanted, binaries]
    assert used_binaries(found, lambda path: links.get(path, [])) == [
        *(core, gui, python, wanted, binaries)
    ]


def test_links_stay_to_what_is_there() -> None:
    core = library(f"{QT}/lib/libQt6Core.so.6")
    to_core = ("libQt6Core.so.6", core[0], "SYMLINK")
    to_none = ("libQt6Quick.so.6", f"{QT}/lib/libQt6Quick.so.6", "SYMLINK")
    assert used_data([to_core, to_none], [core]) == [to_core]


def test_windows_names_its_libraries_in_letters_of_any_case() -> None:
    runtime, python = library("VCRUNTIME140.dll"), library("python311.dll")
    plugin = library("PySide6\\plugins\\platforms\\qwindows.dll")
    found = [runtime, python, plugin, library("PySide6\\opengl32sw.dll")]
    links = {plugin[1]: ["vcruntime140.DLL"]}
    assert used_binaries(found, lambda path: links.get(path, [])) == [runtime, python, plugin]


def test_a_framework_stays_whole_or_not_at_all() -> None:
    core = library(f"{QT}/lib/QtCore.framework/Versions/A/QtCore")
    python = library("Python.framework/Versions/3.11/Python")
    rest = [
        (f"{QT}/lib/QtCore.framework/Versions/Current", "A", "SYMLINK"),
        (f"{QT}/lib/QtCore.framework/Versions/A/Resources/Info.plist", "/site/Info", "DATA"),
        ("QtCore", core[0], "SYMLINK"),
        ("Python", python[0], "SYMLINK"),
    ]
    unused = (f"{QT}/lib/QtQuick.framework/Versions/Current", "A", "SYMLINK")
    module_of_core = module("PySide6/QtCore.abi3.so")
    binaries = used_binaries(
        [core, python, module_of_core, library(f"{QT}/lib/QtQuick.framework/Versions/A/QtQuick")],
        lambda path: ["@rpath/QtCore.framework/Versions/A/QtCore"] * (path == module_of_core[1]),
    )
    assert binaries == [core, python, module_of_core]
    assert used_data([*rest, unused], binaries) == rest


@pytest.mark.parametrize(
    ("place", "stays"),
    [
        ("PySide6\\translations\\qtbase_fi.qm", False),
        ("bcastgui/resources/help/first-steps.md", True),
        ("bcastgui/resources/translations/bcastgui_de.qm", True),
        (f"{QT}/translations/qtbase_de.qm", True),
        (f"{QT}/translations/qtbase_fi.qm", False),
        (f"{QT}/translations/qt_help_de.qm", False),
        ("pyqtgraph/colors/maps/viridis.csv", False),
        ("base_library.zip", True),
    ],
)
def test_data_stay_that_are_read(place: str, stays: bool) -> None:
    entry = (place, f"/site/{place}", "DATA")
    assert used_data([entry], []) == ([entry] if stays else [])


@pytest.mark.parametrize(
    ("place", "wanted"),
    [
        (f"{QT}/plugins/platforms/libqwayland.so", True),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        (f"{QT}/plugins/platforms/libqcocoa.dylib", True),
        (f"{QT}/plugins/imageformats/libqpdf.so", False),
        ("PySide6\\plugins\\imageformats\\qpdf.dll", False),
        (f"{QT}/lib/libQt6Pdf.so.6", True),
    ],
)
def test_plugins_are_known_by_folder_and_name(place: str, wanted: bool) -> None:
    assert is_wanted(place) is wanted


@pytest.mark.parametrize(
    ("source", "system"),
    [
        ("/lib/x86_64-linux-gnu/libX11.so.6", True),
        ("/usr/lib/aarch64-linux-gnu/libxcb-cursor.so.0.0.0", True),
        ("/usr/lib64/libz.so.1", True),
        ("/usr/lib/x86_64-linux-gnu/libpython3.11.so.1.0", False),
        ("/usr/lib/python3/dist-packages/numpy/_core/umath.so", False),
        ("/site/PySide6/Qt/lib/libQt6Core.so.6", False),
    ],
)
def test_what_packages_of_the_system_hold_is_known_by_its_place(source: str, system: bool) -> None:
    assert is_of_the_system(source) is system
