"""AboutDialog: what this is, in which version, under which licences, and what a report says."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from bcastgui.gui.help.bug_report import Evidence
from bcastgui.gui.help.bug_report_page import BugReportPage
from bcastgui.gui.help.licences import licences
from bcastgui.gui.help.licences_page import LicencesPage
from bcastgui.gui.help.versions import SYSTEM, versions
from bcastgui.gui.widgets.screen_room import fitting


class AboutDialog(QDialog):
    """Open it with ``open()`` or ``show()``; it waits for nobody."""

    def __init__(self, icon: QIcon, evidence: Evidence, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About bcastgui"))
        self._icon = icon
        tabs = QTabWidget(documentMode=True)
        tabs.setAccessibleName(self.tr("About bcastgui"))
        tabs.addTab(self._versions_page(), self.tr("&Version"))
        tabs.addTab(LicencesPage(licences()), self.tr("&Licences"))
        tabs.addTab(BugReportPage(evidence), self.tr("&Report a fault"))

        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        # Enter in the search goes on searching.
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(12)
        column.addWidget(tabs, 1)
        column.addWidget(buttons)
        self.resize(fitting(_SIZE, self))

    def _versions_page(self) -> QWidget:
        picture = QLabel()
        picture.setPixmap(self._icon.pixmap(_ICON_SIZE))
        picture.setAccessibleName(self.tr("Icon of bcastgui"))
        name = _plain("bcastgui")
        large = name.font()
        large.setPointSizeF(large.pointSizeF() * 1.6)
        large.setBold(True)
        name.setFont(large)

        facts = QFormLayout()
        for what, version in versions().items():
            title = self.tr("System") if what == SYSTEM else what
            facts.addRow(_plain(title), _selectable(version))
        licence = _plain(
            self.tr(
                "bcastgui is free software under the MIT licence. "
                "It uses Qt and PySide6 under the LGPL, version 3."
            )
        )
        licence.setWordWrap(True)

        words = QVBoxLayout()
        words.setSpacing(10)
        words.addWidget(name)
        words.addWidget(_plain(self.tr("Send UDP broadcasts, and watch them arrive.")))
        words.addLayout(facts)
        words.addWidget(licence)
        words.addStretch(1)
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(20, 20, 20, 14)
        row.setSpacing(20)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return page


def _plain(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _selectable(text: str) -> QLabel:
    label = _plain(text)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


_ICON_SIZE = 64
_SIZE = QSize(860, 560)  # pixels
