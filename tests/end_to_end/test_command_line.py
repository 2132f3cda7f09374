"""The commands without a window talk with other hosts and other programs."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bcastgui.cli.exit_codes import ExitCode
from bcastgui.net.interfaces import list_interfaces

from .network import LAN0, LANS, Network
from .processes import Process
from .waiting import wait_until

ROOT = Path(__file__).parents[2]
MESSAGE = "Hello, world!"
PORT = "12345"


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "bcastgui", *arguments],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=30,
        check=False,
    )


@contextmanager
def listening(*arguments: str) -> Iterator[Process]:
    process = Process([sys.executable, "-m", "bcastgui", "listen", *arguments], cwd=ROOT)
    try:
        wait_until(
            lambda: any("listening on" in line for line in process.error_lines),
            "an open port",
            seen=lambda: process.error_lines,
        )
        yield process
    finally:
        process.stop()


def interrupt(process: Process) -> int:
    os.kill(process.pid, signal.SIGINT)
    return process.wait(20)


def test_the_receivers_of_the_tutorial_print_what_send_sends(network: Network) -> None:
    receivers = {lan: network.host(lan).start_peer("tutorial_receiver.py") for lan in LANS}
    done = run("send", f"255.255.255.255:{PORT}", MESSAGE)
    assert (done.returncode, done.stderr) == (ExitCode.DONE, "")
    lines = done.stdout.splitlines()
    assert [line.split()[2] for line in lines] == [lan.interface for lan in LANS]
    for lan, receiver in receivers.items():
        heard = receiver.wait_for("Received from")
        assert heard.startswith(f"Received from ('{lan.ipv4}', ")
        assert heard.endswith(f": {MESSAGE}")


def test_listen_prints_what_the_senders_of_the_tutorial_send(network: Network) -> None:
    with listening(PORT, "239.1.2.3:12345", "--format", "jsonl") as process:
        for lan in LANS:
            for address in ("<broadcast>", lan.broadcast, lan.ipv4, "239.1.2.3"):
                text = f"to {address} by {lan.interface}"
                network.host(lan).run_peer("tutorial_sender.py", address, PORT, text)
                process.wait_for(text)
        assert interrupt(process) == ExitCode.INTERRUPTED
    rows = [json.loads(line) for line in process.lines]
    assert [(row["interface"], row["delivery"]) for row in rows] == [
        (lan.interface, delivery)
        for lan in LANS
        for delivery in ("limited", "directed", "unicast", "multicast")
    ]
    assert [row["source"]["address"] for row in rows[::4]] == [lan.host_ipv4 for lan in LANS]
    assert process.error_lines[-1] == "bcastgui: received 8, written 8, dropped by the kernel 0"


def test_via_chooses_and_a_refusal_is_told(network: Network) -> None:
    receivers = {lan: network.host(lan).start_peer("receiver.py", PORT) for lan in LANS}
    done = run("send", f"255.255.255.255:{PORT}", "one way", "--via", "lan0")
    assert done.returncode == ExitCode.DONE
    network.set_down(LANS[1])
    wait_until(lambda: not _is_up("lan1"), "lan1 is down")
    done = run("send", f"255.255.255.255:{PORT}", "half", "--via", "lan0,lan1")
    assert done.returncode == ExitCode.PARTLY
    assert done.stderr == "bcastgui: not sent by lan1: the interface is switched off\n"
    receivers[LAN0].wait_for(b"half".hex())
    assert len(receivers[LAN0].lines) == len(["ready", "one way", "half"])
    assert receivers[LANS[1]].lines == ["ready"]


def test_socat_hears_ipv6_and_its_answer_comes_back(network: Network) -> None:
    answering = network.alpha.popen(
        ["socat", f"UDP6-RECVFROM:{PORT},fork", "SYSTEM:cat; echo ' to you too'"]
    )
    wait_until(lambda: _hears_udp6(network), "socat is bound")
    target = f"[{network.alpha.link_local}%lan0]:{PORT}"
    command = [sys.executable, "-m", "bcastgui", "send", target, "hello", "--json"]
    waiting = Process([*command, "--wait", "30s"], cwd=ROOT)
    try:
        answer = json.loads(waiting.wait_for('"received"'))
        assert interrupt(waiting) == ExitCode.INTERRUPTED, answering.error_lines
    finally:
        waiting.stop()
    assert answer["text"].startswith("hello")
    assert answer["source"]["address"] == network.alpha.link_local


def test_socat_is_heard(network: Network) -> None:
    with listening(PORT) as process:
        sender = f"UDP4-DATAGRAM:255.255.255.255:{PORT},broadcast"
        network.alpha.run(["sh", "-c", f"printf 'from socat\\n' | socat - {sender}"])
        line = process.wait_for("from socat")
    assert f" lan0 {LAN0.host_ipv4}:" in line
    assert line.endswith(f" -> 255.255.255.255:{PORT} broadcast, 11 bytes: from socat\\n")


def test_tshark_reads_along(network: Network) -> None:
    listen = f"{sys.executable} -m bcastgui listen {PORT} --format pcapng"
    fields = "-T fields -e frame.interface_name -e ip.src -e ip.dst -e udp.payload"
    pipeline = Process(["sh", "-c", f"{listen} | tshark -l -r - {fields}"], cwd=ROOT)
    try:
        wait_until(
            lambda: any("listening on" in line for line in pipeline.error_lines), "an open port"
        )
        for text in ("first", "second"):
            network.alpha.run_peer("tutorial_sender.py", LAN0.broadcast, PORT, text)
            line = pipeline.wait_for(text.encode().hex())
            assert line.split() == [
                "lan0",
                LAN0.host_ipv4,
                LAN0.broadcast,
                text.encode().hex(),
            ]
    finally:
        pipeline.stop()


def test_what_is_received_and_dropped_is_what_was_sent(network: Network, tmp_path: Path) -> None:
    total = 50_000
    path = tmp_path / "flood.pcapng"
    with listening(PORT, "-o", str(path)) as process:
        said = network.alpha.run_peer("fast_sender.py", LAN0.broadcast, PORT, str(total), "50000")
        assert said.endswith(f"sent {total}\n")
        assert interrupt(process) == ExitCode.INTERRUPTED
    totals = next(line for line in process.error_lines if "received" in line)
    received, written, dropped = (int(part.split()[-1]) for part in totals.split(", "))
    assert received + dropped == total
    assert written == received
    counted = subprocess.run(
        ["tshark", "-r", str(path), "-T", "fields", "-e", "udp.length"],
        capture_output=True,
        check=True,
        timeout=120,
    )
    assert counted.stdout == b"72\n" * received


def test_interfaces_are_those_of_the_window(network: Network) -> None:
    rows = run("interfaces").stdout.splitlines()
    assert any(row.split()[:2] == ["lan1", "Up"] and "10.9.1.127" in row for row in rows)
    found = json.loads(run("interfaces", "--json").stdout)
    assert [each["name"] for each in found] == ["lan0", "lan1", "lo"]


def _is_up(name: str) -> bool:
    return next(each.is_up for each in list_interfaces() if each.name == name)


def _hears_udp6(network: Network) -> bool:
    return f":{int(PORT):04X} " in network.alpha.run(["cat", "/proc/net/udp6"])
