"""Storage: tells what becomes of the capture on disk, and offers what earlier runs left."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale, QObject, QProcess, Qt, Slot
from PySide6.QtWidgets import QInputDialog

from bcastgui.capture.capture_status import CaptureStatus
from bcastgui.capture.folder import CaptureInUseError
from bcastgui.capture.recovery import Leftover, discard, make_room, recoverable
from bcastgui.capture.retention import GIB
from bcastgui.capture.store import Capture
from bcastgui.gui.language.counted import counted
from bcastgui.gui.notice_bar import NoticeBar
from bcastgui.gui.widgets.numbers import grouped
from bcastgui.gui.widgets.severity import Severity

OFFERED = 3
"""Captures of earlier runs that are offered at a time, the newest first."""

KEPT_CAPTURES = 4
"""Captures of earlier runs that are kept although nobody saved them, the newest;"""

KEPT_SIZE = 2 * GIB
"""and no more than these bytes in all, but for the newest."""

LEAST_LIMIT, MOST_LIMIT = 0.01, 100_000.0
"""The limits that can be set, in GiB."""

_EXPIRED, _FAILURE, _LOST, _DAMAGE = "expired", "disk", "lost", "damage"


class Storage(QObject):
    """Looks after the files of captures, and says in notices what the user should know."""

    def __init__(
        self,
        capture: Capture,
        directory: Path,
        notices: NoticeBar,
        start_command: list[str],
        parent: QObject | None = None,
    ) -> None:
        """``start_command`` and ``--capture PATH`` open a capture in a window of its own."""
        super().__init__(parent)
        self._capture = capture
        self._directory = directory
        self._notices = notices
        self._start_command = start_command
        self._status: CaptureStatus | None = None
        self._limit = ""

    @property
    def limit(self) -> str:
        """The limit that was set, in GiB, to be remembered; empty for the usual one."""
        return self._limit

    def set_limit(self, gibibytes: str) -> None:
        """Set the limit that was remembered; what is no number is left out."""
        try:
            limit = float(gibibytes)
        except ValueError:
            return
        if LEAST_LIMIT <= limit <= MOST_LIMIT:
            self._limit = gibibytes
            self._capture.limit_disk(int(limit * GIB))

    @Slot()
    def ask_for_limit(self) -> None:
        """Ask how much of the disk a capture may take."""
        dialog = QInputDialog(self._notices.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setInputMode(QInputDialog.InputMode.DoubleInput)
        dialog.setWindowTitle(self.tr("Limit on disk"))
        dialog.setLabelText(
            self.tr(
                "The most that a capture may take, in GiB. At the limit the oldest messages go."
            )
        )
        dialog.setDoubleRange(LEAST_LIMIT, MOST_LIMIT)
        dialog.setDoubleDecimals(2)
        now = self._capture.status.disk_limit
        dialog.setDoubleValue(float(self._limit) if self._limit else (now or 20 * GIB) / GIB)
        dialog.doubleValueSelected.connect(lambda limit: self.set_limit(f"{limit:.2f}"))
        dialog.open()

    @Slot()
    def look(self) -> None:
        """Say what has changed about the capture. Cheap: call it a few times a second."""
        status = self._capture.status
        if status == self._status:
            return
        self._status = status
        self._say(_EXPIRED, self._expired_text(status), Severity.INFO)
        self._say(_FAILURE, self._failure_text(status), Severity.WARNING)
        self._say(_LOST, self._lost_text(status), Severity.ERROR)
        self._say(_DAMAGE, self._damage_text(status), Severity.WARNING)

    def offer_leftovers(self) -> None:
        """Offer the captures of runs that ended without closing theirs."""
        crashed = [leftover for leftover in self.leftovers() if not leftover.was_closed]
        for leftover in crashed[:OFFERED]:
            self._offer(leftover)

    def leftovers(self) -> list[Leftover]:
        """The captures of earlier runs that no window has open, the newest first."""
        return recoverable(self._directory)

    def make_room(self) -> None:
        """Remove the oldest captures that were kept; to be called when this one is closed."""
        make_room(self._directory, KEPT_CAPTURES, KEPT_SIZE)

    def open_leftover(self, leftover: Leftover) -> None:
        """Open a capture of an earlier run in a window of its own."""
        command = [*self._start_command, "--capture", str(leftover.path)]
        self._notices.clear_notice(str(leftover.path))
        started, _ = QProcess.startDetached(command[0], command[1:])
        if not started:
            self._notices.show_notice(
                str(leftover.path),
                self.tr("{path} could not be opened in a window of its own.").format(
                    path=leftover.path
                ),
                Severity.ERROR,
            )

    @Slot()
    def discard_leftovers(self) -> None:
        """Remove all captures of earlier runs that no program has open."""
        for leftover in recoverable(self._directory):
            try:
                discard(leftover)
            except (CaptureInUseError, OSError):
                continue  # Another window has just opened it, or it is not ours to remove.
            self._notices.clear_notice(str(leftover.path))

    def _offer(self, leftover: Leftover) -> None:
        locale = QLocale()
        text = counted(
            "Storage",
            "A capture of {time} was not closed: {count} message, {size}. It is kept until it "
            "is removed by File, Remove old captures.",
            "A capture of {time} was not closed: {count} messages, {size}. It is kept until it "
            "is removed by File, Remove old captures.",
            leftover.rows,
        ).format(
            time=leftover.started.astimezone().strftime("%Y-%m-%d %H:%M:%S"),
            count=grouped(leftover.rows),
            size=locale.formattedDataSize(leftover.size),
        )
        key = str(leftover.path)
        self._notices.show_notice(
            key, text, Severity.INFO, (self.tr("Open"), lambda: self.open_leftover(leftover))
        )

    def _say(self, key: str, text: str, severity: Severity) -> None:
        if text:
            self._notices.show_notice(key, text, severity)
        else:
            self._notices.clear_notice(key)

    def _expired_text(self, status: CaptureStatus) -> str:
        if not status.expired or status.disk_limit is None:
            return ""
        return self.tr(
            "The capture has reached its limit of {limit}: the oldest messages go as new ones "
            "come. Capture, Limit on disk sets another."
        ).format(limit=QLocale().formattedDataSize(status.disk_limit))

    def _failure_text(self, status: CaptureStatus) -> str:
        if status.failure is None:
            return ""
        return self.tr(
            "The disk takes no more ({reason}), so new messages are kept in memory. What was "
            "written stays readable. Make room on the disk, and it is used again."
        ).format(reason=status.failure.strerror or status.failure)

    def _lost_text(self, status: CaptureStatus) -> str:
        if not status.lost:
            return ""
        return counted(
            "Storage",
            "{count} message is lost: the disk took no more, and the memory set aside is full.",
            "{count} messages are lost: the disk took no more, and the memory set aside is full.",
            status.lost,
        ).format(count=grouped(status.lost))

    def _damage_text(self, status: CaptureStatus) -> str:
        rows = sum(damage.rows for damage in status.damages)
        if not status.damages:
            return ""
        return counted(
            "Storage",
            "{count} message of this capture cannot be read: its file is damaged. All others "
            "are shown.",
            "{count} messages of this capture cannot be read: their files are damaged. All others "
            "are shown.",
            rows,
        ).format(count=grouped(rows))
