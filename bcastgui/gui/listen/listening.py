"""Listening: joins the listen bar, the listener, and what is said about it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal, Slot

from bcastgui.gui.language.core_text import core_text
from bcastgui.gui.listen.listen_bar import ListenBar
from bcastgui.gui.notice_bar import NoticeBar
from bcastgui.gui.status_bar import StatusBar
from bcastgui.gui.widgets.severity import Severity
from bcastgui.net.listen_status import ListenStatus
from bcastgui.net.listener import Listener
from bcastgui.net.ports import ListenPlan
from bcastgui.net.reasons import Advice, group_reasons, port_reasons

_PORTS_NOTICE = "ports"
_GROUPS_NOTICE = "groups"


class Listening(QObject):
    """What the user wants to listen to, and what has become of it."""

    toggled = Signal(bool)
    """Listening was switched on or off."""

    plan_changed = Signal(object)
    """The ListenPlan that is wanted from now on, an empty one when listening is off."""

    def __init__(
        self,
        listener: Listener,
        bar: ListenBar,
        notices: NoticeBar,
        status_bar: StatusBar,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._listener = listener
        self._bar = bar
        self._notices = notices
        self._status_bar = status_bar
        self._plan = ListenPlan()
        self._listening = False
        self._shared = True
        bar.listen_toggled.connect(self.set_listening)
        bar.plan_changed.connect(self.set_plan)
        self._show(ListenStatus())

    @property
    def plan(self) -> ListenPlan:
        """What is listened to, or will be as soon as listening is switched on."""
        return self._plan

    @property
    def shared(self) -> bool:
        """Whether other programs may listen on the ports too."""
        return self._shared

    def begin(self, plan: ListenPlan, *, listening: bool, shared: bool) -> None:
        """Start with what was remembered."""
        self._plan = plan
        self._listening = listening
        self._shared = shared
        self._bar.set_ports_text(str(self._plan))
        self._bar.set_listening(listening)
        self.toggled.emit(listening)
        self._apply()

    @Slot(bool)
    def set_listening(self, listening: bool) -> None:
        if listening == self._listening:
            return
        self._listening = listening
        self._bar.set_listening(listening)
        self.toggled.emit(listening)
        self._apply()

    @Slot(bool)
    def set_shared(self, shared: bool) -> None:
        """Let other programs listen on the ports too, or keep them for this one."""
        self._shared = shared
        self._apply()

    @Slot(object)
    def set_plan(self, plan: ListenPlan) -> None:
        self._plan = plan
        self._apply()

    def use_plan(self, plan: ListenPlan) -> None:
        """Listen to what was chosen elsewhere than in the bar, which shows it too."""
        self._bar.set_ports_text(str(plan))
        self.set_plan(plan)

    @Slot(object)
    def show_status(self, status: ListenStatus) -> None:
        """Say what the listener reports."""
        self._show(status)

    def _apply(self) -> None:
        plan = self._plan if self._listening else ListenPlan()
        self._listener.listen(plan, shared=self._shared)
        self.plan_changed.emit(plan)

    def _show(self, status: ListenStatus) -> None:
        if status.open_ports:
            groups = frozenset(g for g in status.plan.groups if g.port in status.open_ports)
            heard = ListenPlan(status.open_ports, groups)
            text = self.tr("Listening on {ports}").format(ports=heard)
        elif status.plan.ports:
            text = self.tr("Listening: no port could be opened")
        else:
            text = self.tr("Listening: off")
        self._status_bar.set_listening(text)
        troubles = (
            self._say(_PORTS_NOTICE, _words_of(port_reasons(status.port_problems))),
            self._say(_GROUPS_NOTICE, _words_of(group_reasons(status.group_problems))),
        )
        self._bar.set_trouble("\n".join(filter(None, troubles)))

    def _say(self, key: str, text: str) -> str:
        if text:
            self._notices.show_notice(key, text, Severity.WARNING, None)
        else:
            self._notices.clear_notice(key)
        return text


def _words_of(advice: Iterable[Advice]) -> str:
    return "\n".join(core_text(each.template, each.values) for each in advice)
