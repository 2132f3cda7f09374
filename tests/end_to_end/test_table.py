"""Reading and using what came: hold it still, scroll, clear, copy, answer."""

from __future__ import annotations

import pytest

from .desktop import Desktop
from .network import LAN0, Host
from .program import Program
from .states import State
from .waiting import wait_until


@pytest.fixture
def listening(program: Program) -> Program:
    wait_until(lambda: program.status("Listening on 12345"), "an open port")
    return program


def test_a_pause_holds_the_table_and_loses_nothing(alpha: Host, listening: Program) -> None:
    program, table = listening, listening.table
    alpha.send(LAN0.broadcast, "--text", "before")
    table.wait_for_row({"Data": "before"})
    pause = program.pause
    pause.click()
    wait_until(lambda: pause.checked, "a pause")
    alpha.send(LAN0.broadcast, "--text", "one", "--text", "two", "--text", "three")
    wait_until(
        lambda: pause.element.description == "Paused. 3 messages wait.", "how many wait",
        seen=lambda: pause.element.description,
    )  # fmt: skip
    assert program.status("Received") == "Received 4"
    assert program.status("Shown") == "Shown 1"
    assert table.column("Data") == ["before"]
    program.screenshot("paused")
    program.press("ctrl+p")
    wait_until(lambda: table.row_count == 4 and not pause.checked, "all that waited")
    assert table.column("Data") == ["before", "one", "two", "three"]


def test_the_newest_row_stays_in_sight_until_one_scrolls_away(
    alpha: Host, listening: Program
) -> None:
    program, table, follow = listening, listening.table, listening.follow
    alpha.send(LAN0.broadcast, "--numbered", "8", "--count", "100")
    wait_until(lambda: table.row_count == 100, "a hundred rows")
    wait_until(lambda: table.control(99, "Data").element.showing, "the newest in sight")
    assert follow.checked

    program.hands.scroll(table.element.extents.middle, -5)
    wait_until(lambda: not follow.checked, "no following any more")
    first = next(row for row in range(100) if table.control(row, "Data").element.showing)
    alpha.send(LAN0.broadcast, "--numbered", "8", "--count", "50")
    wait_until(lambda: table.row_count == 150, "fifty more")
    assert table.control(first, "Data").element.showing
    assert not table.control(149, "Data").element.showing

    follow.click()
    wait_until(lambda: table.control(149, "Data").element.showing, "the newest in sight again")
    assert follow.checked


def test_rows_are_sorted_and_found_from_the_menus(alpha: Host, listening: Program) -> None:
    program, table = listening, listening.table
    alpha.send(LAN0.broadcast, "--text", "needle 2", "--text", "hay", "--text", "needle 1")
    wait_until(lambda: table.row_count == 3, "three rows")
    program.choose_menu("View", "Sort by", "Data")
    ordered = ["hay", "needle 1", "needle 2"]
    wait_until(
        lambda: table.column("Data") == ordered, "sorted by data", seen=lambda: table.column("Data")
    )
    program.choose_menu("View", "Columns", "Since previous")
    wait_until(lambda: "Since previous" in table.titles, "another column")
    program.press("ctrl+shift+f")
    program.control("Find").replace("needle")
    program.press("Return")
    found = [table.control(row, "Data") for row in (1, 2)]
    wait_until(lambda: State.SELECTED in found[0].element.states, "the first needle")
    program.press("Return")
    wait_until(lambda: State.SELECTED in found[1].element.states, "the second needle")


def test_what_was_cleared_comes_back(alpha: Host, listening: Program) -> None:
    program, table = listening, listening.table
    alpha.send(LAN0.broadcast, "--numbered", "8", "--count", "1001", "--rate", "5000")
    wait_until(lambda: table.row_count == 1_001, "a thousand rows and one")
    program.clear.click()
    wait_until(lambda: program.says("1,001 messages were cleared."), "a notice")
    assert table.row_count == 0
    program.screenshot("clear")
    alpha.send(LAN0.broadcast, "--text", "meanwhile")
    table.wait_for_row({"Data": "meanwhile"})
    program.control("Undo").click()
    wait_until(lambda: table.row_count == 1_002, "all of them")
    assert table.cell(-1, "Data") == "meanwhile"
    assert table.cell(-1, "No.") == "1002"

    program.press("ctrl+shift+Delete")
    wait_until(lambda: table.row_count == 0, "an empty table again")
    assert program.status("Shown") == "Shown 0"
    program.choose_menu("Edit", "Undo Clear")
    wait_until(lambda: table.row_count == 1_002, "all of them again")


def test_what_is_copied_is_what_is_selected(
    alpha: Host, listening: Program, desktop: Desktop
) -> None:
    program, table = listening, listening.table
    alpha.send(LAN0.broadcast, "--hex", "00ff", "--hex", "Grüße\nan alle".encode().hex())
    wait_until(lambda: table.row_count == 2, "two rows")
    texts = table.column("Data")
    row = texts.index(r"Grüße\nan alle")
    table.control(row, "Source").click()
    # Rows that come meanwhile change neither the selection nor what is copied.
    alpha.send(LAN0.broadcast, "--text", "later")
    wait_until(lambda: table.row_count == 3, "another row")
    program.press("ctrl+shift+t")
    wait_until(lambda: desktop.clipboard() == "Grüße\nan alle", "text", seen=desktop.clipboard)
    program.press("ctrl+c")
    whole = "\t".join(list(table.row(row).values())[: table.titles.index("Data") + 1])
    wait_until(lambda: desktop.clipboard() == whole, "the whole row", seen=desktop.clipboard)
    table.control(texts.index(r"\x00\xff"), "Data").right_click()
    program.press("h")
    wait_until(lambda: desktop.clipboard() == "00 ff", "hex", seen=desktop.clipboard)


def test_a_double_click_answers_a_message(alpha: Host, listening: Program) -> None:
    program, table = listening, listening.table
    alpha.send("255.255.255.255", "--text", "who is there?", "--source-port", "4711")
    receiver = alpha.start_peer("receiver.py", "4711")
    table.wait_for_row({"Data": "who is there?"})
    table.control(0, "Data").double_click()
    wait_until(lambda: program.payload.text == "who is there?", "the payload")
    assert program.address.text == alpha.ipv4
    assert program.port.text == "4711"
    assert State.SELECTED in table.control(0, "Data").element.states
    program.payload.replace("I am")
    program.press("Return")
    receiver.wait_for(b"I am".hex())
    assert table.wait_for_row({"Data": "I am"})["Delivery"] == "Unicast"
