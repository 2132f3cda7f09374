from __future__ import annotations

import pytest

from bcastgui.net.batches.choice import fastest_reader
from bcastgui.net.batches.portable import PortableReader
from bcastgui.net.batches.recvmmsg import RecvmmsgReader, can_read_fast
from bcastgui.net.systems import SYSTEMS


@pytest.mark.skipif(not can_read_fast(), reason="not on 64-bit Linux")
def test_linux_reads_many_at_once() -> None:
    assert isinstance(fastest_reader(), RecvmmsgReader)


def test_others_read_one_by_one() -> None:
    assert isinstance(fastest_reader(SYSTEMS["win32"]), PortableReader)
