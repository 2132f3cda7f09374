"""The values of the contract say what they hold."""

from __future__ import annotations

from bcastgui.formats.contract import Account, Damage


def test_damage_is_told_in_a_sentence() -> None:
    damage = Damage(96, "A block says it is {length} bytes long.", {"length": 7})
    assert str(damage) == "A block says it is 7 bytes long."


def test_accounts_share_nothing() -> None:
    one, other = Account(), Account()
    one.skipped["not UDP"] += 1
    one.damage.append(Damage(0, "It ends early."))
    assert not other.skipped
    assert not other.damage
