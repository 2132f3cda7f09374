"""Composing: the entries of the menus that help to compose a payload."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from bcastgui.errors import InputError
from bcastgui.gui.help.page_files import page_file
from bcastgui.gui.send.send_panel import SendPanel
from bcastgui.gui.send.send_request import Repeat, SendRequest
from bcastgui.gui.send.send_words import describe, describe_failed_look_up
from bcastgui.gui.send.transmitter import SendReport, TransmitterThread
from bcastgui.gui.settings import Settings
from bcastgui.gui.widgets.field_message import sentence
from bcastgui.gui.window_frame import Menu, WindowFrame
from bcastgui.payload.compose import Format
from bcastgui.payload.pieces import Pieces

if TYPE_CHECKING:
    from bcastgui.gui.help.help_window import HelpWindow
    from bcastgui.gui.send.pieces_dialog import PiecesDialog


class Composing(QObject):
    """The large editor, help about placeholders, and files that are sent in pieces."""

    def __init__(
        self,
        panel: SendPanel,
        transmitter: TransmitterThread,
        frame: WindowFrame,
        window: QWidget,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._panel = panel
        self._transmitter = transmitter
        self._frame = frame
        self._window = window
        self._help: HelpWindow | None = None
        self._dialog: PiecesDialog | None = None
        self._sending: SendRequest | None = None
        frame.add_action(
            Menu.SEND, self.tr("&Large payload editor"), "Ctrl+Shift+E", self._switch_editor
        )
        frame.add_action(Menu.SEND, self.tr("File in &pieces…"), "", self._ask_for_file)
        frame.add_action(Menu.HELP, self.tr("&Placeholders"), "", self.show_help)
        panel.help_requested.connect(self.show_help)
        transmitter.reported.connect(self._show_report)
        transmitter.lookup_failed.connect(self._show_failed_look_up)

    def restore(self, settings: Settings) -> None:
        """Nothing to bring back: what is composed is the panel's to remember."""

    def save(self, settings: Settings) -> None:
        """Nothing to keep."""

    def stop(self) -> None:
        """Send no more pieces."""
        self._stop_pieces()

    @Slot()
    def show_help(self) -> None:
        """Show the page about placeholders."""
        # Not at the start: it renders Markdown, which few ask for.
        from bcastgui.gui.help.help_window import HelpWindow

        if self._help is None:
            page = page_file("placeholders")
            self._help = HelpWindow(self.tr("Placeholders"), page, self._window)
        self._help.show()
        self._help.raise_()
        self._help.activateWindow()

    @Slot()
    def _switch_editor(self) -> None:
        self._frame.show_send_panel()
        self._panel.switch_editor()

    @Slot()
    def _ask_for_file(self) -> None:
        from bcastgui.gui.send.pieces_dialog import PiecesDialog

        if self._dialog is None:
            self._dialog = PiecesDialog(self._window)
            self._dialog.send_requested.connect(self._send_pieces)
            self._dialog.stop_requested.connect(self._stop_pieces)
        message = self._panel.message()
        if message.format is Format.FILE:
            self._dialog.set_path(message.payload)
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()

    @Slot(object, int)
    def _send_pieces(self, pieces: Pieces, interval: int) -> None:
        message = replace(self._panel.message(), format=Format.TEXT, payload="")
        try:
            request = SendRequest.from_message(message, Repeat(interval, pieces.count))
        except InputError as error:
            if self._dialog is not None:
                self._dialog.show_error(sentence(error))
            return
        self._sending = replace(request, payload=pieces)
        self._transmitter.send(self._sending, _PIECES)

    @Slot()
    def _stop_pieces(self) -> None:
        if self._sending is not None:
            self._transmitter.stop_repeating(_PIECES)

    @Slot(object)
    def _show_report(self, report: SendReport) -> None:
        if report.request is not self._sending or self._dialog is None:
            return
        if report.finished:
            self._sending = None
        repeat = report.request.repeat
        total = report.times if repeat is None or repeat.count is None else repeat.count
        self._dialog.show_progress(report.times, total, report.finished)
        text, is_error = describe(report)
        if is_error:
            self._dialog.show_trouble(text)

    @Slot(object, str)
    def _show_failed_look_up(self, request: SendRequest, reason: str) -> None:
        if request is self._sending and self._dialog is not None:
            self._sending = None
            self._dialog.show_error(describe_failed_look_up(request, reason))


_PIECES = "pieces"
"""By whom pieces are sent: they go on while the send panel begins a repeat or ends it."""
