"""The link plays frames over a player in a process, and over one in a thread."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Iterator

import pytest

from bcastgui.net import child_end
from bcastgui.net.timed.link import Cancelled, Frame, PlayerLink, Sent
from tests.end_to_end.waiting import wait_until
from tests.net.timed.places import Place


@pytest.fixture(params=[True, False], ids=["process", "thread"])
def link(request: pytest.FixtureRequest) -> Iterator[PlayerLink]:
    made = PlayerLink(in_process=request.param)
    yield made
    made.close()


def hear(link: PlayerLink, count: int) -> list[Sent | Cancelled]:
    heard: list[Sent | Cancelled] = []

    def enough() -> bool:
        heard.extend(link.answers())
        return len(heard) >= count and link.is_ready

    wait_until(enough, f"{count} answers", seen=lambda: heard)
    return heard


def test_frames_leave_when_they_are_due(link: PlayerLink, place: Place) -> None:
    link.add_way(3, place.sender, place.address)
    start = time.monotonic_ns() + 50_000_000
    frames = [Frame(n, 1, 3, start + n * 5_000_000, f"{n}".encode()) for n in range(10)]
    link.play(frames)
    assert place.receive(10) == [frame.payload for frame in frames]
    for frame, sent in zip(frames, hear(link, 10), strict=True):
        assert isinstance(sent, Sent)
        assert (sent.frame, sent.error) == (frame.number, 0)
        assert frame.due <= sent.moment


def test_the_longest_payloads_pass(link: PlayerLink, place: Place) -> None:
    link.add_way(1, place.sender, place.address)
    payloads = [bytes([number]) * 65_507 for number in range(20)]
    for number, payload in enumerate(payloads):
        link.play([Frame(number, 1, 1, 0, payload)])
        assert place.receive() == [payload]
    assert len(hear(link, 20)) == 20


def test_a_task_is_cancelled(link: PlayerLink, place: Place) -> None:
    link.add_way(1, place.sender, place.address)
    never = time.monotonic_ns() + 3_600_000_000_000
    link.play([Frame(1, 8, 1, never, b""), Frame(2, 9, 1, 0, b"at once")])
    link.cancel(8)
    assert place.receive() == [b"at once"]
    assert Cancelled(8) in hear(link, 2)


def test_a_process_plays_for_one_that_has_thousands_of_files_open(place: Place) -> None:
    with contextlib.ExitStack() as opened:
        for _ in range(1_100):
            opened.enter_context(place.sender.dup())
        made = PlayerLink(in_process=True)
        opened.callback(made.close)
        assert made.control.fileno() > 1_024
        made.add_way(1, place.sender, place.address)
        made.play([Frame(1, 1, 1, 0, b"played")])
        assert place.receive() == [b"played"]
        assert len(hear(made, 1)) == 1


def test_nothing_is_said_before_there_is_something(link: PlayerLink) -> None:
    assert hear(link, 0) == []
    assert link.is_ready
    assert link.is_alive


def test_a_dropped_way_lets_its_socket_go(link: PlayerLink, place: Place) -> None:
    link.add_way(1, place.sender, place.address)
    link.drop_way(1)
    link.play([Frame(1, 1, 1, 0, b"")])
    (sent,) = hear(link, 1)
    assert isinstance(sent, Sent)
    assert sent.error


@pytest.mark.parametrize(
    "ask",
    [
        lambda link: link.answers(),
        lambda link: link.drop_way(1),
        lambda link: link.play([Frame(1, 1, 1, 0, bytes(1_000_000))]),
    ],
)
def test_a_player_that_has_gone_is_noticed(ask: Callable[[PlayerLink], object]) -> None:
    link = PlayerLink(in_process=True)
    assert link._process is not None
    link._process.kill()
    link._process.wait()
    wait_until(lambda: ask(link) or not link.is_alive, "the end of the player")
    assert link.answers() == []
    link.close()


def test_a_player_that_has_gone_takes_no_socket(place: Place) -> None:
    link = PlayerLink(in_process=True)
    assert link._process is not None
    link._process.kill()
    link._process.wait()
    link.add_way(1, place.sender, place.address)
    assert not link.is_alive
    link.close()


def test_a_player_that_does_not_end_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(child_end, "PATIENCE", 0.05)
    link = PlayerLink(in_process=True)
    assert link._process is not None
    stuck = link.control.dup()  # keeps the stream open
    link.close()
    stuck.close()
    assert link._process.returncode < 0


def test_no_process_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(11, "no process to be had")

    monkeypatch.setattr("subprocess.Popen", refuse)
    with pytest.raises(OSError, match="no process"):
        PlayerLink(in_process=True)
