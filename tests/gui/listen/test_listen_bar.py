"""The listen bar asks for what the user wants, and shows what is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from bcastgui.gui.listen.listen_bar import ListenBar
from bcastgui.gui.widgets.field_message import FieldMessage
from bcastgui.net.ports import parse_ports


@pytest.fixture
def bar(qtbot: QtBot) -> ListenBar:
    made = ListenBar()
    qtbot.addWidget(made)
    made.set_ports_text("12345")
    made.resize(780, made.sizeHint().height())
    made.show()
    return made


def button(bar: ListenBar, name: str) -> QPushButton:
    return next(b for b in bar.findChildren(QPushButton) if b.accessibleName() == name)


def ports(bar: ListenBar) -> QLineEdit:
    return next(e for e in bar.findChildren(QLineEdit) if e.accessibleName() == "Ports")


def message(bar: ListenBar) -> str:
    """What is said under the field."""
    return "".join(
        label.text() for label in bar.findChildren(QLabel) if label.isVisible() and label.y() > 15
    )


def retype(bar: ListenBar, text: str) -> None:
    field = ports(bar)
    field.setFocus()
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClicks(field, text)


def test_every_control_has_its_name_and_says_what_it_is_for(bar: ListenBar) -> None:
    controls: list[QWidget] = [
        *(button(bar, name) for name in ("Listen", "Pause", "Follow", "Clear")),
        ports(bar),
    ]
    for control in controls:
        assert control.toolTip()
        assert control.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_a_click_on_listen_asks_for_it(qtbot: QtBot, bar: ListenBar) -> None:
    with qtbot.waitSignal(bar.listen_toggled) as asked:
        QTest.mouseClick(button(bar, "Listen"), Qt.MouseButton.LeftButton)
    assert asked.args == [True]


def test_the_state_is_shown_in_words_and_without_a_signal(qtbot: QtBot, bar: ListenBar) -> None:
    listen = button(bar, "Listen")
    with qtbot.assertNotEmitted(bar.listen_toggled):
        bar.set_listening(True)
        assert listen.isChecked()
        assert listen.accessibleDescription() == "Listening."
        bar.set_trouble("Port 80 is not permitted.")
        assert listen.accessibleDescription() == "Port 80 is not permitted."
        assert "Port 80 is not permitted." in listen.toolTip()
        bar.set_trouble("")
        bar.set_listening(False)
        assert listen.accessibleDescription() == "Not listening."


def test_each_state_has_a_dot_of_its_own(bar: ListenBar) -> None:
    listen = button(bar, "Listen")

    def dot() -> bytes:
        picture = listen.icon().pixmap(listen.iconSize()).toImage()
        return bytes(picture.constBits())  # While the image lives; its bits die with it.

    off = dot()
    bar.set_listening(True)
    on = dot()
    bar.set_trouble("No carrier.")
    assert len({off, on, dot()}) == 3


def test_markup_in_a_trouble_is_shown_as_it_is(bar: ListenBar) -> None:
    bar.set_trouble("<img src=x>")
    assert "<img" not in button(bar, "Listen").toolTip()


def test_enter_applies_new_ports(qtbot: QtBot, bar: ListenBar) -> None:
    retype(bar, "5000-5010, 6454")
    assert message(bar) == "Enter applies these ports."
    assert ports(bar).accessibleDescription() == message(bar)
    with qtbot.waitSignal(bar.plan_changed) as asked:
        QTest.keyClick(ports(bar), Qt.Key.Key_Return)
    assert asked.args == [parse_ports("5000-5010, 6454")]
    assert bar.plan == parse_ports("5000-5010, 6454")
    assert message(bar) == ""


def test_leaving_the_field_applies_too(qtbot: QtBot, bar: ListenBar) -> None:
    retype(bar, "6000")
    with qtbot.waitSignal(bar.plan_changed):
        button(bar, "Pause").setFocus()


def test_the_same_ports_in_other_words_are_no_change(qtbot: QtBot, bar: ListenBar) -> None:
    with qtbot.assertNotEmitted(bar.plan_changed):
        retype(bar, "12345, 12345")
        assert message(bar) == ""
        QTest.keyClick(ports(bar), Qt.Key.Key_Return)


def test_ports_that_do_not_parse_are_refused_with_the_place(qtbot: QtBot, bar: ListenBar) -> None:
    with qtbot.assertNotEmitted(bar.plan_changed):
        retype(bar, "6000, 70000")
        assert message(bar).startswith("Character 7: There is no port 70000")
        QTest.keyClick(ports(bar), Qt.Key.Key_Return)
    assert ports(bar).selectedText() == "70000"
    assert bar.plan == parse_ports("12345")


def test_an_empty_field_is_no_fault_until_it_is_applied(bar: ListenBar) -> None:
    retype(bar, "")
    assert message(bar) == ""
    QTest.keyClick(ports(bar), Qt.Key.Key_Return)
    assert message(bar).startswith("Type the ports to listen on")


def test_ports_given_from_outside_are_taken_as_applied(qtbot: QtBot, bar: ListenBar) -> None:
    with qtbot.assertNotEmitted(bar.plan_changed):
        bar.set_ports_text("239.1.2.3:5000")
    assert bar.plan == parse_ports("239.1.2.3:5000")
    assert message(bar) == ""


def test_ports_given_from_outside_that_do_not_parse_are_pointed_out(bar: ListenBar) -> None:
    bar.set_ports_text("x")
    assert bar.plan is None
    assert "“x” is not a port" in message(bar)


@pytest.mark.usefixtures("english")
def test_pause_says_how_many_wait_and_moves_nothing(qtbot: QtBot, bar: ListenBar) -> None:
    pause, follow = button(bar, "Pause"), button(bar, "Follow")
    width, neighbour = pause.width(), follow.x()
    with qtbot.waitSignal(bar.pause_toggled) as asked:
        QTest.mouseClick(pause, Qt.MouseButton.LeftButton)
    assert asked.args == [True]
    assert pause.text().replace("&", "") == "Paused"
    for count, words in (
        (1, "Paused. 1 message waits."),
        (12_345_678, "Paused. 12,345,678 messages wait."),
    ):
        bar.set_waiting(count)
        assert pause.accessibleName() == "Pause"
        assert pause.accessibleDescription() == words
        assert words in pause.toolTip()
    assert (pause.width(), follow.x()) == (width, neighbour)
    bar.set_paused(False)
    assert pause.text().replace("&", "") == "Pause"
    assert pause.accessibleDescription() == ""


def test_pause_is_no_wider_than_its_texts(bar: ListenBar) -> None:
    pause = button(bar, "Pause")
    assert pause.width() < 1.5 * button(bar, "Clear").width()
    bar.set_paused(True)
    assert pause.fontMetrics().horizontalAdvance(pause.text()) < pause.width()


def test_follow_and_clear(qtbot: QtBot, bar: ListenBar) -> None:
    with qtbot.assertNotEmitted(bar.follow_toggled):
        bar.set_following(True)
    assert button(bar, "Follow").isChecked()
    with qtbot.waitSignal(bar.follow_toggled) as asked:
        QTest.mouseClick(button(bar, "Follow"), Qt.MouseButton.LeftButton)
    assert asked.args == [False]
    with qtbot.waitSignal(bar.clear_requested):
        QTest.mouseClick(button(bar, "Clear"), Qt.MouseButton.LeftButton)


def test_it_fits_into_a_narrow_window_with_a_filter(bar: ListenBar) -> None:
    bar.add_filter(QLineEdit())
    assert bar.minimumSizeHint().width() <= 780


def test_a_filter_has_room_in_a_narrow_window(bar: ListenBar) -> None:
    field = QLineEdit()
    bar.add_filter(field, FieldMessage(1))
    bar.resize(800, bar.sizeHint().height())
    bar.grab()  # lays everything out
    assert field.width() >= 200
    assert ports(bar).width() >= 80


def test_a_message_of_the_filter_moves_nothing(bar: ListenBar) -> None:
    field, said = QLineEdit(), FieldMessage(1)
    bar.add_filter(field, said)
    QApplication.processEvents()  # shows them
    before = bar.sizeHint()
    said.show_text("After and expected a field such as length.", beside=field)
    QApplication.processEvents()
    assert bar.sizeHint() == before
    retype(bar, "6000, 70000")
    assert message(bar).startswith("Character 7: There is no port 70000")
    assert message(bar).endswith("such as length.")


def test_the_beginning_of_long_ports_is_in_view(bar: ListenBar) -> None:
    bar.set_ports_text(", ".join(str(port) for port in range(5_000, 5_100, 2)))
    assert ports(bar).cursorPosition() == 0
