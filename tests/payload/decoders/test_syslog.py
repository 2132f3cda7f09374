from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.payload.decoders import syslog
from bcastgui.payload.decoders.decoder import DecodeError

from .trees import PAYLOADS, check_any, check_tree, guess, outline

# The examples of both RFCs.
NEW = (
    b"<165>1 2003-10-11T22:14:15.003Z mymachine.example.com evntslog - ID47 "
    b'[exampleSDID@32473 iut="3" eventSource="Appl\\"ication"][x@1] \xef\xbb\xbfAn event'
)
OLD = b"<34>Oct 11 22:14:15 mymachine su: 'su root' failed on /dev/pts/8"


def test_the_new_form() -> None:
    fields = syslog.decode(NEW)
    check_tree(fields, NEW)
    assert outline(fields) == {
        "facility": "20 (local use 4)",
        "severity": "5 (notice)",
        "version": "1",
        "time": "2003-10-11T22:14:15.003Z",
        "host": "mymachine.example.com",
        "program": "evntslog",
        "process": "-",
        "message identifier": "ID47",
        "structured data": "2 elements",
        "exampleSDID@32473": "2 parameters",
        "iut": "3",
        "eventSource": 'Appl"ication',
        "x@1": "0 parameters",
        "message": "An event",
    }
    for field in fields[2:8]:
        assert NEW[field.start : field.end].decode() == field.value


@pytest.mark.parametrize(
    ("payload", "found"),
    [
        (OLD, {"host": "mymachine", "program": "su", "message": "'su root' failed on /dev/pts/8"}),
        (b"<13>Feb  5 17:32:18 app[12]: hi", {"program": "app", "process": "12", "message": "hi"}),
        (b"<0>Feb  5 17:32:18 host no tag", {"host": "host", "message": "no tag"}),
        (b"<191>only text", {"severity": "7 (debug)", "message": "only text"}),
        (b"<1>", {"facility": "0 (kernel)"}),
        (b"<1>1 - - - - - -", {"structured data": "-"}),
    ],
)
def test_the_old_form_and_none(payload: bytes, found: dict[str, str]) -> None:
    fields = syslog.decode(payload)
    check_tree(fields, payload)
    assert found.items() <= outline(fields).items()


@pytest.mark.parametrize(
    ("payload", "place", "what"),
    [
        (b"", 0, "priority"),
        (b"hello", 0, "priority"),
        (b"<192>hello", 0, "priority"),
        (b"<1>1 - - - - - [a", 15, "structured data"),
    ],
)
def test_what_is_wrong_and_where(payload: bytes, place: int, what: str) -> None:
    with pytest.raises(DecodeError, match=what) as caught:
        syslog.decode(payload)
    assert caught.value.start == place


@given(
    PAYLOADS
    | st.binary(max_size=40).map(b"<13>".__add__)
    | st.text('[]="\\ ab-', max_size=40).map(lambda text: b"<1>1 - - - - - " + text.encode())
)
def test_any_payload(payload: bytes) -> None:
    check_any(syslog.decode, payload)


def test_guesses() -> None:
    assert guess(syslog, NEW) > 0.9
    assert guess(syslog, OLD) > 0.9
    assert guess(syslog, b"<13>text", 514) > guess(syslog, b"<13>text", 12_345) > 0
    assert guess(syslog, b"<192>text", 514) == guess(syslog, b"<a>text") == guess(syslog, b"") == 0
