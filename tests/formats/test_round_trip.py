"""What we write is what we read again."""

from __future__ import annotations

import io
from ipaddress import ip_address

from hypothesis import given
from hypothesis import strategies as st

from bcastgui.capture.records import Datagram, Delivery, Direction, needs_scope
from bcastgui.formats.pcapng_blocks import MARK_COMMENT
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
        time=draw(st.integers(0, 2**63 - 1)),
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
