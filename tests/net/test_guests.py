from __future__ import annotations

from pathlib import Path

import pytest

from bcastgui.net.guests import serves_guests


def make(folder: Path, tree: str) -> None:
    """Lay out what Linux tells: ``docker0/bridge docker0/lower_veth1 ...``."""
    for path in tree.split():
        (folder / path).mkdir(parents=True)


@pytest.mark.parametrize(
    ("tree", "guests"),
    [
        ("docker0/bridge docker0/brif", "docker0"),
        ("docker0/bridge docker0/lower_veth1 veth1/brport", "docker0 veth1"),
        ("virbr0/bridge virbr0/lower_vnet0 vnet0/brport vnet0/tun_flags", "virbr0 vnet0"),
        ("br0/bridge br0/lower_eth0 eth0/brport eth0/device br0/lower_vnet0 vnet0/brport", "vnet0"),
        ("br0/bridge br0/lower_bond0 bond0/brport bond0/lower_eth0 eth0/device", ""),
        ("br0/bridge br0/lower_eth0.7 eth0.7/brport eth0.7/lower_eth0 eth0/device", ""),
        ("eth0/device", ""),
        ("wlan0/device wlan0/wireless", ""),
        ("veth0/queues", ""),
        ("tun0/tun_flags", ""),
        ("lo/queues", ""),
    ],
)
def test_bridges_without_hardware_and_their_ports_serve_guests(
    tmp_path: Path, tree: str, guests: str
) -> None:
    make(tmp_path, tree)
    found = [each.name for each in tmp_path.iterdir() if serves_guests(each.name, tmp_path)]
    assert sorted(found) == guests.split()


def test_where_the_system_does_not_tell_none_does(tmp_path: Path) -> None:
    assert not serves_guests("docker0", tmp_path)
    assert not serves_guests("docker0", tmp_path / "none")
