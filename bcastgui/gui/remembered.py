"""What was chosen in an earlier run and is wanted before its part of the program is there."""

from __future__ import annotations

from bcastgui.errors import InputError
from bcastgui.gui.appearance import Appearance
from bcastgui.gui.language.languages import Language
from bcastgui.gui.settings import Settings
from bcastgui.net.ports import ListenPlan, parse_ports
from bcastgui.net.sockets import RECEIVE_BUFFER

APPEARANCE_KEY = "appearance"
LANGUAGE_KEY = "language"
PORTS_KEY = "listen/ports"
BUFFER_KEY = "listen/buffer"

USUAL_PORTS = "12345"

MIB = 1024 * 1024
LEAST_BUFFER, MOST_BUFFER = 1, 1024
"""The receive buffers that can be asked for, in MiB."""


def remembered_appearance(settings: Settings) -> Appearance:
    """The appearance that was chosen; the system's when none was."""
    try:
        return Appearance(settings.text(APPEARANCE_KEY))
    except ValueError:
        return Appearance.SYSTEM


def remembered_language(settings: Settings) -> Language:
    """The language that was chosen; the system's when none was."""
    try:
        return Language(settings.text(LANGUAGE_KEY))
    except ValueError:
        return Language.SYSTEM


def remembered_plan(settings: Settings) -> ListenPlan:
    """The ports and groups that were listened to; the usual port when none were."""
    try:
        return parse_ports(settings.text(PORTS_KEY))
    except InputError:
        return parse_ports(USUAL_PORTS)


def remembered_buffer(settings: Settings) -> int:
    """The receive buffer that was chosen, in bytes; the usual one when none was."""
    try:
        mebibytes = int(settings.text(BUFFER_KEY))
    except ValueError:
        return RECEIVE_BUFFER
    return mebibytes * MIB if LEAST_BUFFER <= mebibytes <= MOST_BUFFER else RECEIVE_BUFFER
