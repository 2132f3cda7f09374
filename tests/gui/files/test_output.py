"""Each format that is offered is written, with its options, which are remembered."""

from __future__ import annotations

import io
import os
from pathlib import Path

import pytest

from bcastgui.capture.extract import extract
from bcastgui.capture.records import Batch
from bcastgui.capture.store import Capture
from bcastgui.errors import InputError
from bcastgui.formats.kinds import Kind
from bcastgui.gui.files.output import Output, Separator, capture_kind, filter_of
from tests.capture.samples import Row, batch_of


def written(output: Output, batch: Batch) -> bytes:
    capture = Capture()
    capture.append(batch)
    stream = io.BytesIO()
    writer = output.writer(stream)
    for rows in extract(capture):
        writer.write(rows)
    writer.finish()
    capture.close()
    return stream.getvalue()


BATCH = batch_of([Row(b"one"), Row(b"two")])


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind.is_written])
def test_each_is_written(kind: Kind) -> None:
    assert written(Output(kind), BATCH)


def test_options_are_heeded() -> None:
    csv = Output(Kind.CSV, ("Len", "No.", "nonsense"), with_mark=True)
    assert written(csv, BATCH).decode("utf-8-sig").split() == ["No.,Len", "1,3", "2,3"]
    assert written(csv, BATCH).startswith(b"\xef\xbb\xbf")
    zero = Output(Kind.PAYLOADS, separator=Separator.ZERO)
    assert written(zero, BATCH) == b"one\0two\0"


def test_each_payload_can_be_a_file(tmp_path: Path) -> None:
    capture = Capture()
    capture.append(BATCH)
    with Output(Kind.PAYLOADS, separator=Separator.FILES).writing_to(tmp_path / "new") as writer:
        for rows in extract(capture):
            writer.write(rows)
        writer.finish()
    capture.close()
    found = {path.name: path.read_bytes() for path in (tmp_path / "new").iterdir()}
    assert found == {"00000001.bin": b"one", "00000002.bin": b"two"}


def test_nobody_waits_for_who_would_read_a_pipe(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    with pytest.raises(FileExistsError), Output(Kind.PCAPNG).writing_to(path):
        pass


def test_it_is_remembered() -> None:
    for output in (
        Output(Kind.PCAPNG),
        Output(Kind.CSV, ("No.", "Data"), with_mark=True),
        Output(Kind.PAYLOADS, separator=Separator.LINE_END),
        Output(Kind.PAYLOADS, separator=Separator.FILES),
    ):
        assert Output.from_plain(output.to_plain()) == output


@pytest.mark.parametrize(
    "value",
    [{}, {"kind": ".pcap"}, {"kind": 7, "columns": 3, "mark": "yes", "separator": []}],
)
def test_what_makes_no_sense_is_the_usual(value: dict[str, object]) -> None:
    assert Output.from_plain(value) == Output(Kind.CSV)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a.pcapng", Kind.PCAPNG),
        ("a.JSONL", Kind.JSON_LINES),
        ("a.ndjson", Kind.JSON_LINES),
        ("a", Kind.PCAPNG),
        ("v1.2", Kind.PCAPNG),
    ],
)
def test_a_capture_is_saved_by_its_name(name: str, kind: Kind) -> None:
    assert capture_kind(Path(name)) is kind


def test_a_name_that_says_nothing_leaves_the_choice() -> None:
    assert capture_kind(Path("v1.2"), Kind.JSON_LINES) is Kind.JSON_LINES


@pytest.mark.parametrize("suffix", [".csv", ".TXT", ".bin", ".pcap"])
def test_a_capture_is_not_saved_as_what_cannot_keep_it(suffix: str) -> None:
    with pytest.raises(InputError, match=f"not as {suffix}"):
        capture_kind(Path(f"a{suffix}"))


def test_a_dialog_offers_it_by_its_name() -> None:
    assert filter_of(Kind.JSON_LINES) == "JSON lines (*.jsonl)"
