"""The likeliest decoder answers, and what a decoder does wrong is told."""

from __future__ import annotations

import struct
from types import SimpleNamespace
from typing import Any

import cbor2
import msgpack
import pytest

from bcastgui.payload.decoders.answering import answer
from bcastgui.payload.decoders.decoder import Decoder, Field
from bcastgui.payload.decoders.outcome import Outcome, Request
from bcastgui.payload.decoders.registry import Registry


class SampleRegistry(Registry):
    """The built-in decoders, and one that behaves as a test wants it."""

    def __init__(self, **functions: Any) -> None:
        super().__init__()
        self._sample = SimpleNamespace(
            **({"likelihood": lambda payload, ports: 0.0, "decode": None} | functions)
        )

    @property
    def names(self) -> tuple[str, ...]:
        return (*super().names, "Sample")

    def load(self, name: str) -> Decoder:
        return self._sample if name == "Sample" else super().load(name)


def ask(payload: bytes, registry: Registry, decoder: str = "", *ports: int) -> Outcome:
    return answer(Request(payload, frozenset(ports), decoder), registry, lambda *_: None)


def fail(*_: object) -> Any:
    raise ArithmeticError("no")


@pytest.mark.parametrize(
    ("payload", "decoder"),
    [
        (b'{"temperature": 21.5}', "JSON"),
        (b"<status>ok</status>", "XML"),
        (b"temp=21.5;hum=40", "Key=value"),
        (msgpack.packb({"temperature": 21.5, "list": [1, 2]}), "MessagePack"),
        (cbor2.dumps({"temperature": 21.5, "list": [1, 2]}), "CBOR"),
        (b"$GPHDT,274.07,T*03\r\n", "NMEA 0183"),
        (b"<34>Oct 11 22:14:15 host su: a=1 b=2", "Syslog"),
        (b"/fader\0\0,f\0\0" + struct.pack(">f", 0.5), "OSC"),
        (b"Hello, world!", ""),
        (b"", ""),
        (bytes(20), ""),
        (bytes(range(256)), ""),
        (b"M-SEARCH * HTTP/1.1\r\nHOST: 239.255.255.250:1900\r\n\r\n", ""),
    ],
)
def test_the_likeliest_answers(payload: bytes, decoder: str) -> None:
    outcome = ask(payload, Registry())
    assert outcome.decoder == decoder
    assert bool(outcome.rows) == bool(decoder)
    assert (outcome.problem is None) == bool(decoder)


def test_a_decoder_can_be_chosen() -> None:
    outcome = ask(b"hello", Registry(), "JSON")
    assert outcome.decoder == "JSON"
    assert outcome.problem is not None
    assert (outcome.problem.start, outcome.problem.values) == (0, {"what": "a value"})


def test_ports_reach_the_decoders() -> None:
    registry = SampleRegistry(
        likelihood=lambda payload, ports: 1.0 if 7 in ports else 0.0,
        decode=lambda payload: (Field("a", "b", 0, 1),),
    )
    assert ask(b"[1]", registry, "", 7).decoder == "Sample"
    assert ask(b"[1]", registry, "", 8).decoder == "JSON"


def test_who_is_excluded_is_not_asked() -> None:
    request = Request(b"[1]", frozenset(), excluded=frozenset({"Sample", "JSON"}))
    assert answer(request, SampleRegistry(likelihood=fail), lambda *_: None).decoder == ""


def test_who_fails_to_guess_is_told_and_passed_over() -> None:
    for wrong in (fail, lambda *_: "likely", lambda *_: None):
        outcome = ask(b"[1]", SampleRegistry(likelihood=wrong))
        assert outcome.decoder == "JSON"
        assert outcome.remark is not None
        assert outcome.remark.values["decoder"] == "Sample"


@pytest.mark.parametrize(
    "decode",
    [
        fail,
        lambda payload: None,
        lambda payload: ["text"],
        lambda payload: [Field("a", "b", 0, 2)],
        lambda payload: payload.missing,
    ],
)
def test_who_fails_to_decode_is_told(decode: Any) -> None:
    outcome = ask(b"x", SampleRegistry(decode=decode), "Sample")
    assert outcome.rows == ()
    assert outcome.problem is not None
    assert outcome.problem.template == "The decoder {decoder} failed: {error}"


def test_memory_is_the_process_s_business() -> None:
    def take(*_: object) -> Any:
        raise MemoryError

    with pytest.raises(MemoryError):
        ask(b"x", SampleRegistry(decode=take), "Sample")
    with pytest.raises(MemoryError):
        ask(b"x", SampleRegistry(likelihood=take))


def test_what_runs_is_announced_before() -> None:
    said: list[tuple[str, bool]] = []
    request = Request(b"[1]", frozenset())
    answer(request, SampleRegistry(), lambda name, guessing: said.append((name, guessing)))
    assert said == [("Sample", True), ("JSON", False)]
