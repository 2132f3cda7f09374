"""LibraryKeeper: the saved messages in memory, in step with their file but never waiting for it."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor

from PySide6.QtCore import QObject, Signal, Slot

from bcastgui.gui.library.file import LibraryFile, Stored
from bcastgui.payload.library.tree import Change, Library


class LibraryKeeper(QObject):
    """What the window shows. A change shows at once, and a thread brings it to the disk."""

    changed = Signal()
    """There is another library."""

    failed = Signal(str)
    """Why the disk does not take changes, which are kept in memory; empty when it does again."""

    put_aside = Signal(object)
    """The file was damaged, and is kept under this Path."""

    _ended = Signal(object)  # a Future, from its thread

    def __init__(self, file: LibraryFile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self._library: Library | None = None
        self._pending: list[Change] = []
        self._writing: Future[Stored] | None = None
        self._under_way = 0
        self._has_failed = False
        self._threads: ThreadPoolExecutor | None = None
        self._ended.connect(self._take_end)

    @property
    def library(self) -> Library:
        """The saved messages; read from the disk when they are asked for first."""
        if self._library is None:
            self._library = Library()
            self._read()
        return self._library

    @Slot()
    def look(self) -> None:
        """Take in what other windows have written. Cheap while they have not."""
        if not self._pending and self._file.has_changed():
            self._read()

    def change(self, change: Change) -> None:
        """Make a change. Raises KeyError or ValueError, as the library does, if it cannot be."""
        self._library = change(self.library)
        self._pending.append(change)
        self.changed.emit()
        self._write()

    def stop(self) -> None:
        """Bring to the disk what is not there yet, and end the thread."""
        threads, writing = self._threads, self._writing
        self._threads = self._writing = None
        if threads is not None:
            threads.shutdown()
        try:
            if writing is not None:
                writing.result()
                del self._pending[: self._under_way]
            if self._pending:  # Asked for while the thread was busy.
                self._file.change(self._pending)
                self._pending.clear()
        except OSError as error:
            self._tell(error)

    def _read(self) -> None:
        try:
            stored = self._file.read()
        except OSError as error:
            self._tell(error)
        else:
            self._take(stored)

    def _write(self) -> None:
        if self._writing is not None or not self._pending:
            return
        if self._threads is None:
            self._threads = ThreadPoolExecutor(1, thread_name_prefix="saved messages")
        pending = tuple(self._pending)
        self._under_way = len(pending)
        self._writing = self._threads.submit(self._file.change, pending)
        self._writing.add_done_callback(self._ended.emit)

    @Slot(object)
    def _take_end(self, ended: Future[Stored]) -> None:
        if ended is not self._writing:
            return  # stop() has seen to it.
        self._writing = None
        try:
            stored = ended.result()
        except OSError as error:
            # What waits is tried again together with the next change.
            self._tell(error)
            return
        del self._pending[: self._under_way]
        self._take(stored)

    def _take(self, stored: Stored) -> None:
        if stored.kept_aside is not None:
            self.put_aside.emit(stored.kept_aside)
        self._tell(None)
        if self._pending:
            self._write()
        elif stored.library != self._library:
            self._library = stored.library
            self.changed.emit()

    def _tell(self, error: OSError | None) -> None:
        if error is not None:
            self._has_failed = True
            self.failed.emit(error.strerror or str(error))
        elif self._has_failed:
            self._has_failed = False
            self.failed.emit("")
