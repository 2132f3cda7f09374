"""Each format has its own options, and what is chosen is what is told."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QListWidget, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from bcastgui.formats.csv_text import USUAL_COLUMNS
from bcastgui.formats.kinds import Kind
from bcastgui.formats.raw_payloads import MOST_FILES
from bcastgui.gui.files.export_dialog import ExportDialog
from bcastgui.gui.files.output import Output, Separator
from bcastgui.gui.files.row_choice import Which
from bcastgui.gui.widgets.field_message import FieldMessage

COUNTS = {Which.ALL: 2_000, Which.SHOWN: 30}


@pytest.fixture
def dialog(qtbot: QtBot, english: None) -> ExportDialog:
    made = ExportDialog(COUNTS, Output(Kind.CSV))
    qtbot.addWidget(made)
    made.show()
    return made


def named(dialog: ExportDialog, name: str) -> QWidget:
    (found,) = (w for w in dialog.findChildren(QWidget) if w.accessibleName() == name)
    return found


def box(dialog: ExportDialog, name: str) -> QComboBox:
    found = named(dialog, name)
    assert isinstance(found, QComboBox)
    return found


def go_on(dialog: ExportDialog) -> QPushButton:
    return next(b for b in dialog.findChildren(QPushButton) if b.text() == "&Export…")


def test_what_there_is_can_be_chosen(dialog: ExportDialog) -> None:
    rows = box(dialog, "Messages to export")
    texts = [rows.itemText(place) for place in range(rows.count())]
    assert texts == ["All messages (2,000)", "Those shown (30)"]
    assert rows.currentData() is Which.SHOWN
    kinds = box(dialog, "Format of the file")
    assert kinds.findText("pcap") < 0
    assert kinds.count() == 5


def test_a_selection_of_many_is_meant(qtbot: QtBot) -> None:
    for count, which in ((1, Which.SHOWN), (2, Which.SELECTED)):
        dialog = ExportDialog({**COUNTS, Which.SELECTED: count}, Output(Kind.CSV))
        qtbot.addWidget(dialog)
        assert box(dialog, "Messages to export").currentData() is which


def test_options_show_with_their_format(dialog: ExportDialog) -> None:
    kinds = box(dialog, "Format of the file")
    for kind, names in (
        (Kind.CSV, {"Columns of the file", "Mark as UTF-8"}),
        (Kind.PAYLOADS, {"Between payloads"}),
        (Kind.PCAPNG, set()),
    ):
        kinds.setCurrentIndex(kinds.findData(kind))
        options = ("Columns of the file", "Mark as UTF-8", "Between payloads")
        assert {name for name in options if named(dialog, name).isVisible()} == names


def test_what_is_chosen_is_told(dialog: ExportDialog, qtbot: QtBot) -> None:
    columns = named(dialog, "Columns of the file")
    assert isinstance(columns, QListWidget)
    assert dialog.output.columns == tuple(column.value for column in USUAL_COLUMNS)
    for row in range(columns.count()):
        is_wanted = columns.item(row).text() in ("Time", "Comment")
        columns.item(row).setCheckState(
            Qt.CheckState.Checked if is_wanted else Qt.CheckState.Unchecked
        )
    with qtbot.waitSignal(dialog.entered) as entered:
        go_on(dialog).click()
    assert entered.args == [Which.SHOWN, Output(Kind.CSV, ("Time", "Comment"))]
    assert not dialog.isVisible()


def test_a_table_without_columns_is_none(dialog: ExportDialog) -> None:
    columns = named(dialog, "Columns of the file")
    assert isinstance(columns, QListWidget)
    for row in range(columns.count()):
        columns.item(row).setCheckState(Qt.CheckState.Unchecked)
    assert not go_on(dialog).isEnabled()
    columns.item(0).setCheckState(Qt.CheckState.Checked)
    assert go_on(dialog).isEnabled()


def test_it_can_be_copied_where_it_is_text(dialog: ExportDialog, qtbot: QtBot) -> None:
    kinds = box(dialog, "Format of the file")
    copy = named(dialog, "Copy")
    assert isinstance(copy, QPushButton)
    kinds.setCurrentIndex(kinds.findData(Kind.PCAPNG))
    assert not copy.isEnabled()
    kinds.setCurrentIndex(kinds.findData(Kind.PLAIN_TEXT))
    with qtbot.waitSignal(dialog.copy_requested) as asked:
        copy.click()
    assert asked.args[0] is Which.SHOWN
    assert asked.args[1].kind is Kind.PLAIN_TEXT
    assert not dialog.isVisible()


def test_a_folder_takes_only_so_many_files(qtbot: QtBot, english: None) -> None:
    counts = {Which.ALL: MOST_FILES + 1, Which.SHOWN: MOST_FILES}
    dialog = ExportDialog(counts, Output(Kind.PAYLOADS, separator=Separator.FILES))
    qtbot.addWidget(dialog)
    (said,) = dialog.findChildren(FieldMessage)
    assert go_on(dialog).isEnabled()
    assert not named(dialog, "Copy").isEnabled()
    assert said.text() == ""
    rows = box(dialog, "Messages to export")
    rows.setCurrentIndex(rows.findData(Which.ALL))
    assert not go_on(dialog).isEnabled()
    assert said.text().startswith("No more than 10")


def test_what_was_chosen_before_is_offered(qtbot: QtBot) -> None:
    before = Output(Kind.PAYLOADS, ("No.",), True, Separator.ZERO)
    dialog = ExportDialog(COUNTS, before)
    qtbot.addWidget(dialog)
    assert dialog.output == before
