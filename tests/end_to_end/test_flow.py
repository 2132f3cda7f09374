"""A steady flow of datagrams: nothing is lost, and the window stays at hand."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable

from .conftest import StartProgram
from .controls import Control
from .network import LAN0, Host
from .peers.sender import numbered_payload
from .program import Program
from .waiting import wait_until

COUNT = 10_000
RATE = 2_000
SIZE = 64

USUAL_KEY_S = 1.0
"""Far more than anybody would bear, for test machines that have other things to do: such a one may
hold up some keys even longer."""


def test_a_flow_is_recorded_whole_while_the_user_types(
    alpha: Host, program: Program, record_testsuite_property: Callable[[str, object], None]
) -> None:
    payload, table = program.payload, program.table
    payload.replace("_")
    numbered = ["--numbered", str(SIZE), "--count", str(COUNT), "--rate", str(RATE)]
    sender = alpha.start_peer("sender.py", LAN0.broadcast, "12345", *numbered)
    wait_until(lambda: table.row_count > RATE // 2, "the first rows")

    typed = "_"
    delays: list[float] = []
    while sender.said("sent") is None:
        key = "abcdefghij"[len(delays) % 10]
        typed += key
        begun = time.monotonic()
        program.hands.type(key)
        _wait_for_text(payload, typed)
        delays.append(time.monotonic() - begun)
        if len(delays) == 30:
            program.screenshot("flow")

    wait_until(lambda: program.status("Received") == "Received 10,000", "all of them received")
    assert program.status("Dropped") == "Dropped 0"
    wait_until(lambda: program.status("Shown") == "Shown 10,000", "all of them shown")
    assert table.row_count == COUNT
    assert table.column("No.", COUNT - 100) == [str(n) for n in range(COUNT - 99, COUNT + 1)]
    assert program.payloads() == [numbered_payload(index, SIZE) for index in range(COUNT)]

    usual = statistics.median(delays)
    record_testsuite_property("keys_typed", len(delays))
    record_testsuite_property("key_to_shown_median_ms", round(1e3 * usual))
    record_testsuite_property("key_to_shown_slowest_ms", round(1e3 * max(delays)))
    assert usual < USUAL_KEY_S


def test_a_window_closes_amid_a_flow(alpha: Host, start_program: StartProgram) -> None:
    program = start_program()
    table = program.table
    alpha.start_peer("sender.py", LAN0.ipv4, "12345", "--numbered", "64", "--count", "100000",
                     "--rate", "5000")  # fmt: skip
    wait_until(lambda: table.row_count > 1_000, "a flow of rows")
    program.quit(timeout=5)


def _wait_for_text(field: Control, text: str) -> None:
    wait_until(lambda: field.text == text, f"{text!r} in the field", seen=lambda: field.text)
