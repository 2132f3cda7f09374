"""The arguments of each command, as argparse takes them. The man page is made of the same."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path

from bcastgui.cli import values
from bcastgui.cli.formats import OUTPUTS
from bcastgui.cli.output import STANDARD

LEAST_INTERVAL = 0.0001
"""Seconds between two datagrams of a repeat. What is faster is a flood: the window has a
generator for that, which asks first."""

MOST = 10**12
"""The largest count."""

PAYLOAD_FORMATS = ("text", "escapes", "hex", "base64")

_EVERY_FORMAT = f"one of {', '.join(OUTPUTS)}"


def add_window(parser: ArgumentParser) -> None:
    """What the window can be told."""
    parser.add_argument(
        "--listen",
        type=values.ports,
        metavar="PORTS",
        help='ports and groups to listen on, such as "12345,6000-6010" or "239.1.2.3:5000"',
    )
    parser.add_argument(
        "--no-listen", action="store_true", help="open the window without listening yet"
    )
    _add_receive_buffer(parser)
    parser.add_argument(
        "--capture",
        type=Path,
        metavar="DIR",
        help="open a capture that an earlier run left behind, and go on with it",
    )
    parser.add_argument(
        "--config-dir",
        type=values.directory,
        metavar="DIR",
        help="keep the settings in this directory, which is made if need be",
    )


def add_send(parser: ArgumentParser) -> None:
    _add_message(parser)
    _add_packet(parser)
    _add_repeat(parser)
    parser.add_argument(
        "--wait",
        type=values.seconds,
        metavar="TIME",
        help="go on so long after the last datagram, and print the answers",
    )
    parser.add_argument(
        "--json", action="store_true", help="print results and answers as JSON lines, not as text"
    )
    parser.add_argument(
        "--quiet", action="store_true", help="say nothing but errors beside results and answers"
    )


def add_listen(parser: ArgumentParser) -> None:
    parser.add_argument(
        "ports",
        nargs="*",
        type=values.ports_or_output,
        metavar="PORTS",
        help="ports, ranges and groups to join: 12345 6000-6010 239.1.2.3:5000. 12345 by default. "
        "A - here is standard output, which is written to anyway",
    )
    parser.add_argument(
        "-o",
        "--output",
        default=STANDARD,
        metavar="FILE",
        help="write to this file; - is standard output, which is the default",
    )
    parser.add_argument(
        "--format",
        choices=OUTPUTS,
        metavar="FORMAT",
        help=f"{_EVERY_FORMAT}; by default what the name of the file says, else text",
    )
    _add_selection(parser)
    parser.add_argument(
        "--timeout", type=values.seconds, metavar="TIME", help="end after this time: 10, 500ms, 2h"
    )
    _add_rotation(parser)
    parser.add_argument(
        "--exclusive", action="store_true", help="let no other program listen on the ports"
    )
    _add_receive_buffer(parser)
    parser.add_argument(
        "--quiet", action="store_true", help="say nothing but errors beside the datagrams"
    )


def add_convert(parser: ArgumentParser) -> None:
    parser.add_argument(
        "input",
        metavar="IN",
        help="the file to read; what it is, it says itself. - is standard input",
    )
    parser.add_argument("output", metavar="OUT", help="the file to write; - is standard output")
    parser.add_argument(
        "--format",
        choices=OUTPUTS,
        metavar="FORMAT",
        help=f"what to write: {_EVERY_FORMAT}; by default what the name of OUT says, else text",
    )
    _add_selection(parser)
    parser.add_argument("--quiet", action="store_true", help="say nothing but errors")


def add_interfaces(parser: ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")


def _add_message(parser: ArgumentParser) -> None:
    parser.add_argument(
        "destination",
        type=values.destination,
        metavar="ADDRESS:PORT",
        help="where to: 255.255.255.255:12345, 10.9.0.255:12345, host:12345, [ff02::1%%eth0]:12345",
    )
    parser.add_argument(
        "payload",
        nargs="?",
        metavar="PAYLOAD",
        help="what to send; without it and without --file, what comes on standard input",
    )
    parser.add_argument(
        "--file", metavar="FILE", help="send what is in this file; - is standard input"
    )
    parser.add_argument(
        "--format",
        choices=PAYLOAD_FORMATS,
        metavar="FORMAT",
        help=f"how the payload is written: {', '.join(PAYLOAD_FORMATS)}, each perhaps with "
        "placeholders such as {{counter}}. PAYLOAD is text by default; what is read leaves as it "
        "is unless a format is given",
    )


def _add_packet(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--via",
        action="append",
        metavar="INTERFACE",
        help="what goes to 255.255.255.255 or a group leaves by this interface; may be repeated, "
        "or a list with commas. All by default. Other addresses leave where their network is",
    )
    parser.add_argument(
        "--source-port",
        type=values.port,
        default=0,
        metavar="PORT",
        help="the port to send from; any that is free by default",
    )
    parser.add_argument(
        "--ttl",
        type=values.number_from(1, 255),
        metavar="HOPS",
        help="how far a packet may go, 1 to 255 (the hop limit of IPv6); to groups 1 by default",
    )
    parser.add_argument(
        "--dscp",
        type=values.number_from(0, 63),
        metavar="CODE",
        help="differentiated services code point, 0 to 63",
    )
    parser.add_argument(
        "--dont-fragment", action="store_true", help="refuse what does not fit into one packet"
    )
    parser.add_argument(
        "--multicast-loop",
        choices=("on", "off"),
        help="whether programs on this machine hear what goes to a group; on by default",
    )


def _add_repeat(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--count",
        type=values.number_from(1, MOST),
        metavar="N",
        help="send so often; once by default, without end with --interval or --rate",
    )
    pace = parser.add_mutually_exclusive_group()
    pace.add_argument(
        "--interval",
        type=values.seconds_from(LEAST_INTERVAL),
        metavar="TIME",
        help="from one datagram to the next: 0.5, 200ms; from 0.1ms on, 1 second by default",
    )
    pace.add_argument(
        "--rate",
        type=values.number_from(1, round(1 / LEAST_INTERVAL)),
        metavar="N",
        help=f"datagrams a second, 1 to {round(1 / LEAST_INTERVAL)}",
    )


def _add_rotation(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--rotate-size",
        type=values.size,
        metavar="SIZE",
        help="begin another numbered file when one has so many bytes: 100M",
    )
    parser.add_argument(
        "--rotate-time",
        type=values.seconds,
        metavar="TIME",
        help="begin another numbered file after this time: 10min",
    )
    parser.add_argument(
        "--files",
        type=values.number_from(1, 1_000_000),
        metavar="N",
        help="keep the last N numbered files",
    )


def _add_receive_buffer(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--receive-buffer",
        type=values.buffer_size,
        metavar="SIZE",
        help="ask for receive buffers of this size: 16MiB; the system may grant less. 8MiB by "
        "default",
    )


def _add_selection(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--filter",
        type=values.condition,
        metavar="EXPRESSION",
        help='only datagrams that the filter asks for: "source in 10.9.0.0/24 and hello"',
    )
    parser.add_argument(
        "--count",
        type=values.number_from(1, MOST),
        metavar="N",
        help="end when so many are written",
    )
