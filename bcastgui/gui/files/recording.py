"""Recording: rows go to files as they come, while it is switched on."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal, Slot
from PySide6.QtWidgets import QLabel

from bcastgui.capture.store import Capture
from bcastgui.gui.files.names import SHORT, shown_name, shown_path
from bcastgui.gui.language.counted import counted
from bcastgui.gui.notice_bar import NoticeBar
from bcastgui.gui.settings import Settings
from bcastgui.gui.status_bar import StatusBar
from bcastgui.gui.widgets.field_message import plain_tooltip
from bcastgui.gui.widgets.numbers import grouped
from bcastgui.gui.widgets.severity import Severity
from bcastgui.gui.window_frame import Menu, WindowFrame

if TYPE_CHECKING:
    from bcastgui.gui.files.recorder import Recorded, Recorder
    from bcastgui.gui.files.recording_dialog import Plan

_KEY, _SETTING = "recording", "record to file"
_GAP = 8


class RecordingToFile(QObject):
    """An entry in the menu File that starts and stops, and a sign in the status bar meanwhile.

    It is off at each start.
    """

    failed = Signal(object)
    """An exception that nobody foresaw."""

    def __init__(
        self,
        capture: Capture,
        frame: WindowFrame,
        notices: NoticeBar,
        status_bar: StatusBar,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._capture = capture
        self._notices = notices
        self._status_bar = status_bar
        self._kept: Mapping[str, object] = {}
        self._recorder: Recorder | None = None
        self._action = frame.add_action(
            Menu.FILE, self.tr("Record to &file…"), "", self.start_or_end
        )
        self._sign = QLabel()
        self._sign.setTextFormat(Qt.TextFormat.PlainText)
        self._sign.setContentsMargins(_GAP, 0, 0, 0)
        status_bar.addPermanentWidget(self._sign)
        self._sign.hide()

    @property
    def is_on(self) -> bool:
        """Whether what comes is recorded."""
        return self._recorder is not None

    @Slot()
    def start_or_end(self) -> None:
        """Ask where to record to, or end the recording."""
        if self._recorder is None:
            self._ask()
        else:
            self.end()

    @Slot()
    def end(self) -> None:
        """Have the rest written, and end."""
        if self._recorder is not None:
            self._recorder.end()

    def restore(self, settings: Settings) -> None:
        """Bring back what was recorded to last."""
        self._kept = settings.mapping(_SETTING)

    def save(self, settings: Settings) -> None:
        """Keep what was recorded to last."""
        settings.set_mapping(_SETTING, dict(self._kept))

    def stop(self) -> None:
        """Have the rest written, and wait for that."""
        if self._recorder is not None:
            self._recorder.end()
            self._recorder.wait()

    def start(self, plan: Plan) -> None:
        """Record what comes from now on."""
        # Not with the window, since few ever record so.
        from bcastgui.gui.files.output import Output
        from bcastgui.gui.files.recorder import Recorder

        self._kept = {
            "path": str(plan.path),
            "kind": plan.kind.value,
            "size": plan.size,
            "minutes": plan.minutes,
            "most": plan.most,
        }
        self._notices.clear_notice(_KEY)
        writer = Output(plan.kind).writer
        recorder = self._recorder = Recorder(plan.path, writer, plan.rotation, self._capture, self)
        recorder.progressed.connect(self._show)
        recorder.ended.connect(self._end)
        recorder.failed.connect(self.failed)
        recorder.finished.connect(recorder.deleteLater)
        recorder.start()
        self._action.setText(self.tr("Stop recording to &file"))

    def _ask(self) -> None:
        from bcastgui.gui.files.recording_dialog import RecordingDialog

        dialog = RecordingDialog(self._plan(), self._notices.window())
        dialog.entered.connect(self.start)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _plan(self) -> Plan:
        """What was recorded to last, as far as it makes sense."""
        from bcastgui.formats.kinds import Kind
        from bcastgui.gui.files.recording_dialog import RECORDED, Plan

        kinds = {kind.value: kind for kind in RECORDED}
        kept = self._kept
        path = kept.get("path")
        return Plan(
            Path(path) if isinstance(path, str) else _folder() / self.tr("recording.pcapng"),
            kinds.get(str(kept.get("kind")), Kind.PCAPNG),
            *(_number(kept.get(name)) for name in ("size", "minutes", "most")),
        )

    @Slot(object)
    def _show(self, recorded: Recorded) -> None:
        self._sign.setText(
            self.tr("Recording to {name}: {count}").format(
                name=shown_name(recorded.file, SHORT), count=grouped(recorded.rows)
            )
        )
        self._sign.setToolTip(
            plain_tooltip(
                self.tr(
                    "What comes is written to {path}. File, Stop recording to file ends that."
                ).format(path=shown_path(recorded.file))
            )
        )
        self._sign.show()

    @Slot(object)
    def _end(self, recorded: Recorded) -> None:
        self._recorder = None
        self._action.setText(self.tr("Record to &file…"))
        self._sign.hide()
        if recorded.error is not None:
            from bcastgui.gui.files.reasons import writing_reason

            text = counted(
                "RecordingToFile",
                "Recording to {path} has ended after {count} message. {reason}",
                "Recording to {path} has ended after {count} messages. {reason}",
                recorded.rows,
            ).format(
                path=shown_path(recorded.file),
                count=grouped(recorded.rows),
                reason=writing_reason(recorded.error),
            )
            self._notices.show_notice(_KEY, text, Severity.ERROR)
            return
        if recorded.missed:
            text = counted(
                "RecordingToFile",
                "{count} message is not in {name}: it was gone before it could be written.",
                "{count} messages are not in {name}: they were gone before they could be written.",
                recorded.missed,
            ).format(count=grouped(recorded.missed), name=shown_name(recorded.file))
            self._notices.show_notice(_KEY, text, Severity.WARNING)
        self._status_bar.show_result(
            counted(
                "RecordingToFile",
                "Recorded {count} message to {name}",
                "Recorded {count} messages to {name}",
                recorded.rows,
            ).format(count=grouped(recorded.rows), name=shown_name(recorded.file)),
            is_error=False,
        )


def _folder() -> Path:
    """Where to record to at first: not everybody has a folder for documents."""
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    folder = Path(QStandardPaths.writableLocation(documents))
    return folder if folder.is_dir() else Path.home()


def _number(value: object) -> int:
    return value if type(value) is int and value >= 0 else 0
