"""The window shows every panel, and every control can be found, reached and used."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from ipaddress import ip_address
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QAction, QIcon, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QDockWidget,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QSpinBox,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from bcastgui.capture.records import Datagram, Delivery, Direction
from bcastgui.capture.store import Capture
from bcastgui.capture.view import View
from bcastgui.gui.appearance import Appearance
from bcastgui.gui.details.detail_pane import DetailPane
from bcastgui.gui.listen.interfaces_panel import InterfacesPanel
from bcastgui.gui.listen.listen_bar import ListenBar
from bcastgui.gui.main_window import MainWindow
from bcastgui.gui.notice_bar import NoticeBar
from bcastgui.gui.panels import Panels
from bcastgui.gui.send.send_panel import SendPanel
from bcastgui.gui.settings import Settings
from bcastgui.gui.status_bar import StatusBar
from bcastgui.gui.table.columns import Column
from bcastgui.gui.table.message_model import MessageModel
from bcastgui.gui.table.message_table import MessageTable
from bcastgui.gui.widgets.severity import Severity
from bcastgui.gui.window_frame import Menu

SMALL = QSize(800, 500)

CONTROLS: list[tuple[str, type[QWidget]]] = [
    ("Address", QComboBox),
    ("Port", QLineEdit),
    ("Via", QComboBox),
    ("Format", QComboBox),
    ("Payload", QLineEdit),
    ("Interval", QSpinBox),
    ("Count", QSpinBox),
    ("Ports", QLineEdit),
    ("Send", QPushButton),
    ("Listen", QPushButton),
    ("Pause", QPushButton),
    ("Follow", QPushButton),
    ("Clear", QPushButton),
    ("Repeat", QCheckBox),
    ("Messages", QTableView),
]

DATAGRAM = Datagram(
    number=1,
    time=1_700_000_000_000_000_000,
    direction=Direction.RECEIVED,
    source=ip_address("10.9.0.2"),
    source_port=40_000,
    destination=ip_address("10.9.0.127"),
    destination_port=12345,
    delivery=Delivery.DIRECTED_BROADCAST,
    interface="lan0",
    echo=False,
    error=0,
    dropped=0,
    payload=b"Hello, world!",
)


def make_panels() -> Panels:
    return Panels(
        listen_bar=ListenBar(),
        notices=NoticeBar(),
        table=MessageTable(MessageModel(View(Capture()))),
        details=DetailPane(),
        send=SendPanel(lambda *_: 1_500),
        interfaces=InterfacesPanel(),
        status=StatusBar(),
    )


@pytest.fixture
def panels(qapp: QApplication) -> Panels:
    return make_panels()


@pytest.fixture
def window(panels: Panels, qtbot: QtBot) -> Iterator[MainWindow]:
    """As it is on a first start, and active."""
    made = MainWindow(panels, QIcon())
    made.resize(SMALL)
    made.show()
    payload(made).setFocus()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is made)
    yield made
    made.close()
    made.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def full_window(window: MainWindow, panels: Panels) -> MainWindow:
    """With every panel in sight, a datagram in the details, and two notices."""
    for dock in window.findChildren(QDockWidget):
        dock.show()
    panels.details.show_datagram(DATAGRAM)
    panels.notices.show_notice("one", "Port 12345: in use.", Severity.WARNING, None)
    panels.notices.show_notice("two", "The disk is full.", Severity.ERROR, ("Help", lambda: None))
    QApplication.processEvents()
    return window


class TestControls:
    @pytest.mark.parametrize(("name", "kind"), CONTROLS, ids=[name for name, _ in CONTROLS])
    def test_is_there_once(self, full_window: MainWindow, name: str, kind: type[QWidget]) -> None:
        found = [w for w in controls(full_window) if w.accessibleName() == name]
        assert len(found) == 1
        assert isinstance(found[0], kind)

    def test_each_has_a_name(self, full_window: MainWindow) -> None:
        assert [w for w in controls(full_window) if not spoken_name(w)] == []

    def test_each_can_be_reached_with_the_tab_key(self, full_window: MainWindow) -> None:
        reached: list[QWidget | None] = []
        while (focused := QApplication.focusWidget()) is not None and focused not in reached:
            reached.append(focused)
            QTest.keyClick(focused, Qt.Key.Key_Tab)
        tabbed = [w for w in controls(full_window) if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
        assert [spoken_name(w) for w in tabbed if w not in reached] == []

    def test_the_status_bar_begins_as_documented(self, window: MainWindow) -> None:
        texts = [label.text() for label in window.statusBar().findChildren(QLabel)]
        for word in ("Received 0", "Shown 0", "Dropped 0"):
            assert word in texts

    def test_all_fit_into_a_small_window(self, window: MainWindow) -> None:
        assert window.size() == SMALL
        minimum = window.minimumSizeHint()
        assert minimum.width() <= SMALL.width()
        assert minimum.height() <= SMALL.height()
        assert outside(window) == []

    def test_a_smaller_window_leaves_rows_to_the_table(
        self, window: MainWindow, panels: Panels
    ) -> None:
        window.resize(1080, 720)
        QApplication.processEvents()
        details = next(d for d in window.findChildren(QDockWidget) if d.windowTitle() == "Details")
        window.resizeDocks([details], [300], Qt.Orientation.Vertical)
        QApplication.processEvents()
        window.resize(SMALL)
        QApplication.processEvents()
        assert panels.table.height() >= panels.table.height_of_rows(4)

    def test_all_columns_show_in_a_small_window(self, panels: Panels, window: MainWindow) -> None:
        panels.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        QApplication.processEvents()
        assert window.size() == SMALL
        assert panels.table.horizontalScrollBar().maximum() == 0

    def test_all_fit_with_notices_too(self, window: MainWindow, panels: Panels) -> None:
        for key in ("one", "two"):
            text = "In use by a program that does not share it, in words for two lines. " * 2
            panels.notices.show_notice(key, text, Severity.WARNING, None)
        QApplication.processEvents()
        assert window.size() == SMALL
        assert outside(window) == []


class TestMenus:
    def test_each_entry_has_a_letter_of_its_own(self, window: MainWindow) -> None:
        for menu in menus(window):
            letters = [letter(a.text()) for a in menu.actions() if not a.isSeparator()]
            assert None not in letters, menu.title()
            assert repeated(letters) == [], menu.title()

    def test_no_letter_means_two_things_in_the_window(self, full_window: MainWindow) -> None:
        letters = [letter(action.text()) for action in full_window.menuBar().actions()]
        labels = full_window.findChildren(QLabel)
        letters += [letter(label.text()) for label in labels if label.buddy() is not None]
        letters += [letter(button.text()) for button in full_window.findChildren(QAbstractButton)]
        assert repeated(letters) == []

    def test_no_shortcut_means_two_things(self, window: MainWindow) -> None:
        assert repeated([key.toString() for _, key in shortcuts(window)]) == []

    def test_each_shortcut_works_while_one_types(self, window: MainWindow, qtbot: QtBot) -> None:
        for action, key in shortcuts(window):
            # The payload has a page of help of its own.
            if action.text() == "&Quit" or key.toString() == "F1":
                continue
            window.show_send_panel()
            payload(window).setFocus()
            with qtbot.waitSignal(action.triggered):
                QTest.keySequence(payload(window), key)

    @pytest.mark.parametrize("keys", ["Ctrl+E", "Ctrl+U", "Ctrl+K", "Ctrl+A", "Ctrl+End"])
    def test_no_shortcut_is_one_that_fields_take_on_x11(
        self, window: MainWindow, keys: str
    ) -> None:
        assert QKeySequence(keys) not in [key for _, key in shortcuts(window)]

    @pytest.mark.parametrize(
        ("text", "signal", "value"),
        [
            ("&Listen", "listen_toggled", True),
            ("&Pause", "pause_toggled", True),
            ("&Follow the newest", "follow_toggled", True),
            ("&Share ports with other programs", "sharing_toggled", True),
            ("&Dark", "appearance_chosen", Appearance.DARK),
        ],
    )
    def test_a_choice_is_told(
        self, window: MainWindow, qtbot: QtBot, text: str, signal: str, value: object
    ) -> None:
        with qtbot.waitSignal(getattr(window, signal)) as told:
            action(window, text).trigger()
        assert told.args == [value]

    @pytest.mark.parametrize(
        ("text", "signal"),
        [("&Clear", "clear_requested"), ("&About bcastgui", "about_requested")],
    )
    def test_a_wish_is_told(self, window: MainWindow, qtbot: QtBot, text: str, signal: str) -> None:
        with qtbot.waitSignal(getattr(window, signal)):
            action(window, text).trigger()

    def test_what_is_set_shows_and_is_not_told(self, window: MainWindow, qtbot: QtBot) -> None:
        told: list[object] = []
        for signal in (
            window.listen_toggled,
            window.pause_toggled,
            window.follow_toggled,
            window.sharing_toggled,
            window.appearance_chosen,
        ):
            signal.connect(told.append)
        window.set_listening(True)
        window.set_paused(True)
        window.set_following(True)
        window.set_shared(True)
        window.set_appearance(Appearance.DARK)
        checked = ("&Listen", "&Pause", "&Follow the newest", "&Share ports with other programs")
        for text in (*checked, "&Dark"):
            assert action(window, text).isChecked()
        assert not action(window, "&Light").isChecked()
        assert told == []

    def test_send_sends_from_a_panel_in_sight(
        self, window: MainWindow, panels: Panels, qtbot: QtBot
    ) -> None:
        action(window, "&Send").trigger()
        assert not panels.send.isVisible()
        with qtbot.waitSignal(panels.send.send_requested):
            action(window, "&Send, or stop the repeat").trigger()
        assert panels.send.isVisible()

    def test_quit_closes_the_window(self, window: MainWindow, qtbot: QtBot) -> None:
        with qtbot.waitSignal(window.closing):
            action(window, "&Quit").trigger()
        assert not window.isVisible()


class TestPanels:
    @pytest.mark.parametrize("text", ["&Details", "&Send", "&Interfaces"])
    def test_each_can_be_hidden_and_shown(self, window: MainWindow, text: str) -> None:
        toggle = action(window, text)
        was_shown = toggle.isChecked()
        toggle.trigger()
        assert toggle.isChecked() is not was_shown
        toggle.trigger()
        assert toggle.isChecked() is was_shown

    def test_the_titles_show_no_mark_of_a_letter(self, window: MainWindow) -> None:
        titles = {dock.windowTitle() for dock in window.findChildren(QDockWidget)}
        assert titles == {"Details", "Send", "Interfaces"}

    def test_a_right_click_offers_them(self, window: MainWindow) -> None:
        menu = window.createPopupMenu()
        assert [a.text() for a in menu.actions()] == ["&Details", "&Send", "&Interfaces"]
        menu.deleteLater()

    def test_reset_brings_them_back(self, window: MainWindow, panels: Panels, qtbot: QtBot) -> None:
        before = {dock: dock.geometry() for dock in window.findChildren(QDockWidget)}
        for dock in before:
            dock.setFloating(True)
            dock.setVisible(not dock.isVisible())
        action(window, "&Reset panels").trigger()
        assert panels.details.isVisible()
        assert panels.send.isVisible()
        assert not panels.interfaces.isVisible()
        # A dock loses the frame that it floated in some events later.
        shown = [dock for dock in before if dock.isVisible()]
        qtbot.waitUntil(lambda: all(dock.geometry() == before[dock] for dock in shown))

    def test_their_arrangement_is_remembered(
        self, window: MainWindow, panels: Panels, tmp_path: Path, qtbot: QtBot
    ) -> None:
        window.resize(790, 520)
        action(window, "&Details").trigger()
        action(window, "&Interfaces").trigger()
        panels.table.horizontalHeader().resizeSection(Column.DELIVERY, 123)
        settings = Settings(tmp_path)
        window.save(settings)
        settings.save()

        other_panels = make_panels()
        other = MainWindow(other_panels, QIcon())
        qtbot.addWidget(other)
        other.restore(Settings(tmp_path))
        other.show()
        assert other.size() == QSize(790, 520)
        assert not other_panels.details.isVisible()
        assert other_panels.interfaces.isVisible()
        assert other_panels.table.columnWidth(Column.DELIVERY) == 123

    def test_a_first_window_fits_the_screen(self, window: MainWindow, tmp_path: Path) -> None:
        window.restore(Settings(tmp_path))
        # With a title above it.
        available = window.screen().availableSize() - QSize(0, 30)
        assert window.size().boundedTo(available) == window.size()


def payload(window: MainWindow) -> QLineEdit:
    fields = window.findChildren(QLineEdit)
    return next(field for field in fields if field.accessibleName() == "Payload")


def controls(window: MainWindow) -> list[QWidget]:
    """What takes the focus and can be seen; not the parts that controls are made of."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() is not Qt.FocusPolicy.NoFocus
        and widget.focusProxy() is None
        and not isinstance(widget.parent(), QComboBox | QAbstractSpinBox | QAbstractItemView)
        and not widget.objectName().startswith("qt_")
    ]


