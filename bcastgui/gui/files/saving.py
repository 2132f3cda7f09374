"""Saving: writes what the window shows to files, and says what became of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from bcastgui.capture.store import Capture
from bcastgui.errors import InputError
from bcastgui.formats.kinds import Kind, kind_of_suffix
from bcastgui.gui.files.document import Document
from bcastgui.gui.files.job_sign import JobSign
from bcastgui.gui.files.names import SHORT, shown_name, shown_path
from bcastgui.gui.files.output import CAPTURES, Output, capture_kind, filter_of
from bcastgui.gui.files.reasons import writing_reason
from bcastgui.gui.files.row_choice import RowChoice, Which
from bcastgui.gui.files.saver import Saved, Saver
from bcastgui.gui.language.counted import counted
from bcastgui.gui.notice_bar import NoticeBar
from bcastgui.gui.status_bar import StatusBar
from bcastgui.gui.widgets.numbers import grouped
from bcastgui.gui.widgets.severity import Severity

Then: TypeAlias = Callable[[], object]

_KEY = "saved"


class Saving(QObject):
    """One file at a time."""

    saved = Signal(object)
    """The Path of a file that has all messages of the window."""

    copy_requested = Signal(object, object)
    """A Which and an Output: what is wanted on the clipboard."""

    failed = Signal(object)
    """An exception that nobody foresaw."""

    def __init__(
        self,
        document: Document,
        capture: Capture,
        rows: RowChoice,
        notices: NoticeBar,
        status_bar: StatusBar,
        sign: JobSign,
        kept: Mapping[str, object],
        parent: QObject | None = None,
    ) -> None:
        """``kept`` is what kept() gave in an earlier run."""
        super().__init__(parent)
        self._document = document
        self._capture = capture
        self._rows = rows
        self._notices = notices
        self._status_bar = status_bar
        self._sign = sign
        self._saver: Saver | None = None
        self._is_export = False
        self._kind = Kind.PCAPNG  # as what all was saved last
        self._stamp: _Stamp | None = None  # of that file
        self._then: Then | None = None
        self._export = Output.from_plain(kept)
        self._directory: Path | None = None
        sign.cancelled.connect(self.cancel)

    def save(self, then: Then | None = None) -> None:
        """Save all messages to the file that they are in, or ask for one; ``then`` do that."""
        path = self._document.path
        if path is None or not self._document.is_ours:
            self.save_as(then)
        elif _stamp(path) in (None, self._stamp):
            self._write(path, self._kind, then)
        else:
            text = self.tr("{name} was changed by another program. Choose whether to replace it.")
            self._notices.show_notice(_KEY, text.format(name=shown_name(path)), Severity.WARNING)
            self.save_as(then)

    def save_as(self, then: Then | None = None) -> None:
        """Ask for a file, and save all messages to it; ``then`` do that."""
        path = self._document.path
        name = self.tr("capture") if path is None else path.stem
        before = None if path is None else kind_of_suffix(path.suffix)
        kind = before if before in CAPTURES else Kind.PCAPNG
        count = self._rows.count(Which.ALL)
        title = counted("Saving", "Save the message", "Save all {count} messages", count)
        dialog = self._dialog(title.format(count=grouped(count)), name)
        _offer(dialog, CAPTURES, kind)
        kinds = {filter_of(each): each for each in CAPTURES}
        dialog.fileSelected.connect(
            lambda chosen: self._write(Path(chosen), kinds[dialog.selectedNameFilter()], then)
        )
        dialog.open()

    @Slot()
    def ask_what_to_export(self) -> None:
        """Ask which messages to export, in which format, and where to."""
        # Not at the start, since it needs the columns of CSV.
        from bcastgui.gui.files.export_dialog import ExportDialog

        counts = {which: self._rows.count(which) for which in Which}
        there = {which: count for which, count in counts.items() if count}
        if not there:
            text = self.tr("There are no messages to export yet.")
            self._status_bar.show_result(text, is_error=True)
            return
        dialog = ExportDialog(there, self._export, self._window())
        dialog.entered.connect(self._ask_where)
        dialog.copy_requested.connect(self._copy)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot()
    def cancel(self) -> None:
        """Leave the file as it was before."""
        if self._saver is not None:
            self._saver.cancel()

    def kept(self) -> dict[str, object]:
        """How was exported last, of the kinds that JSON knows."""
        return self._export.to_plain()

    def stop(self) -> None:
        """Wait until what is being saved is: nobody would look for half a file."""
        if self._saver is not None:
            self._saver.wait()

    @Slot(object, object)
    def _ask_where(self, which: Which, output: Output) -> None:
        self._export = output
        path = self._document.path
        name = self.tr("messages") if path is None else path.stem
        if output.is_folder:
            dialog = self._dialog(self.tr("Export to a new folder"), name)
        else:
            dialog = self._dialog(self.tr("Export"), name)
            _offer(dialog, (output.kind,), output.kind)
        dialog.fileSelected.connect(lambda chosen: self._write_part(Path(chosen), which, output))
        dialog.open()

    @Slot(object, object)
    def _copy(self, which: Which, output: Output) -> None:
        self._export = output
        self.copy_requested.emit(which, output)

    def _write(self, path: Path, otherwise: Kind, then: Then | None) -> None:
        """Save all messages to ``path``, as ``otherwise`` where its name does not say as what."""
        try:
            kind = capture_kind(path, otherwise)
        except InputError as error:
            self._tell_failure(path, error)
            return
        if self._is_free(path):
            self._then, self._is_export, self._kind = then, False, kind
            self._start(Saver(path, Output(kind).writing_to, self._capture, None, self), path)

    def _write_part(self, path: Path, which: Which, output: Output) -> None:
        if self._is_free(path):
            self._then, self._is_export = None, True
            numbers = self._rows.numbers(which)
            self._start(Saver(path, output.writing_to, self._capture, numbers, self), path)

    def _is_free(self, path: Path) -> bool:
        if self._saver is None:
            return True
        self._status_bar.show_result(
            self.tr("{name} was not saved: another file is still being written.").format(
                name=shown_name(path)
            ),
            is_error=True,
        )
        return False

    def _start(self, saver: Saver, path: Path) -> None:
        self._saver = saver
        self._directory = path.parent
        self._notices.clear_notice(_KEY)
        saver.progressed.connect(self._sign.set_share)
        saver.ended.connect(self._end)
        saver.failed.connect(self.failed)
        saver.finished.connect(saver.deleteLater)
        self._sign.begin(
            self.tr("Saving {name}").format(name=shown_name(path, SHORT)),
            self.tr("Cancel saving"),
            self.tr("The file is as it was."),
        )
        saver.start()

    @Slot(object)
    def _end(self, saved: Saved) -> None:
        then, self._then = self._then, None
        self._saver = None
        self._sign.end()
        name = shown_name(saved.path)
        if saved.error is not None:
            self._tell_failure(saved.path, saved.error)
            return
        if saved.was_cancelled:
            text = self.tr("{name} was not saved: it was cancelled.").format(name=name)
            self._status_bar.show_result(text, is_error=True)
            return
        self._status_bar.show_result(self._success(saved), is_error=False)
        if saved.left_out:
            text = counted(
                "Saving",
                "Not in {name}: {count} message that the system refused to send, since it never "
                "was a packet. JSON lines keep it.",
                "Not in {name}: {count} messages that the system refused to send, since they never "
                "were packets. JSON lines keep them.",
                saved.left_out,
            ).format(name=name, count=grouped(saved.left_out))
            self._notices.show_notice(_KEY, text, Severity.INFO)
        if not self._is_export:
            self._stamp = _stamp(saved.path)
            self._document.note_saved(saved.path, saved.stop, saved.annotations)
            self.saved.emit(saved.path)
            if then is not None:
                then()

    def _tell_failure(self, path: Path, error: Exception) -> None:
        text = self.tr("{path} was not saved. {reason}").format(
            path=shown_path(path), reason=writing_reason(error)
        )
        self._notices.show_notice(_KEY, text, Severity.ERROR)

    def _success(self, saved: Saved) -> str:
        return counted(
            "Saving",
            "Saved {count} message to {name}",
            "Saved {count} messages to {name}",
            saved.rows,
        ).format(count=grouped(saved.rows), name=shown_name(saved.path))

    def _dialog(self, title: str, name: str) -> QFileDialog:
        dialog = QFileDialog(self._window(), title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        directory = self._document.path.parent if self._document.path else self._directory
        if directory is not None:
            dialog.setDirectory(str(directory))
        dialog.selectFile(name)
        return dialog

    def _window(self) -> QWidget:
        return self._notices.window()


_Stamp: TypeAlias = tuple[int, int, int]


def _stamp(path: Path) -> _Stamp | None:
    """What changes when somebody else writes a file; None when there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_ino, found.st_size, found.st_mtime_ns


def _offer(dialog: QFileDialog, kinds: tuple[Kind, ...], kind: Kind) -> None:
    """Let one choose among ``kinds``, and begin with ``kind``; the name gets its suffix."""
    suffixes = {filter_of(each): each.value.removeprefix(".") for each in kinds}
    (name,) = dialog.selectedFiles()
    dialog.setNameFilters(list(suffixes))
    dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(suffixes[chosen]))
    dialog.selectNameFilter(filter_of(kind))
    dialog.setDefaultSuffix(kind.value.removeprefix("."))
    dialog.selectFile(f"{name}{kind.value}")
