"""The whole program in other languages: each text is translated, none is cut off."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QWidget

from bcastgui.gui.app import Program
from bcastgui.gui.help.licences import licences
from bcastgui.gui.language.languages import OWN_NAMES, Language
from bcastgui.gui.main_window import FIRST_SIZE
from bcastgui.gui.widgets.severity import Severity
from bcastgui.resources import resource
from tests.gui.language.conftest import InLanguage
from tests.gui.language.cutting import cut_off
from tests.gui.language.letters import clashes_of_menu, clashes_of_window, letters_of_panels
from tests.gui.language.pseudo import PseudoTranslator, not_translated
from tests.gui.language.texts import texts_of
from tests.gui.language.walk import context_menus, dialogs, panels
from tests.gui.test_workbench import menus

SMALL = QSize(800, 500)
LEAST = QSize(690, 440)
"""On a screen of 1400 × 900 pixels at twice their size, with what the desktop takes of it."""

NAMES = {
    *OWN_NAMES.values(),
    *("bcastgui", "Python", "Qt", "PySide6", "NumPy"),
    *("UTF-8", "UTF-16 LE", "UTF-16 BE", "Latin-1", "LF", "CR LF"),
    "sensor.temp",  # an example of what is typed
    "First steps",  # the title of a page, which is in English
    *(licence.name for licence in licences()),
}
"""Not words: names, and what is called the same everywhere."""

DATA = re.compile(
    r"\((?:(?:Ctrl|Alt|Shift)\+)*\w+\)"  # keys, as Qt names them
    r"|\S+ [0-9]\S* – .+"  # a part, its version and its licence
    r"|Linux-\S+"  # the system, in a report
    r"|lo · 127\.0\.0\.1"
)
"""What the machine or the user says."""


REPEAT = PseudoTranslator(longer=False).translate(
    "RepeatControls", "ever&y {interval} ms, {count} ti&mes"
)
PIECES = {piece.strip() for piece in re.split(r"\{\w+\}", REPEAT)}
"""Of one text, in whose places stand fields."""


def is_word(text: str) -> bool:
    return bool(text) and text not in NAMES | PIECES and not DATA.fullmatch(text)


def test_every_text_is_translated(in_language: InLanguage) -> None:
    with in_language.program(PseudoTranslator(longer=False)) as program:
        found: dict[str, str] = {}
        for window in _everything(program):
            for where, text in texts_of(window):
                if is_word(rest := not_translated(text)):
                    found[rest] = where
    assert not found, sorted(found.items())


@pytest.mark.parametrize("size", [FIRST_SIZE, SMALL], ids=["first", "small"])
def test_nothing_is_cut_off_where_texts_are_longer(in_language: InLanguage, size: QSize) -> None:
    with in_language.program(PseudoTranslator(longer=True)) as program:
        assert not _misfits(program, size)


@pytest.fixture(params=[each.value for each in OWN_NAMES])
def translator(request: pytest.FixtureRequest) -> QTranslator:
    """A language that somebody has begun to translate to; for English one that knows nothing."""
    made = QTranslator()
    if request.param == Language.ENGLISH.value:
        return made
    assert made.load(str(resource("translations", f"bcastgui_{request.param}.qm")))
    if made.isEmpty():
        pytest.skip("nobody has begun to translate it")
    return made


def test_a_language_fits_a_small_window_and_has_letters_of_its_own(
    in_language: InLanguage, translator: QTranslator
) -> None:
    with in_language.program(translator) as program:
        problems = clashes_of_window(program.window) + _misfits(program, SMALL)
        problems += letters_of_panels(program.window)  # all of which were in sight by now
        for menu in (*menus(program.window.menuBar()), *context_menus(program)):
            problems += clashes_of_menu(menu)
    assert not problems


def test_a_language_fits_the_least_window(in_language: InLanguage, translator: QTranslator) -> None:
    with in_language.program(translator) as program:
        window, table = program.window, program._panels.table
        for row in (table.rootIndex(), table.currentIndex()):
            table.setCurrentIndex(row)  # none, and one: then the details are another page
            program._panels.notices.show_notice("trouble", "It rains. " * 20, Severity.WARNING)
            window.resize(LEAST)
            QApplication.processEvents()
            needed = window.minimumSizeHint()
            assert needed.boundedTo(LEAST) == needed
            assert window.size() == LEAST
            assert not list(cut_off(window, may_elide=True))
        below = Qt.DockWidgetArea.BottomDockWidgetArea
        docks = [dock for dock in panels(program) if window.dockWidgetArea(dock) is below]
        window.resize(LEAST)
        for dock in docks:
            dock.show()
            dock.raise_()
            QApplication.processEvents()
            assert window.size() == LEAST, dock.windowTitle()


def _misfits(program: Program, size: QSize) -> list[str]:
    window = program.window
    window.resize(size)
    found: set[str] = set()
    for dock in panels(program):
        found.update(cut_off(window))
        if window.size() != size:
            found.add(f"{dock.windowTitle()} makes the window {window.width()} × {window.height()}")
            window.resize(size)
    for dialog in dialogs(program):
        said = [*cut_off(dialog), *clashes_of_window(dialog)]
        found.update(f"{dialog.windowTitle()}: {each}" for each in said)
    return sorted(found)


def _everything(program: Program) -> Iterator[QWidget]:
    yield program.window
    yield from panels(program)
    yield from context_menus(program)
    yield from dialogs(program)
