"""The man page and what shells complete tell of every option."""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from bcastgui.cli.exit_codes import ExitCode
from bcastgui.cli.parser import COMMANDS, complete_parser
from manual import COMPLETIONS, completion, main, man_page


def options() -> set[str]:
    """All that there are, of all commands, in their long form."""
    parsers: list[argparse.ArgumentParser] = [complete_parser()]
    for action in parsers[0]._actions:
        if isinstance(action, argparse._SubParsersAction):
            parsers += action.choices.values()
    found = {name for each in parsers for action in each._actions for name in action.option_strings}
    return {name for name in found if name.startswith("--")} - {"--help"}


def test_the_page_tells_of_every_option_command_and_code() -> None:
    page = man_page().replace("\\", "")
    assert not {option for option in options() if option not in page}
    for command in COMMANDS:
        assert f".B bcastgui {command.name}\n" in page
        assert command.examples[0].split()[-1].strip('"') in page
    for code in ExitCode:
        assert f".TP\n.B {code:d}\n" in page


@pytest.mark.skipif(shutil.which("groff") is None, reason="groff is not installed")
def test_troff_has_nothing_to_complain_of() -> None:
    done = subprocess.run(
        ["groff", "-man", "-Tutf8", "-ww"],
        input=man_page(),
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stderr == ""
    assert "ended by Ctrl+C" in done.stdout
    assert "[--format FORMAT] [--filter EXPRESSION]\n" in done.stdout


@pytest.mark.parametrize("shell", COMPLETIONS)
def test_every_option_and_command_is_completed(shell: str) -> None:
    script = completion(shell)
    for option in options():
        assert (f"-l {option.removeprefix('--')} " if shell == "fish" else option) in script
    assert all(command.name in script for command in COMMANDS)


@pytest.mark.parametrize(
    ("words", "completed"),
    [
        (["li"], ["listen"]),
        (["listen", "--rotate-t"], ["--rotate-time"]),
        (["listen", "--format", "pc"], ["pcapng"]),
        (["convert", "CHANGE"], ["CHANGELOG.md"]),
        (["--config-dir", "packag"], ["packaging"]),
    ],
)
@pytest.mark.skipif(shutil.which("bash") is None, reason="bash is not installed")
def test_bash_completes(words: list[str], completed: list[str]) -> None:
    given = " ".join(["bcastgui", *words])
    done = subprocess.run(
        ["bash", "--norc", "-s"],
        input=f"""{completion("bash")}
COMP_WORDS=({given}); COMP_CWORD={len(words)}
_shtab_bcastgui
printf '%s\\n' "${{COMPREPLY[@]}}"
""",
        capture_output=True,
        text=True,
        cwd=Path(__file__).parents[2],
        check=True,
    )
    assert done.stdout.split() == completed


@pytest.mark.skipif(shutil.which("fish") is None, reason="fish is not installed")
@pytest.mark.parametrize(
    ("line", "completed"),
    [
        ("lis", "listen\tprint or record what reaches ports\n"),
        ("listen --rotate-t", "--rotate-time\tbegin another numbered file"),
        ("CHANGE", "CHANGELOG.md\n"),
    ],
)
def test_fish_completes(line: str, completed: str, tmp_path: Path) -> None:
    script = tmp_path / "bcastgui.fish"
    script.write_text(completion("fish"))
    done = subprocess.run(
        ["fish", "--no-config", "-c", f"source {script}; complete -C 'bcastgui {line}'"],
        capture_output=True,
        text=True,
        cwd=Path(__file__).parents[2],
        env={**os.environ, "HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path)},
        check=True,
    )
    assert done.stdout.startswith(completed)
    assert done.stdout.count("\n") == 1


def test_commands_are_described_whole_and_files_may_stand_in_their_place() -> None:
    script = completion("zsh")
    assert "    listen:'print or record what reaches ports'\n" in script
    assert "_describe 'bcastgui commands' _commands\n  _files\n" in script


def test_all_of_it_is_written_into_a_folder(tmp_path: Path) -> None:
    main([str(tmp_path)])
    written = {str(path.relative_to(tmp_path)) for path in tmp_path.rglob("*") if path.is_file()}
    assert written == {
        "man/bcastgui.1",
        "completions/bcastgui",
        "completions/_bcastgui",
        "completions/bcastgui.fish",
    }
