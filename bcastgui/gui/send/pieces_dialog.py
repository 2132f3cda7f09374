"""PiecesDialog: asks how to send a file in pieces, and shows how far it has come."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from bcastgui.errors import InputError
from bcastgui.gui.language.core_text import core_text
from bcastgui.gui.language.counted import counted
from bcastgui.gui.widgets.checked_field import CheckedField
from bcastgui.gui.widgets.colours import error_colour
from bcastgui.gui.widgets.field_message import FieldMessage, sentence
from bcastgui.gui.widgets.numbers import bytes_text, grouped
from bcastgui.gui.widgets.progress_bar import ProgressBar
from bcastgui.payload.file_path import read_path
from bcastgui.payload.pieces import Numbering, Pieces


class PiecesDialog(QDialog):
    """Does not block the window: the address and the options are those of the send panel."""

    send_requested = Signal(object, int)  # Pieces, ms between two
    stop_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Send file in pieces"))
        self._is_sending = False
        self._path_edit = QLineEdit()
        self._path_edit.setAccessibleName(self.tr("File"))
        self._browse = QPushButton(self.tr("&Browse…"))
        self._size = _spin_box(1, 65_000, 1_400)
        self._size.setAccessibleName(self.tr("Piece size"))
        self._size.setToolTip(
            self.tr("Bytes of the file in each datagram; up to 1,400 pass most networks whole.")
        )
        self._interval = _spin_box(1, 60_000, 10)
        self._interval.setAccessibleName(self.tr("Interval"))
        self._interval.setToolTip(
            self.tr("Milliseconds from one piece to the next, so that receivers keep up.")
        )
        self._numbering = QComboBox()
        self._numbering.setAccessibleName(self.tr("Before each piece"))
        for numbering in Numbering:
            self._numbering.addItem(core_text(numbering.value), numbering)
        self._message = FieldMessage(2)
        self._progress = ProgressBar()
        self._progress.setAccessibleName(self.tr("Progress"))
        self._button = QPushButton()
        self._button.setDefault(True)
        self._arrange()
        self._path = CheckedField(self._path_edit, read_path)
        self._browse.clicked.connect(self._choose)
        self._path_edit.textChanged.connect(self._review)
        self._size.valueChanged.connect(self._review)
        self._interval.valueChanged.connect(self._review)
        self._numbering.currentIndexChanged.connect(self._review)
        self._button.clicked.connect(self._send_or_stop)
        self._set_sending(False)
        self._review()

    def show_progress(self, done: int, total: int, is_finished: bool) -> None:
        """Show how many pieces were sent."""
        self._progress.setMaximum(total)
        self._progress.setValue(done)
        if is_finished:
            self._set_sending(False)
        if is_finished and done < total:
            told = counted(
                "PiecesDialog",
                "Stopped after {done} of {count} piece",
                "Stopped after {done} of {count} pieces",
                total,
            )
        else:
            told = counted(
                "PiecesDialog",
                "{done} of {count} piece sent",
                "{done} of {count} pieces sent",
                total,
            )
        self._message.show_text(told.format(done=grouped(done), count=grouped(total)))

    def show_trouble(self, text: str) -> None:
        """Say what went wrong, in the place of the numbers; it may go on all the same."""
        self._message.show_text(text, error_colour)

    def show_error(self, text: str) -> None:
        """Say why it does not go on."""
        self._set_sending(False)
        self.show_trouble(text)

    def set_path(self, path: str) -> None:
        """Suggest the file at ``path``."""
        self._path_edit.setText(path)

    @Slot()
    def reject(self) -> None:
        """Close, however that was asked for, and send no more."""
        self._stop()
        super().reject()

    def _pieces(self) -> Pieces | None:
        if self._path.value is None:
            return None
        path, size = self._path.value
        return Pieces(path, size, self._size.value(), self._numbering.currentData())

    @Slot()
    def _review(self) -> None:
        self._path.check(is_attempt=False)
        pieces = self._pieces()
        if self._path.error is not None:
            self._message.show_text(sentence(self._path.error), error_colour)
        elif pieces is not None:
            self._message.show_text(_plan_text(pieces, self._interval.value()))
        else:
            self._message.show_text("")

    @Slot()
    def _send_or_stop(self) -> None:
        if self._is_sending:
            self._stop()
            return
        # The file may have become another since it was looked at.
        self._path.check(is_attempt=True)
        pieces = self._pieces()
        if pieces is None:
            self._review_error(self._path.error)
            return
        self._set_sending(True)
        self._progress.setMaximum(pieces.count)
        self._progress.setValue(0)
        self.send_requested.emit(pieces, self._interval.value())

    def _review_error(self, error: InputError | None) -> None:
        self._path.point_out()
        if error is not None:
            self._message.show_text(sentence(error), error_colour)

    def _stop(self) -> None:
        if self._is_sending:
            self.stop_requested.emit()

    def _set_sending(self, is_sending: bool) -> None:
        self._is_sending = is_sending
        self._button.setText(self.tr("&Stop") if is_sending else self.tr("&Send"))
        self._button.setAccessibleName(
            self.tr("Stop sending pieces") if is_sending else self.tr("Send pieces")
        )
        for field in (self._path_edit, self._browse, self._size, self._interval, self._numbering):
            field.setEnabled(not is_sending)

    @Slot()
    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("File to send"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.set_path)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _arrange(self) -> None:
        path = QHBoxLayout()
        path.addWidget(self._path_edit, 1)
        path.addWidget(self._browse)
        form = QFormLayout()
        for text, field, row in (
            (self.tr("&File"), self._path_edit, path),
            (self.tr("&Piece size, bytes"), self._size, self._size),
            (self.tr("&Interval, ms"), self._interval, self._interval),
            (self.tr("B&efore each piece"), self._numbering, self._numbering),
        ):
            label = QLabel(text)
            label.setBuddy(field)
            form.addRow(label, row)
        below = QHBoxLayout()
        below.addWidget(self._progress, 1)
        below.addWidget(self._button)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self._message)
        column.addLayout(below)
        self.setMinimumWidth(_WIDTH)


def _plan_text(pieces: Pieces, interval: int) -> str:
    """How many pieces there are, and how long they take with ``interval`` ms between them."""
    seconds = round(pieces.count * interval / 1000)
    if seconds:
        told = counted(
            "PiecesDialog",
            "{size} in {count} piece, in about {seconds} s",
            "{size} in {count} pieces, in about {seconds} s",
            pieces.count,
        )
    else:
        told = counted(
            "PiecesDialog",
            "{size} in {count} piece, in less than a second",
            "{size} in {count} pieces, in less than a second",
            pieces.count,
        )
    return told.format(
        size=bytes_text(pieces.size), count=grouped(pieces.count), seconds=grouped(seconds)
    )


def _spin_box(least: int, most: int, value: int) -> QSpinBox:
    box = QSpinBox()
    box.setRange(least, most)
    box.setGroupSeparatorShown(True)
    box.setValue(value)
    return box


_WIDTH = 460
"""Of the dialog, in pixels."""
