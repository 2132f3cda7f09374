"""Automatic replies keep their limits, and notice when two machines answer each other."""

from __future__ import annotations

from ipaddress import ip_address

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.capture.records import RECORD, Direction, pack_address
from bcastgui.net import manners
from bcastgui.net.manners import (
    LONGEST_CHASE,
    MOST,
    MOST_PEERS,
    MOST_TO_PEER,
    SPAN,
    SUSPICIOUS,
    Limit,
    Manners,
    Verdict,
    answerable,
)

PEER, OTHER = (pack_address(ip_address(text)) for text in ("10.9.0.2", "10.9.0.3"))


@given(st.integers(1, 5), st.lists(st.floats(0, 0.7), max_size=60))
def test_no_span_has_more_than_the_limit(most: int, gaps: list[float]) -> None:
    limit, now, taken = Limit(most), 0.0, list[float]()
    for gap in gaps:
        now += gap
        if limit.has_room(now):
            limit.take(now)
            taken.append(now)
    for start in taken:
        assert sum(start <= moment and moment - start < SPAN for moment in taken) <= most


def test_a_peer_a_rule_and_all_have_their_limits() -> None:
    judge, rule = Manners().judge, Limit(MOST_TO_PEER + 1)
    for _ in range(MOST_TO_PEER):
        assert judge(PEER, 1, rule, 0.0) is Verdict.REPLY
    assert judge(PEER, 1, rule, 0.5) is Verdict.TOO_MANY_TO_PEER
    assert judge(OTHER, 1, rule, 0.5) is Verdict.REPLY
    assert judge(OTHER, 1, rule, 0.5) is Verdict.TOO_MANY
    assert judge(PEER, 1, rule, 1.0) is Verdict.REPLY


def test_all_rules_together_have_a_limit() -> None:
    judge = Manners().judge
    verdicts = [judge(bytes([n] * 16), 1, Limit(1), 0.0) for n in range(MOST + 1)]
    assert verdicts == [Verdict.REPLY] * MOST + [Verdict.TOO_MANY]


def chase(polite: Manners, port: int, gap: float) -> list[Verdict]:
    """What is said to a peer that answers each of our replies, from port 4000, to ``port``."""
    verdicts, now = [], 0.0
    for _ in range(LONGEST_CHASE + 1):
        verdicts.append(polite.judge(PEER, port, Limit(1_000), now))
        polite.note_reply(PEER, (4_000, 5_000), now)
        now += gap
    return verdicts


def test_who_answers_our_replies_again_and_again_is_chasing_us() -> None:
    assert chase(Manners(), 4_000, 0.05) == [Verdict.REPLY] * LONGEST_CHASE + [Verdict.CHASE]
    assert chase(Manners(), 5_000, 0.9)[-1] is Verdict.CHASE


@pytest.mark.parametrize(("port", "gap"), [(12_345, 0.2), (4_000, 1.5)])
def test_who_asks_again_or_takes_a_while_is_not(port: int, gap: float) -> None:
    assert set(chase(Manners(), port, gap)) == {Verdict.REPLY}


def test_a_pause_ends_a_chase() -> None:
    polite = Manners()
    assert chase(polite, 4_000, 0.05)[-1] is Verdict.CHASE
    assert polite.judge(PEER, 4_000, Limit(1_000), 10.0) is Verdict.REPLY


def test_only_so_many_peers_are_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(manners, "MOST", MOST_PEERS * 2)
    polite = Manners()
    for n in range(MOST_PEERS + 1):
        polite.judge(n.to_bytes(16, "big"), 1, Limit(1), 0.0)
    assert len(polite._peers) == MOST_PEERS
    polite.note_reply(bytes(16), (1,), 0.0)


@pytest.mark.parametrize(
    ("source", "is_fine"),
    [
        ("10.9.0.2", True),
        ("fe80::1", True),
        ("2001:db8::7", True),
        ("10.9.0.255", False),
        ("255.255.255.255", False),
        ("239.1.2.3", False),
        ("0.0.0.0", False),
        ("ff02::1", False),
        ("::", False),
    ],
)
def test_groups_and_broadcasts_are_no_senders(source: str, is_fine: bool) -> None:
    records = np.zeros(1, RECORD)
    records["source"] = np.void(pack_address(ip_address(source)))
    records["source_port"] = 4_000
    broadcasts = [pack_address(ip_address("10.9.0.255"))]
    assert answerable(records, broadcasts).tolist() == [is_fine]


@pytest.mark.parametrize(
    ("name", "value"), [("echo", True), ("direction", Direction.SENT), ("source_port", 0)]
)
def test_what_we_sent_is_not_answered(name: str, value: object) -> None:
    records = np.zeros(1, RECORD)
    records["source"] = np.void(PEER)
    records["source_port"] = 4_000
    assert answerable(records, ()).all()
    records[name] = value
    assert not answerable(records, ()).any()


def test_no_rows_are_no_trouble() -> None:
    assert not len(answerable(np.zeros(0, RECORD), ()))


def test_a_chase_too_fast_to_be_counted_ends_at_the_limit() -> None:
    """Replies are noted a moment after they left, when the next answer may be there already."""
    polite, rule = Manners(), Limit(MOST_TO_PEER)
    verdicts = []
    for number in range(MOST_TO_PEER + 1):
        now = 0.01 * number
        verdicts.append(polite.judge(PEER, 4_000, rule, now))
        if number > MOST_TO_PEER - SUSPICIOUS - 2:
            polite.note_reply(PEER, [4_000], now)
    assert verdicts == [Verdict.REPLY] * MOST_TO_PEER + [Verdict.CHASE]
