"""Automatic replies: each message answered once, and two windows that stop by themselves."""

from __future__ import annotations

from functools import partial

from .conftest import StartProgram
from .network import LAN0, Host
from .program import Program
from .waiting import wait_until


def test_a_peer_is_answered_with_what_it_said(alpha: Host, program: Program) -> None:
    program.press("ctrl+alt+a")
    add_rule(program, "payload matches '^who is (?P<name>[a-z]+)'", "{{group name}} is here")
    program.screenshot("automatic-replies")
    early = alpha.start_peer("asker.py", LAN0.broadcast, "12345", "who is first")
    program.table.wait_for_row({"Data": "who is first"})
    assert not shows_sign(program)

    program.control("Reply automatically").click()
    wait_until(lambda: shows_sign(program), "the sign that it is on")
    asker = alpha.start_peer(
        "asker.py", LAN0.broadcast, "12345", "who is ann", "hello", "who is bob"
    )
    for name in ("ann", "bob"):
        asker.wait_for(f"{name} is here".encode().hex())
        assert program.table.wait_for_row({"Data": f"{name} is here"})["Direction"] == "Sent"
    assert len(asker.lines) == len(["ready", "ann", "bob"])
    assert early.lines == ["ready"]

    program.control("Reply automatically").click()
    wait_until(lambda: not shows_sign(program), "the sign to go")
    alpha.start_peer("asker.py", LAN0.broadcast, "12345", "who is late")
    program.table.wait_for_row({"Data": "who is late"})
    assert [text for text in program.table.column("Data") if "is here" in text] == [
        *("ann is here", "bob is here")
    ]


def test_two_windows_do_not_answer_each_other_for_ever(start_program: StartProgram) -> None:
    first = start_program("--listen", "7001", config="first")
    second = start_program("--listen", "7002", config="second")
    for program in (first, second):
        program.press("ctrl+alt+a")
        add_rule(program, "payload contains round", "round {{counter}}")
        program.control("Reply automatically").click()
        wait_until(partial(shows_sign, program), "the sign that it is on")
    first.address.replace(LAN0.ipv4)
    first.port.replace("7002")
    first.payload.replace("round we go")
    first.press("Return")
    wait_until(
        lambda: any(says_it_stopped(program) for program in (first, second)),
        "the notice that it was stopped",
        seen=lambda: [program.table.rows() for program in (first, second)],
    )
    # Whoever stopped has answered no more than the other had asked.
    assert first.table.row_count < 40


def says_it_stopped(program: Program) -> bool:
    return program.says("answers each of our replies") is not None


def shows_sign(program: Program) -> bool:
    return program.says("Replying automatically") is not None


def add_rule(program: Program, filter_: str, reply: str) -> None:
    """Add a rule by the dialog, and return when it is in the table."""
    program.control("Add").click()
    program.control("Filter of the rule").replace(filter_)
    program.control("Reply").replace(reply)
    program.hands.press("Return")
    table = program.application.find("Automatic replies", "table")
    wait_until(lambda: table.row_count == 1, "the rule", seen=program.application.outline)
