"""The engine in the real window: filter, sort, go to, and a capture that outlives a crash."""

from __future__ import annotations

import os
import signal
from pathlib import Path

from .conftest import StartProgram
from .network import Host
from .peers.sender import numbered_payload
from .waiting import wait_until


def test_a_filter_is_typed_while_datagrams_come(
    start_program: StartProgram, alpha: Host, beta: Host
) -> None:
    program = start_program()
    wait_until(lambda: program.status("Listening on 12345"), "an open port")
    alpha.send("255.255.255.255", "--text", "from alpha", "--count", "30", "--rate", "300")
    beta.send("255.255.255.255", "--text", "from beta", "--count", "20", "--rate", "300")
    wait_until(lambda: program.status("Received") == "Received 50", "all rows")
    program.filter.replace("source == 10.9.1.2")
    wait_until(lambda: program.status("Shown") == "Shown 20", "the rows of beta")
    program.screenshot("filtered")
    beta.send("255.255.255.255", "--text", "once more")
    wait_until(lambda: program.status("Shown") == "Shown 21", "a new row of beta")
    alpha.send("255.255.255.255", "--text", "not wanted")
    wait_until(lambda: program.status("Received") == "Received 52", "a row of alpha")
    assert program.status("Shown") == "Shown 21"
    program.filter.replace("length ==")
    wait_until(lambda: program.says("expected"), "what is wrong with the filter")
    assert program.status("Shown") == "Shown 21"
    program.screenshot("filter-wrong")


def test_a_capture_outlives_a_crash(
    start_program: StartProgram, alpha: Host, tmp_path: Path
) -> None:
    count = 3_000
    program = start_program()
    wait_until(lambda: program.status("Listening on 12345"), "an open port")
    sender = alpha.start_peer(
        "sender.py", "255.255.255.255", "12345", "--numbered", "100", "--count", f"{count}",
        "--rate", "2000",
    )  # fmt: skip
    wait_until(lambda: program.table.row_count > count // 3, "a third of the flow")
    counted = program.table.row_count
    os.kill(program.process.pid, signal.SIGKILL)
    sender.wait(10)
    wait_until(lambda: not program.process.running, "the end of the program")

    again = start_program()
    wait_until(lambda: again.says("was not closed"), "the offer of the capture")
    again.screenshot("left-behind")
    captures = list((tmp_path / "config" / "captures").iterdir())
    assert len(captures) == 1
    again.quit()
    recovered = start_program("--no-listen", "--capture", str(captures[0]))
    wait_until(lambda: recovered.table.row_count >= counted, "the rows that had been counted")
    payloads = recovered.payloads()
    assert payloads[:counted] == [numbered_payload(index, 100) for index in range(counted)]
