"""Words for saved messages: where they go, what they hold, with which keys they are sent."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from bcastgui.capture.records import Datagram, Direction
from bcastgui.gui.language.core_text import core_text
from bcastgui.gui.language.counted import counted
from bcastgui.gui.language.one_line import in_one_line
from bcastgui.gui.widgets.field_message import plain_tooltip
from bcastgui.gui.widgets.numbers import grouped
from bcastgui.payload.compose import editable
from bcastgui.payload.library.found import Remark
from bcastgui.payload.library.tree import Folder, SavedMessage
from bcastgui.payload.message import Message
from bcastgui.payload.template_syntax import escaped

LONGEST_NAME = 200
"""Characters in a name that is typed."""

_SHOWN = 60
_IN_TOOL_TIP = 300


def shortcut(number: int) -> QKeySequence:
    """The keys that send the message with this number."""
    return QKeySequence(QCoreApplication.translate("SavedMessages", "Ctrl+{0}").format(number))


def shortcut_text(saved: SavedMessage) -> str:
    """The keys that send a message, as the system writes them; empty if it has none."""
    if saved.number is None:
        return ""
    return shortcut(saved.number).toString(QKeySequence.SequenceFormat.NativeText)


def name_text(entry: SavedMessage | Folder) -> str:
    """What an entry is called; its payload where it has no name."""
    if name := in_one_line(entry.name):
        return name
    payload = in_one_line(entry.message.payload[:_SHOWN]) if isinstance(entry, SavedMessage) else ""
    return payload or QCoreApplication.translate("SavedMessages", "(no name)")


def target_text(message: Message, host: Callable[[str], str] = str) -> str:
    """Where a message goes; ``host`` tells how an address is shown."""
    address = in_one_line(host(message.address))
    return f"[{address}]:{message.port}" if ":" in address else f"{address}:{message.port}"


def tool_tip(entry: SavedMessage | Folder) -> str:
    """What the row of an entry does not show."""
    if isinstance(entry, Folder):
        count = len(entry.entries)
        template = counted(
            "SavedMessages", "{name}: {count} entry", "{name}: {count} entries", count
        )
        return plain_tooltip(template.format(name=name_text(entry), count=grouped(count)))
    message = entry.message
    lines = [
        name_text(entry),
        target_text(message),
        core_text(message.format.value),
        in_one_line(message.payload[:_IN_TOOL_TIP]),
    ]
    return plain_tooltip(" · ".join(filter(None, lines)))


def suggested_name(message: Message) -> str:
    """A name to begin with for a message that has none."""
    return in_one_line(message.name or message.payload[:_SHOWN])[:_SHOWN].strip()


def from_datagram(datagram: Datagram) -> Message:
    """What sends the payload of a row again: to who sent it, or to where we sent it."""
    sent = datagram.direction is Direction.SENT
    form, payload = editable(datagram.payload)
    return Message(
        address=str(datagram.destination if sent else datagram.source),
        port=str(datagram.destination_port if sent else datagram.source_port),
        format=form,
        payload=escaped(payload, form),
    )


def remark_text(remark: Remark) -> str:
    """A remark of an import as a line, with the name of the entry it is about."""
    sentence = core_text(remark.template, remark.values)
    return f"{in_one_line(remark.name)}: {sentence}"
