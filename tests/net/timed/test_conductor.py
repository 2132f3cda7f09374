"""Tasks run side by side, are recorded, measured and stopped."""

from __future__ import annotations

import errno
import time
from collections.abc import Callable, Hashable, Iterable, Iterator
from concurrent.futures import Future
from dataclasses import replace
from itertools import count

import pytest

from bcastgui.capture.records import Batch
from bcastgui.net.timed import conductor as conductor_module
from bcastgui.net.timed.conductor import Conductor, Moment, Progress
from bcastgui.net.timed.link import PlayerLink
from bcastgui.net.ways import Way
from tests.end_to_end.waiting import wait_until
from tests.net.timed.places import Place

MS = 1_000_000


class Conducting:
    """A conductor, and all that has come of it."""

    def __init__(self, way: Way) -> None:
        self.ways: tuple[Way, ...] | OSError = (way,)
        self.batches: list[Batch] = []
        self.latest: dict[int, Progress] = {}
        self.links: list[PlayerLink] = []
        self.conductor = Conductor(self._find, self.batches.append, self._link)

    def start(self, task: int, moments: Iterable[Moment]) -> None:
        self.conductor.start(task, moments)

    def step(self) -> None:
        for progress in self.conductor.step():
            self.latest[progress.task] = progress

    def step_until(self, condition: Callable[[], bool]) -> None:
        def holds() -> bool:
            self.step()
            return condition()

        wait_until(holds, "the condition", seen=lambda: self.latest)

    def run(self) -> None:
        self.step_until(lambda: self.conductor.is_idle)

    @property
    def payloads(self) -> list[bytes]:
        return [batch.payload(row) for batch in self.batches for row in range(len(batch))]

    @property
    def errors(self) -> list[int]:
        return [int(error) for batch in self.batches for error in batch.records["error"]]

    def _find(self, target: Hashable) -> Future[tuple[Way, ...]]:
        future: Future[tuple[Way, ...]] = Future()
        if isinstance(self.ways, OSError):
            future.set_exception(self.ways)
        else:
            future.set_result(self.ways)
        return future

    def _link(self) -> PlayerLink:
        self.links.append(PlayerLink())
        return self.links[-1]


@pytest.fixture
def conducting(place: Place) -> Iterator[Conducting]:
    made = Conducting(place.way)
    yield made
    made.conductor.close()


def moments(number: int, interval: int = MS, text: str = "") -> Iterator[Moment]:
    return (moment(n, interval, text) for n in range(number))


def moment(number: int, interval: int = MS, text: str = "") -> Moment:
    return Moment(number * interval, "there", lambda way, now: f"{text}{number}".encode())


def test_a_task_sends_all_its_moments_and_records_them(
    conducting: Conducting, place: Place
) -> None:
    conducting.start(1, moments(50))
    conducting.run()
    expected = [str(number).encode() for number in range(50)]
    assert place.receive(50) == expected
    assert conducting.payloads == expected
    progress = conducting.latest[1]
    assert (progress.moments, progress.sent, progress.refused) == (50, 50, 0)
    assert progress.is_finished
    assert progress.interval == pytest.approx(MS, rel=0.5)
    assert progress.deviation is not None
    times = conducting.batches[-1].records["time"]
    assert abs(int(times[-1]) - time.time_ns()) < 10_000 * MS


def test_a_payload_knows_its_way_and_its_time(conducting: Conducting, place: Place) -> None:
    seen = []

    def fill(way: Way, now: int) -> bytes:
        seen.append((way, now))
        return b""

    before = time.time_ns()
    conducting.start(1, [Moment(100 * MS, "there", fill)])
    conducting.run()
    ((way, now),) = seen
    assert way == place.way
    assert now - before >= 100 * MS
    assert abs(int(conducting.batches[0].records["time"][0]) - now) < 1_000 * MS


def test_tasks_run_side_by_side_and_end_alone(conducting: Conducting, place: Place) -> None:
    conducting.start(1, (moment(n, 5 * MS, "a") for n in count()))
    conducting.start(2, moments(10, 5 * MS, "b"))
    conducting.step_until(lambda: 2 in conducting.latest and conducting.latest[2].is_finished)
    assert not conducting.latest[1].is_finished
    conducting.conductor.stop(1)
    conducting.run()
    assert conducting.latest[1].sent == sum(p.startswith(b"a") for p in conducting.payloads)


