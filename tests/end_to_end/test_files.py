"""Files: those of others are opened, ours are read by others, and nothing is lost on the way."""

from __future__ import annotations

import gzip
import json
import shutil
import struct
import subprocess
import sys
from pathlib import Path

import pytest

from .conftest import StartProgram
from .desktop import Desktop
from .network import LAN0, Host, Network
from .processes import Process
from .program import Program
from .waiting import wait_until

DRAGGABLE = Path(__file__).with_name("draggable.py")

_PCAP_HEAD = 24
_PACKET_HEAD = struct.Struct("@IIII")  # In the byte order of this machine.

FIELDS = ("frame.time_epoch", "ip.src", "ip.dst", "udp.srcport", "udp.dstport", "data.data")


@pytest.fixture(scope="module")
def captured(wired_network: Network, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What tcpdump on another host has captured: five lamps, a pump, and what is not UDP."""
    alpha, path = wired_network.alpha, tmp_path_factory.mktemp("captured") / "foreign.pcap"
    dump = alpha.popen(
        ["tcpdump", "-i", "eth0", "-U", "-w", str(path), "-Z", "root", "--immediate-mode",
         "udp port 5000 or tcp port 7"]
    )  # fmt: skip
    wait_until(lambda: path.exists() and path.stat().st_size >= 24, "tcpdump to listen")
    lamps = [part for n in range(5) for part in ("--text", f"lamp {n}")]
    alpha.send(LAN0.broadcast, *lamps, "--text", "pump", "--source-port", "4999", port=5000)
    refused = f"import socket; socket.socket().connect_ex(({LAN0.ipv4!r}, 7))"
    alpha.run([sys.executable, "-c", refused])
    # The refused connection is asked for, and refused.
    wait_until(lambda: packets(path) == len(lamps) // 2 + 1 + 2, "all of it in the file")
    dump.stop()
    return path


@pytest.fixture
def foreign(captured: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(captured, tmp_path))


def test_a_file_of_others_is_opened_filtered_and_saved_as_ours(
    foreign: Path, tmp_path: Path, start_program: StartProgram
) -> None:
    program = start_program()
    program.press("ctrl+o")
    choose_file(program, foreign)
    wait_until(lambda: program.says("6 messages."), "how much was read")
    assert program.says("Skipped: not UDP: TCP (2).")
    wait_until(lambda: program.table.row_count == 6, "the messages")
    assert program.table.column("Data") == [*(f"lamp {n}" for n in range(5)), "pump"]
    assert program.table.row(0)["Destination"] == f"{LAN0.broadcast}:5000"
    assert program.says("Listening: off")
    program.screenshot("opened")

    program.filter.replace("lamp")
    wait_until(lambda: program.table.row_count == 5, "the filter")
    ours = tmp_path / "ours.pcapng"
    program.press("ctrl+shift+s")
    choose_file(program, ours)
    wait_until(lambda: program.says("Saved 6 messages to ours.pcapng"), "the end of saving")
    expected = fields(foreign)
    assert fields(ours) == expected

    shown = tmp_path / "shown.pcapng"
    program.choose_menu("File", "Export")
    program.control("Messages to export").choose("Those shown")
    program.control("Format of the file").choose("pcapng")
    program.screenshot("export")
    program.control("Export…").click()
    choose_file(program, shown)
    wait_until(lambda: program.says("Saved 5 messages to shown.pcapng"), "the end of the export")
    assert fields(shown) == expected[:5]

    # A second time it is known where to.
    program.table.control(0, "Data").click()
    before = ours.stat().st_ino
    program.press("ctrl+k", "ctrl+s")
    wait_until(lambda: ours.stat().st_ino != before, "another file in its place")
    assert fields(ours) == expected


def test_what_shows_is_copied_and_each_payload_becomes_a_file(
    foreign: Path, tmp_path: Path, start_program: StartProgram, desktop: Desktop
) -> None:
    packed = tmp_path / "foreign.pcap.gz"
    packed.write_bytes(gzip.compress(foreign.read_bytes()))
    program = start_program(str(packed))
    wait_until(lambda: program.table.row_count == 6, "the messages")
    program.filter.replace("pump or 'lamp 3'")
    wait_until(lambda: program.table.row_count == 2, "the filter")
    # What can be typed next may be offered still, and goes with the first click elsewhere.
    program.table.control(0, "Data").click()
    program.choose_menu("File", "Export")
    program.control("Format of the file").choose("JSON lines")
    program.control("Copy").click()
    wait_until(lambda: program.says("Copied 2 messages"), "the end of copying")
    texts = [json.loads(line)["text"] for line in desktop.clipboard().splitlines()]
    assert texts == ["lamp 3", "pump"]

    program.choose_menu("File", "Export")
    program.control("Format of the file").choose("Raw payloads")
    program.control("After each").choose("Another file, in a new folder")
    program.screenshot("export-files")
    program.control("Export…").click()
    choose_file(program, tmp_path / "payloads")
    wait_until(lambda: program.says("Saved 2 messages to payloads"), "the end of the export")
    files = sorted((tmp_path / "payloads").iterdir())
    assert [path.read_bytes() for path in files] == [b"lamp 3", b"pump"]


def test_what_comes_is_recorded_to_a_file(alpha: Host, tmp_path: Path, program: Program) -> None:
    path = tmp_path / "flow.pcapng"
    wait_until(lambda: program.status("Listening on 12345"), "an open port")
    program.choose_menu("File", "Record to file")
    program.control("File to record to").replace(str(path))
    program.screenshot("record")
    program.control("Record").click()
    wait_until(lambda: program.says("Recording to flow.pcapng"), "the sign in the status bar")
    alpha.send(LAN0.broadcast, "--numbered", "100", "--count", "800", "--rate", "2000")
    wait_until(lambda: program.says("Received 800"), "all of them in the window")
    program.press("ctrl+shift+Delete")
    wait_until(lambda: program.table.row_count == 0, "an empty table")
    alpha.send(LAN0.broadcast, "--text", "after Clear")
    program.table.wait_for_row({"Data": "after Clear"})
    program.choose_menu("File", "Stop recording to file")
    wait_until(lambda: program.says("Recorded 801 messages"), "the end of it")
    assert len(fields(path)) == 801
    assert fields(path)[-1].endswith(b"after Clear".hex())


def test_a_damaged_file_is_opened_as_far_as_it_goes(
    foreign: Path, tmp_path: Path, start_program: StartProgram
) -> None:
    damaged = tmp_path / "cut.pcap"
    data = foreign.read_bytes()
    damaged.write_bytes(data[:-20])
    program = start_program(str(damaged))
    wait_until(lambda: program.says("Damaged at byte"), "what is wrong")
    wait_until(lambda: program.table.cell(0, "Data") == "lamp 0", "what comes before that")
    program.screenshot("damaged")
    no_capture = tmp_path / "letter.txt"
    no_capture.write_text("Dear all,")
    rows = program.table.row_count
    program.press("ctrl+o")
    choose_file(program, no_capture)
    wait_until(lambda: program.says("letter.txt could not be opened"), "why not")
    assert program.table.row_count == rows


def test_a_file_is_dropped_on_the_window(foreign: Path, program: Program, desktop: Desktop) -> None:
    manager = Process([sys.executable, str(DRAGGABLE), str(foreign)], env=desktop.env)
    try:
        manager.wait_ready()
        program.hands.pull((40, 30), program.table.element.extents.middle)
        manager.wait_for("accepted")
        program.hands.release()
        wait_until(lambda: program.says("6 messages."), "its messages")
        wait_until(lambda: program.table.row_count == 6, "them in the table")
    finally:
        manager.stop()


def test_messages_of_a_file_are_replayed(
    alpha: Host, foreign: Path, start_program: StartProgram
) -> None:
    program = start_program(str(foreign))
    wait_until(lambda: program.table.row_count == 6, "the messages")
    receiver = alpha.start_peer("receiver.py", "5000")
    program.press("ctrl+shift+a")
    program.choose_menu("Send", "Replay the selected messages")
    wait_until(lambda: program.says("6 messages over"), "what there is to replay")
    program.control("Replay").click()
    receiver.wait_for(b"pump".hex())
    assert len([line for line in receiver.lines if "payload" in line]) == 6


def test_what_nobody_saved_is_kept_and_recent_files_are_offered(
    alpha: Host, foreign: Path, tmp_path: Path, start_program: StartProgram
) -> None:
    first = start_program(str(foreign))
    wait_until(lambda: first.table.row_count == 6, "the messages")
    first.quit()
    kept = tmp_path / "config" / "captures"
    assert not kept.exists() or not list(kept.iterdir())

    second = start_program()
    wait_until(lambda: second.status("Listening on 12345"), "an open port")
    alpha.send(LAN0.broadcast, "--text", "keep me")
    second.table.wait_for_row({"Data": "keep me"})
    second.choose_menu("File", "Recent captures")
    second.screenshot("recent")
    second.hands.press("1")
    question = "Save the message in the window before foreign.pcap is opened?"
    wait_until(lambda: second.says(question), "the question")
    second.screenshot("open-question")
    second.press("Escape")
    wait_until(lambda: not second.says(question), "the question to go")
    assert second.table.column("Data") == ["keep me"]
    second.quit()
    assert len(list(kept.iterdir())) == 1

    third = start_program()
    assert not third.says("was not closed")
    third.quit()


def choose_file(program: Program, path: Path) -> None:
    """Type a path into the dialog that asks for a file."""
    name = program.control("File name:")
    name.focus()
    program.hands.press("ctrl+a", "BackSpace")
    program.hands.type(str(path))
    # Qt takes the folder away once the dialog shows what is in it.
    wait_until(lambda: name.text in (str(path), path.name), f"{path}", seen=lambda: name.text)
    program.hands.press("Return")


def packets(path: Path) -> int:
    """How many whole packets tcpdump has written to a file."""
    data, place, count = path.read_bytes(), _PCAP_HEAD, 0
    while len(data) >= place + _PACKET_HEAD.size:
        *_, captured, _ = _PACKET_HEAD.unpack_from(data, place)
        place += _PACKET_HEAD.size + captured
        count += len(data) >= place
    return count


def fields(path: Path, *names: str) -> list[str]:
    """A line for each UDP datagram, of what tshark finds in a file."""
    options = [part for name in names or FIELDS for part in ("-e", name)]
    found = subprocess.run(
        ["tshark", "-r", path, "-Y", "udp", "-d", "udp.port==5000,data", "-T", "fields", *options],
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    return found.stdout.splitlines()
