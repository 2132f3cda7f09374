from __future__ import annotations

import argparse

import pytest

from bcastgui.cli.exit_codes import ExitCode
from bcastgui.cli.parser import COMMANDS, NAMES, complete_parser, parse_command, window_parser
from tests.cli.running import loaded_by


def test_the_help_of_the_window_leads_to_all_commands() -> None:
    text = window_parser().format_help()
    for command in COMMANDS:
        assert f"  {command.name} " in text
        assert command.summary in text


@pytest.mark.parametrize("name", NAMES)
def test_the_help_of_a_command_has_examples_that_parse(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        parse_command([name, "--help"])
    text = capsys.readouterr().out
    assert ended.value.code == 0
    assert "exit status:\n  0 " in text
    assert max(map(len, text.splitlines())) <= 100


def test_a_wrong_command_line_is_told_in_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        parse_command(["listen", "70000"])
    assert ended.value.code == ExitCode.USAGE
    said = capsys.readouterr().err
    assert said == (
        "bcastgui listen: argument PORTS: There is no port 70000: ports go from 1 to 65535. "
        "See bcastgui listen --help\n"
    )


def test_every_option_is_explained() -> None:
    parsers = [complete_parser(), window_parser()]
    for action in parsers[0]._actions:
        if isinstance(action, argparse._SubParsersAction):
            parsers += action.choices.values()
    assert len(parsers) == 2 + len(COMMANDS)
    for parser in parsers:
        for action in parser._actions:
            assert action.help or isinstance(action, argparse._SubParsersAction)


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["send", "--help"]])
def test_help_loads_nothing_slow(arguments: list[str]) -> None:
    assert not loaded_by(*arguments) & {"PySide6", "numpy", "psutil", "lark", "regex", "socket"}
