"""The values of the contract say what they hold."""

from __future__ import annotations

from bcastgui.formats.contract import FIRST_DAMAGE, Account, Damage


def test_damage_is_told_in_a_sentence() -> None:
    damage = Damage(96, "A block says it is {length} bytes long.", {"length": 7})
    assert str(damage) == "A block says it is 7 bytes long."


def test_accounts_share_nothing() -> None:
    one, other = Account(), Account()
    one.skipped["not UDP"] += 1
    one.damage.append(Damage(0, "It ends early."))
    assert not other.skipped
    assert not other.damage


def test_an_account_lists_the_first_damage_and_counts_all() -> None:
    account = Account()
    for offset in (*range(1, FIRST_DAMAGE + 5), 0):
        account.add_damage(Damage(offset, "It is unreadable."))
    assert [damage.offset for damage in account.damage] == list(range(FIRST_DAMAGE))
    assert account.damaged == FIRST_DAMAGE + 5