def spoken_name(widget: QWidget) -> str:
    """What a screen reader says: the accessible name, else the text or that of the label."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name)


def outside(window: MainWindow) -> list[str]:
    """The controls that do not lie within the window as a whole."""
    frame = window.rect()
    return [
        spoken_name(widget)
        for widget in controls(window)
        if not frame.contains(QRect(widget.mapTo(window, QPoint()), widget.size()))
    ]


def menus(window: MainWindow) -> list[QMenu]:
    bar = window.menuBar()
    return [menu for menu in bar.findChildren(QMenu) if menu.actions()]


def shortcuts(window: MainWindow) -> list[tuple[QAction, QKeySequence]]:
    return [(a, key) for menu in menus(window) for a in menu.actions() for key in a.shortcuts()]


def action(window: MainWindow, text: str) -> QAction:
    return next(a for menu in menus(window) for a in menu.actions() if a.text() == text)


def letter(text: str) -> str | None:
    """The letter that goes with Alt."""
    found = re.search(r"&([^&\s])", text.replace("&&", ""))
    return found.group(1).upper() if found else None


def repeated(values: list[str] | list[str | None]) -> list[str | None]:
    return [value for value, count in Counter(values).items() if count > 1 and value is not None]


def test_what_is_added_to_a_menu_stays_there_on_macos_however_it_is_called(
    window: MainWindow,
) -> None:
    # In French the placeholders begin as settings do.
    added = window.add_action(Menu.HELP, "Paramètres", "", lambda: None)
    assert added.menuRole() is QAction.MenuRole.NoRole
