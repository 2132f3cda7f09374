"""What the tests of built packages start from: a network, a desktop, and a bare Debian."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing

import pytest

from tests.bench.conftest import effort, report, screen
from tests.end_to_end.conftest import alpha, desktop, network, wired_network
from tests.packaging.machine import BARE, Machine

__all__ = [
    "alpha",
    "bare",
    "desktop",
    "effort",
    "machine",
    "network",
    "report",
    "screen",
    "wired_network",
]


@pytest.fixture(scope="module")
def bare() -> Iterator[Machine]:
    """A Debian with nothing in it but itself."""
    if not (BARE / "complete").exists():
        pytest.fail("make package-test makes what this needs")
    with closing(Machine()) as made:
        yield made


@pytest.fixture(scope="module")
def machine(bare: Machine) -> Machine:
    """The bare Debian, with the program installed."""
    bare.install()
    return bare
