"""A text is made of rows, or an error is told, or nothing when it is stopped."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from bcastgui.capture.store import Capture
from bcastgui.formats.kinds import Kind
from bcastgui.gui.files.copy_maker import CopyMaker
from bcastgui.gui.files.output import Output
from tests.capture.samples import Row, batch_of


@pytest.fixture
def capture() -> Iterator[Capture]:
    made = Capture()
    made.append(batch_of([Row(b"one"), Row(b"two"), Row(b"three")]))
    yield made
    made.close()


def test_the_text_is_what_a_file_would_have(capture: Capture, qtbot: QtBot) -> None:
    output = Output(Kind.CSV, ("No.", "Data"))
    maker = CopyMaker(output.writer, capture, np.array([2, 0]))
    with qtbot.waitSignal(maker.made) as made:
        maker.start()
    maker.wait()
    assert made.args[0].split() == ["No.,Data", "3,three", "1,one"]


def test_an_error_is_told(capture: Capture, qtbot: QtBot) -> None:
    def broken(stream: object) -> None:
        raise ValueError("odd")

    maker = CopyMaker(broken, capture, np.array([0]))  # type: ignore[arg-type]
    with qtbot.waitSignal(maker.failed) as failed:
        maker.start()
    maker.wait()
    assert str(failed.args[0]) == "odd"


def test_what_is_no_text_is_refused(capture: Capture, qtbot: QtBot) -> None:
    capture.append(batch_of([Row(b"\xff")]))
    maker = CopyMaker(Output(Kind.PAYLOADS).writer, capture, None)
    with qtbot.waitSignal(maker.refused) as refused:
        maker.start()
    maker.wait()
    assert "Not all of these payloads are text" in str(refused.args[0])


def test_stopped_it_tells_nothing(capture: Capture) -> None:
    told: list[object] = []
    maker = CopyMaker(Output(Kind.CSV).writer, capture, np.array([0]))
    maker.made.connect(told.append)
    maker.stop()
    maker.start()
    maker.wait()
    assert told == []
