"""Guests: which interfaces serve containers and virtual machines only, as the system tells."""

from __future__ import annotations

from pathlib import Path

LINUX_INTERFACES = Path("/sys/class/net")
"""Linux's folder of interfaces (its Documentation/ABI/testing/sysfs-class-net)."""


def serves_guests(name: str, folder: Path = LINUX_INTERFACES) -> bool:
    """Whether an interface is a bridge, or a port of one, with no hardware beneath.

    Such are docker0, virbr0 and br-*: they lose their carrier with their last guest. A bridge to
    which a network card belongs, also by a bond or a VLAN, is a way out like any other. False
    where the system does not tell: those of Windows and macOS keep their carrier, or go altogether.
    """
    place = folder / name
    is_bridged = (place / "bridge").exists() or (place / "brport").exists()
    return is_bridged and not _has_hardware(place)


def _has_hardware(place: Path) -> bool:
    if (place / "device").exists():
        return True
    lower = (link.name.removeprefix("lower_") for link in place.glob("lower_*"))
    return any(_has_hardware(place.with_name(name)) for name in lower)
