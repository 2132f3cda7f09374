"""RepliesWorker: looks at new rows and has those answered that rules are for."""

from __future__ import annotations

import threading
import time
from collections import OrderedDict, deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QObject, Signal

from bcastgui.capture.key_reader import ChunkSource
from bcastgui.capture.query import Names
from bcastgui.capture.query.answers import answers
from bcastgui.capture.records import Chunk, IPAddress, pack_address
from bcastgui.errors import InputError
from bcastgui.gui.new_rows import NewRowsWorker, datagram_at
from bcastgui.gui.replies.rule import PreparedRule, ReplyRule
from bcastgui.gui.send.send_request import SendRequest
from bcastgui.gui.send.transmitter import SendReport
from bcastgui.net.interfaces import list_interfaces
from bcastgui.net.manners import Limit, Manners, Verdict, answerable

LATEST = 2.0
"""Seconds after which a message is too old to be answered; whoever asked has asked again."""

_INTERFACES_KEPT = 5.0
"""Seconds for which the broadcast addresses of this machine are taken to be the same."""

_MOST_UNREPORTED = 256
"""Replies whose report is awaited; those to names that nobody knows have none."""


@dataclass(frozen=True, slots=True)
class Counts:
    """How many replies a rule has sent, and how many messages it left for a limit."""

    replied: int
    skipped: int


@dataclass(frozen=True, slots=True)
class Chase:
    """Who answers our replies again and again."""

    peer: IPAddress


class RepliesWorker(NewRowsWorker[ReplyRule]):
    """Answers while it is asked to. Receiving never waits for it, nor does it for sending."""

    counted = Signal(object)
    """The Counts of rules, by their keys; at most once for each time that rows came."""

    def __init__(
        self,
        capture: ChunkSource,
        send: Callable[[SendRequest], object],
        parent: QObject | None = None,
    ) -> None:
        """``send`` is called by this thread, and returns at once."""
        super().__init__(capture, parent)
        self.setObjectName("replies")
        self._send = send
        self._reporting = threading.Lock()
        self._unreported: OrderedDict[int, tuple[SendRequest, bytes]] = OrderedDict()
        self._reports: deque[tuple[bytes, frozenset[int], float]] = deque()
        # Only the thread itself uses these.
        self._told: dict[int, Counts] = {}
        self._followed: dict[int, _Followed] = {}
        self._manners = Manners()
        self._broadcasts: tuple[bytes, ...] = ()
        self._broadcasts_due = 0.0

    def note_report(self, report: SendReport) -> None:
        """Take note of where a reply left from. Any thread may tell, also of other sends."""
        with self._reporting:
            _, peer = self._unreported.pop(id(report.request), (None, b""))
            if peer:
                ports = {r.source.port for r in report.results} | {report.request.port}
                self._reports.append((peer, frozenset(ports), time.monotonic()))

    def follow(self, rules: Mapping[int, ReplyRule], names: Names) -> None:
        """Prepare the rules that are new, and forget those that are gone."""
        before, self._followed = self._followed, {}
        for key, rule in rules.items():
            known = before.get(key)
            if known is not None and known.rule is rule and known.names is names:
                self._followed[key] = known
                continue
            followed = self._followed[key] = _Followed(key, rule, names, Limit(rule.most))
            if known is not None:
                followed.replied, followed.skipped = known.replied, known.skipped
            try:
                followed.prepared = PreparedRule.prepare(rule, names)
            except InputError as error:
                self.given_up.emit(key, error)

    def look_at(self, chunk: Chunk) -> None:
        """Answer; of several rules that fit a message, the first answers it."""
        records = chunk.records
        latest = time.time_ns() - int(LATEST * 1e9)
        left = answerable(records, self._own_broadcasts()) & (records["time"] >= latest)
        for followed in self._followed.values():
            if followed.prepared is None or not left.any():
                continue
            fitting = np.zeros(len(chunk), np.bool_)
            try:
                for place, found in answers(followed.prepared.condition, chunk, left):
                    fitting[place : place + len(found)] = found
                    rows = place + np.flatnonzero(found)
                    self._reply(followed, followed.prepared, chunk, rows)
            except InputError as error:
                self._give_up(followed, error)
            except _ChaseError as chase:
                self._give_up(followed, Chase(chase.peer))
            left = left & ~fitting

    def finish(self) -> None:
        """Tell the counts that have changed."""
        counts = self._counts()
        if counts != self._told:
            self._told = counts
            self.counted.emit(counts)

    def _counts(self) -> dict[int, Counts]:
        return {key: Counts(each.replied, each.skipped) for key, each in self._followed.items()}

    def _reply(
        self,
        followed: _Followed,
        prepared: PreparedRule,
        chunk: Chunk,
        rows: npt.NDArray[np.int64],
    ) -> None:
        """Answer ``rows`` of ``chunk``, as far as limits let us. Few are looked at one by one."""
        records = chunk.records
        while len(rows) and self.is_wanted:
            row = int(rows[0])
            record = records[row]
            peer = record["source"].tobytes()
            self._note_replies()
            port = int(record["destination_port"])
            verdict = self._manners.judge(peer, port, followed.limit, time.monotonic())
            if verdict is Verdict.TOO_MANY:
                followed.skipped += len(rows)
                return
            if verdict is Verdict.TOO_MANY_TO_PEER:
                theirs = records["source"][rows] == record["source"]
                followed.skipped += int(theirs.sum())
                rows = rows[~theirs]
                continue
            datagram = datagram_at(chunk, row)
            if verdict is Verdict.CHASE:
                raise _ChaseError(datagram.source)
            self._send_reply(prepared.request(datagram, followed.replied), peer)
            followed.replied += 1
            rows = rows[1:]

    def _send_reply(self, request: SendRequest, peer: bytes) -> None:
        with self._reporting:
            # The request itself is kept too, so that no other gets its id meanwhile.
            self._unreported[id(request)] = request, peer
            if len(self._unreported) > _MOST_UNREPORTED:
                self._unreported.popitem(last=False)
        self._send(request)

    def _note_replies(self) -> None:
        while self._reports:
            self._manners.note_reply(*self._reports.popleft())

    def _give_up(self, followed: _Followed, why: InputError | Chase) -> None:
        followed.prepared = None
        self.given_up.emit(followed.key, why)

    def _own_broadcasts(self) -> tuple[bytes, ...]:
        now = time.monotonic()
        if now >= self._broadcasts_due:
            self._broadcasts_due = now + _INTERFACES_KEPT
            found = {each for interface in list_interfaces() for each in interface.broadcasts}
            self._broadcasts = tuple(map(pack_address, found))
        return self._broadcasts


@dataclass(slots=True, eq=False)
class _Followed:
    """A rule; ``prepared`` is None when it is followed no longer."""

    key: int
    rule: ReplyRule
    names: Names
    limit: Limit
    prepared: PreparedRule | None = None
    replied: int = 0
    skipped: int = 0


class _ChaseError(Exception):
    """A message is one of a chase."""

    def __init__(self, peer: IPAddress) -> None:
        super().__init__(peer)
        self.peer = peer
