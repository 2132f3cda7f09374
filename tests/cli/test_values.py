from __future__ import annotations

from argparse import ArgumentTypeError
from collections.abc import Callable
from ipaddress import ip_address
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.cli import values
from bcastgui.net.endpoints import HostName


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("10.9.0.255:12345", ip_address("10.9.0.255")),
        ("<broadcast>:12345", ip_address("255.255.255.255")),
        ("[ff02::1%eth0]:12345", ip_address("ff02::1%eth0")),
        ("printer.local:12345", HostName("printer.local")),
    ],
)
def test_destinations_are_as_the_window_takes_them(text: str, address: object) -> None:
    assert values.destination(text) == (address, 12345)


@pytest.mark.parametrize(
    "text", ["", "10.9.0.2", "fe80::1:12345", "10.9.0.2:", ":1", "10.9.0.2:0", "a b:1", "0.0.0.0:1"]
)
def test_wrong_destinations_are_refused(text: str) -> None:
    with pytest.raises(ArgumentTypeError):
        values.destination(text)


@pytest.mark.parametrize(
    ("text", "meant"),
    [("10", 10.0), ("0.5", 0.5), (".5", 0.5), ("200ms", 0.2), ("5 min", 300.0), ("2h", 7200.0)],
)
def test_times_have_units(text: str, meant: float) -> None:
    assert values.seconds(text) == meant


@pytest.mark.parametrize("text", ["", "0", "-1", "1 year", "1e9", "nan", "inf", "²", "400d", "."])
def test_wrong_times_are_refused(text: str) -> None:
    with pytest.raises(ArgumentTypeError, match="is not a time"):
        values.seconds(text)


@pytest.mark.parametrize(
    ("text", "meant"), [("1", 1), ("500k", 500_000), ("1.5M", 1_500_000), ("1GiB", 1 << 30)]
)
def test_sizes_have_units(text: str, meant: int) -> None:
    assert values.size(text) == meant


@pytest.mark.parametrize("text", ["", "0", "0.5", "-1", "1 TB", "k", "9" * 5_000])
def test_wrong_sizes_are_refused(text: str) -> None:
    with pytest.raises(ArgumentTypeError, match="is not a size"):
        values.size(text)


def test_a_time_may_be_too_short() -> None:
    assert values.seconds_from(0.0001)("0.1ms") == 0.0001
    with pytest.raises(ArgumentTypeError, match=r"0\.1ms at least"):
        values.seconds_from(0.0001)("0.099ms")


def test_numbers_have_bounds() -> None:
    number = values.number_from(1, 255)
    assert [number("1"), number("255")] == [1, 255]
    for text in ("0", "256", "", "x", "-1", "1.0", "²", "9" * 5_000):
        with pytest.raises(ArgumentTypeError, match="from 1 to 255"):
            number(text)


def test_ports_and_filters_say_what_is_wrong() -> None:
    assert values.ports("12345,239.1.2.3:5000") == "12345,239.1.2.3:5000"
    assert values.port("12345") == 12345
    assert values.condition("hello").text == "hello"
    with pytest.raises(ArgumentTypeError, match="There is no port 70000"):
        values.ports("70000")
    with pytest.raises(ArgumentTypeError, match="There is no port 0"):
        values.port("0")
    with pytest.raises(ArgumentTypeError, match="no field"):
        values.condition("nonsense == 1")


def test_a_directory_may_be_new_and_no_file(tmp_path: Path) -> None:
    assert values.directory(f"{tmp_path}/new") == tmp_path / "new"
    (tmp_path / "file").touch()
    with pytest.raises(ArgumentTypeError, match="is not a directory"):
        values.directory(f"{tmp_path}/file")


def test_a_buffer_has_a_size() -> None:
    assert [values.buffer_size("4096"), values.buffer_size("16MiB")] == [4096, 16 << 20]
    for text in ("4095", "2GiB", "x"):
        with pytest.raises(ArgumentTypeError, match="size"):
            values.buffer_size(text)


@given(
    st.sampled_from([values.destination, values.seconds, values.size, values.ports, values.port]),
    st.text(),
)
def test_any_text_is_meant_or_refused_in_one_line(
    parse: Callable[[str], object], text: str
) -> None:
    said = ""
    try:
        parse(text)
    except ArgumentTypeError as error:
        said = str(error)
    assert said.isprintable()
