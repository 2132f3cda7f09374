from __future__ import annotations

from bcastgui.cli.exit_codes import ExitCode, exit_codes_text
from bcastgui.resources import resource


def test_codes_are_those_of_other_commands() -> None:
    assert {code.name: int(code) for code in ExitCode} == {
        "DONE": 0,
        "FAILED": 1,
        "USAGE": 2,
        "PARTLY": 3,
        "TIMED_OUT": 124,
        "HUNG_UP": 129,
        "INTERRUPTED": 130,
        "TERMINATED": 143,
    }


def test_the_help_names_each_of_them() -> None:
    lines = exit_codes_text(100).splitlines()
    assert [line.split(maxsplit=1) for line in lines] == [
        [str(int(code)), code.meaning] for code in ExitCode
    ]


def test_long_ones_are_wrapped_behind_the_code() -> None:
    lines = exit_codes_text(40).splitlines()
    assert max(map(len, lines)) <= 40
    assert all(line.startswith("      ") or line.split()[0].isdigit() for line in lines)


def test_the_page_of_the_help_has_them_too() -> None:
    page = resource("help", "command-line.md").read_text(encoding="utf-8")
    for code in ExitCode:
        assert f"| {code:d} | {code.meaning} |" in page
