"""What a notice says is one safe line on the message, and one on those left out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.gui.alerts.notice import Notice, Teller, notice_of, shown_name
from bcastgui.gui.alerts.rule import AlertRule
from bcastgui.gui.alerts.worker import Alert
from bcastgui.gui.senders.address_names import AddressNames, parse_name
from tests.gui.samples import sample

RULE = AlertRule("Door", "payload contains open")


def test_it_says_who_sent_what(english: None) -> None:
    alert = Alert(3, sample(number=7, payload=b"open\nnow"), 0)
    assert notice_of(alert, RULE, AddressNames()) == Notice(
        3, "Door", r"10.9.0.2:40123: open\nnow", 6, sample().time
    )


def test_it_counts_what_was_left_out_and_knows_names(english: None) -> None:
    names = AddressNames()
    names.give(sample().source, parse_name("kitchen"))
    notice = notice_of(Alert(3, sample(payload=b""), 1_700), RULE, names)
    assert notice.body == "kitchen:40123: \n1,700 more in the meantime"


@given(st.binary(max_size=2_000), st.text(max_size=200), st.text(max_size=200))
def test_no_payload_and_no_name_breaks_out(payload: bytes, name: str, filter_: str) -> None:
    rule = AlertRule(name, filter_)
    notice = notice_of(Alert(0, sample(payload=payload), 0), rule, AddressNames())
    for text in (notice.title, notice.body):
        assert text.isprintable()
        assert len(text) < 200


def test_a_rule_without_a_name_is_called_by_its_filter() -> None:
    assert shown_name(AlertRule(" ", "a  b")) == "a b"
    assert len(shown_name(AlertRule("x" * 99, "a"))) == 60


def test_who_tells_has_to_say_how() -> None:
    with pytest.raises(NotImplementedError):
        Teller().tell(Notice(0, "", "", 0, 0))
