"""The composition root: makes the parts of the window, joins them, runs them, ends them."""

from __future__ import annotations

import gc
import sys

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from bcastgui import __version__
from bcastgui.capture.view import View
from bcastgui.children import window_command
from bcastgui.gui.appearance_choice import AppearanceChoice
from bcastgui.gui.crash_reports import CrashReporter
from bcastgui.gui.details.detail_pane import DetailPane
from bcastgui.gui.engine import Engine, open_capture
from bcastgui.gui.environment import prepare_qt
from bcastgui.gui.files.files import Files
from bcastgui.gui.files.open_requests import OpenRequests
from bcastgui.gui.garbage import GarbageCollector
from bcastgui.gui.help.about_box import AboutBox
from bcastgui.gui.language.core_text import core_text
from bcastgui.gui.language.translators import use_language
from bcastgui.gui.listen.interfaces_panel import InterfacesPanel
from bcastgui.gui.listen.link_notices import LinkNotices
from bcastgui.gui.listen.listen_bar import ListenBar
from bcastgui.gui.listen.listening import Listening
from bcastgui.gui.main_window import MainWindow
from bcastgui.gui.menu_key import MenuKey
from bcastgui.gui.notice_bar import NoticeBar
from bcastgui.gui.panels import Panels
from bcastgui.gui.remembered import (
    APPEARANCE_KEY,
    PORTS_KEY,
    remembered_appearance,
    remembered_buffer,
    remembered_language,
    remembered_plan,
)
from bcastgui.gui.search.filter_bar import FilterBar
from bcastgui.gui.search.finding import Finding
from bcastgui.gui.send.send_panel import SendPanel
from bcastgui.gui.send.sending import Sending
from bcastgui.gui.senders.address_names import AddressNames
from bcastgui.gui.settings import Settings, captures_directory, log_path, settings_directory
from bcastgui.gui.signals import closing_on_signals
from bcastgui.gui.status_bar import StatusBar
from bcastgui.gui.storage import Storage
from bcastgui.gui.table.arranging import Arranging
from bcastgui.gui.table.message_model import MessageModel
from bcastgui.gui.table.message_table import MessageTable
from bcastgui.gui.table.showing import Showing
from bcastgui.gui.widgets.focus_frames import FocusFrames
from bcastgui.gui.widgets.numbers import group_always
from bcastgui.gui.workbench import Parts, make_features
from bcastgui.net.interfaces import Interface
from bcastgui.net.ports import parse_ports
from bcastgui.net.reasons import drop_advice
from bcastgui.net.systems import HERE
from bcastgui.options import Options
from bcastgui.resources import resource

_LOOK_MS = 1_000
"""Between two looks at what becomes of the capture on disk."""


def run(options: Options) -> int:
    """Open the window and return the exit status when it is closed."""
    prepare_qt()
    # With all arguments: macOS tells of files among them by events too, of which Qt hides those
    # that it knows as arguments (application:openFiles: of its plugin cocoa).
    application = QApplication(sys.argv)
    application.setApplicationName("bcastgui")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName("bcastgui")
    group_always()
    settings = Settings(settings_directory(options.config_dir))
    use_language(application, remembered_language(settings))
    crash_reporter = CrashReporter(log_path(options.config_dir))
    crash_reporter.install()
    collector = GarbageCollector(application)
    try:
        program = Program(application, options, crash_reporter)
        # Qt would wait for every dialog too.
        program.window.closing.connect(application.exit)
        with closing_on_signals(program.window.close):
            program.start()
            gc.freeze()  # What the start has made stays to the end: no look need go through it.
            collector.start()
            try:
                return application.exec()
            finally:
                program.stop()
                collector.stop()
                # Left to Python's end, widgets would be destroyed in no order, and what of ours
                # Qt calls meanwhile would find half of them gone.
                program.window.deleteLater()
                application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    finally:
        crash_reporter.uninstall()


