from __future__ import annotations

from pathlib import Path

import pytest

from bcastgui.payload.decoders.decoder import Decoder
from bcastgui.payload.decoders.registry import BUILT_IN, Registry, UnknownDecoderError


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for packages; each of them adds a decoder."""
    metadata = tmp_path / "added-1.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text("Metadata-Version: 2.1\nName: added\nVersion: 1\n")
    entries = "Zeta = added_decoder\nAlpha = no_such_module\nJSON = added_decoder\n"
    (metadata / "entry_points.txt").write_text(f"[bcastgui.decoders]\n{entries}")
    monkeypatch.syspath_prepend(str(tmp_path))
    return tmp_path


@pytest.mark.parametrize("name", BUILT_IN)
def test_each_is_a_decoder(name: str) -> None:
    decoder: Decoder = Registry().load(name)
    assert decoder.likelihood(b"\0\1\2", frozenset({1, 2})) == 0


def test_others_follow_and_replace_none(install: Path) -> None:
    registry = Registry()
    assert registry.names == (*BUILT_IN, "Alpha", "Zeta")
    assert registry.load("JSON").likelihood(b"{}", frozenset()) > 0.9


def test_they_are_loaded_when_they_are_needed(install: Path) -> None:
    registry = Registry()
    with pytest.raises(ModuleNotFoundError):
        registry.load("Alpha")
    (install / "added_decoder.py").write_text("def likelihood(payload, ports): return 0.25")
    assert registry.load("Zeta").likelihood(b"", frozenset()) == 0.25
    assert registry.load("Zeta") is registry.load("Zeta")


def test_what_is_not_there() -> None:
    with pytest.raises(UnknownDecoderError):
        Registry().load("none")
