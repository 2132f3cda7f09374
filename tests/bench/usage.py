"""What a process takes from the machine, as /proc tells it."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import psutil

from tests.end_to_end.waiting import wait_until

_TICKS = os.sysconf("SC_CLK_TCK")
_CALM_LOOKS = 10
_CALM_TICKS = 1


@dataclass(frozen=True, slots=True)
class Memory:
    """Bytes that belong to one process alone.

    ``private`` counts pages of files that it has mapped, which the system takes back at will;
    ``anonymous`` does not.
    """

    private: int
    anonymous: int


@dataclass(frozen=True, slots=True)
class PortState:
    """Of the IPv4 sockets on one port: bytes that wait to be read, datagrams dropped so far."""

    waiting: int
    dropped: int


def processor_seconds(process_id: int) -> float:
    """The processor time of the process and those it started, the pump, in steps of 0.01 s."""
    program = psutil.Process(process_id)
    times = [process.cpu_times() for process in (program, *program.children(recursive=True))]
    return float(sum(time.user + time.system for time in times))


def first_thread_seconds(process_id: int) -> float:
    """The processor time of its first thread, which is the one of the window."""
    return int(_read(process_id, "schedstat").split()[0]) * 1e-9


def memory(process_id: int) -> Memory:
    sizes: dict[str, int] = {}
    for line in _read(process_id, "smaps_rollup").splitlines()[1:]:
        name, size, _ = line.split()
        sizes[name.rstrip(":")] = int(size) * 1024
    return Memory(sizes["Private_Clean"] + sizes["Private_Dirty"], sizes["Pss_Anon"])


def port_state(process_id: int, port: int) -> PortState:
    """The state of the sockets on a port in the network of this process."""
    waiting = dropped = 0
    for line in _read(process_id, "net/udp").splitlines()[1:]:
        fields = line.split()
        if int(fields[1].partition(":")[2], 16) == port:
            waiting += int(fields[4].partition(":")[2], 16)
            dropped += int(fields[-1])
    return PortState(waiting, dropped)


def wait_until_calm(process_id: int, port: int) -> float:
    """Wait until all that came to the port is read and dealt with; return processor_seconds()."""
    looks: list[float] = []

    def is_calm() -> bool:
        if port_state(process_id, port).waiting:
            looks.clear()
        looks.append(processor_seconds(process_id))
        recent = looks[-_CALM_LOOKS:]
        return len(recent) == _CALM_LOOKS and recent[-1] - recent[0] <= _CALM_TICKS / _TICKS

    wait_until(is_calm, f"process {process_id} at rest", 60, seen=lambda: looks[-_CALM_LOOKS:])
    return looks[-1]


def disk_bytes(folder: Path) -> int:
    """What all files below a folder take on the disk."""
    return sum(path.stat().st_blocks * 512 for path in folder.rglob("*") if path.is_file())


def _read(process_id: int, name: str) -> str:
    return Path(f"/proc/{process_id}/{name}").read_text(encoding="utf-8")
