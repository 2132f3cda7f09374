"""XML, with the place of each element and attribute.

Entities are refused where they are declared, so that none can grow (the "billion laughs"), and
nothing outside of the payload is ever read.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from xml.parsers import expat

from bcastgui.payload.decoders.decoder import DecodeError, Field, count_text, require_level


def likelihood(payload: bytes, ports: frozenset[int]) -> float:
    """By the first tag; syslog begins with ``<`` too, but a digit follows there."""
    if _DECLARATION.match(payload):
        return 0.95
    return 0.7 if _FIRST_TAG.match(payload) and b">" in payload else 0.0


def decode(payload: bytes) -> tuple[Field, ...]:
    """The outermost element. Raises DecodeError."""
    return _Reader(payload).read()


@dataclass(slots=True, eq=False)
class _Element:
    """An element whose end has not come yet."""

    name: str
    start: int
    children: list[Field] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)


class _Reader:
    """Hears from expat what comes where. What ends is known to end where the next thing begins."""

    def __init__(self, payload: bytes) -> None:
        self._payload = payload
        self._root = _Element("", 0)
        self._open = [self._root]
        self._attributes: list[str] = []
        self._awaits_tag_end = False
        self._ended: _Element | None = None
        parser = expat.ParserCreate()
        parser.ordered_attributes = True
        parser.StartElementHandler = self._begin
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._add_text
        parser.EntityDeclHandler = self._refuse_entity
        # Told of all else, so that there is a next thing after each.
        parser.DefaultHandlerExpand = lambda _: self._close(parser.CurrentByteIndex)
        parser.StartCdataSectionHandler = lambda: self._close(parser.CurrentByteIndex)
        parser.CommentHandler = lambda _: self._close(parser.CurrentByteIndex)
        parser.ProcessingInstructionHandler = lambda *_: self._close(parser.CurrentByteIndex)
        self._parser = parser

    def read(self) -> tuple[Field, ...]:
        try:
            self._parser.Parse(self._payload, True)
        except DecodeError:
            raise
        except expat.ExpatError as error:
            place = min(max(self._parser.ErrorByteIndex, 0), len(self._payload))
            raise DecodeError(
                "No well-formed XML: {reason}.",
                start=place,
                end=place + 1,
                reason=expat.ErrorString(error.code),
            ) from error
        except (ValueError, LookupError) as error:
            # An encoding that Python does not know, or that is none of texts.
            raise DecodeError("An encoding that is not known.", start=0, end=1) from error
        self._close(len(self._payload))
        return tuple(self._root.children)

    def _begin(self, name: str, attributes: list[str]) -> None:
        place = self._parser.CurrentByteIndex
        self._close(place)
        require_level(len(self._open), place)
        self._open.append(_Element(name, place))
        self._attributes = attributes
        self._awaits_tag_end = True

    def _end(self, name: str) -> None:
        self._close(self._parser.CurrentByteIndex)
        self._ended = self._open.pop()

    def _add_text(self, text: str) -> None:
        self._close(self._parser.CurrentByteIndex)
        self._open[-1].texts.append(text)

    def _close(self, place: int) -> None:
        """The tag before ends at ``place``, and perhaps its element with it."""
        if self._awaits_tag_end:
            self._awaits_tag_end = False
            element = self._open[-1] if self._ended is None else self._ended
            element.children += self._attribute_fields(element.start, place)
        if self._ended is not None:
            self._open[-1].children.append(_field(self._ended, place))
            self._ended = None

    def _attribute_fields(self, start: int, end: int) -> list[Field]:
        """Attributes with the places that the tag's bytes show; expat does not tell them."""
        names, values = self._attributes[::2], self._attributes[1::2]
        found = {
            match["name"]: match.span() for match in _ATTRIBUTE.finditer(self._payload, start, end)
        }
        # In UTF-16, or where a document type adds attributes, the bytes are those of the tag.
        return [
            Field(f"@{name}", value, *found.get(name.encode("utf-8"), (start, end)))
            for name, value in zip(names, values, strict=True)
        ]

    def _refuse_entity(self, name: str, *_: object) -> None:
        raise DecodeError(
            "This declares the entity {name}; entities are not followed.",
            start=self._parser.CurrentByteIndex,
            name=name,
        )


def _field(element: _Element, end: int) -> Field:
    text = " ".join("".join(element.texts).split())
    value = text or count_text(len(element.children), "part", "parts")
    return Field(element.name, value, element.start, end, tuple(element.children))


_DECLARATION = re.compile(rb"(?:\xef\xbb\xbf)?\s*<\?xml\s|\xff\xfe<\0|\xfe\xff\0<")
_FIRST_TAG = re.compile(rb"(?:\xef\xbb\xbf)?\s*<(?:!--|!DOCTYPE|[A-Za-z_][\w.:-]*[\s/>])")
_ATTRIBUTE = re.compile(rb"""(?<=\s)(?P<name>[^\s"'<>/=]+)\s*=\s*(?:"[^"]*"|'[^']*')""")
