"""How far from their times the datagrams of a schedule leave and arrive."""

from __future__ import annotations

import os
import resource
import socket
import threading
import time
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from bcastgui.net.sockets import ANCILLARY_SPACE, ask_details, read_arrival
from bcastgui.net.timed.link import Frame, PlayerLink, Sent
from tests.bench.effort import Effort
from tests.bench.programs import LOOPBACK
from tests.bench.report import Report, Row

INTERVAL = 1_000_000
"""Nanoseconds: 1 kHz."""

LENGTH = 64
PAINTING = 0.013
"""Seconds for which a repaint keeps the interpreter's lock."""

_FRAME = 1 / 60
_AHEAD = 0.1  # seconds before the first
_FRAMES_AHEAD = 300
_ENDS = 100  # datagrams at each end whose medians tell the drift

_Times: TypeAlias = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class _Setting:
    title: str
    in_process: bool
    is_painting: bool
    is_undisturbed: bool = False
    """The player has real-time priority, so that a busy machine is to it as a quiet one."""


SETTINGS = (
    _Setting("the player's process, undisturbed", True, True, is_undisturbed=True),
    _Setting("the player's process, window at rest", True, False),
    _Setting("the player's process, window painting", True, True),
    _Setting("a thread instead, window at rest", False, False),
    _Setting("a thread instead, window painting", False, True),
)


def test_schedule(report: Report, effort: Effort) -> None:
    count = round(2 * effort.flow_seconds * 1e9 / INTERVAL)
    report.table(
        "schedule",
        f"Deviation of {count:,} datagrams at 1 kHz, ms",
        [_row(setting, count) for setting in SETTINGS if _is_possible(setting)],
    )


def _row(setting: _Setting, count: int) -> Row:
    stolen, begun = _stolen(), time.monotonic()
    dues, sent, arrived = _run(setting, count)
    share = (_stolen() - stolen) / (time.monotonic() - begun)
    late, heard = (sent - dues) / 1e6, (arrived - dues) / 1e6
    return {
        "by": setting.title,
        "left, median": float(np.median(np.abs(late))),
        "left, 99th percentile": float(np.percentile(np.abs(late), 99)),
        "left, slowest": float(np.abs(late).max()),
        "arrived, 99th percentile": float(np.percentile(np.abs(heard), 99)),
        "mean interval": float(np.diff(sent).mean() / 1e6),
        "drift": float(np.median(late[-_ENDS:]) - np.median(late[:_ENDS])),
        "stolen by the host, %": 100 * share,
    }


def _stolen() -> float:
    """Seconds of processor that a virtual machine was not given when it wanted them."""
    fields = Path("/proc/stat").read_text(encoding="ascii").split(maxsplit=9)
    return int(fields[8]) / os.sysconf("SC_CLK_TCK")


def _is_possible(setting: _Setting) -> bool:
    if not setting.is_undisturbed:
        return True
    _, most = resource.getrlimit(resource.RLIMIT_RTPRIO)
    return os.geteuid() == 0 or most > 0


def _disturb_no_more(link: PlayerLink) -> None:
    assert link._process is not None
    priority = os.sched_param(os.sched_get_priority_min(os.SCHED_FIFO))
    os.sched_setscheduler(link._process.pid, os.SCHED_FIFO, priority)


def _run(setting: _Setting, count: int) -> tuple[_Times, _Times, _Times]:
    """When each was due, left and arrived, in ns of the monotonic clock."""
    with (
        _receiver() as receiver,
        _sender() as sender,
        closing(PlayerLink(in_process=setting.in_process)) as link,
    ):
        link.add_way(1, sender, receiver.getsockname())
        while not link.is_ready:
            link.answers()
        arrived: list[int] = []
        if setting.is_undisturbed:
            _disturb_no_more(link)
        offset = time.time_ns() - time.monotonic_ns()
        reading = threading.Thread(target=_read, args=(receiver, arrived, count))
        reading.start()
        start = time.monotonic_ns() + round(_AHEAD * 1e9)
        dues = start + np.arange(count) * INTERVAL
        sent: dict[int, int] = {}
        fed = 0
        while len(sent) < count:
            stop = min(count, max(0, (time.monotonic_ns() - start) // INTERVAL) + _FRAMES_AHEAD)
            link.play(Frame(n, 1, 1, int(dues[n]), bytes(LENGTH)) for n in range(fed, stop))
            fed = stop
            for answer in link.answers():
                assert isinstance(answer, Sent)
                assert not answer.error
                sent[answer.frame] = answer.moment
            _spend_a_frame(is_painting=setting.is_painting)
        reading.join()
    left = np.array([sent[number] for number in range(count)])
    return dues, left, np.array(arrived) - offset


def _read(receiver: socket.socket, arrived: list[int], count: int) -> None:
    """The kernel's times of arrival, in ns since 1970 UTC."""
    while len(arrived) < count:
        _, messages, _, _ = receiver.recvmsg(LENGTH, ANCILLARY_SPACE)
        moment = read_arrival(messages).time
        assert moment is not None
        arrived.append(moment)


def _spend_a_frame(*, is_painting: bool) -> None:
    begun = time.monotonic()
    while is_painting and time.monotonic() - begun < PAINTING:
        sum(range(100))
    time.sleep(max(0.0, _FRAME - (time.monotonic() - begun)))


def _receiver() -> socket.socket:
    sock = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    ask_details(sock, 4)
    sock.bind((LOOPBACK, 0))
    sock.settimeout(10)
    return sock


def _sender() -> socket.socket:
    sock = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    sock.bind((LOOPBACK, 0))
    sock.setblocking(False)
    return sock
