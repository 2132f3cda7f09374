"""RepeatControls: whether to send again, how soon, and how often."""

from __future__ import annotations

from string import Formatter

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QSpinBox, QWidget

from bcastgui.gui.send.send_request import Repeat
from bcastgui.gui.send.send_state import MAX_COUNT, MAX_INTERVAL


class RepeatControls(QWidget):
    """``Repeat [ ] every [1,000] ms, [∞] times``"""

    switched_off = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.check_box = QCheckBox(self.tr("&Repeat"), self)
        self.check_box.setAccessibleName(self.tr("Repeat"))
        self.check_box.setToolTip(self.tr("Send it again and again, each time filled anew."))
        self.interval = _spin_box(self, 1, MAX_INTERVAL, "999,999")
        self.interval.setAccessibleName(self.tr("Interval"))
        self.interval.setToolTip(self.tr("Milliseconds from one send to the next"))
        self.count = _spin_box(self, 0, MAX_COUNT, "9,999")
        self.count.setSpecialValueText("∞")
        self.count.setAccessibleName(self.tr("Count"))
        self.count.setToolTip(self.tr("How often to send; 0 (∞) is until stopped"))
        self._arrange()
        self.check_box.toggled.connect(self._toggled)

    def repeat(self) -> Repeat | None:
        """What is asked for; None for a single send."""
        if not self.check_box.isChecked():
            return None
        return Repeat(self.interval.value(), self.count.value() or None)

    def set_values(self, repeat: bool, interval: int, count: int) -> None:
        """Show these; ``interval`` is in ms and a ``count`` of 0 means until stopped."""
        self.interval.setValue(interval)
        self.count.setValue(count)
        self.check_box.setChecked(repeat)

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.check_box)
        fields = {"interval": self.interval, "count": self.count}
        before: QSpinBox | None = None
        # One text, so that words and fields stand in the order of the language.
        for words, name, *_ in Formatter().parse(self.tr("ever&y {interval} ms, {count} ti&mes")):
            field = fields[name] if name else None
            if (text := words.strip()) and (nearest := before or field) is not None:
                label = QLabel(text, self)
                label.setBuddy(nearest)
                row.addWidget(label)
            if field is not None:
                row.addWidget(field)
            before = field

    def _toggled(self, is_on: bool) -> None:
        if not is_on:
            self.switched_off.emit()


def _spin_box(parent: QWidget, least: int, most: int, widest: str) -> QSpinBox:
    box = QSpinBox(parent)
    box.setRange(least, most)
    box.setGroupSeparatorShown(True)
    # Wide enough for what people set, not for the most that is allowed.
    frame = box.sizeHint().width() - box.fontMetrics().horizontalAdvance(f"{most:,} ")
    box.setMaximumWidth(frame + box.fontMetrics().horizontalAdvance(f"{widest} "))
    return box
