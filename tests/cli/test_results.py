from __future__ import annotations

import errno
import io

import pytest

from bcastgui.capture.records import Batch, Direction, Rows
from bcastgui.cli.exit_codes import ExitCode
from bcastgui.cli.results import Results
from bcastgui.cli.text_writer import TextWriter
from bcastgui.net.interfaces import Interface, LinkState
from bcastgui.net.packet_options import Option
from tests.formats.row_samples import Row, rows_of

LAN = Interface("lan0", 2, LinkState.UP, 1_500, False, True, ())


def batch_of(rows: Rows) -> Batch:
    return Batch(rows.records, rows.block.data)


def sent(*errors: int, interface: int = 2) -> Batch:
    row = Row(b"hi", direction=Direction.SENT, interface=interface)
    return batch_of(rows_of([row] * len(errors), errors=dict(enumerate(errors))))


def results(*, prints_refused: bool = False) -> tuple[Results, io.BytesIO]:
    stream = io.BytesIO()
    made = Results(TextWriter(stream), prints_refused=prints_refused)
    made.name_interfaces([LAN])
    return made, stream


@pytest.mark.parametrize(
    ("errors", "code"),
    [
        ((0, 0), ExitCode.DONE),
        ((0, errno.ENOLINK), ExitCode.PARTLY),
        ((errno.ENOLINK,), ExitCode.FAILED),
        ((), ExitCode.FAILED),
    ],
)
def test_the_code_tells_what_became_of_it(errors: tuple[int, ...], code: ExitCode) -> None:
    made, stream = results()
    made.take_sent(sent(*errors))
    assert made.code is code
    assert len(stream.getvalue().splitlines()) == made.sent


def test_a_reason_is_told_once(capsys: pytest.CaptureFixture[str]) -> None:
    made, stream = results(prints_refused=True)
    for _ in range(3):
        made.take_sent(sent(errno.ENOLINK))
    assert capsys.readouterr().err == (
        "bcastgui: not sent by lan0: no carrier, is the cable out?\n"
    )
    assert stream.getvalue().count(b"not sent") == made.refused == 3


def test_an_interface_that_is_gone_is_told_by_its_name(capsys: pytest.CaptureFixture[str]) -> None:
    made, _ = results()
    made.refuse("lan1\n", errno.ENODEV)
    made.take_sent(sent(errno.ENODEV, interface=0))
    assert capsys.readouterr().err == ("bcastgui: not sent by lan1\\n: the interface is gone\n")
    made.take_sent(sent(errno.EPERM, interface=0))
    assert "not sent: refused" in capsys.readouterr().err


def test_an_option_that_is_not_set_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    made, _ = results()
    made.refuse("lan0", errno.EINVAL, Option.DSCP)
    assert "by lan0: the system does not set the option DSCP\n" in capsys.readouterr().err


def test_an_echo_is_no_answer() -> None:
    made, stream = results()
    answers = [Row(b"answer"), Row(b"our own", echo=True)]
    made.take_received(batch_of(rows_of(answers)))
    assert made.answers == 1
    assert b"answer" in stream.getvalue()
    assert b"our own" not in stream.getvalue()
