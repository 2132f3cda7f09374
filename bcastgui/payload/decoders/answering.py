"""Answering a request: guess the decoder where none is named, run it, and contain its errors."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeAlias

from bcastgui.payload.decoders.decoder import DecodeError
from bcastgui.payload.decoders.outcome import (
    Outcome,
    Problem,
    Request,
    outcome_of,
    problem_of,
    shown,
)
from bcastgui.payload.decoders.registry import BUILT_IN, Registry, UnknownDecoderError

Announce: TypeAlias = Callable[[str, bool], None]
"""Is told the name of a decoder before it runs, and whether that is only to guess."""


def answer(request: Request, registry: Registry, announce: Announce) -> Outcome:
    """What becomes of ``request``. Raises MemoryError, and nothing else."""
    name, remark = request.decoder, None
    if not name:
        name, remark = _guess(request, registry, announce)
    outcome = _decode(name, request.payload, registry, announce) if name else _NONE_FITS
    return replace(outcome, remark=remark)


def _guess(request: Request, registry: Registry, announce: Announce) -> tuple[str, Problem | None]:
    """The likeliest decoder, the first of equals, and who failed to say how likely it is."""
    best, most, remark = "", 0.0, None
    for name in registry.names:
        if name in request.excluded:
            continue
        if name not in BUILT_IN:
            announce(name, True)
        try:
            likelihood = float(registry.load(name).likelihood(request.payload, request.ports))
        except MemoryError:
            raise
        except Exception as error:  # noqa: BLE001 - it is another's code, and may raise anything
            remark = remark or _failure(name, error)
            continue
        if likelihood > most:
            best, most = name, likelihood
    return best, remark


def _decode(name: str, payload: bytes, registry: Registry, announce: Announce) -> Outcome:
    announce(name, False)
    try:
        return outcome_of(name, registry.load(name).decode(payload), len(payload))
    except DecodeError as error:
        return Outcome(name, problem=problem_of(error))
    except UnknownDecoderError:
        template = "There is no decoder {decoder} any more. Choose another one."
        return Outcome(name, problem=Problem(template, {"decoder": name}))
    except MemoryError:
        raise
    except Exception as error:  # noqa: BLE001 - as above
        return Outcome(name, problem=_failure(name, error))


def _failure(name: str, error: Exception) -> Problem:
    said = shown(f"{type(error).__name__}: {error}"[:_SAID])
    return Problem("The decoder {decoder} failed: {error}", {"decoder": name, "error": said})


_NONE_FITS = Outcome(
    "", problem=Problem("No decoder takes this for its own. Choose one to see why.", {})
)
_SAID = 300
"""Characters of an error that are quoted."""
