"""Message: what a person composes to send, as it is saved, scheduled and sent again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from bcastgui.payload.compose import Format


@dataclass(frozen=True, slots=True)
class SendOptions:
    """How a datagram is sent. None leaves to the system what it does by itself."""

    hops: int | None = None
    """The TTL of IPv4 or the hop limit of IPv6, 1 to 255."""

    dscp: int | None = None
    """Differentiated services code point, 0 to 63 (RFC 2474)."""

    dont_fragment: bool = False
    multicast_loop: bool | None = None
    """Whether a datagram to a group is heard on this machine too."""


@dataclass(frozen=True, slots=True)
class Message:
    """The fields of the send panel as they stand, right or wrong, under a name."""

    name: str = ""
    address: str = "255.255.255.255"
    port: str = "12345"
    via: tuple[str, ...] = ()
    """Names of interfaces; none means all."""

    source_port: str = ""
    format: Format = Format.TEXT
    payload: str = ""
    options: SendOptions = field(default_factory=SendOptions)

    def to_plain(self) -> dict[str, object]:
        """The message in values that JSON knows; what is as usual is left out."""
        usual = Message()
        plain: dict[str, object] = {"name": self.name, "payload": self.payload}
        for key in ("address", "port", "source_port"):
            plain[key] = getattr(self, key)
        if self.via:
            plain["via"] = list(self.via)
        plain["format"] = self.format.name.lower()
        if self.options != usual.options:
            changed = {
                key: value
                for key in SendOptions.__slots__
                if (value := getattr(self.options, key)) != getattr(usual.options, key)
            }
            plain["options"] = changed
        return plain

    @classmethod
    def from_plain(cls, plain: Mapping[str, object]) -> Message:
        """Read what ``to_plain`` gave. Whatever is damaged or missing gets its usual value."""
        usual = cls()
        via, options = plain.get("via"), plain.get("options")
        return cls(
            name=_text(plain.get("name"), usual.name),
            address=_text(plain.get("address"), usual.address),
            port=_text(plain.get("port"), usual.port),
            via=tuple(v for v in via if isinstance(v, str)) if isinstance(via, list) else (),
            source_port=_text(plain.get("source_port"), usual.source_port),
            format=_format(plain.get("format"), usual.format),
            payload=_text(plain.get("payload"), usual.payload),
            options=_options(options if isinstance(options, dict) else {}),
        )


def _text(value: object, otherwise: str) -> str:
    return value if isinstance(value, str) else otherwise


def _format(value: object, otherwise: Format) -> Format:
    if isinstance(value, str) and value.upper() in Format.__members__:
        return Format[value.upper()]
    return otherwise


def _options(plain: Mapping[str, object]) -> SendOptions:
    loop = plain.get("multicast_loop")
    return SendOptions(
        hops=_number(plain.get("hops"), 1, 255),
        dscp=_number(plain.get("dscp"), 0, 63),
        dont_fragment=plain.get("dont_fragment") is True,
        multicast_loop=loop if isinstance(loop, bool) else None,
    )


def _number(value: object, least: int, most: int) -> int | None:
    if isinstance(value, int) and not isinstance(value, bool) and least <= value <= most:
        return value
    return None
