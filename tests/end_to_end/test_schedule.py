"""Sending on time: a schedule of three, and a replay of a hundred rows; and answering rows."""

from __future__ import annotations

import json
import statistics
from datetime import datetime

import pytest

from .network import LAN0, Host
from .program import Program
from .waiting import wait_until

ROWS = 100
RATE = 100
ANSWER_PORT = 4_711


@pytest.fixture
def listening(program: Program) -> Program:
    wait_until(lambda: program.status("Listening on 12345"), "an open port")
    return program


def test_three_messages_repeat_at_once_and_one_key_stops_them(
    alpha: Host, program: Program
) -> None:
    receiver = alpha.start_peer("tutorial_receiver.py")
    names = ("first", "second", "third")
    for name in names:
        program.payload.replace(name)
        program.press("ctrl+alt+d")
    program.press("F9")

    def heard(name: str) -> int:
        return len([line for line in receiver.lines if line.endswith(name)])

    wait_until(
        lambda: min(map(heard, names)) >= 2, "each of them twice", seen=lambda: receiver.lines
    )
    wait_until(lambda: program.control("Stop all"), "a button that stops all")
    program.screenshot("schedule")
    program.press("F9")
    wait_until(lambda: program.control("Start all"), "the end of all")
    program.payload.replace("the last")
    program.press("Return")
    receiver.wait_for("the last")
    assert receiver.lines[-1].endswith("the last")
    sent = [row for row in program.table.rows() if row["Direction"] == "Sent"]
    left = [row["Data"] for row in sent if row["Interface"] == LAN0.interface]
    assert [left.count(name) for name in names] == [heard(name) for name in names]


def test_rows_are_replayed_with_their_timing(alpha: Host, listening: Program) -> None:
    program, table = listening, listening.table
    alpha.send(LAN0.broadcast, "--numbered", "8", "--count", str(ROWS), "--rate", str(RATE))
    wait_until(lambda: table.row_count == ROWS, "the rows")
    recorded = [_seconds(text) for text in table.column("Time")]
    receiver = alpha.start_peer("receiver.py", "12345")
    program.press("ctrl+shift+a")
    program.choose_menu("Send", "Replay the selected messages")
    wait_until(lambda: program.says(f"{ROWS} messages over"), "what there is to replay")
    program.control("Replay").click()
    wait_until(lambda: program.says(f"{ROWS} of {ROWS} sent"), "the end of the replay")
    program.screenshot("replay")
    receiver.wait_for((ROWS - 1).to_bytes(8, "big").hex())
    payloads = [json.loads(line)["payload"] for line in receiver.lines if "payload" in line]
    assert payloads == [number.to_bytes(8, "big").hex() for number in range(ROWS)]

    wait_until(lambda: table.column("Direction").count("Sent") == ROWS, "the rows of what left")
    rows = table.rows(ROWS)
    sent = [_seconds(row["Time"]) for row in rows if row["Direction"] == "Sent"]
    later = [there - here for here, there in zip(recorded, sent, strict=True)]
    # A busy machine may hold up any of them, also the first.
    usual = statistics.median(later)
    assert statistics.median(abs(each - usual) for each in later) < 0.005, later


def test_a_row_is_answered_and_sent_again(alpha: Host, listening: Program) -> None:
    program, table = listening, listening.table
    alpha.send(LAN0.broadcast, "--text", "who?", "--source-port", str(ANSWER_PORT))
    table.wait_for_row({"Data": "who?"})
    receiver = alpha.start_peer("receiver.py", str(ANSWER_PORT))
    again = alpha.start_peer("receiver.py", "12345")
    program.payload.replace("I am")
    table.control(0, "Data").click()
    program.press("ctrl+alt+r")
    wait_until(lambda: program.address.text == alpha.ipv4, "the address of who asked")
    assert program.port.text == str(ANSWER_PORT)
    program.press("ctrl+Return")
    receiver.wait_for(b"I am".hex())

    table.control(0, "Data").click()
    program.press("ctrl+shift+r")
    again.wait_for(b"who?".hex())
    program.press("ctrl+alt+e")
    wait_until(lambda: program.payload.text == "who?", "the payload to be edited")
    assert program.address.text == LAN0.broadcast
    program.payload.replace("who else?")
    program.press("ctrl+Return")
    again.wait_for(b"who else?".hex())


def _seconds(time: str) -> float:
    """Since midnight."""
    clock = datetime.strptime(time, "%H:%M:%S.%f")
    return clock.hour * 3_600 + clock.minute * 60 + clock.second + clock.microsecond / 1e6
