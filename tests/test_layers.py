"""Who may import whom."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytest_archon import archrule

PACKAGE = Path(__file__).parent.parent / "bcastgui"
LAYERS = sorted(init.parent.name for init in PACKAGE.glob("*/__init__.py"))
SHARED = ("bcastgui.errors", "bcastgui.capture.records", "bcastgui.children")


@pytest.mark.parametrize(
    "layer", [name for name in LAYERS if name not in ("capture", "cli", "gui")]
)
def test_a_core_layer_uses_only_records_and_errors(layer: str) -> None:
    own = (f"bcastgui.{layer}", f"bcastgui.{layer}.*")
    (
        archrule(f"{layer} knows no other layer")
        .match(*own)
        .should_not_import("bcastgui.*")
        .may_import(*own, *SHARED)
        .check("bcastgui")
    )


def test_capture_uses_no_other_layer() -> None:
    own = ("bcastgui.capture", "bcastgui.capture.*")
    (
        archrule("capture knows no other layer")
        .match(*own)
        .should_not_import("bcastgui.*")
        .may_import(*own, "bcastgui.errors")
        .check("bcastgui")
    )


def test_the_commands_use_the_core_and_only_main_uses_them() -> None:
    (
        archrule("cli knows no window")
        .match("bcastgui.cli", "bcastgui.cli.*")
        .should_not_import("bcastgui.gui*", "bcastgui.__main__")
        .check("bcastgui")
    )
    (
        archrule("only __main__ imports cli")
        .match("bcastgui*")
        .exclude("bcastgui.cli*", "bcastgui.__main__")
        .should_not_import("bcastgui.cli*")
        .check("bcastgui")
    )


def test_qt_stays_in_the_window() -> None:
    (
        archrule("only gui imports Qt")
        .match("bcastgui*")
        .exclude("bcastgui.gui*", "bcastgui.__main__")
        .should_not_import("PySide6*", "shiboken6*")
        .check("bcastgui")
    )


def test_what_is_recorded_and_written_knows_no_sockets() -> None:
    (
        archrule("no sockets beside net and gui")
        .match("bcastgui.*")
        .exclude("bcastgui.net*", "bcastgui.gui*", "bcastgui.__main__")
        .should_not_import("socket", "selectors", "asyncio")
        .check("bcastgui", only_direct_imports=True)
    )


def test_nothing_imports_the_window_but_the_command() -> None:
    (
        archrule("only __main__ imports gui")
        .match("bcastgui*")
        .exclude("bcastgui.gui*", "bcastgui.__main__")
        .should_not_import("bcastgui.gui*")
        .check("bcastgui")
    )
    (
        archrule("__main__ imports nothing of gui but app")
        .match("bcastgui.__main__")
        .should_not_import("bcastgui.gui*")
        .may_import("bcastgui.gui.app")
        .check("bcastgui", only_direct_imports=True)
    )


def test_only_app_composes() -> None:
    (
        archrule("nothing in gui imports app")
        .match("bcastgui.gui*")
        .should_not_import("bcastgui.gui.app", "bcastgui.__main__")
        .check("bcastgui")
    )
    (
        archrule("only app, the workbench and what is about the window itself know it")
        .match("bcastgui.gui*")
        .exclude("bcastgui.gui.app", "bcastgui.gui.workbench")
        .exclude("bcastgui.gui.help.help_pages", "bcastgui.gui.preferences")
        .should_not_import("bcastgui.gui.main_window")
        .check("bcastgui")
    )
