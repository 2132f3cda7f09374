"""Who talks: counted as it comes, named, and made a filter."""

from __future__ import annotations

from .controls import Table
from .network import LAN0, Host
from .program import Program
from .waiting import wait_until


def test_a_sender_is_found_named_and_filtered_for(alpha: Host, program: Program) -> None:
    wait_until(lambda: program.status("Listening on 12345"), "an open port")
    messages = program.table
    program.payload.focus()
    program.press("Return", "ctrl+alt+s")
    senders = wait_until(lambda: _senders(program), "the dock of senders")
    alpha.send(
        LAN0.broadcast, "--text", "t=21", "--text", "t=22", "--source-port", "4711",
        "--count", "20", "--rate", "50",
    )  # fmt: skip
    alpha.send(LAN0.broadcast, "--text", "just once", "--source-port", "4712")
    wait_until(lambda: senders.row_count == 2, "two senders, and not ourselves")
    wait_until(lambda: senders.column("Count") == ["20", "1"], "all of their messages")
    row = senders.row(0)
    assert row["Sender"] == f"{alpha.ipv4}:4711"
    assert row["Data"] == "t=22"
    assert row["Interval"].endswith(" ms")
    wait_until(lambda: senders.cell(0, "Rate") == "0", "silence")
    program.screenshot("senders")

    senders.control(0, "Sender").click()
    program.press("F2")
    wait_until(lambda: program.control("Name").has_keyboard, "a question for the name")
    program.type("kitchen sensor")
    program.press("Return")
    wait_until(lambda: senders.cell(0, "Sender") == "kitchen sensor:4711", "the name")
    assert messages.wait_for_row({"Data": "just once"})["Source"] == "kitchen sensor:4712"

    senders.control(0, "Sender").double_click()
    wait_until(lambda: messages.row_count == 20, "only its messages")
    assert program.filter.text == f"source == {alpha.ipv4} and source.port == 4711"
    assert senders.row_count == 2

    program.press("ctrl+shift+Delete")
    wait_until(lambda: senders.row_count == 0, "an empty list")
    alpha.send(LAN0.broadcast, "--text", "again", "--source-port", "4711")
    wait_until(lambda: senders.column("Sender") == ["kitchen sensor:4711"], "the sender again")


def _senders(program: Program) -> Table:
    return Table(
        program.application.find("Senders", "table"), program.hands, program.bring_to_front
    )
