"""Document: which file the window shows, and what of it is not saved."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from bcastgui.capture.annotations import Annotations
from bcastgui.capture.store import Capture
from bcastgui.gui.files.names import shown_name
from bcastgui.gui.table.message_model import MessageModel


class Document(QObject):
    """The messages of the window as a file, in the title of ``window`` too.

    What was cleared takes its file along, and brings it back.
    """

    changed = Signal()
    """Another file, or there is something to save, or no longer."""

    def __init__(
        self,
        window: QWidget,
        capture: Capture,
        model: MessageModel,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._plain_title = window.windowTitle()
        self._capture = capture
        self._state = self._before = _State()
        self._is_reading = False
        self._shown: tuple[Path | None, bool] = (None, False)
        model.cleared.connect(self._start_anew)
        model.brought_back.connect(self._go_back)
        for signal in (model.taken_in, model.annotated):
            signal.connect(self._look)

    @property
    def path(self) -> Path | None:
        """The file that the messages are from, or were saved to."""
        return self._state.path

    @property
    def is_ours(self) -> bool:
        """Whether this window has written the file, so that nothing is lost by doing it again.

        In a file of others there may be what no row tells of.
        """
        return self._state.is_ours

    @property
    def has_unsaved(self) -> bool:
        """Whether there are messages, marks or comments that are in no file."""
        if self._is_reading or self._capture.first_row == len(self._capture):
            return False
        state, annotations = self._state, self._capture.annotations
        return len(self._capture) > state.stop or (
            annotations is not state.annotations and bool(annotations or state.annotations)
        )

    def is_elsewhere(self) -> bool:
        """Whether nothing is lost when the messages go. Looks at the disk.

        A file may have been removed since it was read, and a pipe never keeps anything.
        """
        if self._capture.first_row == len(self._capture):
            return True
        return not self.has_unsaved and self.path is not None and self.path.is_file()

    def begin_reading(self, path: Path) -> None:
        """The messages of this file are about to come."""
        self._is_reading = True
        self._state = _State(path)
        self._look()

    def end_reading(self, rows: int) -> None:
        """So many messages have come from the file; any others are not saved."""
        self._is_reading = False
        # What was saved meanwhile is another file, which may have only some of them.
        if not self._state.is_ours:
            self._state = _State(self._state.path, False, rows, self._capture.annotations)
        self._look()

    def note_saved(self, path: Path, stop: int, annotations: Annotations) -> None:
        """All rows to before ``stop`` are in a file of ours, and ``annotations`` about them."""
        self._state = _State(path, True, stop, annotations)
        self._look()

    @Slot(object)
    def _start_anew(self) -> None:
        self._before, self._state = self._state, _State()
        self._is_reading = False
        self._look()

    @Slot()
    def _go_back(self) -> None:
        self._state, self._before = self._before, _State()
        self._look()

    @Slot()
    def _look(self) -> None:
        now = self.path, self.has_unsaved
        if now == self._shown:
            return
        self._shown = now
        path, has_unsaved = now
        if path is None:
            self._window.setWindowModified(False)
            self._window.setWindowTitle(self._plain_title)
        else:
            # Qt shows two of them as one, which marks nothing.
            name = shown_name(path).replace("[*]", "[*][*]")
            self._window.setWindowTitle(f"{name}[*] – {self._plain_title}")
            self._window.setWindowModified(has_unsaved)
        self._window.setWindowFilePath("" if path is None else str(path))
        self.changed.emit()


@dataclass(frozen=True, slots=True)
class _State:
    """``stop`` is the first row that is not in the file, ``annotations`` are those that are."""

    path: Path | None = None
    is_ours: bool = False
    stop: int = 0
    annotations: Annotations = field(default_factory=Annotations)
