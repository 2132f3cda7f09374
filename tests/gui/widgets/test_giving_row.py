from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from bcastgui.gui.widgets.giving_row import GivingRow

GAP = 6
USUAL = 3 * 100 + 2 * GAP


class Field(QWidget):
    """One that needs 100 pixels."""

    def minimumSizeHint(self) -> QSize:
        return QSize(100, 20)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()


class Panel(QWidget):
    """The first field gives nothing, the others 20 and 60 pixels."""

    def __init__(self) -> None:
        super().__init__()
        self.fields = [Field(self) for _ in range(3)]
        row = GivingRow({self.fields[1]: 80, self.fields[2]: 40})
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        for field in self.fields:
            row.addWidget(field, 1)
        self.setLayout(row)

    def widths(self, width: int) -> list[int]:
        """Those of the fields, when the panel is ``width`` pixels wide."""
        self.resize(width, 20)
        return [field.width() for field in self.fields]


@pytest.fixture
def panel(qtbot: QtBot) -> Panel:
    made = Panel()
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_least_width_is_that_of_fields_that_gave_all_they_can(panel: Panel) -> None:
    assert panel.minimumSizeHint().width() == USUAL - 80
    assert panel.widths(USUAL - 80) == [100, 80, 40]


def test_with_room_for_all_none_gives(panel: Panel) -> None:
    assert panel.widths(USUAL) == [100, 100, 100]
    assert panel.widths(USUAL + 30) == [110, 110, 110]


def test_each_gives_in_proportion_to_what_it_can(panel: Panel) -> None:
    assert panel.widths(USUAL - 40) == [100, 90, 70]
    assert panel.widths(USUAL - 1) == [100, 100, 99]
    assert panel.widths(USUAL) == [100, 100, 100]  # and takes it back


@pytest.mark.parametrize(
    ("direction", "order"),
    [(Qt.LayoutDirection.LeftToRight, 1), (Qt.LayoutDirection.RightToLeft, -1)],
)
def test_they_stand_side_by_side_from_edge_to_edge(
    panel: Panel, direction: Qt.LayoutDirection, order: int
) -> None:
    panel.setLayoutDirection(direction)
    panel.widths(USUAL - 40)
    first, second, third = (field.geometry() for field in panel.fields[::order])
    assert first.left() == 0
    assert second.left() == first.right() + 1 + GAP
    assert third.left() == second.right() + 1 + GAP
    assert third.right() == panel.width() - 1
