"""Registry: the decoders there are, and which of them a payload is for."""

from __future__ import annotations

from importlib import import_module
from importlib.metadata import entry_points
from typing import cast

from bcastgui.payload.decoders.decoder import Decoder

BUILT_IN = {
    "JSON": "json_text",
    "XML": "xml_text",
    "Key=value": "key_value",
    "MessagePack": "messagepack",
    "CBOR": "cbor",
    "NMEA 0183": "nmea",
    "Syslog": "syslog",
    "OSC": "osc",
}
"""The modules of this package by the names of their decoders, in the order of the menu."""

GROUP = "bcastgui.decoders"
"""The group of entry points by which other packages add theirs."""


class UnknownDecoderError(LookupError):
    """No decoder has this name, or none any more."""


class Registry:
    """Decoders by name. Each is loaded when it is first needed."""

    def __init__(self) -> None:
        self._added = {
            point.name: point
            for point in sorted(entry_points(group=GROUP), key=lambda point: point.name)
            if point.name and point.name not in BUILT_IN
        }
        self._loaded: dict[str, Decoder] = {}

    @property
    def names(self) -> tuple[str, ...]:
        return (*BUILT_IN, *self._added)

    def load(self, name: str) -> Decoder:
        """The decoder of this name. Raises UnknownDecoderError, or what the import raises."""
        if name not in self._loaded:
            self._loaded[name] = self._load(name)
        return self._loaded[name]

    def _load(self, name: str) -> Decoder:
        if name in BUILT_IN:
            return cast(Decoder, import_module(f"{__package__}.{BUILT_IN[name]}"))
        if name not in self._added:
            raise UnknownDecoderError(name)
        return cast(Decoder, self._added[name].load())
