"""A message with placeholders, on several lines, from the window to the hosts."""

from __future__ import annotations

import json
from pathlib import Path

from .conftest import StartProgram
from .network import LAN0, LAN1, Host
from .processes import Process
from .program import Program
from .waiting import wait_until


def test_placeholders_are_filled_for_each_send_and_interface(
    alpha: Host, beta: Host, program: Program
) -> None:
    receivers = {LAN0: alpha.start_peer("receiver.py", "12345"),
                 LAN1: beta.start_peer("receiver.py", "12345")}  # fmt: skip
    program.payload.replace("{{counter}} {{interface}} {{address}} {{crc16 modbus upper}}")
    wait_until(lambda: program.says("next 31 20 6c 61 6e 30"), "the beginning of the next datagram")
    program.press("Return", "Return")
    for lan, receiver in receivers.items():
        for number in (1, 2):
            before = f"{number} {lan.interface} {lan.ipv4} "
            received = _payload_beginning_with(receiver, before.encode())
            assert received == before.encode() + b"%04X" % _modbus(before.encode())
    wait_until(
        lambda: {"lan0", "lan1"} <= set(program.table.column("Interface")),
        "rows by both interfaces",
    )


def test_a_message_of_several_lines_is_written_beside_its_bytes(
    alpha: Host, program: Program
) -> None:
    receiver = alpha.start_peer("receiver.py", "12345")
    program.payload.focus()
    program.press("ctrl+shift+e")
    hexadecimal = program.control("Payload in hex")
    program.payload.replace("one {{length}}")
    program.press("Return")
    program.payload.type("two")
    wait_until(
        lambda: hexadecimal.text == "6f 6e 65 20 {{length}} 0a 74 77 6f", "the bytes beside it"
    )
    program.screenshot("large-editor")
    hexadecimal.replace("41 0d 0a 42")
    wait_until(
        lambda: program.payload.text == "A\nB",
        "the text of these bytes",
        seen=lambda: program.payload.text,
    )
    program.press("ctrl+Return")
    assert _payload_beginning_with(receiver, b"A") == b"A\r\nB"


def test_options_leave_with_the_message(alpha: Host, program: Program) -> None:
    receiver = alpha.start_peer("receiver.py", "12345")
    program.control("Options").click()
    program.control("TTL").replace("5")
    program.press("Return")
    wait_until(lambda: program.says("TTL 5"), "the option beside the length")
    program.payload.replace("five routers")
    program.press("Return")
    said = json.loads(receiver.wait_for(b"five routers".hex()))
    assert said["ttl"] == 5


def test_a_file_is_sent_in_pieces(alpha: Host, start_program: StartProgram, tmp_path: Path) -> None:
    program = start_program("--no-listen")
    receiver = alpha.start_peer("receiver.py", "12345")
    file = tmp_path / "firmware.bin"
    file.write_bytes(bytes(range(256)) * 20)
    program.send_by(LAN0.interface)
    program.choose_menu("Send", "File in pieces")
    program.control("File").replace(str(file))
    program.control("Send pieces").click()
    wait_until(lambda: program.says("4 of 4 pieces sent"), "the end of the file")
    pieces = [
        _payload_beginning_with(receiver, bytes([0, 0, 0, number, 0, 0, 0, 4]))[8:]
        for number in (1, 2, 3, 4)
    ]
    assert b"".join(pieces) == file.read_bytes()


def _payload_beginning_with(receiver: Process, beginning: bytes) -> bytes:
    said: dict[str, str] = json.loads(receiver.wait_for(f'"payload": "{beginning.hex()}'))
    return bytes.fromhex(said["payload"])


def _modbus(payload: bytes) -> int:
    """The CRC as the specification of Modbus over serial line works it out (6.2.2)."""
    crc = 0xFFFF
    for byte in payload:
        crc ^= byte
        for _ in range(8):
            crc = (crc >> 1) ^ 0xA001 if crc & 1 else crc >> 1
    return crc
