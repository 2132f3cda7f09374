"""What the window's process and the player say to each other, over a stream.

Run by a bare interpreter too, so it imports nothing but the standard library.
"""

from __future__ import annotations

import json
import struct

ADD, DROP, PLAY, CANCEL = b"a", b"d", b"p", b"c"
"""Requests: take a way, forget it, send a frame by it when it is due, drop a task's frames."""

REQUEST = struct.Struct("=cIIQqI")
"""Kind, task, way, frame, due, and the length of the body that follows.

``due`` is in ns of the monotonic clock, which all processes of a machine share. The body is the
address of a way (see pack_address) or the payload of a frame.
"""

READY, SENT, CANCELLED = b"r", b"s", b"x"
"""Answers: the player has started; a frame has left or was refused; of a task nothing will leave
any more."""

ANSWER = struct.Struct("=cQqqi")
"""Kind, frame or task, when it was sent (ns, monotonic), the same in ns since 1970 UTC, errno."""

Address = tuple[str, int] | tuple[str, int, int, int]
"""An address as sendto() takes it."""


def pack_address(address: Address) -> bytes:
    return json.dumps(address).encode()


def unpack_address(body: bytes) -> Address:
    address: Address = tuple(json.loads(body))
    return address
