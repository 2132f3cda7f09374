"""AutomaticReplies: joins the rules of replies with what comes, what sends, and the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QLabel, QWidget

from bcastgui.capture.records import IPAddress
from bcastgui.capture.store import Capture
from bcastgui.errors import InputError
from bcastgui.gui.lazy_dock import LazyDock
from bcastgui.gui.listen.receiver import ReceiverThread
from bcastgui.gui.notice_bar import NoticeBar
from bcastgui.gui.send.transmitter import TransmitterThread
from bcastgui.gui.settings import Settings
from bcastgui.gui.status_bar import StatusBar
from bcastgui.gui.table.message_model import MessageModel
from bcastgui.gui.widgets.field_message import sentence
from bcastgui.gui.widgets.severity import Severity
from bcastgui.gui.window_frame import Menu, WindowFrame

if TYPE_CHECKING:
    from bcastgui.gui.replies.model import RepliesModel
    from bcastgui.gui.replies.panel import RepliesPanel
    from bcastgui.gui.replies.worker import Chase, RepliesWorker

_SETTING = "automatic replies"


class AutomaticReplies(QObject):
    """Answers new messages by rules, while it is switched on. It is off at each start."""

    def __init__(
        self,
        frame: WindowFrame,
        capture: Capture,
        messages: MessageModel,
        receiver: ReceiverThread,
        transmitter: TransmitterThread,
        notices: NoticeBar,
        status_bar: StatusBar,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._capture = capture
        self._names = messages.names
        self._transmitter = transmitter
        self._notices = notices
        self._kept: dict[str, object] = {}
        self._model: RepliesModel | None = None
        self._panel: RepliesPanel | None = None
        self._worker: RepliesWorker | None = None
        self._is_on = False
        self._is_resting = False
        self._dock = LazyDock(self.tr("Automatic replies"), "automatic replies", self._make_panel)
        bottom = Qt.DockWidgetArea.BottomDockWidgetArea
        frame.add_dock(self._dock, self.tr("Auto&matic replies"), self.tr("Ctrl+Alt+A"), bottom)
        self._action = frame.add_action(
            Menu.SEND, self.tr("Reply a&utomatically"), "", self._toggle
        )
        self._action.setCheckable(True)
        self._sign = QLabel(self.tr("Replying automatically"))
        self._sign.setToolTip(
            self.tr("New messages are answered by rules: see View, Automatic replies.")
        )
        status_bar.addPermanentWidget(self._sign)
        self._sign.hide()
        # Not with what the table takes in: it may be paused.
        receiver.recorded.connect(self._extend)
        messages.modelAboutToBeReset.connect(self._rest)
        messages.modelReset.connect(self._begin)
        self._names.changed.connect(self._use_names)

    @property
    def is_on(self) -> bool:
        """Whether messages are answered."""
        return self._is_on

    @property
    def model(self) -> RepliesModel:
        """The rules; made now when nobody has looked at them yet."""
        # Not at the start, since few ever reply by themselves.
        from bcastgui.gui.replies.model import RepliesModel
        from bcastgui.gui.replies.rule import ReplyRule

        if self._model is None:
            self._model = RepliesModel(self)
            kept = self._kept.get("rules")
            plains = kept if isinstance(kept, list) else []
            rules = (ReplyRule.from_plain(each) for each in plains if isinstance(each, dict))
            self._model.insert(0, [rule for rule in rules if rule is not None])
            self._model.changed.connect(self._use_rules)
        return self._model

    @Slot(bool)
    def set_on(self, is_on: bool) -> None:
        """Begin to answer what comes from now on, or answer no longer."""
        if is_on != self._is_on:
            self._is_on = is_on
            if is_on:
                self._ensure_worker()
                self._use_rules()
                self._begin()
            else:
                self._rest()
            self._sign.setVisible(is_on)
            title = self.tr("Automatic replies (on)") if is_on else self.tr("Automatic replies")
            self._dock.setWindowTitle(title)
        self._action.setChecked(is_on)
        if self._panel is not None:
            self._panel.set_switched(is_on)

    @Slot(bool)
    def set_resting(self, is_resting: bool) -> None:
        """Look at nothing meanwhile, and not afterwards either: what comes is read from a file."""
        self._is_resting = is_resting
        if is_resting:
            self._rest()
        else:
            self._begin()

    def restore(self, settings: Settings) -> None:
        """Bring the rules back, which are not followed before it is switched on."""
        self._kept = settings.mapping(_SETTING)

    def save(self, settings: Settings) -> None:
        """Keep the rules."""
        if self._model is not None:
            self._kept = {"rules": [rule.to_plain() for rule in self._model.rules]}
        settings.set_mapping(_SETTING, self._kept)

    def stop(self) -> None:
        """End the thread."""
        if self._worker is not None:
            self._worker.stop()

    def _make_panel(self) -> QWidget:
        from bcastgui.gui.replies.panel import RepliesPanel

        panel = self._panel = RepliesPanel(self.model, self._names.addresses)
        panel.set_switched(self._is_on)
        panel.switched.connect(self.set_on)
        return panel

    def _toggle(self) -> None:
        self.set_on(not self._is_on)
        if self._is_on and not self.model.rules_on:
            # Without a rule nothing happens, and this shows why.
            self._dock.show()
            self._dock.raise_()

    def _ensure_worker(self) -> None:
        from bcastgui.gui.replies.worker import RepliesWorker

        if self._worker is not None:
            return
        worker = self._worker = RepliesWorker(self._capture, self._transmitter.send, self)
        worker.use_names(self._names.addresses())
        worker.counted.connect(self.model.show_counts)
        worker.given_up.connect(self._give_up)
        worker.failed.connect(self._fail)
        # At once, or an answer could be seen before that is known which it answers.
        direct = Qt.ConnectionType.DirectConnection
        self._transmitter.reported.connect(worker.note_report, direct)
        worker.start()

    @Slot()
    def _use_rules(self) -> None:
        if self._worker is not None:
            self._worker.use(self.model.rules_on)

    @Slot()
    def _use_names(self) -> None:
        if self._worker is not None:
            self._worker.use_names(self._names.addresses())

    @Slot()
    def _extend(self) -> None:
        if self._worker is not None and self._is_on and not self._is_resting:
            self._worker.extend(len(self._capture))

    @Slot()
    def _begin(self) -> None:
        if self._worker is not None and self._is_on:
            self._worker.begin(len(self._capture))

    @Slot()
    def _rest(self) -> None:
        if self._worker is not None:
            self._worker.rest()

    def _peer_text(self, peer: IPAddress) -> str:
        name = self._names.name(peer)
        return f"{name} ({peer})" if name else str(peer)

    @Slot(int, object)
    def _give_up(self, key: int, why: InputError | Chase) -> None:
        from bcastgui.gui.replies.model import shown_name

        rule = self.model.rule_of(key)
        if rule is None:
            return
        if isinstance(why, InputError):
            reason = sentence(why)
        else:
            reason = self.tr(
                "{peer} answers each of our replies, so that both would go on for ever."
            ).format(peer=self._peer_text(why.peer))
        self.model.switch_off(key, reason)
        text = self.tr("The automatic reply “{name}” was switched off. {reason}").format(
            name=shown_name(rule), reason=reason
        )
        self._notices.show_notice(f"{_SETTING} {key}", text, Severity.WARNING)

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        self.set_on(False)
        raise error  # here, where the crash reporter takes it
