"""Fixtures for datagrams that leave on time."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.net.timed.places import Place


@pytest.fixture
def place() -> Iterator[Place]:
    made = Place()
    yield made
    made.close()
