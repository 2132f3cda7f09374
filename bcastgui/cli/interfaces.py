"""``bcastgui interfaces``: what the machine has, as a table or as JSON."""

from __future__ import annotations

import json
from argparse import Namespace
from collections.abc import Iterator, Sequence

from bcastgui.cli.exit_codes import ExitCode
from bcastgui.cli.output import standard_output
from bcastgui.cli.words import shown
from bcastgui.net.interfaces import Interface, LinkState, list_interfaces

_TITLES = ("Name", "State", "Address", "Mask", "Broadcast", "MTU")

_STATES = {LinkState.UP: "Up", LinkState.NO_CARRIER: "No carrier", LinkState.DOWN: "Down"}


def interfaces(arguments: Namespace) -> ExitCode:
    """Print the interfaces. Raises OSError."""
    found = list_interfaces()
    text = as_json(found) if arguments.json else as_table(found)
    with standard_output() as stream:
        stream.write(text.encode())
    return ExitCode.DONE


def as_table(found: Sequence[Interface]) -> str:
    """A line for each address, in columns that are as wide as need be."""
    table = [_TITLES, *(row for interface in found for row in _rows(interface))]
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    lines = (
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in table
    )
    return "".join(f"{line}\n" for line in lines)


def as_json(found: Sequence[Interface]) -> str:
    """An array with an object for each interface."""
    return json.dumps([_plain(interface) for interface in found], indent=2) + "\n"


def _rows(interface: Interface) -> Iterator[tuple[str, ...]]:
    """The name, the state and the MTU only beside the first address."""
    name, state = shown(interface.name), _STATES[interface.state]
    mtu = str(interface.mtu)
    for own in interface.addresses:
        yield name, state, str(own.address), own.mask, str(own.broadcast or ""), mtu
        name = state = mtu = ""
    if not interface.addresses:
        yield name, state, "", "", "", mtu


def _plain(interface: Interface) -> dict[str, object]:
    return {
        "name": interface.name,
        "index": interface.index,
        "state": interface.state.value,
        "mtu": interface.mtu,
        "loopback": interface.is_loopback,
        "addresses": [
            {
                "address": str(own.address),
                "prefix_length": own.prefix_length,
                "mask": own.mask if own.address.version == 4 else None,
                "broadcast": str(own.broadcast) if own.broadcast else None,
            }
            for own in interface.addresses
        ],
    }
