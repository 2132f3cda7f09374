"""Find: leads from one message to the next that has what the user looks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from bcastgui.capture.store import Capture
from bcastgui.errors import InputError
from bcastgui.gui.settings import Settings
from bcastgui.gui.status_bar import StatusBar
from bcastgui.gui.table.message_model import MessageModel
from bcastgui.gui.table.message_table import MessageTable
from bcastgui.gui.widgets.colours import error_colour, muted_colour
from bcastgui.gui.widgets.field_message import ColourOf, sentence
from bcastgui.gui.window_frame import Menu, WindowFrame

if TYPE_CHECKING:
    from bcastgui.capture.find import Found, Quest
    from bcastgui.capture.query.condition import Condition
    from bcastgui.gui.search.find_dialog import FindDialog
    from bcastgui.gui.search.find_worker import FindWorkerThread

_KEY = "find"


class Find(QObject):
    """Entries in the menu Edit, a dialog, and a search off the GUI thread."""

    def __init__(
        self,
        capture: Capture,
        model: MessageModel,
        table: MessageTable,
        frame: WindowFrame,
        status_bar: StatusBar,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._capture = capture
        self._model = model
        self._table = table
        self._status_bar = status_bar
        self._dialog: FindDialog | None = None
        self._worker: FindWorkerThread | None = None
        self._condition: Condition | None = None
        self._quest: Quest | None = None
        self._remembered: dict[str, object] = {}
        menu = frame.add_menu(Menu.EDIT, self.tr("Fin&d"))
        find = menu.addAction(self.tr("&Find…"), self.tr("Ctrl+Shift+F"), self.ask)
        find.setStatusTip(self.tr("Go to the next message that fits; the others stay in sight."))
        menu.addAction(self.tr("Find &next"), self.tr("F3"), self.find_next)
        menu.addAction(self.tr("Find &previous"), self.tr("Shift+F3"), self.find_previous)
        model.modelAboutToBeReset.connect(self.cancel)

    @Slot()
    def ask(self) -> None:
        """Ask what to look for."""
        if self._dialog is None:
            self._dialog = self._make_dialog()
        self._dialog.ask()

    @Slot()
    def find_next(self) -> None:
        """Go to the next message that has it; ask for what, when nobody has said yet."""
        self._find(is_backwards=False)

    @Slot()
    def find_previous(self) -> None:
        """The same upwards."""
        self._find(is_backwards=True)

    @Slot()
    def cancel(self) -> None:
        """End the search."""
        if self._quest is not None and self._worker is not None:
            self._quest = None
            self._worker.look_for(None)
            self._say("")

    def restore(self, settings: Settings) -> None:
        """Bring back what was looked for last, to be looked for again."""
        self._remembered = settings.mapping(_KEY)

    def save(self, settings: Settings) -> None:
        """Keep what was looked for."""
        if self._dialog is not None:
            self._remembered = {"text": self._dialog.text, "way": self._dialog.way.value}
        settings.set_mapping(_KEY, self._remembered)

    def stop(self) -> None:
        """End the search and its thread."""
        if self._worker is not None:
            self._worker.stop()

    def _find(self, *, is_backwards: bool) -> None:
        if self._dialog is not None and self._dialog.isVisible():
            self._dialog.search(is_backwards=is_backwards)
        elif self._condition is None:
            self.ask()
        else:
            self._look_for(self._condition, is_backwards)

    @Slot(object, bool)
    def _look_for(self, condition: Condition, is_backwards: bool) -> None:
        # The search, and the language of filters with it, loads when it is first used.
        from bcastgui.capture.find import Quest

        self._condition = condition
        if self._worker is None:
            self._worker = self._make_worker()
        start = self._table.currentIndex().row()
        self._quest = Quest(self._model.arrangement, condition, start, is_backwards)
        self._say("")
        self._worker.look_for(self._quest)

    @Slot(object, object)
    def _show(self, quest: Quest, found: Found) -> None:
        if quest is not self._quest:
            return
        self._quest = None
        place = None if found.number is None else self._model.arrangement.find(found.number)
        if place is None:
            self._say(self.tr("Not found."), error_colour)
            return
        self._table.go_to(place)
        if not found.is_wrapped:
            self._say("")
        elif quest.is_backwards:
            self._say(self.tr("Continued from the end."))
        else:
            self._say(self.tr("Continued from the top."))

    @Slot(object, float)
    def _tell_progress(self, quest: Quest, share: float) -> None:
        if quest is self._quest:
            self._say(self.tr("Searching: {share} %").format(share=int(100 * share)))

    @Slot(object, object)
    def _tell_refusal(self, quest: Quest, error: InputError) -> None:
        if quest is self._quest:
            self._quest = None
            self._say(sentence(error), error_colour)

    @Slot(object)
    def _report(self, error: Exception) -> None:
        self._quest = None
        raise error  # as all that nobody foresaw

    def _say(self, text: str, colour_of: ColourOf = muted_colour) -> None:
        if self._dialog is not None and self._dialog.isVisible():
            self._dialog.say(text, colour_of)
        elif text:
            self._status_bar.show_result(text, is_error=False)

    def _make_dialog(self) -> FindDialog:
        from bcastgui.capture.query.wanted import Way
        from bcastgui.gui.search.find_dialog import FindDialog

        dialog = FindDialog(self._table.window())
        text, way = self._remembered.get("text"), self._remembered.get("way")
        if isinstance(text, str) and way in [known.value for known in Way]:
            dialog.fill(text, Way(way))
        dialog.find_requested.connect(self._look_for)
        dialog.hidden.connect(self.cancel)
        return dialog

    def _make_worker(self) -> FindWorkerThread:
        from bcastgui.gui.search.find_worker import FindWorkerThread

        worker = FindWorkerThread(self._capture, self)
        worker.found.connect(self._show)
        worker.progressed.connect(self._tell_progress)
        worker.refused.connect(self._tell_refusal)
        worker.failed.connect(self._report)
        worker.start()
        return worker
