"""FindDialog: asks what to look for in the messages that are shown."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from bcastgui.capture.query.condition import Condition
from bcastgui.capture.query.wanted import Way, condition_of
from bcastgui.gui.language.key_names import key_name
from bcastgui.gui.widgets.colours import muted_colour
from bcastgui.gui.widgets.field_dialog import FieldDialog
from bcastgui.gui.widgets.field_message import ColourOf
from bcastgui.gui.widgets.tab_order import tab_as_shown


class FindDialog(FieldDialog[Condition]):
    """Does not block the window, and stays until it is closed."""

    find_requested = Signal(object, bool)
    """A Condition, and whether to look backwards."""

    hidden = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self._way = QComboBox()
        self._is_backwards = False
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        super().__init__(buttons, parent, lines=2)
        self.setWindowTitle(self.tr("Find"))
        self.name_field(self.tr("&Find in the messages that are shown"), self.tr("Find"))
        self.edit.setMaxLength(_LONGEST)
        self._add_ways()
        previous = buttons.addButton(self.tr("&Previous"), QDialogButtonBox.ButtonRole.ActionRole)
        previous.setToolTip(
            self.tr("Find above the current message ({keys})").format(keys=key_name("Shift+F3"))
        )
        previous.setAutoDefault(False)
        previous.clicked.connect(self._find_previous)
        following = buttons.addButton(self.tr("&Next"), QDialogButtonBox.ButtonRole.AcceptRole)
        following.setToolTip(self.tr("Find below the current message (F3)"))
        following.setDefault(True)
        self.setTabOrder(self.edit, self._way)
        tab_as_shown(buttons)
        # Those of the main window end at its edge.
        QShortcut(QKeySequence(self.tr("F3")), self, self._find_next)
        QShortcut(QKeySequence(self.tr("Shift+F3")), self, self._find_previous)

    @property
    def text(self) -> str:
        """What was typed."""
        return self.edit.text()

    @property
    def way(self) -> Way:
        """How it is meant."""
        way: Way = self._way.currentData()
        return way

    def fill(self, text: str, way: Way) -> None:
        """Show ``text``, meant in this way."""
        self.edit.setText(text)
        self._way.setCurrentIndex(self._way.findData(way))
        self.review()

    def ask(self) -> None:
        """Open, or come to the front."""
        self.review()
        self.show()
        self.raise_()
        self.activateWindow()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edit.selectAll()

    def search(self, *, is_backwards: bool) -> None:
        """Ask for what was typed to be found, if it makes sense."""
        self._is_backwards = is_backwards
        self._enter()
        self._is_backwards = False

    def say(self, text: str, colour_of: ColourOf = muted_colour) -> None:
        """Show how the search goes."""
        self.message.show_text(text, colour_of)

    def parse(self, text: str) -> Condition:
        return condition_of(text, self.way)

    def enter(self, value: Condition) -> None:
        self.find_requested.emit(value, self._is_backwards)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.hidden.emit()

    def _add_ways(self) -> None:
        for way, text in (
            (Way.TEXT, self.tr("Text, in upper or lower case")),
            (Way.HEX, self.tr("Bytes in hex, such as 00 ff")),
            (Way.REGEX, self.tr("Regular expression")),
        ):
            self._way.addItem(text, way)
        self._way.setAccessibleName(self.tr("Written as"))
        label = QLabel(self.tr("Written &as"))
        label.setBuddy(self._way)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self._way, 1)
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertLayout(_BELOW_THE_FIELD, row)
        self._way.currentIndexChanged.connect(self.review)

    @Slot()
    def _find_next(self) -> None:
        self.search(is_backwards=False)

    @Slot()
    def _find_previous(self) -> None:
        self.search(is_backwards=True)


_LONGEST = 1_000
_BELOW_THE_FIELD = 2
