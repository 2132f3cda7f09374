"""CopyingAs: selected messages on the clipboard as what files have them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from bcastgui.capture.records import Datagram
from bcastgui.capture.store import Capture
from bcastgui.errors import InputError
from bcastgui.gui.files.row_choice import RowChoice, Which
from bcastgui.gui.language.counted import counted
from bcastgui.gui.status_bar import StatusBar
from bcastgui.gui.table.message_table import MessageTable
from bcastgui.gui.widgets.field_message import sentence
from bcastgui.gui.widgets.numbers import grouped
from bcastgui.gui.window_frame import Menu, WindowFrame

if TYPE_CHECKING:
    from bcastgui.gui.files.copy_maker import CopyMaker
    from bcastgui.gui.files.output import Output

MOST_COPIED = 100_000
"""Messages; the text of more would not fit into what other programs take from a clipboard."""


class CopyingAs(QObject):
    """A menu in Edit, and in the menu of rows."""

    failed = Signal(object)
    """An exception that nobody foresaw."""

    def __init__(
        self,
        capture: Capture,
        rows: RowChoice,
        table: MessageTable,
        frame: WindowFrame,
        status_bar: StatusBar,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._capture = capture
        self._rows = rows
        self._status_bar = status_bar
        self._maker: CopyMaker | None = None
        self._count = 0  # of the messages that it copies
        menu = frame.add_menu(Menu.EDIT, self.tr("Copy as f&ile"))
        menu.aboutToShow.connect(partial(self._fill, menu))
        table.add_to_row_menu(self._fill_row_menu)

    def stop(self) -> None:
        """End the thread."""
        if self._maker is not None:
            self._maker.stop()

    def copy(self, which: Which, output: Output) -> None:
        """Put messages on the clipboard, as files that are written so have them."""
        count = self._rows.count(which)
        if count > MOST_COPIED:
            text = self.tr(
                "{count} messages are too many to be copied. File, Export writes them.", None, count
            )
            self._status_bar.show_result(text.format(count=grouped(count)), is_error=True)
            return
        if not count:
            return
        self.stop()
        self._count = count
        # When something is copied, not at the start.
        from bcastgui.gui.files.copy_maker import CopyMaker

        numbers = self._rows.numbers(which)
        maker = self._maker = CopyMaker(output.writer, self._capture, numbers, self)
        maker.made.connect(self._put)
        maker.refused.connect(self._refuse)
        maker.failed.connect(self.failed)
        maker.finished.connect(self._forget)
        maker.start()

    @Slot(str)
    def _put(self, text: str) -> None:
        if self.sender() is self._maker:
            QGuiApplication.clipboard().setText(text)
            said = counted(
                "CopyingAs", "Copied {count} message", "Copied {count} messages", self._count
            )
            self._status_bar.show_result(said.format(count=grouped(self._count)), is_error=False)

    @Slot(object)
    def _refuse(self, error: InputError) -> None:
        self._status_bar.show_result(sentence(error), is_error=True)

    @Slot()
    def _forget(self) -> None:
        maker = self.sender()
        if maker is self._maker:
            self._maker = None
        maker.deleteLater()

    def _fill_row_menu(self, menu: QMenu, datagram: Datagram | None) -> None:
        del datagram  # It is about the selected rows.
        self._fill(menu.addMenu(self.tr("Copy as f&ile")))

    def _fill(self, menu: QMenu) -> None:
        from bcastgui.formats.kinds import Kind
        from bcastgui.gui.files.output import Output, Separator

        menu.clear()
        for text, output in (
            (self.tr("&CSV"), Output(Kind.CSV)),
            (self.tr("&JSON lines"), Output(Kind.JSON_LINES)),
            (self.tr("&Text with hex dumps"), Output(Kind.PLAIN_TEXT)),
            (
                self.tr("Raw &payloads, each with a line end"),
                Output(Kind.PAYLOADS, separator=Separator.LINE_END),
            ),
        ):
            menu.addAction(text, partial(self.copy, Which.SELECTED, output))
