"""Preferences: opens the settings, and joins each to the part of the program that owns it."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction

from bcastgui.capture.retention import GIB
from bcastgui.capture.store import Capture
from bcastgui.gui.alerts.alerting import Alerts
from bcastgui.gui.alerts.rule import LEAST_PAUSE, MOST_PAUSE, USUAL_PAUSE
from bcastgui.gui.appearance import Appearance
from bcastgui.gui.help.first_run import FirstRun
from bcastgui.gui.language.languages import OWN_NAMES, Language
from bcastgui.gui.listen.listening import Listening
from bcastgui.gui.main_window import MainWindow
from bcastgui.gui.remembered import (
    BUFFER_KEY,
    LANGUAGE_KEY,
    LEAST_BUFFER,
    MIB,
    MOST_BUFFER,
    USUAL_PORTS,
    remembered_buffer,
    remembered_language,
)
from bcastgui.gui.settings import Settings
from bcastgui.gui.settings_dialog_items import Choice, Item, Number, Switch, Text
from bcastgui.gui.storage import LEAST_LIMIT, MOST_LIMIT, Storage
from bcastgui.gui.table.time_format import TimeFormat
from bcastgui.gui.table.times import Times
from bcastgui.gui.widgets.numbers import is_grouping, set_grouping
from bcastgui.gui.window_frame import Menu
from bcastgui.net.ports import parse_ports
from bcastgui.net.sockets import RECEIVE_BUFFER
from bcastgui.net.systems import HERE

_GROUPED = "numbers/grouped"
_USUAL_LIMIT = 20.0  # GiB


class Preferences(QObject):
    """An entry in the menu Edit. Keeps only the values that no other part remembers."""

    def __init__(
        self,
        window: MainWindow,
        capture: Capture,
        listening: Listening,
        storage: Storage,
        times: Times,
        alerts: Alerts,
        first_run: FirstRun,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._capture = capture
        self._listening = listening
        self._storage = storage
        self._times = times
        self._alerts = alerts
        self._first_run = first_run
        self._receive_buffer = RECEIVE_BUFFER // MIB
        self._language = Language.SYSTEM
        self._usual_limit = self._limit()
        action = window.add_action(Menu.EDIT, self.tr("&Settings…"), self.tr("Ctrl+,"), self.ask)
        action.setMenuRole(QAction.MenuRole.PreferencesRole)

    @Slot()
    def ask(self) -> None:
        """Show the settings."""
        # Not at the start, since few ever ask for it.
        from bcastgui.gui.settings_dialog import SettingsDialog

        dialog = SettingsDialog(self.items(), self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def items(self) -> list[Item[object]]:
        """All settings, in the order in which they are shown."""
        items = [
            *self._looks(),
            self._language_item(),
            *self._listening_items(),
            *self._capture_items(),
            *self._alert_items(),
        ]
        return cast("list[Item[object]]", items)

    def restore(self, settings: Settings) -> None:
        """Bring back what was chosen in the last run."""
        self._receive_buffer = remembered_buffer(settings) // MIB
        self._language = remembered_language(settings)
        if not settings.flag(_GROUPED, True):
            set_grouping(False)

    def save(self, settings: Settings) -> None:
        """Keep what no other part keeps."""
        settings.set_text(BUFFER_KEY, str(self._receive_buffer))
        settings.set_text(LANGUAGE_KEY, self._language.value)
        settings.set_flag(_GROUPED, is_grouping())

    def stop(self) -> None:
        """Nothing runs on."""

    def _looks(self) -> tuple[Item[Appearance], Item[TimeFormat], Item[bool], Item[bool]]:
        group = self.tr("Appearance")
        return (
            Choice(
                group=group,
                title=self.tr("Colours"),
                about=self.tr("Light, dark, or whatever the system has at the time."),
                other_words=self.tr("theme night black white"),
                default=Appearance.SYSTEM,
                read=lambda: self._window.appearance,
                apply=self._window.appearance_chosen.emit,
                options=(
                    (self.tr("As the system"), Appearance.SYSTEM),
                    (self.tr("Light"), Appearance.LIGHT),
                    (self.tr("Dark"), Appearance.DARK),
                ),
            ),
            Choice(
                group=group,
                title=self.tr("Times"),
                about=self.tr("How the column Time tells when a message came."),
                default=TimeFormat.CLOCK,
                read=lambda: self._times.chosen,
                apply=self._times.choose,
                options=(
                    (self.tr("Clock"), TimeFormat.CLOCK),
                    (self.tr("Date and clock"), TimeFormat.DATE),
                    (self.tr("Clock in UTC"), TimeFormat.UTC),
                    (self.tr("Seconds since the first"), TimeFormat.START),
                    (self.tr("Seconds since 1970"), TimeFormat.EPOCH),
                ),
            ),
            Switch(
                group=group,
                title=self.tr("Set thousands apart"),
                about=self.tr(
                    "Write 1,024 rather than 1024. What already stands in the window changes "
                    "when it is next written."
                ),
                other_words=self.tr("digits numbers group comma"),
                default=True,
                read=is_grouping,
                apply=set_grouping,
            ),
            Switch(
                group=group,
                title=self.tr("Show the tip for beginners"),
                about=self.tr("One line at the top that says what to do first."),
                default=True,
                read=lambda: self._first_run.is_wanted,
                apply=self._first_run.set_wanted,
            ),
        )

    def _language_item(self) -> Item[Language]:
        return Choice(
            group=self.tr("Appearance"),
            title=self.tr("Language"),
            about=self.tr("Of the window; the help is in English. Takes effect at the next start."),
            # In English too, for whoever cannot read the language that was chosen.
            other_words="language",
            default=Language.SYSTEM,
            read=lambda: self._language,
            apply=self._choose_language,
            options=(
                (self.tr("System language"), Language.SYSTEM),
                *((name, language) for language, name in OWN_NAMES.items()),
            ),
        )

    def _listening_items(self) -> tuple[Item[str], Item[bool], Item[float]]:
        group = self.tr("Listening")
        return (
            Text(
                group=group,
                title=self.tr("Ports to listen on"),
                about=self.tr(
                    "Ports, ranges and groups, as 12345, 5000-5010, 239.1.2.3:6000; now and at "
                    "each start."
                ),
                default=USUAL_PORTS,
                read=lambda: str(self._listening.plan),
                apply=lambda text: self._listening.use_plan(parse_ports(text)),
                check=parse_ports,
            ),
            Switch(
                group=group,
                title=self.tr("Share ports with other programs"),
                about=self.tr("Others may listen on the same ports at the same time."),
                default=HERE.exclusive is None,
                read=lambda: self._listening.shared,
                apply=self._share,
            ),
            Number(
                group=group,
                title=self.tr("Receive buffer"),
                about=self.tr(
                    "What the system is asked to hold for each port while the program is busy; it "
                    "may give less. Takes effect at the next start."
                ),
                other_words=self.tr("memory dropped lost"),
                default=RECEIVE_BUFFER / MIB,
                read=lambda: self._receive_buffer,
                apply=self._ask_for_buffer,
                least=LEAST_BUFFER,
                most=MOST_BUFFER,
                decimals=0,
                unit=self.tr("MiB"),
            ),
        )

    def _capture_items(self) -> tuple[Item[float]]:
        return (
            Number(
                group=self.tr("Capture"),
                title=self.tr("Limit on disk"),
                about=self.tr(
                    "The most that a capture may take. At the limit the oldest messages go."
                ),
                other_words=self.tr("storage space size"),
                default=self._usual_limit,
                read=self._limit,
                apply=lambda limit: self._storage.set_limit(f"{limit:.2f}"),
                least=LEAST_LIMIT,
                most=MOST_LIMIT,
                decimals=2,
                unit=self.tr("GiB"),
            ),
        )

    def _alert_items(self) -> tuple[Item[float]]:
        return (
            Number(
                group=self.tr("Alerts"),
                title=self.tr("Time between two alerts"),
                about=self.tr(
                    "An alert (Capture, Alerts) tells no more often than this. The next one says "
                    "how many messages came in the meantime."
                ),
                other_words=self.tr("notification sound limit"),
                default=USUAL_PAUSE,
                read=lambda: self._alerts.pause,
                apply=self._alerts.set_pause,
                least=LEAST_PAUSE,
                most=MOST_PAUSE,
                decimals=0,
                unit=self.tr("s"),
            ),
        )

    def _limit(self) -> float:
        """The limit on disk, in GiB; it is kept to two places."""
        if self._storage.limit:
            return float(self._storage.limit)
        limit = self._capture.status.disk_limit
        return _USUAL_LIMIT if limit is None else round(limit / GIB, 2)

    def _choose_language(self, language: Language) -> None:
        self._language = language

    def _share(self, shared: bool) -> None:
        self._listening.set_shared(shared)
        self._window.set_shared(shared)

    def _ask_for_buffer(self, mebibytes: float) -> None:
        self._receive_buffer = int(mebibytes)
