"""Settings: what the window remembers from one start to the next."""

from __future__ import annotations

import json
from pathlib import Path

import platformdirs
from PySide6.QtCore import QByteArray, QSettings

from bcastgui.capture import folder

FILE_NAME = "bcastgui.ini"
LOG_NAME = "bcastgui.log"


class Settings:
    """Typed values over an INI file, which two running programs can share.

    A file that somebody else has written, or spoiled, gives the values of a first start.
    """

    def __init__(self, directory: Path) -> None:
        self._store = QSettings(str(directory / FILE_NAME), QSettings.Format.IniFormat)

    def text(self, key: str) -> str:
        """A value that was set as a text; empty when there is none."""
        value = self._store.value(key)
        # An INI file knows no types: a text with commas comes back as a list.
        if isinstance(value, list):
            return ", ".join(map(str, value))
        return value if isinstance(value, str) else ""

    def set_text(self, key: str, value: str) -> None:
        self._store.setValue(key, value)

    def flag(self, key: str, default: bool) -> bool:
        return {"true": True, "false": False}.get(self.text(key), default)

    def set_flag(self, key: str, value: bool) -> None:
        self._store.setValue(key, "true" if value else "false")

    def mapping(self, key: str) -> dict[str, object]:
        """A value that was set as a mapping; empty when there is none."""
        try:
            value = json.loads(self.text(key))
        except (ValueError, RecursionError):  # the latter for brackets within brackets
            return {}
        return value if isinstance(value, dict) else {}

    def set_mapping(self, key: str, value: dict[str, object]) -> None:
        """Keep ``value``, whose values are what JSON knows."""
        self._store.setValue(key, json.dumps(value))

    def data(self, key: str) -> QByteArray:
        """Bytes that Qt made for a window's state; empty when there are none."""
        value = self._store.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()

    def set_data(self, key: str, value: QByteArray) -> None:
        self._store.setValue(key, value)

    def texts(self) -> dict[str, str]:
        """All that is kept as text, by its keys."""
        return {
            key: self.text(key)
            for key in self._store.allKeys()
            if isinstance(self._store.value(key), (str, list))
        }

    def save(self) -> None:
        """Write to the file now; Qt does it by itself too, a little later."""
        self._store.sync()


def settings_directory(chosen: Path | None) -> Path:
    """Where settings are kept: where the command line says, else where the system wants them."""
    return chosen or platformdirs.user_config_path("bcastgui", appauthor=False)


def captures_directory(chosen: Path | None) -> Path:
    """Where captures are kept: below the settings when the command line placed these."""
    return chosen / "captures" if chosen else folder.captures_directory()


def log_path(chosen: Path | None) -> Path:
    """The log file: beside the settings when the command line placed these."""
    return (chosen or platformdirs.user_log_path("bcastgui", appauthor=False)) / LOG_NAME
