"""Decoding: joins the view of decoded fields with the process that decodes, and its help."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from bcastgui.gui.details.detail_pane import DetailPane
from bcastgui.gui.help.page_files import page_file
from bcastgui.gui.settings import Settings
from bcastgui.gui.window_frame import Menu, WindowFrame

if TYPE_CHECKING:
    from bcastgui.gui.details.decoded_view import DecodedView
    from bcastgui.gui.details.decoder_process import DecoderProcess
    from bcastgui.gui.help.help_window import HelpWindow

_CHOICES = "decoders"


class Decoding(QObject):
    """Has payloads decoded once somebody looks at them so, and remembers by which decoders."""

    def __init__(
        self, details: DetailPane, window: WindowFrame, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._details = details
        self._choices: dict[str, object] = {}  # as they were remembered
        self._view: DecodedView | None = None
        self._process: DecoderProcess | None = None
        self._help: HelpWindow | None = None
        details.decoded_view_made.connect(self._join)
        window.add_action(Menu.HELP, self.tr("&Decoders"), "", self.show_help)

    def restore(self, settings: Settings) -> None:
        self._choices = settings.mapping(_CHOICES)
        if self._view is not None:
            self._view.restore(self._choices)

    def save(self, settings: Settings) -> None:
        choices = self._choices if self._view is None else self._view.state()
        settings.set_mapping(_CHOICES, choices)

    def stop(self) -> None:
        """End the process; nothing is decoded any more."""
        if self._process is not None:
            self._process.stop()

    @Slot()
    def show_help(self) -> None:
        """Show the page about decoders, those of other packages among them."""
        from bcastgui.gui.help.help_window import HelpWindow

        if self._help is None:
            page = page_file("decoders")
            self._help = HelpWindow(self.tr("Decoders"), page, self._details.window())
        self._help.show()
        self._help.raise_()
        self._help.activateWindow()

    @Slot(QWidget)
    def _join(self, view: DecodedView) -> None:
        # With the tab: few windows ever show it.
        from bcastgui.gui.details.decoder_process import DecoderProcess
        from bcastgui.payload.decoders.registry import BUILT_IN

        self._view = view
        self._process = DecoderProcess(parent=self)
        view.set_decoders(BUILT_IN)
        view.restore(self._choices)
        view.decode_requested.connect(self._process.decode)
        self._process.answered.connect(view.show_outcome)
        self._process.names_known.connect(view.set_decoders)
