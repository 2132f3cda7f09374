"""What a fuzz run asks of files to import: messages that can be sent, or the named error."""

from __future__ import annotations

import json
import random
from pathlib import Path

from bcastgui.payload.library.found import UnreadableError
from bcastgui.payload.library.plain import from_text, to_text
from bcastgui.payload.library.reading import read_messages
from bcastgui.payload.library.tree import Folder, Library, SavedMessage
from bcastgui.payload.message import Message, SendOptions

from .bounds import limited_memory, limited_time
from .mutation import mutate

SECONDS = 10.0
"""For one file, far more than any takes, also on a busy machine."""

_PACKETS = Path(__file__).parents[1] / "payload" / "library" / "samples" / "packets.ini"

_LIBRARY = (
    SavedMessage("a", Message("Hello", payload="Hello, {{counter}}"), 1),
    Folder("b", "Lights", (SavedMessage("c", Message("On", options=SendOptions(hops=3)), 9),)),
)

_PACKET = {"name": "Test", "hexstring": "7b7b 0 41", "tcporudp": "UDP", "toip": "10.9.0.2",
           "port": "5000", "fromport": "8041183", "repeat": 1.5}  # fmt: skip

SEEDS = (
    _PACKETS.read_bytes(),
    to_text(_LIBRARY).encode(),
    json.dumps([_PACKET, _PACKET | {"tcporudp": "TCP"}]).encode(),
    b'[{"tcporudp": "udp", "asciistring": "XDBhXG4="}]',
    b"[NAMES]\n1\\name=a\n[a]\ntcpOrUdp=UDP\nhexString=7b7b444154457d7d\nrepeat=1.5\n",
)


def fuzz(count: int, seed: int) -> None:
    """Read ``count`` files, the same ones for the same ``seed``."""
    chance = random.Random(seed)
    with limited_memory():
        for _ in range(count):
            data = mutate(chance, SEEDS)
            with limited_time(SECONDS):
                _try(data)


def _try(data: bytes) -> None:
    try:
        found = read_messages(data)
    except UnreadableError as error:
        wrong = error
    else:
        library = Library(found.entries)
        again = from_text(to_text(library.entries))
        assert (again.entries, again.remarks) == (library.entries, ()), repr(data)
        assert all(str(remark) for remark in found.remarks)
        return
    assert 0 <= wrong.start <= len(data), repr(data)
