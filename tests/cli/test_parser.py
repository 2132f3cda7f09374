from __future__ import annotations

import argparse
import shlex
from operator import attrgetter
from pathlib import Path

import pytest

from bcastgui.cli.exit_codes import ExitCode
from bcastgui.cli.parser import COMMANDS, NAMES, complete_parser, parse_command, window_parser
from tests.cli.running import loaded_by


def command_parsers() -> list[argparse.ArgumentParser]:
    """Those of the commands."""
    (commands,) = (
        action
        for action in complete_parser()._actions
        if isinstance(action, argparse._SubParsersAction)
    )
    return list(commands.choices.values())


def test_the_help_of_the_window_leads_to_all_commands() -> None:
    text = window_parser().format_help()
    for command in COMMANDS:
        assert f"  {command.name} " in text
        assert command.summary in text


@pytest.mark.parametrize("name", NAMES)
def test_the_help_of_a_command_ends_with_the_codes(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        parse_command([name, "--help"])
    text = capsys.readouterr().out
    assert ended.value.code == 0
    assert "exit status:\n  0 " in text


@pytest.mark.parametrize(
    "example", [example for command in COMMANDS for example in command.examples]
)
def test_examples_parse(example: str) -> None:
    words = shlex.split(example.partition(" | ")[0])
    assert parse_command(words[1:]).command == words[1]


@pytest.mark.parametrize("parser", [window_parser(), *command_parsers()], ids=attrgetter("prog"))
def test_help_fits_a_terminal_of_80_columns(
    parser: argparse.ArgumentParser, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    assert max(map(len, parser.format_help().splitlines())) <= 80


def test_a_wrong_command_line_is_told_in_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        parse_command(["listen", "70000"])
    assert ended.value.code == ExitCode.USAGE
    said = capsys.readouterr().err
    assert said == (
        "bcastgui listen: argument PORTS: There is no port 70000: ports go from 1 to 65535. "
        "See bcastgui listen --help\n"
    )


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (["send", "10.9.0.2:1", "hi", "--cuont"], "unrecognized arguments: --cuont."),
        (["listen", "--filter", "prot == 5"], "There is no field prot. Did you mean port?"),
    ],
)
def test_the_help_of_the_command_is_named(
    given: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        parse_command(given)
    line = capsys.readouterr().err.splitlines()[0]
    assert line.endswith(f"{said} See bcastgui {given[0]} --help")


def test_the_place_in_a_filter_is_pointed_at(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parse_command(["listen", "--filter", "hello and prot == 5"])
    _, text, carets = capsys.readouterr().err.splitlines()
    assert text == "  hello and prot == 5"
    assert carets == "            ^^^^"


def test_a_mistyped_command_is_no_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SystemExit):
        window_parser().parse_args(["listne"])
    assert "There is no file “listne”, and no command stands here." in capsys.readouterr().err
    Path("listne").touch()
    assert window_parser().parse_args(["listne"]).file == Path("listne")
    assert window_parser().parse_args(["gone.pcapng"]).file == Path("gone.pcapng")


def test_every_option_is_explained() -> None:
    parsers = [complete_parser(), window_parser(), *command_parsers()]
    assert len(parsers) == 2 + len(COMMANDS)
    for parser in parsers:
        for action in parser._actions:
            assert action.help or isinstance(action, argparse._SubParsersAction)


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["send", "--help"]])
def test_help_loads_nothing_slow(arguments: list[str]) -> None:
    assert not loaded_by(*arguments) & {"PySide6", "numpy", "psutil", "lark", "regex", "socket"}
