from __future__ import annotations

from bcastgui.gui.send.send_counter import SendCounter
from bcastgui.payload.compose import Format

ONE, OTHER = (Format.TEXT, "{{counter}}"), (Format.HEX, "{{counter}}")


def test_each_send_counts_until_the_payload_is_another() -> None:
    counter = SendCounter()
    assert counter.next_for(ONE) == 0
    counter.count(ONE, 1)
    counter.count(ONE, 1)
    assert counter.next_for(ONE) == 2
    assert counter.next_for(OTHER) == 0
    counter.count(OTHER, 0)
    counter.go_on_from(7)
    assert counter.next_for(OTHER) == 7
    assert counter.next_for(ONE) == 0
