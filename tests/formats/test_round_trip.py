"""What we write is what we read again."""

from __future__ import annotations

import io
import shutil
import subprocess
from dataclasses import replace
from ipaddress import ip_address
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.capture.records import Datagram, Delivery, Direction, needs_scope
from bcastgui.formats.pcapng_blocks import EARLY_SECONDS, MARK_COMMENT
from bcastgui.formats.pcapng_reader import PcapngReader
from bcastgui.formats.pcapng_writer import PcapngWriter
from tests.formats.reading import read
from tests.formats.row_samples import Row, rows_of

INTERFACES = {1: "lo", 2: "eth0", 7: "WLAN é"}
DESTINATIONS = (
    ("255.255.255.255", Delivery.LIMITED_BROADCAST),
    ("192.0.2.255", Delivery.DIRECTED_BROADCAST),
    ("192.0.2.1", Delivery.UNICAST),
    ("239.1.2.3", Delivery.MULTICAST),
    ("0.0.0.0", Delivery.UNKNOWN),
    ("2001:db8::1", Delivery.UNICAST),
    ("ff02::1", Delivery.MULTICAST),
    ("::", Delivery.UNKNOWN),
)
"""With how each is addressed, as a capture has it."""

PORTS = st.integers(0, 65_535)


@st.composite
def datagrams(draw: st.DrawFn) -> Row:
    destination, delivery = draw(st.sampled_from(DESTINATIONS))
    direction = draw(st.sampled_from(Direction))
    is_received = direction is Direction.RECEIVED
    comment = draw(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")))
    return Row(
        payload=draw(st.binary(max_size=100)),
        source="2001:db8::2" if ":" in destination else "192.0.2.7",
        destination=destination,
        source_port=draw(PORTS),
        destination_port=draw(PORTS),
        time=draw(st.integers(-EARLY_SECONDS * 10**9, 2**63 - 1)),
        interface=draw(st.sampled_from((0, *INTERFACES))),
        direction=direction,
        delivery=delivery,
        echo=is_received and draw(st.booleans()),
        dropped=draw(st.integers(0, 2**32 - 1)) if is_received else 0,
        marked=draw(st.booleans()),
        comment=comment if comment != MARK_COMMENT else "",
    )


@given(st.lists(datagrams(), max_size=12))
def test_rows_come_back(sample: list[Row]) -> None:
    stream = io.BytesIO()
    writer = PcapngWriter(stream, "bcastgui")
    if sample:
        writer.write(rows_of(sample, INTERFACES))
    writer.finish()
    found = read(PcapngReader, stream.getvalue())
    assert found.rows == [_datagram(number, row) for number, row in enumerate(sample, 1)]
    assert found.marked == [place for place, row in enumerate(sample) if row.marked]
    assert found.comments == {place: row.comment for place, row in enumerate(sample) if row.comment}
    account = found.account
    assert (account.rows, account.dropped, account.damaged) == (len(sample), 0, 0)
    assert not account.skipped


@pytest.mark.parametrize("way", ["tshark -r {0} -w {1}", "editcap {0} {1}", "mergecap -w {1} {0}"])
def test_rows_come_back_from_other_tools(way: str, tmp_path: Path) -> None:
    ours, theirs = tmp_path / "ours.pcapng", tmp_path / "theirs.pcapng"
    sample = [
        Row(b"one", comment="first, é", marked=True, interface=1),
        Row(b"two", direction=Direction.SENT, time=1_750_000_000_000_000_001),
        Row(b"three", echo=True, dropped=3),
        Row(b"", source="2001:db8::2", destination="ff02::1", delivery=Delivery.MULTICAST),
        Row(bytes(9_000), destination="192.0.2.9", delivery=Delivery.UNICAST, interface=7),
    ]
    with ours.open("wb") as stream:
        writer = PcapngWriter(stream, "bcastgui")
        writer.write(rows_of(sample, INTERFACES))
        writer.finish()
    program, *arguments = way.format(ours, theirs).split()
    if shutil.which(program) is None:
        pytest.skip(f"{program} is not installed")
    subprocess.run([program, *arguments], capture_output=True, timeout=60, check=True)
    before, after = (read(PcapngReader, path.read_bytes()) for path in (ours, theirs))
    # An option of ours, which these tools leave out.
    assert after.rows == [replace(row, echo=False) for row in before.rows]
    assert (after.marked, after.comments) == (before.marked, before.comments)
    assert not after.account.damaged


def _datagram(number: int, row: Row) -> Datagram:
    name = INTERFACES.get(row.interface, "")
    source, destination = ip_address(row.source), ip_address(row.destination)
    if name and destination.version == 6 and needs_scope(destination):
        destination = ip_address(f"{destination}%{name}")
    return Datagram(
        number=number,
        time=row.time,
        direction=row.direction,
        source=source,
        source_port=row.source_port,
        destination=destination,
        destination_port=row.destination_port,
        delivery=row.delivery,
        interface=name,
        echo=row.echo,
        error=0,
        dropped=row.dropped,
        payload=row.payload,
    )
