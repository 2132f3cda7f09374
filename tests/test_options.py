from __future__ import annotations

import dataclasses

import pytest

from bcastgui.options import Options


def test_by_default_the_window_decides_and_listens() -> None:
    assert Options() == Options(listen=None, start_listening=True, config_dir=None)


def test_options_do_not_change() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        Options().listen = "6000"  # type: ignore[misc]
