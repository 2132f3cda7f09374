"""Pages of the guide in the language of the window."""

from __future__ import annotations

from pathlib import Path

import pytest

from bcastgui.gui.help import page_files
from bcastgui.gui.help.page_files import page_file
from bcastgui.gui.language.languages import Language


@pytest.fixture
def german(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A window in German, for which one of two pages is translated."""
    for name in ("filters.md", "keys.md", "de/filters.md"):
        path = tmp_path / "help" / name
        path.parent.mkdir(exist_ok=True, parents=True)
        path.touch()

    def resource(*parts: str) -> Path:
        path = tmp_path.joinpath(*parts)
        if not path.exists():
            raise FileNotFoundError(path)
        return path

    monkeypatch.setattr(page_files, "resource", resource)
    monkeypatch.setattr(page_files, "shown_language", lambda: Language.GERMAN)


@pytest.mark.usefixtures("german")
def test_a_page_is_in_the_language_of_the_window() -> None:
    assert page_file("filters").parent.name == "de"


@pytest.mark.usefixtures("german")
def test_a_page_without_a_translation_is_in_english() -> None:
    assert page_file("keys").parent.name == "help"


@pytest.mark.usefixtures("german")
def test_a_page_that_there_is_not_is_missing() -> None:
    with pytest.raises(FileNotFoundError):
        page_file("nothing")
