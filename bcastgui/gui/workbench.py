"""The workbench: what surrounds the table, each feature joined to the window by an object."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject

from bcastgui.capture.store import Capture
from bcastgui.capture.view import View
from bcastgui.gui.alerts.alerting import Alerts
from bcastgui.gui.charts.docks import Charts
from bcastgui.gui.details.decoding import Decoding
from bcastgui.gui.details.inspecting import Inspecting
from bcastgui.gui.files.files import Files
from bcastgui.gui.flood.generating import Generating
from bcastgui.gui.help.first_run import FirstRun
from bcastgui.gui.help.help_pages import HelpPages
from bcastgui.gui.library.saved_messages import SavedMessages
from bcastgui.gui.listen.listening import Listening
from bcastgui.gui.listen.receiver import ReceiverThread
from bcastgui.gui.main_window import MainWindow
from bcastgui.gui.marking.colour_rules import ColourRules
from bcastgui.gui.marking.marks import Marking
from bcastgui.gui.panel_keys import PanelKeys
from bcastgui.gui.panels import Panels
from bcastgui.gui.preferences import Preferences
from bcastgui.gui.replies.automatic import AutomaticReplies
from bcastgui.gui.search.filter_bar import FilterBar
from bcastgui.gui.search.find import Find
from bcastgui.gui.send.composing import Composing
from bcastgui.gui.send.resending import Resending
from bcastgui.gui.send.transmitter import TransmitterThread
from bcastgui.gui.senders.address_names import AddressNames
from bcastgui.gui.senders.dock import SendersDock
from bcastgui.gui.senders.naming import Naming
from bcastgui.gui.settings import Settings
from bcastgui.gui.storage import Storage
from bcastgui.gui.table.arranging import Arranging
from bcastgui.gui.table.column_menus import ColumnMenus
from bcastgui.gui.table.message_model import MessageModel
from bcastgui.gui.table.times import Times
from bcastgui.gui.table.undo_clear import UndoClear
from bcastgui.gui.timed.replaying import Replaying
from bcastgui.gui.timed.scheduling import Scheduling
from bcastgui.gui.timed.timed_sending import TimedSending


@dataclass(frozen=True, slots=True)
class Parts:
    """What features are joined to. ``directory`` is where they may keep files of the user's."""

    window: MainWindow
    panels: Panels
    capture: Capture
    view: View
    model: MessageModel
    names: AddressNames
    arranging: Arranging
    filter_bar: FilterBar
    listening: Listening
    storage: Storage
    files: Files
    receiver: ReceiverThread
    transmitter: TransmitterThread
    directory: Path


class Feature(Protocol):
    """Adds its docks, menu entries and connections when it is made.

    What takes time to load it loads when it is first used: the window waits for none of them.
    """

    def restore(self, settings: Settings) -> None:
        """Bring back what ``save`` kept; called once, before the window shows."""

    def save(self, settings: Settings) -> None:
        """Keep what the next start needs."""

    def stop(self) -> None:
        """End all threads; called once, before the capture closes."""


def make_features(parts: Parts, parent: QObject) -> list[Feature]:
    """All features, in the order in which their docks and entries stand in the menus."""
    features: list[Feature] = [parts.files]
    naming = Naming(parts.names, parts.panels.table, parts.filter_bar, parts.panels.send, parent)
    features.append(naming)
    features.append(
        SendersDock(
            parts.window,
            parts.capture,
            parts.model,
            parts.filter_bar,
            naming,
            parts.panels.table.compose_requested.emit,
            parent,
        )
    )
    features.append(
        UndoClear(parts.model, parts.window, parts.panels.notices, parts.panels.status, parent)
    )
    features.append(
        Find(
            parts.capture,
            parts.model,
            parts.panels.table,
            parts.window,
            parts.panels.status,
            parent,
        )
    )
    times = Times(parts.panels.table, parts.window, parent)
    features.append(times)
    features.append(PanelKeys(parts.window, parts.window, parent))
    features.append(ColumnMenus(parts.panels.table.header, parts.window, parent))
    features.append(
        ColourRules(
            parts.capture,
            parts.model,
            parts.panels.table,
            parts.window,
            parts.panels.notices,
            parent,
        )
    )
    features.append(
        Marking(
            parts.model,
            parts.panels.table,
            parts.window,
            parts.arranging,
            parts.filter_bar,
            parts.panels.status,
            parent,
        )
    )
    composing = Composing(parts.panels.send, parts.transmitter, parts.window, parts.window, parent)
    features.append(composing)
    decoding = Decoding(parts.panels.details, parts.window, parent)
    features.append(decoding)
    features.append(
        Inspecting(
            parts.window,
            parts.panels.details,
            parts.panels.table,
            parts.model,
            parts.capture,
            parent,
        )
    )
    saved_messages = SavedMessages(
        parts.window,
        parts.panels.table,
        parts.panels.send,
        parts.panels.notices,
        parts.panels.status,
        parts.transmitter,
        parts.names,
        parts.directory,
        parent,
    )
    features.append(saved_messages)
    timed = TimedSending(parts.transmitter, parts.capture, parent)
    features.append(timed)
    scheduling = Scheduling(timed, parts.window, parts.panels.send, parts.names, parent)
    features.append(scheduling)
    saved_messages.schedule_requested.connect(scheduling.add)
    features.append(
        Resending(
            parts.panels.table,
            parts.panels.send,
            parts.transmitter,
            parts.window,
            parts.panels.status,
            parent,
        )
    )
    features.append(
        Replaying(
            timed,
            parts.capture,
            parts.model,
            parts.panels.table,
            parts.panels.send,
            parts.window,
            parent,
        )
    )
    charts = Charts(
        parts.capture,
        parts.view,
        parts.model,
        parts.panels.table,
        parts.filter_bar,
        parts.panels.status,
        parts.window,
        parts.names,
        parent,
    )
    features.append(charts)
    parts.panels.details.plot_requested.connect(charts.plot)
    alerts = Alerts(
        parts.window,
        parts.capture,
        parts.model,
        parts.panels.table,
        parts.receiver,
        parts.panels.notices,
        parts.panels.status,
        parent,
    )
    features.append(alerts)
    parts.files.reading.connect(alerts.set_resting)
    first_run = FirstRun(parts.panels.notices, parts.panels.send, parent)
    features.append(first_run)
    features.append(
        Preferences(
            parts.window,
            parts.capture,
            parts.listening,
            parts.storage,
            times,
            alerts,
            first_run,
            parent,
        )
    )
    others = {
        "filters": parts.window.help_requested.emit,
        "placeholders": composing.show_help,
        "decoders": decoding.show_help,
    }
    features.append(HelpPages(parts.window, others, parent))
    features.append(
        Generating(parts.transmitter, parts.capture, parts.panels.send, parts.window, parent)
    )
    replies = AutomaticReplies(
        parts.window,
        parts.capture,
        parts.model,
        parts.receiver,
        parts.transmitter,
        parts.panels.notices,
        parts.panels.status,
        parent,
    )
    features.append(replies)
    parts.files.reading.connect(replies.set_resting)
    return features