class Program(QObject):
    """All parts of the running program."""

    def __init__(
        self, application: QApplication, options: Options, crash_reporter: CrashReporter
    ) -> None:
        super().__init__()
        self._application = application
        self._options = options
        self._settings = Settings(settings_directory(options.config_dir))
        self._captures = captures_directory(options.config_dir)
        self._engine = Engine(
            open_capture(options.capture, self._captures),
            options.receive_buffer or remembered_buffer(self._settings),
        )
        self._icon = QIcon(str(resource("icons", "bcastgui.svg")))
        self._panels = self._make_panels()
        self.window = MainWindow(self._panels, self._icon)
        self._join(crash_reporter)
        self._focus_frames = FocusFrames(application, self)
        self._menu_key = MenuKey(application, self)
        self._restore()

    def start(self) -> None:
        """Start the threads, and show the window."""
        self._use_interfaces(self._engine.interfaces)
        self._engine.start()
        self._looks.start()
        self._showing.take_in()
        self._storage.offer_leftovers()
        self.window.show()
        self._panels.send.focus_payload()
        if self._options.file is not None:
            self._files.open(self._options.file)
        if sys.platform == "darwin":
            OpenRequests(self._application, self).requested.connect(self._files.open)

    def stop(self) -> None:
        """End the threads, and close all sockets."""
        self._looks.stop()
        for feature in self._features:
            feature.stop()
        # What was opened as left behind stays until the user removes it.
        was_left_behind = self._options.capture is not None
        self._engine.stop(keep=was_left_behind or self._files.has_unsaved)
        self._storage.make_room()

    def _make_panels(self) -> Panels:
        self._view = View(self._engine.capture)
        self._names = AddressNames(self)
        self._model = MessageModel(self._view, self._names)
        self._filter_bar = FilterBar()
        panels = Panels(
            listen_bar=ListenBar(),
            notices=NoticeBar(),
            table=MessageTable(self._model),
            details=DetailPane(self._names),
            send=SendPanel(self._engine.mtu_for),
            interfaces=InterfacesPanel(),
            status=StatusBar(),
        )
        panels.listen_bar.add_filter(self._filter_bar, self._filter_bar.message)
        return panels

    def _join(self, crash_reporter: CrashReporter) -> None:
        window, panels, engine = self.window, self._panels, self._engine
        self._listening = Listening(
            engine.listener, panels.listen_bar, panels.notices, panels.status, self
        )
        self._sending = Sending(engine.transmitter, panels.send, panels.status, self._names, self)
        self._showing = Showing(
            engine.capture,
            self._model,
            panels.table,
            panels.listen_bar,
            panels.status,
            core_text(drop_advice()),
            self,
        )
        self._arranging = Arranging(
            engine.view_worker, self._model, panels.table, panels.status, self
        )
        self._finding = Finding(self._view, self._arranging, self._filter_bar, panels.table, self)
        self._storage = Storage(
            engine.capture, self._captures, panels.notices, self._start_command(), self
        )
        self._link_notices = LinkNotices(panels.notices, self)
        self._files = Files(
            window,
            window,
            panels.table,
            panels.notices,
            panels.status,
            engine.capture,
            self._model,
            self._showing,
            self._listening,
            self._storage,
            self,
        )
        self._features = make_features(
            Parts(
                window=window,
                panels=panels,
                capture=engine.capture,
                view=self._view,
                model=self._model,
                names=self._names,
                arranging=self._arranging,
                filter_bar=self._filter_bar,
                listening=self._listening,
                storage=self._storage,
                files=self._files,
                receiver=engine.receiver,
                transmitter=engine.transmitter,
                directory=settings_directory(self._options.config_dir),
            ),
            self,
        )
        self._appearance = AppearanceChoice(self._application, self)
        self._about = AboutBox(
            window,
            self._icon,
            lambda: engine.interfaces,
            self._settings,
            log_path(self._options.config_dir),
            self,
        )
        engine.receiver.recorded.connect(self._showing.take_in)
        engine.receiver.status_changed.connect(self._listening.show_status)
        engine.receiver.status_changed.connect(self._showing.count_lost)
        engine.transmitter.recorded.connect(self._showing.take_in)
        engine.watcher.changed.connect(self._use_interfaces)
        engine.report_failures_to(crash_reporter.report)
        self._files.failed.connect(crash_reporter.report)

        panels.table.current_changed.connect(panels.details.show_datagram)
        window.listen_toggled.connect(self._listening.set_listening)
        window.sharing_toggled.connect(self._listening.set_shared)
        window.pause_toggled.connect(self._showing.set_paused)
        window.follow_toggled.connect(self._showing.set_following)
        window.clear_requested.connect(self._showing.clear)
        window.appearance_chosen.connect(self._appearance.use)
        window.filter_requested.connect(self._filter_bar.focus_field)
        window.go_to_requested.connect(self._finding.ask_where_to)
        window.limit_requested.connect(self._storage.ask_for_limit)
        window.discard_requested.connect(self._storage.discard_leftovers)
        window.help_requested.connect(self._finding.show_help)
        window.about_requested.connect(self._about.open)
        window.closing.connect(self._save)
        self._listening.toggled.connect(window.set_listening)
        self._listening.plan_changed.connect(self._showing.explain_no_rows)
        self._appearance.used.connect(window.set_appearance)
        self._showing.paused.connect(window.set_paused)
        self._showing.following.connect(window.set_following)
        window.set_following(panels.table.following)

        self._looks = QTimer(self)
        # Together with the collector's: the processor wakes once for both.
        self._looks.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._looks.setInterval(_LOOK_MS)
        self._looks.timeout.connect(self._storage.look)

    def _restore(self) -> None:
        settings, options = self._settings, self._options
        self._appearance.use(remembered_appearance(settings))
        self._panels.send.restore(settings.mapping("send"))
        self._filter_bar.restore(settings.mapping("filters"))
        self._storage.set_limit(settings.text("capture/limit"))
        for feature in self._features:
            feature.restore(settings)
        self.window.restore(settings)
        shared = settings.flag("listen/shared", HERE.exclusive is None)
        self.window.set_shared(shared)
        self._listening.begin(
            parse_ports(options.listen) if options.listen else remembered_plan(settings),
            listening=options.start_listening and options.file is None,
            shared=shared,
        )

    @Slot()
    def _save(self) -> None:
        settings = self._settings
        settings.set_text(APPEARANCE_KEY, self.window.appearance.value)
        settings.set_mapping("send", self._panels.send.state())
        settings.set_mapping("filters", self._filter_bar.state())
        settings.set_text("capture/limit", self._storage.limit)
        settings.set_text(PORTS_KEY, str(self._listening.plan))
        settings.set_flag("listen/shared", self._listening.shared)
        for feature in self._features:
            feature.save(settings)
        self.window.save(settings)
        settings.save()

    @Slot(object)
    def _use_interfaces(self, interfaces: tuple[Interface, ...]) -> None:
        self._engine.use_interfaces(interfaces)
        self._panels.send.set_interfaces(interfaces)
        self._panels.interfaces.set_interfaces(interfaces)
        self._link_notices.set_interfaces(interfaces)
        self._filter_bar.set_interfaces(i.name for i in interfaces)
        self._model.write_anew()  # Rows may have come by one whose name nobody knew yet.

    def _start_command(self) -> list[str]:
        """Starts another window, with the same settings, that does not listen yet."""
        directory = self._options.config_dir
        settings = () if directory is None else ("--config-dir", directory.resolve())
        return window_command(*settings, "--no-listen")
