"""What a listener tells of itself."""

from __future__ import annotations

from bcastgui.net.listen_status import ListenStatus


def test_what_was_lost_is_counted_over_all_ports() -> None:
    assert ListenStatus().total_lost == 0
    assert ListenStatus(lost={12345: 2, 6454: 3}).total_lost == 5
