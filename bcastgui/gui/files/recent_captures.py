"""RecentCaptures: files that were opened or saved, and captures of earlier runs, in one menu."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, Slot
from PySide6.QtWidgets import QMenu

from bcastgui.capture.recovery import Leftover
from bcastgui.gui.files.names import shown_name, shown_path
from bcastgui.gui.language.counted import counted
from bcastgui.gui.settings import Settings
from bcastgui.gui.storage import KEPT_CAPTURES, Storage
from bcastgui.gui.widgets.numbers import grouped

MOST_FILES = 5
"""With those of earlier runs as many as there are digits to choose by."""

_SETTING = "recent captures"


class RecentCaptures(QObject):
    """Fills ``menu`` anew each time that it opens. What is gone is not in it."""

    def __init__(
        self,
        menu: QMenu,
        storage: Storage,
        open_file: Callable[[Path], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._menu = menu
        self._storage = storage
        self._open_file = open_file
        self._paths: list[Path] = []
        menu.setToolTipsVisible(True)
        menu.aboutToShow.connect(self._fill)

    @property
    def paths(self) -> list[Path]:
        """Files that were opened or saved, the newest first."""
        return list(self._paths)

    @Slot(object)
    def remember(self, path: Path) -> None:
        """Put a file first."""
        absolute = path.absolute()
        others = [other for other in self._paths if other != absolute]
        self._paths = [absolute, *others][:MOST_FILES]

    def restore(self, settings: Settings) -> None:
        """Bring back the files of the last run."""
        kept = settings.mapping(_SETTING).get("paths")
        texts = kept if isinstance(kept, list) else []
        self._paths = [Path(text) for text in texts if isinstance(text, str)][:MOST_FILES]

    def save(self, settings: Settings) -> None:
        """Keep the files."""
        settings.set_mapping(_SETTING, {"paths": [str(path) for path in self._paths]})

    @Slot()
    def _fill(self) -> None:
        menu = self._menu
        menu.clear()
        files = [path for path in self._paths if path.is_file()]
        for number, path in enumerate(files, 1):
            action = menu.addAction(
                _entry(number, shown_name(path)), partial(self._open_file, path)
            )
            action.setToolTip(shown_path(path))
        if files:
            menu.addSeparator()
        leftovers = self._storage.leftovers()[:KEPT_CAPTURES]
        for number, leftover in enumerate(leftovers, len(files) + 1):
            open_it = partial(self._storage.open_leftover, leftover)
            action = menu.addAction(_entry(number, self._title(leftover)), open_it)
            action.setToolTip(self.tr("Not saved to a file yet. Opens in a window of its own."))
        if leftovers:
            menu.addSeparator()
        forget = menu.addAction(self.tr("&Forget the files"), self._forget)
        forget.setToolTip(self.tr("Empties this list. The files stay where they are."))
        forget.setEnabled(bool(files))

    @Slot()
    def _forget(self) -> None:
        self._paths = []

    def _title(self, leftover: Leftover) -> str:
        return counted(
            "RecentCaptures",
            "Not saved: {time}, {count} message, {size}",
            "Not saved: {time}, {count} messages, {size}",
            leftover.rows,
        ).format(
            time=leftover.started.astimezone().strftime("%Y-%m-%d %H:%M"),
            count=grouped(leftover.rows),
            size=QLocale().formattedDataSize(leftover.size),
        )


def _entry(number: int, text: str) -> str:
    return f"&{number}  {text.replace('&', '&&')}"
