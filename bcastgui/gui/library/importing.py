"""LibraryImport: reads files of messages beside the window, and says what came of it."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from bcastgui.errors import InputError
from bcastgui.gui.language.joined import sentences
from bcastgui.gui.language.one_line import in_one_line
from bcastgui.gui.library.keeper import LibraryKeeper
from bcastgui.gui.library.words import remark_text
from bcastgui.gui.notice_bar import NoticeBar
from bcastgui.gui.widgets.field_message import sentence
from bcastgui.gui.widgets.list_dialog import ListDialog
from bcastgui.gui.widgets.numbers import grouped
from bcastgui.gui.widgets.severity import Severity
from bcastgui.payload.library.found import Found, Remark
from bcastgui.payload.library.reading import MOST_BYTES, read_messages
from bcastgui.payload.library.tree import (
    DEEPEST,
    Folder,
    Library,
    copies,
    depth,
    new_key,
    with_free_numbers,
)

_NOTICE = "import of messages"


class LibraryImport(QObject):
    """Puts what a file holds into a new folder of ``keeper``'s, named as the file is."""

    imported = Signal(str)
    """The key of the first of the new entries."""

    _read = Signal(object, object)  # a Path, a Future, from its thread

    def __init__(
        self, keeper: LibraryKeeper, notices: NoticeBar, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._notices = notices
        self._threads = ThreadPoolExecutor(1, thread_name_prefix="import")
        self._read.connect(self._take)

    def read(self, path: Path) -> None:
        """Begin to import a file."""
        future = self._threads.submit(_read_file, path)
        future.add_done_callback(partial(self._read.emit, path))

    def stop(self) -> None:
        """End the thread; what it has not read yet is not imported."""
        self._threads.shutdown(cancel_futures=True)

    @Slot(object, object)
    def _take(self, path: Path, future: Future[Found]) -> None:
        if future.cancelled():
            return
        try:
            found = future.result()
        except InputError as error:
            self._say_failed(path, sentence(error))
        except OSError as error:
            self._say_failed(path, error.strerror or str(error))
        else:
            self._put_in(path, found)

    def _put_in(self, path: Path, found: Found) -> None:
        entries = with_free_numbers(copies(found.entries), self._keeper.library)
        if depth(entries) < DEEPEST:
            entries = (Folder(new_key(), path.stem, entries),)
        if found.entries:
            self._keeper.change(lambda library: library.insert(entries, library.end()))
            self.imported.emit(entries[0].key)
        self._say_imported(path, found)

    def _say_imported(self, path: Path, found: Found) -> None:
        count = sum(1 for _ in Library(found.entries).messages())
        text = self.tr("Messages imported from {file}: {count}.").format(
            file=in_one_line(path.name), count=grouped(count)
        )
        if not found.remarks:
            self._notices.show_notice(_NOTICE, text, Severity.INFO)
            return
        remarks = self.tr("Left out or not quite as there: {count}.").format(
            count=grouped(len(found.remarks))
        )
        show = (self.tr("Show"), partial(self._show_remarks, path, found.remarks))
        self._notices.show_notice(_NOTICE, sentences([text, remarks]), Severity.WARNING, show)

    def _say_failed(self, path: Path, reason: str) -> None:
        text = self.tr("Nothing was imported from {file}. {reason}").format(
            file=in_one_line(path.name), reason=reason
        )
        self._notices.show_notice(_NOTICE, text, Severity.ERROR)

    def _show_remarks(self, path: Path, remarks: tuple[Remark, ...]) -> None:
        window: QWidget = self._notices.window()
        title = self.tr("Import from {file}").format(file=in_one_line(path.name))
        lines = [remark_text(remark) for remark in remarks]
        ListDialog(title, self.tr("Remarks"), lines, window).open()


def _read_file(path: Path) -> Found:
    with path.open("rb") as file:
        # One byte more than is taken, which tells that it is too much.
        return read_messages(file.read(MOST_BYTES + 1))
