"""BugReportPage: shows a report of a fault as it will be copied, and copies it."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from bcastgui.gui.help.bug_report import Evidence, Wish, bug_report
from bcastgui.gui.widgets.fonts import data_font
from bcastgui.gui.widgets.plain_label import PlainLabel


class BugReportPage(QWidget):
    """What the text does not show is not copied."""

    def __init__(self, evidence: Evidence, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._evidence = evidence
        words = PlainLabel()
        words.setText(
            self.tr(
                "This helps the authors to find a fault. It goes nowhere but to the clipboard, "
                "from where you can put it into your report. Addresses, and texts that you typed "
                "or received, are only in it when you choose so."
            )
        )
        self._addresses = QCheckBox(self.tr("With &addresses"))
        self._addresses.setToolTip(self.tr("Of your interfaces, and of others in the settings."))
        self._contents = QCheckBox(self.tr("With &texts"))
        self._contents.setToolTip(
            self.tr(
                "Payloads, filters, names of files and others in the settings, and what the "
                "last error says."
            )
        )
        self._text = QPlainTextEdit(readOnly=True)
        self._text.setAccessibleName(self.tr("Report"))
        self._text.setFont(data_font(self.font()))
        self._text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        copy = QPushButton(self.tr("&Copy"))
        copy.setAccessibleName(self.tr("Copy"))
        copy.setToolTip(self.tr("Copy the report as it is shown."))
        copy.setAutoDefault(False)
        copy.clicked.connect(self._copy)

        choices = QHBoxLayout()
        for box in (self._addresses, self._contents):
            box.toggled.connect(self._show)
            choices.addWidget(box)
        choices.addStretch(1)
        choices.addWidget(copy)
        column = QVBoxLayout(self)
        column.addWidget(words)
        column.addWidget(self._text, 1)
        column.addLayout(choices)
        self._show()

    @Slot()
    def _show(self) -> None:
        wish = Wish(self._addresses.isChecked(), self._contents.isChecked())
        place = self._text.verticalScrollBar().value()
        self._text.setPlainText(bug_report(self._evidence, wish))
        self._text.verticalScrollBar().setValue(place)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text.toPlainText())
