"""ValueBar: where one types which value to plot."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QToolButton, QWidget

from bcastgui.capture.value_readers import reader_for
from bcastgui.capture.values import ValueKind, ValueSpec
from bcastgui.errors import InputError
from bcastgui.gui.widgets.checked_field import CheckedField
from bcastgui.gui.widgets.field_message import plain_tooltip
from bcastgui.gui.widgets.spoken_label import add_spoken_label

_GAP = 6
_LONGEST_TEXT = 1_000


class ValueBar(QWidget):
    """Reads the text while one types, and asks for what makes sense."""

    plot_requested = Signal(object)
    """A ValueSpec."""

    explained = Signal(object)
    """The InputError of what stands there; None when nothing is wrong."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = QComboBox()
        self._edit = QLineEdit()
        self._button = QToolButton()
        self._set_up_controls()
        self._checked = CheckedField(self._edit, self._parse)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        row.addWidget(self._kind)
        row.addWidget(self._edit, 1)
        row.addWidget(self._button)
        add_spoken_label(self._kind)
        self.setFocusProxy(self._edit)
        self._edit.returnPressed.connect(self._enter)
        self._edit.textChanged.connect(self._read)
        self._button.clicked.connect(self._enter)
        self._kind.currentIndexChanged.connect(self._change_kind)
        self._change_kind()

    def clear(self) -> None:
        """Make room for the next value."""
        self._edit.clear()

    def _parse(self, text: str) -> ValueSpec:
        if not text.strip():
            raise InputError("Say which value to plot, such as {example}.", example=self._example())
        spec = ValueSpec(ValueKind(self._kind.currentData()), text)
        reader_for(spec)
        return spec

    @Slot()
    def _enter(self) -> None:
        self._checked.check(is_attempt=True)
        self.explained.emit(self._checked.error)
        if self._checked.value is None:
            self._checked.point_out()
        else:
            self.plot_requested.emit(self._checked.value)

    @Slot()
    def _read(self) -> None:
        self._checked.check(is_attempt=False)
        self.explained.emit(self._checked.error)

    @Slot()
    def _change_kind(self) -> None:
        self._edit.setPlaceholderText(self._example())
        self._read()

    def _example(self) -> str:
        match ValueKind(self._kind.currentData()):
            case ValueKind.JSON:
                return "sensor.temp"
            case ValueKind.REGEX:
                return r"T=([-.\d]+)"
            case ValueKind.BYTES:
                return "4 u16be"

    def _set_up_controls(self) -> None:
        for kind, text in (
            (ValueKind.JSON, self.tr("JSON key")),
            (ValueKind.REGEX, self.tr("Expression")),
            (ValueKind.BYTES, self.tr("Bytes")),
        ):
            self._kind.addItem(text, kind.value)
        self._kind.setAccessibleName(self.tr("Kind of value"))
        self._kind.setToolTip(
            plain_tooltip(
                self.tr(
                    "Where the number is: under a key of JSON, in what a regular expression "
                    "finds (its first group), or at an offset in the bytes."
                )
            )
        )
        self._edit.setAccessibleName(self.tr("Value to plot"))
        self._edit.setMaxLength(_LONGEST_TEXT)
        self._button.setText(self.tr("Plot"))
        self._button.setAccessibleName(self.tr("Plot the value"))
        self._button.setToolTip(plain_tooltip(self.tr("Draw this value too. (Enter)")))
        self._button.setAutoRaise(True)
        self._button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
