"""ExportDialog: asks which messages are written, and how."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from bcastgui.errors import InputError
from bcastgui.formats.csv_text import USUAL_COLUMNS, Column
from bcastgui.formats.kinds import Kind
from bcastgui.formats.raw_payloads import MOST_FILES, too_many_files
from bcastgui.gui.files.output import Output, Separator, title_of
from bcastgui.gui.files.row_choice import Which
from bcastgui.gui.language.core_text import core_text
from bcastgui.gui.widgets.colours import error_colour
from bcastgui.gui.widgets.field_message import FieldMessage, plain_tooltip, sentence
from bcastgui.gui.widgets.numbers import grouped
from bcastgui.gui.widgets.tab_order import tab_as_shown

_WIDTH = 380
_LIST_HEIGHT = 180


class ExportDialog(QDialog):
    """Shows for each format its own options only."""

    entered = Signal(object, object)  # a Which, an Output

    copy_requested = Signal(object, object)
    """The same, for the clipboard."""

    def __init__(
        self, counts: Mapping[Which, int], before: Output, parent: QWidget | None = None
    ) -> None:
        """``counts`` are of the messages there are to choose; ``before`` is offered first."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self._rows = QComboBox()
        self._kind = QComboBox()
        self._columns = QListWidget()
        self._mark = QCheckBox(self.tr("&Mark as UTF-8"))
        self._separator = QComboBox()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._message = FieldMessage(1)
        self._copy = self._buttons.addButton(
            self.tr("Co&py"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self._go_on = self._buttons.addButton(
            self.tr("&Export…"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._fill(counts, before)
        self._explain()
        self._arrange()
        for box in (self._rows, self._kind, self._separator):
            box.currentIndexChanged.connect(self._show_options)
        self._columns.itemChanged.connect(self._show_options)
        self._buttons.accepted.connect(self._enter)
        self._copy.clicked.connect(self._ask_to_copy)
        self._buttons.rejected.connect(self.reject)
        self._show_options()

    @property
    def output(self) -> Output:
        """What is chosen."""
        items = map(self._columns.item, range(self._columns.count()))
        columns = [i for i in items if i.checkState() is Qt.CheckState.Checked]
        return Output(
            self._kind.currentData(),
            tuple(item.data(Qt.ItemDataRole.UserRole) for item in columns),
            self._mark.isChecked(),
            self._separator.currentData(),
        )

    def _fill(self, counts: Mapping[Which, int], before: Output) -> None:
        texts = {
            Which.ALL: self.tr("All messages ({count})"),
            Which.SHOWN: self.tr("Those shown ({count})"),
            Which.SELECTED: self.tr("Those selected ({count})"),
        }
        self._counts = counts
        for which, count in counts.items():
            self._rows.addItem(texts[which].format(count=grouped(count)), which)
        if counts.get(Which.SELECTED, 0) > 1:
            self._rows.setCurrentIndex(self._rows.findData(Which.SELECTED))
        elif Which.SHOWN in counts:
            self._rows.setCurrentIndex(self._rows.findData(Which.SHOWN))
        for kind in filter(lambda kind: kind.is_written, Kind):
            self._kind.addItem(title_of(kind), kind)
        self._kind.setCurrentIndex(self._kind.findData(before.kind))
        chosen = before.columns or USUAL_COLUMNS
        for column in Column:
            item = QListWidgetItem(core_text(column.value))
            item.setData(Qt.ItemDataRole.UserRole, column.value)
            is_chosen = column.value in chosen
            item.setCheckState(Qt.CheckState.Checked if is_chosen else Qt.CheckState.Unchecked)
            self._columns.addItem(item)
        self._mark.setChecked(before.with_mark)
        for separator, text in (
            (Separator.NOTHING, self.tr("Nothing")),
            (Separator.LINE_END, self.tr("A line end")),
            (Separator.ZERO, self.tr("A zero byte")),
            (Separator.FILES, self.tr("Another file, in a new folder")),
        ):
            self._separator.addItem(text, separator)
        self._separator.setCurrentIndex(self._separator.findData(before.separator))

    def _explain(self) -> None:
        for widget, name, why in (
            (self._rows, self.tr("Messages to export"), self.tr("In the order of the table.")),
            (
                self._kind,
                self.tr("Format of the file"),
                self.tr("pcapng and JSON lines can be opened again."),
            ),
            (
                self._columns,
                self.tr("Columns of the file"),
                self.tr("The space bar chooses a column, or leaves it out."),
            ),
            (
                self._mark,
                self.tr("Mark as UTF-8"),
                self.tr("Without it, Excel shows letters beyond ASCII wrongly."),
            ),
            (
                self._separator,
                self.tr("Between payloads"),
                self.tr("What is written after each payload, so that they can be told apart."),
            ),
            (
                self._copy,
                self.tr("Copy"),
                self.tr("Puts the messages on the clipboard in this format, in place of a file."),
            ),
        ):
            widget.setAccessibleName(name)
            widget.setToolTip(plain_tooltip(why))

    def _arrange(self) -> None:
        self._columns.setFixedHeight(_LIST_HEIGHT)
        self._layout = QFormLayout()
        self._layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._layout.addRow(self.tr("Me&ssages to export"), self._rows)
        self._layout.addRow(self.tr("&Format of the file"), self._kind)
        self._layout.addRow(self.tr("&Columns"), self._columns)
        self._layout.addRow("", self._mark)
        self._layout.addRow(self.tr("&After each"), self._separator)
        column = QVBoxLayout(self)
        column.addLayout(self._layout)
        column.addWidget(self._message)
        column.addStretch()
        column.addWidget(self._buttons)
        tab_as_shown(self._buttons)
        self.setMinimumWidth(_WIDTH)

    @Slot()
    def _show_options(self) -> None:
        kind = self._kind.currentData()
        self._layout.setRowVisible(self._columns, kind is Kind.CSV)
        self._layout.setRowVisible(self._mark, kind is Kind.CSV)
        self._layout.setRowVisible(self._separator, kind is Kind.PAYLOADS)
        self.adjustSize()
        error = self._error()
        self._message.show_text(sentence(error) if error else "", error_colour)
        is_text = kind is not Kind.PCAPNG and not self.output.is_folder
        self._go_on.setEnabled(error is None)
        self._copy.setEnabled(error is None and is_text)

    def _error(self) -> InputError | None:
        output = self.output
        if output.kind is Kind.CSV and not output.columns:
            return InputError("Choose at least one column.")
        if output.is_folder and self._counts[self._rows.currentData()] > MOST_FILES:
            return too_many_files(MOST_FILES)
        return None

    @Slot()
    def _enter(self) -> None:
        which, output = self._rows.currentData(), self.output
        self.accept()
        self.entered.emit(which, output)

    @Slot()
    def _ask_to_copy(self) -> None:
        which, output = self._rows.currentData(), self.output
        self.accept()
        self.copy_requested.emit(which, output)
