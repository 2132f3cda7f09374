"""What is built for each system, as PyInstaller would be told on that system."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

from macos.bundle import IDENTIFIER
from release import ROOT, version

SPEC = ROOT / "packaging" / "pyinstaller" / "bcastgui.spec"


@dataclass
class Built:
    """What the spec asked for, by the name of PyInstaller's class."""

    executables: dict[str, dict[str, Any]] = field(default_factory=dict)
    folders: dict[str, list[tuple[str, str, str]]] = field(default_factory=dict)
    bundles: dict[str, dict[str, Any]] = field(default_factory=dict)
    data: list[tuple[str, str]] = field(default_factory=list)
    icons: list[Path] = field(default_factory=list)
    commands: list[list[object]] = field(default_factory=list)


Build = Callable[[str], Built]


@pytest.fixture
def build(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Build:
    """Runs the spec as on a system; PyInstaller, which tests do without, has a stand-in."""

    def stand_in(name: str, **contents: object) -> None:
        module = ModuleType(name)
        module.__dict__.update(contents)
        monkeypatch.setitem(sys.modules, name, module)

    for name in ("PyInstaller", "PyInstaller.depend", "PyInstaller.utils"):
        stand_in(name)
    stand_in("PyInstaller.depend.bindepend", get_imports=lambda _: [])
    stand_in("PyInstaller.utils.hooks", collect_submodules=lambda _: [])

    def build_for(system: str) -> Built:
        built = Built()

        def analysis(*_: object, **options: Any) -> SimpleNamespace:
            built.data += options["datas"]
            library = ("libpython3.11.so", "/lib/libpython3.11.so", "BINARY")
            return SimpleNamespace(binaries=[library], datas=[], pure=[], scripts=[])

        def executable(*_: object, name: str, **options: Any) -> SimpleNamespace:
            built.executables[name] = options
            return SimpleNamespace(name=f"/build/{name}.exe")

        def folder(*parts: Any, name: str) -> str:
            built.folders[name] = [
                entry for part in parts if isinstance(part, list) for entry in part
            ]
            return name

        def bundle(*_: object, name: str, **options: Any) -> None:
            built.bundles[name] = options

        def note_icon(path: Path) -> None:
            built.icons.append(path)

        monkeypatch.setattr(sys, "platform", system)
        monkeypatch.setattr(sys, "path", [*sys.path])
        monkeypatch.setattr("icon_files.write_ico", note_icon)
        monkeypatch.setattr("icon_files.write_icns", note_icon)
        monkeypatch.setattr("subprocess.run", lambda args, **_: built.commands.append(args))
        exec(
            compile(SPEC.read_text(encoding="utf-8"), SPEC, "exec"),
            {
                "SPECPATH": str(SPEC.parent),
                "DISTPATH": str(tmp_path / "dist"),
                "workpath": str(tmp_path),
                "Analysis": analysis,
                "PYZ": list,
                "EXE": executable,
                "COLLECT": folder,
                "BUNDLE": bundle,
            },
        )
        return built

    return build_for


def test_windows_has_a_program_for_the_window_and_one_for_a_terminal(build: Build) -> None:
    built = build("win32")
    window, terminal = (built.executables[name] for name in ("bcastgui", "bcastgui-terminal"))
    assert (window["console"], terminal["console"]) == (False, True)
    assert ("bcastgui.com", "/build/bcastgui-terminal.exe", "EXECUTABLE") in built.folders[
        "bcastgui"
    ]
    for options, name in ((window, "bcastgui.exe"), (terminal, "bcastgui.com")):
        told = Path(options["version"]).read_text(encoding="utf-8")
        assert f"StringStruct('FileVersion', '{version()}')" in told
        assert f"StringStruct('OriginalFilename', '{name}')" in told
        assert [Path(options["icon"])] == built.icons == [ROOT / "build" / "bcastgui.ico"]
    assert built.commands == []


def test_macos_has_a_bundle(build: Build, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CODESIGN_IDENTITY", "Developer ID")
    built = build("darwin")
    program, bundle = built.executables["bcastgui"], built.bundles["bcastgui.app"]
    assert program["console"] is False
    assert program["codesign_identity"] == "Developer ID"
    assert Path(program["entitlements_file"]).is_file()
    assert [Path(bundle["icon"])] == built.icons == [ROOT / "build" / "bcastgui.icns"]
    assert bundle["bundle_identifier"] == IDENTIFIER
    assert bundle["info_plist"]["CFBundleVersion"] == bundle["version"] == version()
    assert built.commands == []


def test_linux_has_folders_with_the_systems_libraries_and_without(build: Build) -> None:
    built = build("linux")
    assert set(built.folders) == {"bcastgui", "bcastgui-without-system"}
    assert built.executables["bcastgui"]["console"] is True
    assert not built.icons
    assert not built.bundles


@pytest.mark.parametrize("system", ["linux", "win32", "darwin"])
def test_licences_and_data_are_in_every_bundle(build: Build, system: str) -> None:
    places = {Path(file).name: folder for file, folder in build(system).data}
    assert places["resources"] == "bcastgui/resources"
    assert places["Python.txt"] == "bcastgui/resources/licences"
