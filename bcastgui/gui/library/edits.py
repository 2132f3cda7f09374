"""LibraryEdits: the changes that a person makes to the saved messages that are selected."""

from __future__ import annotations

import contextlib

from PySide6.QtCore import QObject, Signal, Slot

from bcastgui.gui.library.keeper import LibraryKeeper
from bcastgui.gui.library.tree import LibraryTree
from bcastgui.payload.library.deletion import Deletion
from bcastgui.payload.library.tree import Change, Folder, Place, copies, new_key


class LibraryEdits(QObject):
    """Changes what ``keeper`` has, and selects in ``tree`` what came of it."""

    changed = Signal()
    """Something was changed other than by deleting, so a deletion is the last change no more."""

    deleted = Signal(object)
    """These entries were deleted, and can be brought back until the next are."""

    def __init__(self, keeper: LibraryKeeper, tree: LibraryTree, parent: QObject) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._tree = tree
        self._deletion: Deletion | None = None

    @property
    def can_undo(self) -> bool:
        """Whether there is a deletion to be undone."""
        return self._deletion is not None

    def place_for_new(self) -> Place:
        """Where a new entry goes: behind the current one, or to the end of a current folder."""
        current, library = self._tree.current(), self._keeper.library
        with contextlib.suppress(KeyError):
            if isinstance(current, Folder):
                return library.end(current.key)
            if current is not None:
                place = library.place(current.key)
                return Place(place.folder, place.index + 1)
        return library.end()

    @Slot()
    def add_folder(self) -> None:
        """Put in a new folder, and let its name be typed."""
        folder = Folder(new_key(), self.tr("New folder"))
        place = self.place_for_new()
        if self._change(lambda library: library.insert([folder], place)):
            self._tree.reveal(folder.key)
            self._tree.rename_current()

    @Slot()
    def duplicate(self) -> None:
        """Put copies of the selected entries behind the last of them."""
        library = self._keeper.library
        entries = library.outermost(self._tree.selected_keys())
        if not entries:
            return
        made = copies(entries)
        last = library.place(entries[-1].key)
        place = Place(last.folder, last.index + 1)
        if self._change(lambda library: library.insert(made, place)):
            self._tree.select([entry.key for entry in made], made[0].key)

    @Slot()
    def delete(self) -> None:
        """Delete the selected entries, folders with all they hold."""
        deletion = Deletion.of(self._keeper.library, self._tree.selected_keys())
        if not deletion.removed:
            return
        neighbour = self._tree.neighbour(deletion.keys)
        if self._change(lambda library: library.remove(deletion.keys)):
            self._deletion = deletion
            self._tree.select([neighbour], neighbour)
            self.deleted.emit([entry for entry, _ in deletion.removed])

    @Slot()
    def undo_delete(self) -> None:
        """Bring back what was deleted last."""
        deletion, self._deletion = self._deletion, None
        if deletion is not None and self._change(deletion.undone):
            first, _ = deletion.removed[0]
            self._tree.select(deletion.keys, first.key)
            self._tree.setFocus()

    @Slot(str, str)
    def rename(self, key: str, name: str) -> None:
        """Give an entry another name."""
        self._change(lambda library: library.rename(key, name))

    @Slot(object, object)
    def move(self, keys: list[str], place: Place) -> None:
        """Put entries elsewhere."""
        self._change(lambda library: library.move(keys, place))

    def step(self, by: int) -> None:
        """Move the current entry one step up (-1) or down (1), into folders and out of them."""
        current = self._tree.current()
        with contextlib.suppress(KeyError):
            place = None if current is None else self._keeper.library.step(current.key, by)
            if current is not None and place is not None:
                self.move([current.key], place)
                self._tree.reveal(current.key)

    def give_number(self, key: str, number: int | None) -> None:
        """Let Ctrl and this digit send a message, or none."""
        self._change(lambda library: library.give_number(key, number))

    def _change(self, change: Change) -> bool:
        """Make a change, and return whether it could be: another window may have been first."""
        try:
            self._keeper.change(change)
        except (KeyError, ValueError):
            return False
        self.changed.emit()
        return True
