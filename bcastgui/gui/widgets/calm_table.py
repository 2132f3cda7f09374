"""Tables to look at: rows of one height, and no lines around anything."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

LINE_SPACING = 6
"""Between the text of one row and that of the next, in device-independent pixels."""


def make_calm(table: QTableView) -> None:
    """Show only the rows of ``table``, to be selected and scrolled, but not to be edited."""
    table.setFrameShape(QFrame.Shape.NoFrame)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setCornerButtonEnabled(False)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    # In a small window, one that stays on its screen is better than another row.
    table.setMinimumHeight(3 * table.fontMetrics().lineSpacing())
    table.setTabKeyNavigation(False)  # The Tab key leaves the table, as it does elsewhere.
    # Not by item: the rows would shift a little when new ones come below the last in sight.
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.horizontalHeader().setHighlightSections(False)
    rows = table.verticalHeader()
    # Rows of one fixed height: Qt then keeps nothing for each of them.
    rows.setMinimumSectionSize(1)
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    rows.hide()
    table.verticalHeader().setDefaultSectionSize(table.fontMetrics().height() + LINE_SPACING)
