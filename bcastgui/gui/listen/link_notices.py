"""LinkNotices: says when an interface loses its connection, for as long as it has none."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from bcastgui.gui.notice_bar import NoticeBar
from bcastgui.gui.widgets.severity import Severity
from bcastgui.net.interfaces import Interface


class LinkNotices(QObject):
    """Tells of interfaces that were up and are no more, as when a cable is pulled.

    Without it, what is sent by all interfaces would leave by one less, and nodes fall silent,
    without a word. One that is gone altogether is not told of, nor one that serves containers or
    virtual machines: these come and go, and so do VPNs.
    """

    def __init__(self, notices: NoticeBar, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notices = notices
        self._usable: frozenset[str] = frozenset()
        self._lost: frozenset[str] = frozenset()

    @Slot(object)
    def set_interfaces(self, interfaces: tuple[Interface, ...]) -> None:
        """Take note of what the machine has now."""
        present = frozenset(i.name for i in interfaces)
        up = frozenset(i.name for i in interfaces if i.is_up)
        guests = frozenset(i.name for i in interfaces if i.serves_guests)
        lost = ((self._usable | self._lost) & present) - up - guests
        for name in self._lost - lost:
            self._notices.clear_notice(_key(name))
        for name in sorted(lost - self._lost):
            text = self.tr(
                "{interface} has lost its connection. Nothing is sent or heard there until it is "
                "back."
            ).format(interface=name)
            self._notices.show_notice(_key(name), text, Severity.WARNING)
        self._usable = frozenset(i.name for i in interfaces if i.is_up and i.addresses)
        self._lost = lost


def _key(interface: str) -> str:
    return f"link {interface}"
