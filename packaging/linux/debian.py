"""The texts of a Debian package: control, changelog and copyright.

See https://www.debian.org/doc/debian-policy/ch-controlfields.html and its neighbours.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, time
from email.utils import format_datetime

from release import Release

PACKAGE = "bcastgui"
MAINTAINER = "the bcastgui developers <developers@bcastgui.invalid>"

_WIDTH = 78

_DESCRIPTION = """\
Send and watch UDP broadcasts
 One window to send UDP broadcasts, multicasts and unicasts by every interface
 that is chosen, and to watch what arrives: when it came, who sent it, to which
 address, by which interface, and what it says.
 .
 Messages are recorded, filtered, decoded, compared and plotted, and sent again,
 on time, at a rate, as a replay or as automatic replies. Captures are opened
 and saved as pcapng.
"""


def control(version: str, architecture: str, depends: str, installed_bytes: int) -> str:
    """The control file of the package. ``depends`` is as dpkg-shlibdeps writes it."""
    fields = {
        "Package": PACKAGE,
        "Version": version,
        "Architecture": architecture,
        "Maintainer": MAINTAINER,
        "Installed-Size": str((installed_bytes + 1023) // 1024),
        "Depends": depends,
        "Section": "net",
        "Priority": "optional",
        "Description": _DESCRIPTION.rstrip("\n"),
    }
    return "".join(f"{name}: {value}\n" for name, value in fields.items())


def changelog(releases: Iterable[Release], now: datetime) -> str:
    """Debian's changelog; a release that is not out yet has the time of ``now``."""
    return "\n".join(_entry(release, now) for release in releases)


def copyright_text(licence: str, bundled: Sequence[tuple[str, str]]) -> str:
    """The program's licence, and names with licences of what the package holds besides."""
    others = "\n".join(f"   {name}: {terms}" for name, terms in bundled)
    return (
        f"{licence.rstrip()}\n\n"
        f"The folder /usr/lib/{PACKAGE} holds these programs of others besides:\n\n{others}\n\n"
        "Qt and PySide6 are libraries of their own there, which can be exchanged. The text of the\n"
        "LGPL, version 3, is in /usr/share/common-licenses/LGPL-3.\n"
    )


def _entry(release: Release, now: datetime) -> str:
    if release.day is None:
        distribution, moment = "UNRELEASED", now
    else:
        distribution, moment = "unstable", datetime.combine(release.day, time(12), UTC)
    items = "\n".join(
        textwrap.fill(change, _WIDTH, initial_indent="  * ", subsequent_indent="    ")
        for change in release.changes
    )
    return (
        f"{PACKAGE} ({release.version}) {distribution}; urgency=medium\n\n"
        f"{items}\n\n"
        f" -- {MAINTAINER}  {format_datetime(moment)}\n"
    )
