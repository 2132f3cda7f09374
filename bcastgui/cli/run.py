"""Runs a command, and turns what goes wrong into a line and an exit status."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence

from bcastgui.cli.exit_codes import ExitCode
from bcastgui.cli.output import take_places_of_closed_streams
from bcastgui.cli.parser import parse_command
from bcastgui.cli.stopping import StoppedError
from bcastgui.cli.words import os_reason, say, sentence
from bcastgui.errors import InputError


def run_command(given: Sequence[str]) -> int:
    """Run the command whose name comes first in ``given``; returns the exit status.

    Raises SystemExit, as argparse does, when the command line is wrong.
    """
    take_places_of_closed_streams()
    arguments = parse_command(given)
    try:
        return _run(arguments)
    except BrokenPipeError:
        # Whoever read the output has had enough.
        return ExitCode.DONE
    except InputError as error:
        say("\n".join([sentence(error), *getattr(error, "__notes__", ())]))
        return ExitCode.FAILED
    except OSError as error:
        say(os_reason(error))
        return ExitCode.FAILED
    except StoppedError as stopped:
        return stopped.code


def _run(arguments: Namespace) -> ExitCode:
    """Each command loads what it needs, and no other's."""
    match arguments.command:
        case "send":
            from bcastgui.cli.send import send

            return send(arguments)
        case "listen":
            from bcastgui.cli.listen import listen

            return listen(arguments)
        case "convert":
            from bcastgui.cli.convert import convert

            return convert(arguments)
        case _:
            from bcastgui.cli.interfaces import interfaces

            return interfaces(arguments)
