"""Marking: marks and comments that the user puts on messages, and the way from mark to mark."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMenu

from bcastgui.capture.annotations import MOST_MARKS, Annotations
from bcastgui.capture.arrangement import RowNumbers
from bcastgui.capture.records import Datagram
from bcastgui.errors import InputError
from bcastgui.gui.search.filter_bar import FilterBar
from bcastgui.gui.settings import Settings
from bcastgui.gui.status_bar import StatusBar
from bcastgui.gui.table.arranging import Arranging
from bcastgui.gui.table.message_model import MessageModel
from bcastgui.gui.table.message_table import MessageTable
from bcastgui.gui.widgets.field_message import sentence
from bcastgui.gui.window_frame import Menu, WindowFrame

if TYPE_CHECKING:
    from bcastgui.capture.query import Filter
    from bcastgui.gui.marking.marks_dialog import CommentDialog


class Marking(QObject):
    """Entries in the menus Edit and of a row. The marks stay with the capture."""

    def __init__(
        self,
        model: MessageModel,
        table: MessageTable,
        frame: WindowFrame,
        arranging: Arranging,
        filter_bar: FilterBar,
        status_bar: StatusBar,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._table = table
        self._arranging = arranging
        self._status_bar = status_bar
        self._filter: Filter | None = None
        menu = frame.add_menu(Menu.EDIT, self.tr("&Marks and comments"))
        menu.addAction(self.tr("&Mark or unmark"), self.tr("Ctrl+K"), self.toggle)
        menu.addAction(self.tr("&Comment…"), self.tr("Ctrl+Shift+K"), self.comment)
        menu.addSeparator()
        menu.addAction(self.tr("&Next mark"), self.tr("F2"), self.go_to_next)
        menu.addAction(self.tr("&Previous mark"), self.tr("Shift+F2"), self.go_to_previous)
        menu.addSeparator()
        menu.addAction(self.tr("&Remove all marks"), self.remove_all)
        table.add_to_row_menu(self._fill_menu)
        filter_bar.filter_changed.connect(self._note_filter)
        model.annotated.connect(self._filter_anew)

    @Slot()
    def toggle(self) -> None:
        """Mark the selected messages; unmark them where all are marked."""
        rows = self._table.selected_numbers(MOST_MARKS)
        if rows is None:
            # More than can be marked are not all marked.
            self._refuse(InputError("No more than {most} rows can be marked.", most=MOST_MARKS))
        elif len(rows):
            marked = not self._are_marked(rows)
            try:
                self._model.annotate(self._model.annotations.with_marks(rows, marked=marked))
            except InputError as error:
                self._refuse(error)

    @Slot()
    def remove_all(self) -> None:
        """Unmark all messages; their comments stay."""
        self._model.annotate(Annotations(comments=self._model.annotations.comments))

    @Slot()
    def comment(self) -> None:
        """Ask for the comment on the current message."""
        datagram = self._table.current()
        if datagram is None:
            self._say(self.tr("Choose a message to comment on."))
            return
        # Not at the start, since few ever ask for it.
        from bcastgui.gui.marking.marks_dialog import CommentDialog

        row = datagram.number - 1
        dialog = CommentDialog(
            datagram.number, self._model.annotations.comment(row), self._table.window()
        )
        dialog.commented.connect(partial(self._comment_on, row, dialog))
        dialog.finished.connect(dialog.deleteLater)
        # The number may be that of another message then.
        self._model.modelAboutToBeReset.connect(dialog.reject)
        dialog.open()

    @Slot()
    def go_to_next(self) -> None:
        """Go to the next marked message that is shown."""
        places, current = self._marked_places(), self._table.currentIndex().row()
        after = int(np.searchsorted(places, current, side="right"))
        self._go_to(places, after, self.tr("Continued from the top."))

    @Slot()
    def go_to_previous(self) -> None:
        """Go to the previous marked message that is shown."""
        places, current = self._marked_places(), self._table.currentIndex().row()
        before = int(np.searchsorted(places, current)) - 1
        self._go_to(places, before, self.tr("Continued from the end."))

    def restore(self, settings: Settings) -> None:
        """The capture keeps what there is to be kept."""

    def save(self, settings: Settings) -> None:
        """The capture keeps what there is to be kept."""

    def stop(self) -> None:
        """Nothing runs on."""

    def _are_marked(self, rows: RowNumbers) -> bool:
        return bool(np.isin(rows, self._model.annotations.marks).all())

    def _marked_places(self) -> RowNumbers:
        return self._model.arrangement.places(self._model.annotations.marks)

    def _go_to(self, places: RowNumbers, wanted: int, continued: str) -> None:
        if not len(places):
            self._say(self.tr("No message that is shown is marked."))
            return
        if not 0 <= wanted < len(places):
            self._say(continued)
        self._table.go_to(int(places[wanted % len(places)]))

    def _comment_on(self, row: int, dialog: CommentDialog, text: str) -> None:
        try:
            self._model.annotate(self._model.annotations.with_comment(row, text))
        except InputError as error:
            dialog.refuse(error)
        else:
            dialog.accept()

    def _fill_menu(self, menu: QMenu, datagram: Datagram | None) -> None:
        if datagram is None:
            return
        rows = self._table.selected_numbers(MOST_MARKS)
        menu.addSeparator()
        is_marked = rows is not None and len(rows) > 0 and self._are_marked(rows)
        mark = menu.addAction(self.tr("&Unmark") if is_marked else self.tr("&Mark"), self.toggle)
        mark.setEnabled(rows is None or len(rows) > 0)
        menu.addAction(self.tr("C&omment…"), self.comment)

    @Slot(object)
    def _note_filter(self, chosen: Filter | None) -> None:
        self._filter = chosen

    @Slot()
    def _filter_anew(self) -> None:
        if self._filter is not None and self._filter.reads_annotations:
            self._arranging.look_again()

    def _say(self, text: str) -> None:
        self._status_bar.show_result(text, is_error=False)

    def _refuse(self, error: InputError) -> None:
        self._status_bar.show_result(sentence(error), is_error=True)
