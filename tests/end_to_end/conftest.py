"""What the end-to-end tests start from: a network with two hosts, and a desktop."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Protocol

import pytest

from .desktop import Desktop, missing_programs
from .network import Host, Network
from .program import SCREENSHOTS, Program


class StartProgram(Protocol):
    """Starts the real program; a second one of the same `config` shares its settings."""

    def __call__(self, *args: str, config: str = "config", scale: float = 1.0) -> Program: ...


@pytest.fixture(scope="package")
def wired_network() -> Iterator[Network]:
    with closing(Network()) as network:
        yield network


@pytest.fixture
def network(wired_network: Network) -> Iterator[Network]:
    """Two interfaces here, `lan0` and `lan1`, and a host on each; mended after each test.

    Other tests have networks of their own, so this one goes with the last end-to-end test.
    """
    yield wired_network
    wired_network.repair()


@pytest.fixture
def alpha(network: Network) -> Host:
    """The host at the other end of `lan0`: 10.9.0.2/24."""
    return network.alpha


@pytest.fixture
def beta(network: Network) -> Host:
    """The host at the other end of `lan1`: 10.9.1.2/25."""
    return network.beta


@pytest.fixture(scope="package")
def desktop() -> Iterator[Desktop]:
    """A screen of 1280 × 800 with a window manager and assistive technology."""
    missing = missing_programs()
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)}")
    with closing(Desktop()) as desktop:
        yield desktop


@pytest.fixture
def start_program(
    network: Network, desktop: Desktop, tmp_path: Path, request: pytest.FixtureRequest
) -> Iterator[StartProgram]:
    """Start the program as often as wanted; each is closed, and must end well, after the test."""
    started: list[Program] = []

    def start(*args: str, config: str = "config", scale: float = 1.0) -> Program:
        folder = str(tmp_path / config)
        program = Program(desktop, ["--config-dir", folder, *args], scale=scale)
        started.append(program)
        return program

    failures = request.session.testsfailed
    yield start
    if request.session.testsfailed > failures:
        desktop.screenshot(SCREENSHOTS / f"failed-{request.node.name}.png")
    try:
        for program in reversed(started):
            if program.process.running:
                program.quit()
    finally:
        for program in started:
            program.process.stop()


@pytest.fixture
def program(start_program: StartProgram) -> Program:
    """The program, started as for the first time."""
    return start_program()
