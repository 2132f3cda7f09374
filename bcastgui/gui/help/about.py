"""AboutDialog: what this is, in which version, under which licence."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from bcastgui.gui.help.versions import versions, versions_text
from bcastgui.gui.widgets.tab_order import tab_as_shown

_ICON_SIZE = 64


class AboutDialog(QDialog):
    """Open it with ``open()`` or ``show()``; it waits for nobody."""

    def __init__(self, icon: QIcon, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About bcastgui"))

        picture = QLabel()
        picture.setPixmap(icon.pixmap(_ICON_SIZE))
        picture.setAccessibleName(self.tr("Icon of bcastgui"))
        name = _plain("bcastgui")
        large = name.font()
        large.setPointSizeF(large.pointSizeF() * 1.6)
        large.setBold(True)
        name.setFont(large)

        facts = QFormLayout()
        for what, version in versions().items():
            facts.addRow(_plain(what), _selectable(version))

        words = QVBoxLayout()
        words.setSpacing(10)
        words.addWidget(name)
        words.addWidget(_plain(self.tr("Send UDP broadcasts, and watch them arrive.")))
        words.addLayout(facts)
        words.addWidget(
            _plain(
                self.tr(
                    "bcastgui is free software under the MIT licence. "
                    "It uses Qt and PySide6 under the LGPL, version 3."
                )
            )
        )
        top = QHBoxLayout()
        top.setSpacing(20)
        top.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)

        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        copy = buttons.addButton(self.tr("&Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setAccessibleName(self.tr("Copy"))
        copy.setToolTip(self.tr("Copy the versions as text, to put them into a report."))
        copy.clicked.connect(self._copy)

        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 14)
        column.setSpacing(16)
        column.addLayout(top)
        column.addWidget(buttons)
        tab_as_shown(buttons)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(versions_text())


def _plain(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _selectable(text: str) -> QLabel:
    label = _plain(text)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
