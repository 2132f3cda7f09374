"""How the window and the decoders' process talk: JSON objects, each after its length."""

from __future__ import annotations

import json
import struct
from collections.abc import Iterator
from typing import Any, BinaryIO

from bcastgui.payload.decoders.outcome import Outcome, Problem, Request, Row

NAMES, TRYING, OUTCOME = "names", "trying", "outcome"
"""The keys of what the process says: all decoders, the one that runs now, and the answer."""

TOO_LARGE = "too large"
"""Said in place of the answer, and last: the memory that is allowed was not enough."""


def pack(message: dict[str, object]) -> bytes:
    """``message`` as it is sent."""
    text = json.dumps(message).encode("ascii")
    return _LENGTH.pack(len(text)) + text


def unpack(received: bytearray) -> Iterator[dict[str, Any]]:
    """Take the messages that are whole out of ``received``."""
    while len(received) >= _LENGTH.size:
        end = _LENGTH.size + _LENGTH.unpack_from(received)[0]
        if len(received) < end:
            return
        message = json.loads(received[_LENGTH.size : end])
        del received[:end]
        yield message


def read(stream: BinaryIO) -> dict[str, Any] | None:
    """Wait for a message; None at the end of the stream."""
    start = stream.read(_LENGTH.size)
    if len(start) < _LENGTH.size:
        return None
    message: dict[str, Any] = json.loads(stream.read(_LENGTH.unpack(start)[0]))
    return message


def request_message(request: Request) -> dict[str, object]:
    return {
        "payload": request.payload.decode("latin-1"),
        "ports": sorted(request.ports),
        "decoder": request.decoder,
        "excluded": sorted(request.excluded),
    }


def request_of(message: dict[str, Any]) -> Request:
    return Request(
        message["payload"].encode("latin-1"),
        frozenset(message["ports"]),
        message["decoder"],
        frozenset(message["excluded"]),
    )


def outcome_message(outcome: Outcome) -> dict[str, object]:
    return {
        "decoder": outcome.decoder,
        "rows": [(row.parent, row.name, row.value, row.start, row.end) for row in outcome.rows],
        "left_out": outcome.left_out,
        "problem": _problem_message(outcome.problem),
        "remark": _problem_message(outcome.remark),
    }


def outcome_from(message: dict[str, Any]) -> Outcome:
    return Outcome(
        message["decoder"],
        tuple(Row(*row) for row in message["rows"]),
        message["left_out"],
        _problem_from(message["problem"]),
        _problem_from(message["remark"]),
    )


def _problem_message(problem: Problem | None) -> list[object] | None:
    if problem is None:
        return None
    return [problem.template, dict(problem.values), problem.start, problem.end]


def _problem_from(message: list[Any] | None) -> Problem | None:
    return None if message is None else Problem(*message)


_LENGTH = struct.Struct("<I")
