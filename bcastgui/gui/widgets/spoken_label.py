"""The name of a combo box, where there is no room for a label that shows it."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLabel


def add_spoken_label(box: QComboBox) -> None:
    """Have a screen reader say the accessible name of ``box``, which is in its layout by now.

    On X11 and Wayland Qt tells what a combo box holds in place of its name, which only a label
    beside it can give. So it gets one that nobody sees.
    """
    label = QLabel(box.accessibleName(), box.parentWidget())
    label.setBuddy(box)
    label.hide()
