"""A rule finds the messages it is for, and makes their reply."""

from __future__ import annotations

from ipaddress import ip_address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.errors import InputError
from bcastgui.gui.replies import rule as replies_rule
from bcastgui.gui.replies.rule import GREATEST_MOST, USUAL_MOST, PreparedRule, ReplyRule
from bcastgui.net.endpoints import HostName
from bcastgui.payload.compose import Format
from bcastgui.payload.message import Message
from tests.gui.samples import sample


def rule(filter_: str, payload: str = "yes", **fields: str) -> ReplyRule:
    message = Message(**{"address": "", "port": "", "payload": payload, **fields})  # type: ignore[arg-type]
    return ReplyRule("a rule", filter_, message)


def reply(to: bytes, of: ReplyRule, number: int = 0) -> object:
    return PreparedRule.prepare(of, {}).request(sample(payload=to), number).filled(number)


def test_groups_of_the_filter_stand_in_the_reply() -> None:
    greeting = rule(
        "port == 12345 and (payload matches '(?P<who>[a-z]+) says (\\w+)')",
        "{{group 2}}, {{group who}}! {{group 0}} {{counter}}",
    )
    assert reply(b"<bob says hi>", greeting, 7) == b"hi, bob! bob says hi 8"


def test_a_group_that_took_no_part_is_empty_and_a_later_one_may_stand_for_it() -> None:
    either = rule("payload matches '(a)|b' or payload matches '(b)'", "[{{group 1}}]")
    assert reply(b"a", either) == b"[a]"
    assert reply(b"b", either) == b"[b]"
    assert reply(b"c", either) == b"[]"


def test_what_must_not_match_captures_nothing() -> None:
    with pytest.raises(InputError, match="captures no group 1"):
        PreparedRule.prepare(rule("not payload matches '(a)'", "{{group 1}}"), {})


def test_a_reply_goes_to_the_sender_or_elsewhere() -> None:
    to_sender = PreparedRule.prepare(rule("echo == false"), {}).request(sample(), 0)
    assert (to_sender.destination, to_sender.port) == (ip_address("10.9.0.2"), 40_123)
    elsewhere = rule("hello", address="panel.example", port="7000", source_port="4000")
    request = PreparedRule.prepare(elsewhere, {}).request(sample(), 3)
    assert (request.destination, request.port) == (HostName("panel.example"), 7_000)
    assert (request.source_port, request.first) == (4_000, 3)


@pytest.mark.parametrize(
    "wrong",
    [
        rule(""),
        rule("source =="),
        rule("payload matches '('"),
        rule("hello", "{{nothing}}"),
        rule("hello", "{{group name}}"),
        rule("hello", address="10.9.0.300"),
        rule("hello", port="0"),
    ],
)
def test_what_makes_no_sense_is_refused(wrong: ReplyRule) -> None:
    with pytest.raises(InputError):
        PreparedRule.prepare(wrong, {})


def test_a_slow_filter_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(replies_rule, "PATIENCE", 0.01)
    slow = PreparedRule.prepare(rule("payload matches '((a|aa)+)$'", "{{group 1}}"), {})
    with pytest.raises(InputError, match="too long in row 1"):
        slow.request(sample(payload=b"a" * 60 + b"b"), 0)


@given(
    st.builds(
        ReplyRule,
        st.text(),
        st.text(),
        st.builds(Message, address=st.text(), port=st.text(), format=st.sampled_from(Format)),
        st.integers(1, GREATEST_MOST),
        st.booleans(),
    )
)
def test_a_rule_is_kept_as_it_is(kept: ReplyRule) -> None:
    assert ReplyRule.from_plain(kept.to_plain()) == kept


def test_damage_is_left_out() -> None:
    assert ReplyRule.from_plain({}) is None
    assert ReplyRule.from_plain({"filter": 1, "message": {}}) is None
    plain = {"name": 3, "filter": "x", "message": {}, "most": 10**9, "on": "?"}
    damaged = ReplyRule.from_plain(plain)
    assert damaged is not None
    assert (damaged.name, damaged.most, damaged.is_on) == ("", USUAL_MOST, True)
