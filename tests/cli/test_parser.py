from __future__ import annotations

import argparse
import shlex
from operator import attrgetter
from pathlib import Path

import pytest

from bcastgui.cli.exit_codes import ExitCode
from bcastgui.cli.parser import (
    COMMANDS,
    NAMES,
    complete_parser,
    parse_command,
    parse_window,
    window_parser,
)
from bcastgui.options import Options
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


def test_no_arguments_leave_everything_to_the_window() -> None:
    assert parse_window([]) == Options()


def test_arguments_become_options(tmp_path: Path) -> None:
    arguments = ["--listen", "12345,6000", "--no-listen", "--config-dir", f"{tmp_path}"]
    given = parse_window(arguments)
    assert given == Options(listen="12345,6000", start_listening=False, config_dir=tmp_path)


def test_a_file_opens_in_the_window(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert parse_window(["--no-listen", "a.pcapng"]).file == Path("a.pcapng")
    monkeypatch.chdir(tmp_path)
    Path("send").touch()
    assert parse_window(["--", "send"]).file == Path("send")


def test_a_config_directory_may_be_new(tmp_path: Path) -> None:
    path = tmp_path / "new"
    assert parse_window(["--config-dir", f"{path}"]).config_dir == path


@pytest.mark.parametrize("ports", ["", "x", "70000", "1-", "{0}", "%s"])
def test_wrong_ports_are_refused(ports: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        parse_window(["--listen", ports])
    assert ended.value.code == 2
    assert "--listen: " in capsys.readouterr().err


def test_a_receive_buffer_can_be_asked_for() -> None:
    assert parse_window(["--receive-buffer", "212992"]).receive_buffer == 212_992


@pytest.mark.parametrize("size", ["", "x", "-1", "4095", "2147483648", "9" * 5_000, "²", "1e6"])
def test_wrong_sizes_are_refused(size: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        parse_window(["--receive-buffer", size])
    assert ended.value.code == 2
    assert "--receive-buffer: " in capsys.readouterr().err


def test_a_config_directory_that_is_a_file_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "file"
    path.touch()
    with pytest.raises(SystemExit) as ended:
        parse_window(["--config-dir", f"{path}"])
    assert ended.value.code == 2
    assert f"{path} is not a directory" in capsys.readouterr().err


def test_options_are_not_guessed_from_their_beginnings() -> None:
    with pytest.raises(SystemExit):
        parse_window(["--no"])


def test_every_option_is_explained() -> None:
    parsers = [complete_parser(), window_parser(), *command_parsers()]
    assert len(parsers) == 2 + len(COMMANDS)
    for parser in parsers:
        for action in parser._actions:
            assert action.help or isinstance(action, argparse._SubParsersAction)


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["send", "--help"]])
def test_help_loads_nothing_slow(arguments: list[str]) -> None:
    assert not loaded_by(*arguments) & {"PySide6", "numpy", "psutil", "lark", "regex", "socket"}
