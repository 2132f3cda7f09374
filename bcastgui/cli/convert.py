"""``bcastgui convert``: a capture file in another format."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack
from io import BufferedReader
from pathlib import Path
from typing import IO

from bcastgui.cli.exit_codes import ExitCode
from bcastgui.cli.formats import is_binary, output_format, writer_for
from bcastgui.cli.output import INPUT, STANDARD, standard_input, standard_output
from bcastgui.cli.progress import Progress
from bcastgui.cli.selection import Selection
from bcastgui.cli.stopping import ending_on_signals
from bcastgui.cli.words import say, sentence, shown
from bcastgui.formats.contract import Account, ForeignFileError, Portion, Reader, left_out
from bcastgui.formats.kinds import open_reader
from bcastgui.formats.naming import naming
from bcastgui.formats.saving import saved_file

_NAMED_DAMAGE = 10
"""Places of damage that are named; the others are counted."""


def convert(arguments: Namespace) -> ExitCode:
    """Write what is in one file to another. Raises InputError, and OSError."""
    form = output_format(arguments.format, arguments.output)
    if is_binary(form) and arguments.output == STANDARD and sys.stdout.isatty():
        say(f"{form} is not for a terminal: name a file, or pipe it to a program")
        return ExitCode.USAGE
    with ExitStack() as undo:
        undo.enter_context(ending_on_signals())
        source, size = _opened(arguments.input, undo)
        progress = None if arguments.quiet else undo.enter_context(Progress(sys.stderr, size))
        selection = Selection(arguments.filter, arguments.count)
        name = INPUT if arguments.input == STANDARD else arguments.input
        try:
            with naming(name):
                reader = open_reader(source, Path(arguments.input).suffix)
            portions = _portions(reader, name)
            portion = next(portions, None)
        except ForeignFileError as error:
            say(f"{shown(name)}: {sentence(error)}")
            return ExitCode.FAILED
        with _target(arguments.output) as stream:
            writer = writer_for(form, stream)
            while portion is not None and not selection.is_full:
                batch, names = portion.batch, portion.interfaces
                for rows in selection.of(batch, names, portion.marks, portion.comments):
                    writer.write(rows)
                if progress is not None:
                    progress.show(portion.position, selection.given)
                portion = next(portions, None)
            writer.finish()
    missing = left_out(writer)
    return _say_account(reader.account, selection.given, missing, is_quiet=arguments.quiet)


def _opened(name: str, undo: ExitStack) -> tuple[BufferedReader, int | None]:
    """The stream to read, and how long it is, None where that is not known."""
    if name == STANDARD:
        return os.fdopen(standard_input().fileno(), "rb", closefd=False), None
    path = Path(name)
    stream = undo.enter_context(path.open("rb"))
    return stream, path.stat().st_size if path.is_file() else None


def _portions(reader: Reader, name: str) -> Iterator[Portion]:
    with naming(name):
        yield from reader.portions()


def _target(name: str) -> AbstractContextManager[IO[bytes]]:
    return standard_output() if name == STANDARD else saved_file(Path(name))


def _say_account(account: Account, wanted: int, missing: int, *, is_quiet: bool) -> ExitCode:
    if not is_quiet:
        parts = [f"read {account.rows}", f"written {wanted - missing}"]
        if missing:
            parts.append(f"never sent, and so left out {missing}")
        parts += [f"{reason} {count}" for reason, count in account.skipped.most_common()]
        if account.dropped:
            parts.append(f"dropped when it was recorded {account.dropped}")
        say(", ".join(parts))
    for damage in account.damage[:_NAMED_DAMAGE]:
        say(f"damaged at byte {damage.offset}: {shown(str(damage))}")
    if account.damaged > _NAMED_DAMAGE:
        say(f"damaged in {account.damaged} places; the first {_NAMED_DAMAGE} are named")
    return ExitCode.PARTLY if account.damaged else ExitCode.DONE
