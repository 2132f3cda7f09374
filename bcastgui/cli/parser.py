"""The command line as a whole: the commands, and what the window takes."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from textwrap import fill
from typing import Any, NoReturn

from bcastgui import __version__
from bcastgui.cli import arguments, values
from bcastgui.cli.exit_codes import ExitCode, exit_codes_text
from bcastgui.cli.output import flush_printed
from bcastgui.cli.words import os_reason, say
from bcastgui.options import Options

PROGRAM = "bcastgui"

_DESCRIPTION = "Send and watch UDP broadcasts."

_WIDTH = 78

_WINDOW_USAGE = """\
bcastgui [OPTION...] [FILE]
       bcastgui {commands} ..."""


@dataclass(frozen=True, slots=True)
class Command:
    """A command by its name; ``examples`` are lines of a shell."""

    name: str
    summary: str
    description: str
    examples: tuple[str, ...]
    add_arguments: Callable[[argparse.ArgumentParser], None]


COMMANDS = (
    Command(
        "send",
        "send datagrams, and print where they left and what is answered",
        "Send a datagram to a broadcast address, a group or a host, by every interface or those "
        "of --via, and print for each of them whether it left. Ctrl+C ends a repeat.",
        (
            'bcastgui send 255.255.255.255:12345 "Hello, world!"',
            'bcastgui send 10.9.0.255:6454 --rate 50 --format hex "ff 00 {{counter u16}}"',
            'bcastgui send "[ff02::1%eth0]:5000" --file request.bin --wait 2 --json',
        ),
        arguments.add_send,
    ),
    Command(
        "listen",
        "print or record what reaches ports",
        "Listen on ports, and print each datagram or write it to a file, until --count or "
        "--timeout is reached, or Ctrl+C. At the end it says how many were received, written, and "
        "dropped by the kernel.",
        (
            "bcastgui listen 12345 239.1.2.3:5000",
            "bcastgui listen 6454 --filter 'source in 10.9.0.0/24' --count 10 --timeout 5",
            "bcastgui listen 12345 --format pcapng | wireshark -k -i -",
            "bcastgui listen 12345 -o day.pcapng --rotate-size 100M --files 10",
        ),
        arguments.add_listen,
    ),
    Command(
        "convert",
        "turn a capture file into another format",
        "Read a capture of this program or of others (pcapng, pcap, our JSON lines), and write "
        "it in another format. What cannot be read is counted and said.",
        (
            "bcastgui convert trace.pcap messages.csv",
            "bcastgui convert trace.pcapng - --format jsonl --filter 'port == 6454'",
        ),
        arguments.add_convert,
    ),
    Command(
        "interfaces",
        "show the network interfaces and their broadcast addresses",
        "Show the network interfaces of this machine, with their addresses, masks, broadcast "
        "addresses and MTU.",
        ("bcastgui interfaces", "bcastgui interfaces --json"),
        arguments.add_interfaces,
    ),
)

NAMES = tuple(command.name for command in COMMANDS)


class Parser(argparse.ArgumentParser):
    """Says in one line what is wrong, and where the help is; a value may point at the place."""

    def __init__(self, **settings: Any) -> None:
        settings.setdefault("formatter_class", argparse.RawDescriptionHelpFormatter)
        settings.setdefault("allow_abbrev", False)
        super().__init__(**settings)

    def error(self, message: str) -> NoReturn:
        said, *pointer = message.split("\n")
        if not said.endswith((".", "?")):
            said += "."
        lines = (f"{self.prog}: {said} See {self.prog} --help", *pointer)
        self.exit(ExitCode.USAGE, "".join(f"{line}\n" for line in lines))

    def exit(self, status: int = ExitCode.DONE, message: str | None = None) -> NoReturn:
        """Raise SystemExit when the help is written, which at its end Python does with a fuss."""
        try:
            flush_printed()
        except BrokenPipeError:
            pass
        except OSError as error:
            say(os_reason(error))
            status = ExitCode.FAILED
        super().exit(status, message)


def parse_command(given: Sequence[str]) -> argparse.Namespace:
    """The arguments of a command, whose name comes first. Raises SystemExit."""
    command = next(each for each in COMMANDS if each.name == given[0])
    parser = Parser(prog=f"{PROGRAM} {command.name}", **_texts(command))
    command.add_arguments(parser)
    # Options may stand between the arguments, as in "send ADDRESS:PORT --count 3 PAYLOAD".
    arguments = parser.parse_intermixed_args(given[1:])
    arguments.command = command.name
    return arguments


def parse_window(given: Sequence[str]) -> Options:
    """The arguments of the window. Raises SystemExit."""
    arguments = window_parser().parse_args(given)
    return Options(
        listen=arguments.listen,
        start_listening=not arguments.no_listen,
        receive_buffer=arguments.receive_buffer,
        capture=arguments.capture,
        config_dir=arguments.config_dir,
        file=arguments.file,
    )


def window_parser() -> Parser:
    """For the program as a window."""
    parser = Parser(
        prog=PROGRAM,
        usage=_WINDOW_USAGE.format(commands=f"{{{','.join(NAMES)}}}"),
        description=_DESCRIPTION,
        epilog=_window_epilog(),
    )
    arguments.add_window(parser)
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    parser.add_argument(
        "file",
        nargs="?",
        type=values.window_file,
        metavar="FILE",
        help="a capture to open in the window",
    )
    return parser


def complete_parser() -> Parser:
    """With all commands, and the options of the window; without its FILE.

    It would stand where a command does, so the window has a parser of its own.
    """
    parser = Parser(prog=PROGRAM, description=_DESCRIPTION, epilog=_WINDOW_NOTE)
    arguments.add_window(parser)
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    commands = parser.add_subparsers(
        title="commands", dest="command", metavar="COMMAND", parser_class=Parser
    )
    for command in COMMANDS:
        command.add_arguments(
            commands.add_parser(command.name, help=command.summary, **_texts(command))
        )
    return parser


def _texts(command: Command) -> dict[str, Any]:
    examples = "\n".join(f"  {example}" for example in command.examples)
    return {
        "description": fill(command.description, _WIDTH),
        "epilog": f"examples:\n{examples}\n\nexit status:\n{exit_codes_text(_WIDTH)}",
    }


def _window_epilog() -> str:
    lines = "\n".join(f"  {command.name:<12}{command.summary}" for command in COMMANDS)
    return f"commands, which need no window:\n{lines}\n\n{_WINDOW_NOTE}"


_WINDOW_NOTE = fill(
    "Without a command it is the window. What is not given here is as it was when the window was "
    'last closed. See also "bcastgui COMMAND --help".',
    _WIDTH,
)
