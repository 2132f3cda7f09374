"""Interfaces of a file are none of this machine, and have one number for each name."""

from __future__ import annotations

import numpy as np

from bcastgui.capture.records import RECORD, Batch
from bcastgui.gui.files.file_interfaces import FIRST_OF_FILES, FileInterfaces


def renumbered(interfaces: FileInterfaces, names: dict[int, str], *indices: int) -> list[str]:
    records = np.zeros(len(indices), RECORD)
    records["interface"] = indices
    made = interfaces.renumbered(Batch(records, b""), names)
    assert records["interface"].tolist() == list(indices)
    assert all(number >= FIRST_OF_FILES for number in interfaces.names)
    found = made.records["interface"].tolist()
    return [interfaces.names[number] if number else "" for number in found]


def test_each_name_has_one_number() -> None:
    interfaces = FileInterfaces({1: "lo", 2: "lan0"})
    assert renumbered(interfaces, {1: "eth0", 2: "lan0"}, 1, 2, 0, 1) == [
        "eth0",
        "lan0",
        "",
        "eth0",
    ]
    assert renumbered(interfaces, {7: "eth0", 1: "wlan0"}, 7, 1) == ["eth0", "wlan0"]
    assert len(interfaces.names) == 3


def test_those_of_another_file_are_gone_on_with() -> None:
    known = {1: "lo", FIRST_OF_FILES: "eth0", FIRST_OF_FILES + 4: "eth1"}
    interfaces = FileInterfaces(known)
    assert renumbered(interfaces, {1: "eth1", 2: "new"}, 1, 2) == ["eth1", "new"]
    assert interfaces.names == {
        FIRST_OF_FILES: "eth0",
        FIRST_OF_FILES + 4: "eth1",
        FIRST_OF_FILES + 5: "new",
    }


def test_one_without_a_name_is_told_by_its_index_or_not_at_all() -> None:
    interfaces = FileInterfaces({})
    assert renumbered(interfaces, {3: ""}, 2, 3) == ["#2", ""]
