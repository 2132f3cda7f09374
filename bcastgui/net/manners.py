"""Manners: which messages may be answered by themselves, how often, and when it has to end."""

from __future__ import annotations

import enum
from collections import OrderedDict, deque
from collections.abc import Collection
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from bcastgui.capture.records import IPV4_PREFIX, Direction, Records

SPAN = 1.0
"""Seconds over which replies are counted for a limit."""

MOST = 100
"""Replies of all rules together in any SPAN: nothing that people watch, and no flood."""

MOST_TO_PEER = 20
"""Replies to one address in any SPAN."""

ANSWER_TIME = 1.0
"""Seconds after our reply in which a message can be an answer to it."""

LONGEST_CHASE = 10
"""So many answers of one peer to our replies, one after the other, are those of a machine that
answers replies as we do. Well below the limits, or these would hide it: what is not answered has
no answer, until somebody begins anew."""

SUSPICIOUS = 3
"""So many answers to our replies are a chase already when a limit is reached: it was too fast to
be counted whole."""

MOST_PEERS = 1_024
"""Of which is remembered what passed; whoever was answered longest ago is forgotten first."""


class Verdict(enum.Enum):
    """What becomes of a message that a rule would answer."""

    REPLY = enum.auto()
    TOO_MANY = enum.auto()
    """Nobody is answered for the moment: the limit of the rule, or of all, is reached."""

    TOO_MANY_TO_PEER = enum.auto()
    CHASE = enum.auto()
    """It is one of a row of answers to our own replies, which will not end by itself."""


class Limit:
    """At most ``most`` in any SPAN, however the spans are laid. Times are monotonic seconds."""

    def __init__(self, most: int) -> None:
        self._times: deque[float] = deque(maxlen=most)

    def has_room(self, now: float) -> bool:
        times = self._times
        return len(times) != times.maxlen or now - times[0] >= SPAN

    def take(self, now: float) -> None:
        """Count one more; there must be room."""
        self._times.append(now)


class Manners:
    """Remembers what was answered. Peers are addresses as RECORD has them. For one thread."""

    def __init__(self) -> None:
        self._all = Limit(MOST)
        self._peers: OrderedDict[bytes, _Peer] = OrderedDict()

    def judge(self, peer: bytes, port: int, limit: Limit, now: float) -> Verdict:
        """Judge a message of ``peer`` to our ``port``, by a rule with ``limit``, at ``now``.

        REPLY is counted as a reply.
        """
        known = self._peers.get(peer)
        if known is not None and known.is_chasing(port, now):
            return Verdict.CHASE
        is_suspicious = known is not None and known.answers >= SUSPICIOUS
        if not (limit.has_room(now) and self._all.has_room(now)):
            return Verdict.CHASE if is_suspicious else Verdict.TOO_MANY
        if known is None:
            known = self._peers[peer] = _Peer()
            if len(self._peers) > MOST_PEERS:
                self._peers.popitem(last=False)
        elif not known.limit.has_room(now):
            return Verdict.CHASE if is_suspicious else Verdict.TOO_MANY_TO_PEER
        for each in (limit, self._all, known.limit):
            each.take(now)
        self._peers.move_to_end(peer)
        return Verdict.REPLY

    def note_reply(self, peer: bytes, ports: Collection[int], now: float) -> None:
        """A reply caused by ``peer`` was sent. What answers it comes to one of ``ports``: that
        which it left from, or that which it went to."""
        known = self._peers.get(peer)
        if known is not None:
            known.ports, known.replied = frozenset(ports), now


@dataclass(slots=True)
class _Peer:
    limit: Limit = field(default_factory=lambda: Limit(MOST_TO_PEER))
    ports: frozenset[int] = frozenset()  # to which answers to our latest reply come
    replied: float = float("-inf")
    answers: int = 0  # to our latest replies, without a pause between

    def is_chasing(self, port: int, now: float) -> bool:
        # A peer that only asks often, or floods, sends to where we listen, not to where our
        # replies came from; it has its limit.
        if port not in self.ports:
            return False
        is_quick = now - self.replied <= ANSWER_TIME
        self.answers = self.answers + 1 if is_quick else 0
        return self.answers >= LONGEST_CHASE


def answerable(records: Records, broadcasts: Collection[bytes]) -> npt.NDArray[np.bool_]:
    """Which rows may be answered at all.

    Never what we sent or its echo, nor what claims to come from a group, from everybody, from
    one of ``broadcasts`` (addresses as RECORD has them), from nobody, or from no port.
    """
    fine: npt.NDArray[np.bool_] = (
        (records["direction"] == Direction.RECEIVED)
        & ~records["echo"]
        & (records["source_port"] != 0)
    )
    sources = np.ascontiguousarray(records["source"]).view(np.uint8).reshape(-1, 16)
    is_ipv4 = (sources[:, :12] == np.frombuffer(IPV4_PREFIX, np.uint8)).all(axis=1)
    # Groups are 224.0.0.0/4 and ff00::/8; 240.0.0.0/4 is reserved, with 255.255.255.255 in it,
    # and 0.0.0.0/8 and :: are no addresses of others (RFC 1122, 3.2.1.3; RFC 4291, 2.5.2).
    first = sources[:, 12]
    fine &= ~(is_ipv4 & ((first >= _FIRST_GROUP) | (first == 0)))
    fine &= ~(~is_ipv4 & ((sources[:, 0] == _IPV6_GROUP) | ~sources.any(axis=1)))
    for broadcast in broadcasts:
        fine &= ~(sources == np.frombuffer(broadcast, np.uint8)).all(axis=1)
    return fine


_FIRST_GROUP = 224
_IPV6_GROUP = 0xFF
