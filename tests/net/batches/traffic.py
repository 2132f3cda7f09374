"""What the tests of readers send, and what they read."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import numpy as np

from bcastgui.capture.records import Batch, Records
from bcastgui.net.batches.source import BatchReader, Source
from bcastgui.net.sockets import open_receiver

PORT = 12_345


@contextmanager
def listening(
    version: int = 4, port: int = PORT
) -> Iterator[tuple[Source, Callable[[bytes], int], int]]:
    """A source, what sends a payload to it, and the port from which that sends."""
    address = "127.0.0.1" if version == 4 else "::1"
    family = socket.AF_INET if version == 4 else socket.AF_INET6
    with (
        open_receiver(version, port, shared=True) as sock,
        socket.socket(family, socket.SOCK_DGRAM) as out,
    ):
        out.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 200_000)
        out.bind((address, 0))
        yield (
            Source(sock, version, port),
            lambda payload: out.sendto(payload, (address, port)),
            out.getsockname()[1],
        )


def payloads(batch: Batch) -> list[bytes]:
    return [batch.payload(row) for row in range(len(batch))]


def read_all(reader: BatchReader, source: Source) -> tuple[Records, list[bytes]]:
    """All that waits: the rows, and their payloads."""
    rows: list[Records] = []
    received: list[bytes] = []
    while len(batch := reader.read(source)):
        rows.append(batch.records)
        received += payloads(batch)
    return np.concatenate(rows), received