def test_a_stop_drops_what_waits_at_the_player(conducting: Conducting) -> None:
    conducting.start(1, moments(3, 250 * MS))
    conducting.step_until(lambda: len(conducting.conductor._waiting) > 0)
    conducting.conductor.stop(1)
    conducting.conductor.stop(99)
    conducting.run()
    assert conducting.latest[1].sent <= 1


def test_a_task_that_has_not_begun_is_stopped(conducting: Conducting) -> None:
    conducting.start(1, moments(3))
    conducting.conductor.stop(1)
    conducting.run()
    assert conducting.latest[1].is_finished
    assert conducting.batches == []


def test_each_way_counts(conducting: Conducting, place: Place) -> None:
    down = replace(place.way, error=errno.ENETDOWN, socket=None, interface="eth9")
    conducting.ways = (down, place.way)
    conducting.start(1, moments(5))
    conducting.run()
    progress = conducting.latest[1]
    assert (progress.moments, progress.sent, progress.refused) == (5, 5, 5)
    assert progress.error == errno.ENETDOWN
    assert sorted(conducting.errors) == [0] * 5 + [errno.ENETDOWN] * 5


def test_a_target_without_an_address_ends_its_task_only(conducting: Conducting) -> None:
    conducting.ways = OSError("no such host")
    conducting.start(1, moments(5))
    conducting.run()
    assert str(conducting.latest[1].failure) == "no such host"
    assert conducting.latest[1].is_finished


def test_a_moment_that_nothing_carries_is_one_all_the_same(
    conducting: Conducting, place: Place
) -> None:
    down = replace(place.way, error=errno.ENETDOWN, socket=None, interface="eth8")
    conducting.ways = (down, replace(down, interface="eth9"))
    conducting.start(1, moments(5))
    conducting.run()
    progress = conducting.latest[1]
    assert (progress.moments, progress.sent, progress.refused) == (5, 0, 10)


def test_a_refused_datagram_is_recorded(conducting: Conducting) -> None:
    conducting.start(1, [Moment(0, "there", lambda way, now: bytes(65_508))])
    conducting.run()
    assert conducting.errors == [errno.EMSGSIZE]
    assert conducting.latest[1].refused == 1


def test_what_a_payload_raises_ends_its_task(conducting: Conducting) -> None:
    def fail(way: Way, now: int) -> bytes:
        raise ZeroDivisionError

    conducting.start(1, [Moment(0, "there", fail)] * 3)
    conducting.start(2, moments(3))
    with pytest.raises(ZeroDivisionError):
        conducting.step_until(lambda: False)
    conducting.run()
    assert conducting.latest[1].sent == 0
    assert conducting.latest[2].sent == 3


def test_no_more_wait_than_are_allowed(
    conducting: Conducting, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(conductor_module, "MOST_WAITING", 7)
    conducting.start(1, moments(100, 0))
    conducting.step_until(lambda: len(conducting.conductor._waiting) > 0)
    assert len(conducting.conductor._waiting) <= 7
    conducting.run()
    assert conducting.latest[1].sent == 100


def test_a_task_that_lags_too_far_is_put_off(
    conducting: Conducting, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(conductor_module, "LATEST", -1)
    conducting.start(1, moments(5, 0))
    conducting.run()
    assert conducting.latest[1].sent == 5


def test_a_player_that_has_gone_ends_all_and_is_replaced(conducting: Conducting) -> None:
    conducting.start(1, moments(1_000, 100 * MS))
    conducting.step_until(lambda: len(conducting.conductor._waiting) > 0)
    process = conducting.links[0]._process
    assert process is not None
    process.kill()
    conducting.run()
    assert isinstance(conducting.latest[1].failure, OSError)
    conducting.start(2, moments(3))
    conducting.run()
    assert conducting.latest[2].sent == 3
    assert len(conducting.links) == 2


def test_no_player_to_be_had_ends_all(place: Place) -> None:
    def refuse() -> PlayerLink:
        raise OSError(errno.EAGAIN, "no process")

    conductor = Conductor(lambda target: Future(), lambda batch: None, refuse)
    conductor.start(1, moments(1))
    (progress,) = conductor.step()
    assert progress.is_finished
    assert progress.failure is not None
    assert conductor.is_idle
    conductor.close()
