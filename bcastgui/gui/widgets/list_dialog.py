"""ListDialog: lines to read and to copy."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

_SIZE = QSize(560, 320)


class ListDialog(QDialog):
    """Shows ``lines`` as plain text; a screen reader calls them ``name``. Goes when it closes."""

    def __init__(
        self, title: str, name: str, lines: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        text = QPlainTextEdit("\n".join(lines))
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        text.setAccessibleName(name)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(text, 1)
        column.addWidget(buttons)
        self.resize(_SIZE)
