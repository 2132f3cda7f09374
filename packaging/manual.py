"""Writes the man page, and what shells complete, from the definitions of the arguments.

``python packaging/manual.py [FOLDER]``: below FOLDER, ``build`` if none is named, are then
``man/bcastgui.1`` and ``completions/`` with a file for bash, zsh and fish.
"""

from __future__ import annotations

import argparse
import sys
from functools import partial
from pathlib import Path

import shtab
from argparse_manpage.manpage import Manpage

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from bcastgui import __version__  # noqa: E402 - found only now
from bcastgui.cli.exit_codes import ExitCode  # noqa: E402
from bcastgui.cli.parser import COMMANDS, PROGRAM, complete_parser  # noqa: E402

COMPLETIONS = {"bash": PROGRAM, "zsh": f"_{PROGRAM}", "fish": f"{PROGRAM}.fish"}
"""The file for each shell, named as it looks for it."""


def man_page() -> str:
    """The page ``bcastgui(1)``, in the language of troff."""
    parser = complete_parser()
    parser.description = None
    for each in _parsers(parser):
        each.epilog = None  # Examples and codes have sections of their own.
        # The page is indented, and breaks what is longer within words.
        each.formatter_class = partial(argparse.HelpFormatter, width=_USAGE_WIDTH)
    page = Manpage(
        parser,
        {
            "project_name": PROGRAM,
            "version": __version__,
            "description": "send and watch UDP broadcasts",
            "manual_section": 1,
            "manual_title": "User Commands",
        },
    )
    page.synopsis = []
    for heading, content in (
        ("synopsis", _synopsis()),
        ("description", _DESCRIPTION),
        ("exit status", _exit_status()),
        ("examples", _examples()),
        ("see also", _SEE_ALSO),
    ):
        page.add_section(heading, ">", content)
    # No reader of pages takes a date with escapes for a date.
    return str(page).replace(_text(page.date), page.date, 1)


def completion(shell: str) -> str:
    """What ``shell`` completes."""
    parser = complete_parser()
    for each in _parsers(parser):
        each.description = _SUMMARIES.get(each.prog)
        for action in each._actions:
            if action.metavar in _COMPLETED:
                action.complete = _COMPLETED[action.metavar]  # type: ignore[attr-defined]
    script = shtab.complete(parser, shell)
    # What is no command may be a file for the window.
    match shell:
        case "bash":
            return script.replace("complete -o bashdefault ", "complete -o bashdefault -o default ")
        case "zsh":
            describe = f"_describe '{PROGRAM} commands' _commands\n"
            return script.replace(describe, f"{describe}  _files\n")
        case _:
            function = f"_shtab_{PROGRAM}"
            first = f"{function}_using; and test ${function}_npos -eq 0"
            return f"{script.rstrip()}\ncomplete -c {PROGRAM} -n '{first}' -F\n"


def main(arguments: list[str]) -> None:
    folder = Path(arguments[0]) if arguments else ROOT / "build"
    _write(folder / "man" / f"{PROGRAM}.1", man_page())
    for shell, name in COMPLETIONS.items():
        _write(folder / "completions" / name, completion(shell))


def _parsers(parser: argparse.ArgumentParser) -> list[argparse.ArgumentParser]:
    parsers = [parser]
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            parsers += action.choices.values()
    return parsers


def _synopsis() -> str:
    names = [f".B {PROGRAM}\n[OPTION...] [FILE]"]
    names += [f".br\n.B {PROGRAM} {command.name}\n\\&..." for command in COMMANDS]
    return "\n".join(names)


def _exit_status() -> str:
    return "\n".join(f".TP\n.B {code:d}\n{_text(code.meaning)}" for code in ExitCode)


def _examples() -> str:
    lines = [_text(example) for command in COMMANDS for example in command.examples]
    return "\n".join([".nf", *lines, ".fi"])


def _text(plain: str) -> str:
    """For troff, to which a backslash, a hyphen, and a dot or apostrophe in front say more."""
    escaped = plain.replace("\\", r"\e").replace("-", r"\-").replace("'", r"\(aq")
    return rf"\&{escaped}" if escaped.startswith(".") else escaped


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


_USAGE_WIDTH = 70

_SUMMARIES = {f"{PROGRAM} {command.name}": command.summary for command in COMMANDS}

_COMPLETED = {
    "FILE": shtab.FILE,
    "IN": shtab.FILE,
    "OUT": shtab.FILE,
    "DIR": shtab.DIRECTORY,
}

_DESCRIPTION = """\
Sends UDP datagrams to broadcast addresses, groups and hosts by every interface, and shows what
others send.
Without a command it opens a window, and in it the capture
.I FILE
if one is given; a file that has the name of a command is written with its path, as in
.IR ./send .
What is not given on the command line is as it was when the window was last closed.
The commands need no window and no screen."""

_SEE_ALSO = r"The help in the window (F1), \fBtshark\fP(1), \fBsocat\fP(1)."

if __name__ == "__main__":
    main(sys.argv[1:])
