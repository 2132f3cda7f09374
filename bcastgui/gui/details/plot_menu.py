"""PlotMenu: numbers that can be plotted over time, to choose from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from bcastgui.capture.values import ValueSpec
from bcastgui.gui.details.plottable import numbers_in_bytes
from bcastgui.gui.search.filter_words import menu_text, one_line_filter


class PlotMenu(QMenu):
    """Asks ``plot`` for what is chosen. It is there also with nothing to choose from, so that it
    can be found."""

    def __init__(self, plot: Callable[[ValueSpec], object], parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("PlotMenu", "Plot over &time"), parent)
        self._plot = plot
        self.offer(())

    def offer(self, specs: Sequence[ValueSpec]) -> None:
        """Let one of these be plotted."""
        self.clear()
        for spec in specs:
            text = menu_text(one_line_filter(spec.text))
            self.addAction(text, partial(self._plot, spec))
        self.menuAction().setEnabled(bool(specs))


def offer_bytes(
    menu: QMenu, payload: bytes, chosen: tuple[int, int], plot: Callable[[ValueSpec], object]
) -> None:
    """Add to ``menu`` the numbers that the bytes of ``chosen`` are; see numbers_in_bytes()."""
    inner = PlotMenu(plot, menu)
    inner.offer(numbers_in_bytes(payload, *chosen))
    menu.addSeparator()
    menu.addMenu(inner)
