"""Moments are written in each form, on whatever side of 1970."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.gui.table.datagram_text import full_time
from bcastgui.gui.table.time_format import TimeFormat, seconds_text, time_text

MOMENT = 1_767_225_600_123_456_789


@pytest.fixture
def tokyo(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with monkeypatch.context() as patch:
        patch.setenv("TZ", "JST-9")
        time.tzset()
        yield
    time.tzset()


@pytest.mark.usefixtures("tokyo")
@pytest.mark.parametrize(
    ("form", "expected"),
    [
        (TimeFormat.CLOCK, "09:00:00.123456"),
        (TimeFormat.DATE, "2026-01-01 09:00:00.123456"),
        (TimeFormat.UTC, "00:00:00.123456Z"),
        (TimeFormat.START, "60.500000"),
        (TimeFormat.EPOCH, "1767225600.123456"),
    ],
)
def test_each_form(form: TimeFormat, expected: str) -> None:
    assert time_text(MOMENT, form, MOMENT - 60_500_000_000) == expected
    assert len(form.sample) >= len(expected)


def test_without_a_start_there_is_no_time_since() -> None:
    assert time_text(MOMENT, TimeFormat.START) == ""
    assert seconds_text(MOMENT, None) == ""


def test_seconds_have_a_sign() -> None:
    assert seconds_text(1_500, 0) == "0.000001"
    assert seconds_text(0, 1_500_000) == "-0.001500"


@given(moment=st.integers(-(2**63), 2**63 - 1), form=st.sampled_from(TimeFormat))
def test_any_moment_can_be_written(moment: int, form: TimeFormat) -> None:
    text = time_text(moment, form, 0)
    assert text.isascii()
    assert text.rstrip("Z")[-7] == "."


@pytest.mark.parametrize("form", TimeFormat)
def test_a_time_that_the_system_cannot_tell_is_shown(
    form: TimeFormat, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(seconds: float) -> time.struct_time:
        raise OSError(22, "Invalid argument")  # as Windows does for what was before 1970

    monkeypatch.setattr(time, "localtime", refuse)
    monkeypatch.setattr(time, "gmtime", refuse)
    assert time_text(-1, form, 0)
    assert full_time(-1) == "1969-12-31 23:59:59.999999999 +00:00"
