"""Files of other tools: what they hold for us is what they hold for tshark, and for dpkt."""

from __future__ import annotations

import gzip
import io
import shutil
import subprocess
import sys
from collections.abc import Callable
from decimal import Decimal
from ipaddress import ip_address
from pathlib import Path

import pytest
from dpkt import ethernet, ip, ip6, pcap, pcapng, sll, udp
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.capture.records import Delivery, Direction
from bcastgui.formats.kinds import open_reader
from bcastgui.formats.pcap_reader import PcapReader
from bcastgui.formats.pcapng_reader import PcapngReader
from tests.formats import real_traffic
from tests.formats.other_readers import tshark
from tests.formats.reading import Read, read

_SCRIPT = Path(real_traffic.__file__)
_FIELDS = (
    *("frame.time_epoch", "ip.src", "ip.dst", "ipv6.src", "ipv6.dst"),
    *("udp.srcport", "udp.dstport", "udp.payload"),
)
_MOST_SECONDS = 60

CAPTURES = {
    "tcpdump on lo": "tcpdump -i lo -c {count} -U -w -",
    "tcpdump on lo, ns": "tcpdump -i lo --nano -c {count} -U -w -",
    "tcpdump, cooked": "tcpdump -i any -y LINUX_SLL -c {count} -U -w -",
    "tcpdump, cooked 2": "tcpdump -i any -y LINUX_SLL2 -c {count} -U -w -",
    "tcpdump, cut": "tcpdump -i lo -s 600 -c {count} -U -w -",
    "dumpcap on lo": "dumpcap -q -i lo -c {count} -w -",
    "dumpcap on two": "dumpcap -q -i lo -i any -c {count} -w -",
    "dumpcap, pcap": "dumpcap -q -P -i lo -c {count} -w -",
    "tshark on lo": "tshark -Q -i lo -c {count} -w - -F pcapng",
}


def needs(program: str) -> str:
    path = shutil.which(program)
    if path is None:
        pytest.skip(f"{program} is not installed")
    return path


