"""The generator: what it says it sent is what a host gets, it asks before a flood, it stops."""

from __future__ import annotations

import statistics
from datetime import datetime
from functools import partial

import pytest

from .conftest import StartProgram
from .network import Host
from .processes import Process
from .program import Program
from .waiting import wait_until

PORT = "4711"


@pytest.fixture
def generator(start_program: StartProgram) -> Program:
    """The program with the generator in front, and what it sends on its way to a port."""
    program = start_program("--no-listen")
    program.port.replace(PORT)
    program.press("ctrl+shift+g")
    return program


@pytest.fixture
def receivers(alpha: Host, beta: Host) -> tuple[Process, Process]:
    return alpha.start_peer("receiver.py", PORT), beta.start_peer("receiver.py", PORT)


def test_as_many_arrive_as_it_says_at_the_rate_asked_for(
    alpha: Host, receivers: tuple[Process, Process], generator: Program
) -> None:
    generator.address.replace(alpha.ipv4)
    set_limits(generator, rate=500, count=750, seconds=30)
    generator.payload.replace("{{counter}}")
    generator.control("Start").click()
    wait_until(lambda: says_sent(generator, 750), "the end of the flood")
    generator.control("Start")
    generator.screenshot("generator")
    wait_until(partial(has_got, receivers[0], 750), "all of them at alpha")
    assert '"payload": "' + b"750".hex() in receivers[0].lines[-1]
    wait_until(lambda: generator.table.row_count == 750, "a row for each")
    times = [clock(text) for text in generator.table.column("Time")]
    # A busy machine may hold up any of them, and what waits meanwhile leaves at once.
    later = [(end - start).total_seconds() for start, end in zip(times, times[250:], strict=False)]
    assert statistics.median(later) == pytest.approx(0.5, rel=0.1)
    assert arrived(receivers[1]) == 0


def test_a_flood_to_everybody_asks_once_with_the_figures(
    receivers: tuple[Process, Process], generator: Program
) -> None:
    set_limits(generator, rate=1_100, count=1_650, seconds=30)
    generator.control("Start").click()
    question = (
        "Send 3,300 datagrams to 255.255.255.255:4711? Each of 2 interfaces sends 1,650 of them. "
        "2,200 leave each second."
    )
    wait_until(lambda: generator.says(question), "the question")
    generator.screenshot("generator-question")
    generator.press("Escape")
    wait_until(lambda: not generator.says(question), "the question to go")
    generator.control("Start").click()
    wait_until(lambda: generator.says(question), "the question of another start")
    assert [arrived(receiver) for receiver in receivers] == [0, 0]

    generator.press("alt+s")
    wait_until(lambda: generator.says("3,300 sent by 2 interfaces, "), "the end of the flood")
    assert not generator.says(question)
    for receiver in receivers:
        wait_until(partial(has_got, receiver, 1_650), "all of them at each host")


def test_stop_is_the_end_of_it(
    alpha: Host, receivers: tuple[Process, Process], generator: Program
) -> None:
    generator.address.replace(alpha.ipv4)
    set_limits(generator, rate=1_000, count=1_000_000, seconds=3_600)
    generator.control("Start").click()
    stop = generator.control("Stop")
    wait_until(lambda: arrived(receivers[0]) > 500, "the flood at alpha")
    stop.click()
    generator.control("Start")
    generator.payload.replace("the last")
    generator.press("Return")
    receivers[0].wait_for(b"the last".hex())
    assert b"the last".hex() in receivers[0].lines[-1]
    sent = arrived(receivers[0]) - 1
    wait_until(lambda: says_sent(generator, sent), f"{sent} as what was sent")


def set_limits(program: Program, *, rate: int, count: int, seconds: int) -> None:
    program.control("Rate").replace(str(rate), shows=f"{rate} a second")
    program.control("Datagrams").replace(str(count))
    program.control("Seconds").replace(str(seconds), shows=f"{seconds} s")


def says_sent(program: Program, count: int) -> bool:
    return program.says(f"{count:,} sent, ") is not None


def has_got(receiver: Process, count: int) -> bool:
    return arrived(receiver) == count


def arrived(receiver: Process) -> int:
    """How many datagrams a receiver has told of."""
    return len([line for line in receiver.lines if "payload" in line])


def clock(text: str) -> datetime:
    return datetime.strptime(text, "%H:%M:%S.%f")
