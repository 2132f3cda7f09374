from __future__ import annotations

import resource
from collections.abc import Iterator

import pytest

from bcastgui.net.descriptors import SPARE_DESCRIPTORS, room_for_sockets
from bcastgui.net.systems import SYSTEMS

Limits = tuple[int, int]


class FakeLimits:
    """The limit of open files, with a ceiling above which the system refuses."""

    def __init__(self, soft: int, hard: int, ceiling: int | None = None) -> None:
        self.soft, self._hard = soft, hard
        self._ceiling = ceiling

    def get(self, which: int) -> Limits:
        assert which == resource.RLIMIT_NOFILE
        return self.soft, self._hard

    def set(self, which: int, limits: Limits) -> None:
        assert limits[1] == self._hard
        ceiling = self._hard if self._ceiling is None else self._ceiling
        if ceiling != resource.RLIM_INFINITY and limits[0] > ceiling:
            raise ValueError("current limit exceeds maximum limit")
        self.soft = limits[0]

    def install(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(resource, "getrlimit", self.get)
        monkeypatch.setattr(resource, "setrlimit", self.set)


@pytest.mark.parametrize(
    ("limits", "wanted", "room", "soft"),
    [
        (FakeLimits(1_024, 524_288), 10, 10, 1_024),
        (FakeLimits(1_024, 524_288), 2_000, 2_000, 2_000 + SPARE_DESCRIPTORS),
        (FakeLimits(1_024, 4_096), 131_070, 4_096 - SPARE_DESCRIPTORS, 4_096),
        (FakeLimits(1_024, 1_024), 5_000, 1_024 - SPARE_DESCRIPTORS, 1_024),
        (FakeLimits(64, 64), 5_000, 32, 64),
        (FakeLimits(256, resource.RLIM_INFINITY, 10_240), 131_070, 9_984, 10_240),
        (FakeLimits(256, resource.RLIM_INFINITY), 5_000, 5_000, 5_256),
        (FakeLimits(resource.RLIM_INFINITY, resource.RLIM_INFINITY), 131_070, 131_070, -1),
        (FakeLimits(1_024, 524_288, 1_024), 5_000, 1_024 - SPARE_DESCRIPTORS, 1_024),
    ],
)
def test_room_for_sockets(
    monkeypatch: pytest.MonkeyPatch, limits: FakeLimits, wanted: int, room: int, soft: int
) -> None:
    limits.install(monkeypatch)
    assert room_for_sockets(wanted, system=SYSTEMS["darwin"]) == room
    assert limits.soft == soft


def test_a_selector_that_takes_few_sockets_leaves_little_room(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    FakeLimits(100_000, 100_000).install(monkeypatch)
    assert room_for_sockets(131_070, system=SYSTEMS["win32"]) == 448


@pytest.fixture
def own_limit() -> Iterator[Limits]:
    limits = resource.getrlimit(resource.RLIMIT_NOFILE)
    yield limits
    resource.setrlimit(resource.RLIMIT_NOFILE, limits)


def test_the_limit_of_this_process_is_raised(own_limit: Limits) -> None:
    resource.setrlimit(resource.RLIMIT_NOFILE, (512, own_limit[1]))
    assert room_for_sockets(600) == 600
    assert resource.getrlimit(resource.RLIMIT_NOFILE)[0] == 600 + SPARE_DESCRIPTORS