@pytest.fixture(scope="module")
def captured(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Files made by CAPTURES, each when it is first asked for."""
    folder = tmp_path_factory.mktemp("captured")

    def capture(name: str) -> Path:
        path = folder / name
        if not path.exists():
            program, *rest = CAPTURES[name].format(count=real_traffic.PACKETS).split()
            command = [needs("unshare"), "--net", sys.executable, str(_SCRIPT)]
            with path.open("wb") as file:
                subprocess.run(
                    [*command, needs(program), *rest],
                    stdout=file,
                    timeout=_MOST_SECONDS,
                    check=True,
                )
        return path

    return capture


def opened(path: Path) -> Read:
    data = path.read_bytes()
    return read(PcapngReader if data.startswith(b"\n\r\r\n") else PcapReader, data)


def check_with_tshark(path: Path) -> Read:
    """Our rows are the packets that are UDP for tshark.

    Without those that are sent by one interface and heard on another, in fragments: of these we
    make one for each, and tshark makes one of both.
    """
    found = opened(path)
    ours = [
        (
            row.time,
            ip_address(str(row.source).partition("%")[0]),
            ip_address(str(row.destination).partition("%")[0]),
            row.source_port,
            row.destination_port,
            row.payload,
        )
        for row in found.rows
    ]
    theirs = [
        (
            int(Decimal(time) * 10**9),
            ip_address(source or source6),
            ip_address(destination or destination6),
            int(source_port),
            int(destination_port),
            bytes.fromhex(payload.replace(":", "")),
        )
        for time, source, destination, source6, destination6, source_port, destination_port, payload
        in tshark(path, _FIELDS)
        if payload
    ]  # fmt: skip
    twice = ip_address(real_traffic.OTHER), real_traffic.LONG
    assert [row for row in ours if (row[2], row[-1]) != twice] == [
        row for row in theirs if (row[2], row[-1]) != twice
    ]
    assert not found.account.damage
    return found


@pytest.mark.parametrize("name", [name for name in CAPTURES if name != "tcpdump, cut"])
def test_real_captures(name: str, captured: Callable[[str], Path]) -> None:
    found = check_with_tshark(captured(name))
    for payload in (real_traffic.SHORT, real_traffic.LONG):
        destinations = {str(row.destination) for row in found.rows if row.payload == payload}
        assert destinations >= set(real_traffic.LOCAL)


def test_cut_packets_are_no_rows(captured: Callable[[str], Path]) -> None:
    found = opened(captured("tcpdump, cut"))
    assert set(found.payloads) == {real_traffic.SHORT}
    assert found.account.skipped["cut short"]


@pytest.mark.parametrize("name", ["tcpdump, cooked", "tcpdump, cooked 2"])
def test_cooked_captures_tell_direction_and_delivery(
    name: str, captured: Callable[[str], Path]
) -> None:
    rows = opened(captured(name)).rows
    local = {(row.direction, row.delivery) for row in rows if str(row.source) == "127.0.0.1"}
    unicast, broadcast = Delivery.UNICAST, Delivery.DIRECTED_BROADCAST
    # Of what is sent on lo, the kernel shows only how it is received: as all else, by this host.
    assert local == {(Direction.RECEIVED, unicast)}
    other = {(row.direction, row.delivery) for row in rows if str(row.source) == "10.9.0.1"}
    assert other == {(Direction.SENT, unicast), (Direction.RECEIVED, broadcast)}


@pytest.mark.parametrize("name", ["tcpdump, cooked", "tcpdump, cooked 2"])
def test_fragments_of_cooked_captures_come_together_on_each_link(
    name: str, captured: Callable[[str], Path]
) -> None:
    rows = opened(captured(name)).rows
    long = [row for row in rows if row.payload == real_traffic.LONG]
    assert {row.direction for row in long if str(row.source) == "10.9.0.1"} == set(Direction)


def test_cooked_captures_tell_interfaces(captured: Callable[[str], Path]) -> None:
    rows = opened(captured("tcpdump, cooked 2")).rows
    assert {row.interface for row in rows if row.destination.is_loopback} == {"#1"}
    assert len({row.interface for row in rows if str(row.source) == "10.9.0.1"}) == 2


@pytest.mark.parametrize("form", ["pcap", "nsecpcap", "pcapng"])
def test_what_editcap_makes_of_them(
    form: str, captured: Callable[[str], Path], tmp_path: Path
) -> None:
    path = tmp_path / "edited"
    run("editcap", "-F", form, str(captured("dumpcap on lo")), str(path))
    assert check_with_tshark(path).rows


def test_comments_and_interfaces_of_others(captured: Callable[[str], Path], tmp_path: Path) -> None:
    path = tmp_path / "commented"
    one, other = captured("dumpcap on lo"), captured("tcpdump on lo, ns")
    run("editcap", "-a", "1:première", "-a", "2:second", str(one), str(tmp_path / "edited"))
    run("mergecap", "-w", str(path), str(tmp_path / "edited"), str(other))
    found = check_with_tshark(path)
    assert {row.interface for row in found.rows} == {"lo"}
    assert "première" in found.comments.values()


def test_what_reordercap_puts_in_order(captured: Callable[[str], Path], tmp_path: Path) -> None:
    one, other = captured("dumpcap on lo"), captured("dumpcap on two")
    run("mergecap", "-a", "-w", str(tmp_path / "unordered"), str(other), str(one))
    run("reordercap", str(tmp_path / "unordered"), str(tmp_path / "ordered"))
    found = check_with_tshark(tmp_path / "ordered")
    times = [row.time for row in found.rows]
    assert times == sorted(times)


@pytest.mark.parametrize("name", ["tcpdump on lo, ns", "dumpcap on two"])
def test_compressed_they_are_the_same(name: str, captured: Callable[[str], Path]) -> None:
    plain = captured(name)
    packed = plain.with_suffix(".gz")
    packed.write_bytes(gzip.compress(plain.read_bytes()))
    with packed.open("rb") as stream:
        found = read(lambda _: open_reader(stream), packed.read_bytes())
    assert found.rows == opened(plain).rows
    assert not found.account.damaged
    assert tshark(packed, _FIELDS) == tshark(plain, _FIELDS)


@pytest.mark.parametrize(
    "options",
    [
        ("-u", "40000,50001"),
        ("-u", "40000,50001", "-l", "1"),
        ("-6", "fe80::1,ff02::1", "-u", "1,2"),
    ],
)
def test_what_text2pcap_makes(options: tuple[str, ...], tmp_path: Path) -> None:
    path = tmp_path / "made"
    dump = tmp_path / "dump"
    dump.write_text("000000 48 65 6c 6c 6f\n000000 01 02\n")
    run("text2pcap", "-q", *options, str(dump), str(path))
    assert check_with_tshark(path).payloads == [b"Hello", b"\1\2"]


PACKET = st.tuples(st.binary(max_size=80), st.integers(0, 65_535), st.integers(0, 65_535))


@given(st.lists(PACKET, max_size=5), st.sampled_from((4, 6)), st.booleans(), st.booleans())
def test_what_dpkt_makes(
    packets: list[tuple[bytes, int, int]], version: int, is_cooked: bool, is_next: bool
) -> None:
    stream = io.BytesIO()
    link = 113 if is_cooked else 1
    if is_next:
        interface = pcapng.InterfaceDescriptionBlockLE(linktype=link)
        writer = pcapng.Writer(stream, idb=interface)
    else:
        writer = pcap.Writer(stream, linktype=link)
    for payload, source, destination in packets:
        writer.writepkt(bytes(_framed(payload, source, destination, version, is_cooked)), ts=5.25)
    found = read(PcapngReader if is_next else PcapReader, stream.getvalue())
    assert [(row.payload, row.source_port, row.destination_port) for row in found.rows] == packets
    assert {row.time for row in found.rows} <= {5_250_000_000}
    assert not found.account.damage


def _framed(
    payload: bytes, source: int, destination: int, version: int, is_cooked: bool
) -> ethernet.Ethernet | sll.SLL:
    datagram = udp.UDP(sport=source, dport=destination, data=payload)
    datagram.ulen = len(datagram)
    if version == 4:
        kind = ethernet.ETH_TYPE_IP
        packet = ip.IP(p=17, src=b"\x0a\0\0\1", dst=b"\x0a\0\0\2", data=datagram)
        packet.len = len(packet)
    else:
        kind = ethernet.ETH_TYPE_IP6
        packet = ip6.IP6(nxt=17, plen=len(datagram), src=bytes(16), dst=bytes(16), data=datagram)
    if is_cooked:
        return sll.SLL(ethtype=kind, data=packet)
    return ethernet.Ethernet(type=kind, data=packet)


def run(program: str, *arguments: str) -> None:
    subprocess.run(
        [needs(program), *arguments], capture_output=True, timeout=_MOST_SECONDS, check=True
    )
