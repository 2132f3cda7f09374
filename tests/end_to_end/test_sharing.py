"""One port, several programs: each hears every broadcast."""

from __future__ import annotations

from pathlib import Path

from .conftest import StartProgram
from .network import LAN0, Host
from .processes import Process
from .waiting import wait_until


def test_socat_and_two_windows_share_a_port(alpha: Host, start_program: StartProgram) -> None:
    socat = Process(["socat", "-u", "UDP4-RECV:12345,reuseaddr", "STDOUT"])
    try:
        wait_until(lambda: _is_bound(12345), "socat on its port")
        # A second start with the same settings, as by a second double click.
        windows = [start_program(), start_program()]
        wait_until(
            lambda: all(window.status("Listening on 12345") for window in windows), "open ports"
        )
        # socat ends no line by itself.
        alpha.send("255.255.255.255", "--text", "to all of you\n")
        socat.wait_for("to all of you")
        for window in windows:
            row = window.table.wait_for_row({"Data": r"to all of you\n"})
            assert (row["Direction"], row["Interface"]) == ("Received", LAN0.interface)

        first, second = windows
        first.format.choose("Escapes")
        first.payload.replace(r"from a window\n")
        first.press("Return")
        socat.wait_for("from a window")
        own = first.table.wait_for_row({"Data": r"from a window\n", "Interface": LAN0.interface})
        assert own["Direction"] in ("Sent", "Echo")
        row = second.table.wait_for_row({"Data": r"from a window\n", "Interface": LAN0.interface})
        # Another program's datagram is no echo, though it comes from this machine.
        assert row["Direction"] == "Received"
        second.screenshot("sharing")
    finally:
        socat.stop()


def _is_bound(port: int) -> bool:
    table = Path("/proc/net/udp").read_text()
    return f":{port:04X} " in table
