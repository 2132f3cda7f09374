"""What became of a file is told in full, and in the right words."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from bcastgui.capture.annotations import Annotations
from bcastgui.formats.contract import Account, Damage, ForeignFileError
from bcastgui.gui.files.account_words import severity_of, words_of
from bcastgui.gui.files.opener import Opened
from bcastgui.gui.widgets.severity import Severity

PATH = Path("/captures/lamp.pcap")


def opened(
    account: Account,
    *,
    left_out: int = 0,
    was_cancelled: bool = False,
    error: Exception | None = None,
) -> Opened:
    return Opened(PATH, account, Annotations(), left_out, was_cancelled, error)


def test_a_whole_file_needs_few_words(english: None) -> None:
    assert words_of(opened(Account(1_234))) == "lamp.pcap: 1,234 messages."
    assert words_of(opened(Account(1))) == "lamp.pcap: 1 message."
    assert severity_of(opened(Account(1))) is Severity.INFO


def test_all_that_is_odd_is_told(english: None) -> None:
    account = Account(2_000, Counter({"not UDP: TCP": 1_500, "cut short": 1}), dropped=7)
    for offset in (4_096, 8_192, 9_000, 9_500):
        account.add_damage(Damage(offset, "A packet is {length} bytes long.", {"length": 3}))
    assert words_of(opened(account, left_out=4)) == (
        "lamp.pcap: 2,000 messages. Skipped: not UDP: TCP (1,500), cut short (1). "
        "Damaged at byte 4,096: A packet is 3 bytes long. "
        "Damaged at byte 8,192: A packet is 3 bytes long. "
        "Damaged at byte 9,000: A packet is 3 bytes long. And 1 more damaged place. "
        "Lost while it was recorded, as the file says: 7. "
        "Marks and comments beyond the limit, left out: 4."
    )
    assert severity_of(opened(account)) is Severity.WARNING


def test_what_is_skipped_is_no_reason_to_worry() -> None:
    assert severity_of(opened(Account(1, Counter({"not UDP: TCP": 5})))) is Severity.INFO


def test_an_end_before_the_end_is_told(english: None) -> None:
    cancelled = opened(Account(5), was_cancelled=True)
    assert words_of(cancelled).startswith("Reading lamp.pcap was cancelled; what was read is kept.")
    assert severity_of(cancelled) is Severity.WARNING
    failed = opened(Account(5), error=OSError(5, "Input/output error"))
    assert words_of(failed) == (
        "/captures/lamp.pcap could be read in part only. Input/output error. lamp.pcap: 5 messages."
    )
    assert severity_of(failed) is Severity.ERROR


def test_what_could_not_be_opened_is_told_with_its_path(english: None) -> None:
    error = ForeignFileError("This is a file of version {version}.", version=9)
    assert words_of(opened(Account(), error=error)) == (
        "/captures/lamp.pcap could not be opened. This is a file of version 9."
    )
