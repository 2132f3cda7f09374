"""The reader finds the words of any rows, those that are gone excepted."""

from __future__ import annotations

from unittest.mock import patch

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.capture import key_reader
from bcastgui.capture.key_reader import KeyReader
from bcastgui.capture.ordering import SortField, Sorting
from tests.capture.rows import ShrinkingCapture


@given(st.lists(st.binary(max_size=20), min_size=1, max_size=30), st.data())
def test_words_of_any_rows(payloads: list[bytes], data: st.DataObject) -> None:
    capture = ShrinkingCapture()
    capture.record([{"payload": payload} for payload in payloads])
    gone = data.draw(st.integers(0, len(payloads)))
    capture.forget(gone)
    rows = data.draw(st.lists(st.sampled_from(range(len(payloads)))))
    sorting = Sorting(SortField.PAYLOAD)
    with patch.object(key_reader, "_CHUNK_ROWS", 4):
        words = KeyReader(capture, sorting).words(np.array(rows, np.int64), 1)
    parts = [payloads[row][7:14] for row in rows]
    assert words.tolist() == [
        0 if row < gone else int.from_bytes(part.ljust(7, b"\0"), "big") << 8 | len(part)
        for row, part in zip(rows, parts, strict=True)
    ]


def test_new_names_are_told_once() -> None:
    capture = ShrinkingCapture()
    capture.record([{"interface": 1}])
    reader = KeyReader(capture, Sorting(SortField.INTERFACE))

    def read() -> bool:
        for chunk in capture.chunks(0, 1):
            reader.first_words(chunk, slice(None))
        return reader.take_renamed()

    assert not read()
    capture.name_interfaces({9: "wlan0"})
    assert read()
    assert not read()
