"""PayloadDraft: a payload as it is written, and as the next datagram would have it."""

from __future__ import annotations

import time
from collections.abc import Collection
from dataclasses import dataclass

from bcastgui.capture.records import IPAddress
from bcastgui.errors import InputError
from bcastgui.gui.send.send_hints import ip_version
from bcastgui.gui.widgets.numbers import bytes_text
from bcastgui.net.endpoints import HostName
from bcastgui.net.interfaces import Interface
from bcastgui.net.limits import max_payload
from bcastgui.net.routes import find_routes
from bcastgui.payload.template import Context, Template


@dataclass(frozen=True, slots=True)
class PayloadDraft:
    """``sample`` is what ``template`` gives next, by the first of the ways it would leave."""

    template: Template
    sample: bytes


@dataclass(frozen=True, slots=True)
class Target:
    """Where to and from where, as far as it is known; ``number`` counts the sends before."""

    destination: IPAddress | HostName | None
    via: Collection[str] | None
    interfaces: tuple[Interface, ...]
    source_port: int
    number: int


NOTHING = PayloadDraft(Template((b"",)), b"")


def draft(template: Template, text: str, target: Target) -> PayloadDraft:
    """The draft of ``template``, which is written as ``text``.

    Raises InputError when no datagram to the target holds so much.
    """
    sample = template.render(_context(template, target))
    version = ip_version(target.destination)
    if len(sample) > (limit := max_payload(version)):
        raise InputError(
            "{length}: a datagram over IPv{version} holds at most {limit}.",
            start=len(text),
            length=bytes_text(len(sample)),
            version=version,
            limit=bytes_text(limit),
        )
    return PayloadDraft(template, sample)


def _context(template: Template, target: Target) -> Context:
    number, now = target.number, time.time_ns()
    destination = target.destination
    if destination is None or isinstance(destination, HostName) or not template.differs_by_way:
        return Context(number, now)
    route = find_routes(destination, target.via, target.interfaces)[0]
    return Context(number, now, route.source, target.source_port, route.interface)
