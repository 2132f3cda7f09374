"""Each new row is looked at once, in a thread that nothing ends before it is told to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import pytest
from pytestqt.qtbot import QtBot

from bcastgui.capture.query import Names
from bcastgui.capture.records import Chunk
from bcastgui.capture.store import Capture
from bcastgui.gui.new_rows import NewRowsWorker, datagram_at
from tests.gui.sample_senders import send


class Reader(NewRowsWorker[str]):
    """Notes the payloads, each behind the rules at that time."""

    def __init__(self, capture: Capture) -> None:
        super().__init__(capture)
        self.read: list[tuple[str, bytes]] = []
        self.finished_at = 0
        self.error: Exception | None = None
        self._now = ""

    def follow(self, rules: Mapping[int, str], names: Names) -> None:
        self._now = "".join([*rules.values(), *names])

    def look_at(self, chunk: Chunk) -> None:
        if self.error is not None:
            raise self.error
        assert self.is_wanted
        for place in range(len(chunk)):
            self.read.append((self._now, datagram_at(chunk, place).payload))

    def finish(self) -> None:
        self.finished_at = len(self.read)


@pytest.fixture
def capture() -> Iterator[Capture]:
    made = Capture()
    yield made
    made.close()


@pytest.fixture
def reader(qapp: object, capture: Capture) -> Iterator[Reader]:
    made = Reader(capture)
    made.start()
    yield made
    made.stop()


def test_rows_are_given_once_and_with_the_rules_of_now(
    reader: Reader, capture: Capture, qtbot: QtBot
) -> None:
    send(capture, b"before")
    reader.use({1: "a"})
    reader.begin(len(capture))
    for payload in (b"one", b"two"):
        send(capture, payload)
    reader.extend(len(capture))
    qtbot.waitUntil(lambda: reader.finished_at == 2)
    reader.use({1: "a", 2: "b"})
    reader.use_names({"c": ()})
    send(capture, b"three")
    reader.extend(len(capture))
    qtbot.waitUntil(lambda: reader.finished_at == 3)
    assert reader.read == [("a", b"one"), ("a", b"two"), ("abc", b"three")]


def test_it_rests_until_it_begins_anew(reader: Reader, capture: Capture, qtbot: QtBot) -> None:
    reader.begin(0)
    reader.rest()
    send(capture, b"unseen")
    reader.extend(len(capture))
    reader.begin(len(capture))
    send(capture, b"seen")
    reader.extend(len(capture))
    qtbot.waitUntil(lambda: reader.finished_at == 1)
    assert reader.read == [("", b"seen")]


def test_an_error_is_told_and_survived(reader: Reader, capture: Capture, qtbot: QtBot) -> None:
    reader.error = RuntimeError("unforeseen")
    reader.begin(0)
    send(capture, b"one")
    with qtbot.waitSignal(reader.failed) as failed:
        reader.extend(len(capture))
    assert failed.args == [reader.error]
    reader.error = None
    reader.begin(0)
    reader.extend(len(capture))
    qtbot.waitUntil(lambda: reader.finished_at == 1)


def test_an_error_about_rows_that_nobody_wants_is_not_told(
    reader: Reader, capture: Capture, qtbot: QtBot
) -> None:
    class GoneError(Exception):
        """As that of a capture that is cleared while it is read."""

        def __init__(self) -> None:
            reader.rest()

    def clear_meanwhile(chunk: Chunk) -> None:
        raise GoneError

    reader.look_at = clear_meanwhile  # type: ignore[method-assign]
    reader.begin(0)
    send(capture, b"one")
    with qtbot.assertNotEmitted(reader.failed, wait=50):
        reader.extend(len(capture))


def test_a_row_of_a_chunk_is_the_row_of_the_capture(capture: Capture) -> None:
    for payload in (b"one", b"", b"three"):
        send(capture, payload)
    (chunk,) = capture.chunks(1, 3)
    assert [datagram_at(chunk, place) for place in range(2)] == [
        *(capture.datagram(1), capture.datagram(2))
    ]
