from __future__ import annotations

import pytest

from bcastgui.cli.arguments import MOST, PAYLOAD_FORMATS
from bcastgui.cli.formats import OUTPUTS
from bcastgui.cli.parser import parse_command


def test_send_takes_what_the_send_panel_does() -> None:
    how = "--format=escapes --via=lan0 --via=lan1,lan2 --source-port=6000 --json"
    options = "--ttl=3 --dscp=46 --dont-fragment --multicast-loop=off"
    times = "--count=5 --rate=10 --wait=500ms"
    line = f"send 10.9.0.255:5000 hi {how} {options} {times}"
    given = parse_command(line.split())
    assert given.payload == "hi"
    assert given.via == ["lan0", "lan1,lan2"]
    assert (given.ttl, given.dscp, given.dont_fragment, given.multicast_loop) == (
        3,
        46,
        True,
        "off",
    )
    assert (given.count, given.rate, given.interval, given.wait) == (5, 10, None, 0.5)


def test_send_takes_one_pace_within_bounds(capsys: pytest.CaptureFixture[str]) -> None:
    for wrong in (
        "--rate 5 --interval 1",
        "--interval 0.09ms",
        "--rate 10001",
        f"--count {MOST + 1}",
    ):
        with pytest.raises(SystemExit):
            parse_command(["send", "10.9.0.255:5000", *wrong.split()])
    assert len(capsys.readouterr().err.splitlines()) == 4


def test_options_stand_anywhere() -> None:
    line = "send --ttl 3 10.9.0.2:1 --count 5 hi --json"
    given = parse_command(line.split())
    assert (given.ttl, given.count, given.payload, given.json) == (3, 5, "hi", True)
    given = parse_command(["listen", "5000", "--count", "5", "5001"])
    assert (given.ports, given.count) == (["5000", "5001"], 5)


def test_a_payload_may_begin_with_a_hyphen_behind_two() -> None:
    given = parse_command(["send", "10.9.0.2:1", "--count", "5", "--", "--quiet"])
    assert (given.payload, given.quiet) == ("--quiet", False)


@pytest.mark.parametrize("form", PAYLOAD_FORMATS)
def test_each_format_of_payloads_is_known(form: str) -> None:
    assert parse_command(["send", "10.9.0.2:1", "", "--format", form]).format == form


@pytest.mark.parametrize("form", OUTPUTS)
@pytest.mark.parametrize("command", ["listen", "convert a b"])
def test_each_format_of_output_is_known(command: str, form: str) -> None:
    assert parse_command([*command.split(), "--format", form]).format == form


def test_listen_takes_ports_one_by_one_or_together() -> None:
    given = parse_command(["listen", "12345,6000-6010", "239.1.2.3:5000", "--filter", "hello"])
    assert given.ports == ["12345,6000-6010", "239.1.2.3:5000"]
    assert given.filter.text == "hello"
    assert parse_command(["listen"]).ports == []
