"""The order in which the Tab key goes through what stands in a row."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtWidgets import QDialogButtonBox, QWidget


def tab_as_shown(buttons: QDialogButtonBox) -> None:
    """Let Tab go through the buttons of a dialog as they stand, not as they were added.

    Where each kind of button stands differs from desktop to desktop. Call it when all are there,
    and the dialog around them too.
    """
    row = buttons.layout()
    assert row is not None  # A box of buttons lays them out itself.
    for before, after in pairwise(sorted(buttons.buttons(), key=row.indexOf)):
        QWidget.setTabOrder(before, after)
