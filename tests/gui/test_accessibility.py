"""Every panel and dialog can be used by ear and by keyboard; the windows are opened once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from itertools import chain, pairwise

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QLabel,
    QLineEdit,
    QMainWindow,
    QWidget,
)

from bcastgui.gui.appearance import Appearance
from bcastgui.gui.widgets.colours import READABLE_CONTRAST
from tests.gui.accessible_places import (
    Places,
    controls,
    opened_windows,
    place_of,
    spoken_name,
    tab_chain,
    wait_for,
)
from tests.gui.painted import marked_by_focus, text_contrast

SHORTEST_FRAME = 20
"""Pixels that have to stand out, fewer than there are around a small button."""


@pytest.fixture(scope="module")
def places(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Places]:
    with closing(Places(qapp, tmp_path_factory.mktemp("program"))) as made:
        # Now, what is made when it is first looked at, with its threads.
        for _ in chain(made.panels(), made.dialogs()):
            pass
        yield made


def test_each_control_has_a_name_of_its_own(places: Places) -> None:
    wrong = []
    for place, root in chain(places.panels(), places.dialogs()):
        names = Counter((role(each), spoken_name(each)) for each in controls(root))
        wrong += [f"{place}: {name!r} {count} times" for name, count in names.items() if count > 1]
        for each in controls(root):
            if not spoken_name(each).strip() or spoken_name(each) == type(each).__name__:
                wrong.append(f"{place}: {type(each).__name__} {each.geometry()}")
    assert wrong == []


def test_tab_goes_as_one_reads(places: Places) -> None:
    wrong = []
    for place, root in chain(places.panels(), places.dialogs()):
        stops = way_by_tab(root) if isinstance(root, QMainWindow) else tab_chain(root)
        for before, after in pairwise(stops):
            if not is_read_before(place_of(before), place_of(after)):
                wrong.append(f"{place}: {spoken_name(before)} before {spoken_name(after)}")
    assert wrong == []


def test_tab_reaches_everything_and_stays_nowhere(places: Places) -> None:
    wrong = []
    for place, root in chain(places.panels(), places.dialogs()):
        there = way_by_tab(root.window())
        wrong += [f"{place}: {spoken_name(each)}" for each in set(controls(root)) - set(there)]
        back = way_by_tab(root.window(), Qt.Key.Key_Backtab)
        if back != [there[0], *there[:0:-1]]:
            wrong.append(f"{place}: Shift+Tab goes another way")
    assert wrong == []


def test_escape_closes_a_dialog_and_the_focus_is_where_it_was(places: Places) -> None:
    places.table.setFocus()
    for name, dialog in places.dialogs():
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        wait_for(lambda: dialog not in opened_windows(), f"{name} closed")  # noqa: B023
        assert places.window.focusWidget() is places.table, name


@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK])
def test_text_can_be_read_and_the_focus_shows(places: Places, appearance: Appearance) -> None:
    pale, unseen = [], []
    with places.looking(appearance):
        for place, root in chain(places.panels(), places.dialogs()):
            for each in texts(root):
                found = text_contrast(each)
                if found < READABLE_CONTRAST:
                    pale.append(f"{place}: {spoken_name(each)} ({found:.1f})")
            if root is not places.window:  # Its panels follow.
                for each in controls(root):
                    marks = marked_by_focus(each)
                    if marks < SHORTEST_FRAME:
                        unseen.append(f"{place}: {spoken_name(each)} ({marks})")
    assert pale == []
    assert unseen == []


def texts(root: QWidget) -> list[QWidget]:
    """What shows text: labels, buttons, and fields with something in them."""
    return [
        widget
        for widget in root.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.window() is root.window()
        and widget.window().rect().contains(place_of(widget))
        and shows_text(widget)
    ]


def shows_text(widget: QWidget) -> bool:
    is_part = isinstance(widget.parentWidget(), QLineEdit | QAbstractSpinBox)
    kinds = QLabel | QAbstractButton | QLineEdit
    return isinstance(widget, kinds) and not is_part and bool(widget.text())


def role(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).role().name


def way_by_tab(window: QWidget, key: Qt.Key = Qt.Key.Key_Tab) -> list[QWidget]:
    """What Tab leads to in a window, from the first control of all, until it is back there."""
    tab_chain(window)[0].setFocus()
    way: list[QWidget] = []
    while (focused := QApplication.focusWidget()) is not None and focused not in way:
        way.append(focused)
        QTest.keyClick(focused, key)
    return way


def is_read_before(first: QRect, second: QRect) -> bool:
    """Whether ``second`` lies below, or beside, or at the top of the next column."""
    is_above, is_left = second.bottom() < first.top(), second.right() < first.left()
    is_right, is_below = second.left() > first.right(), second.top() > first.bottom()
    return not (is_above and not is_right) and not (is_left and not is_below)
