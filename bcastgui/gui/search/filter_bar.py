"""FilterBar: the field for a filter, and what helps to fill it."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from bcastgui.errors import InputError
from bcastgui.gui.language.key_names import key_name
from bcastgui.gui.search.filter_edit import FilterEdit
from bcastgui.gui.search.filter_history import FilterHistory
from bcastgui.gui.search.filter_look import FilterState
from bcastgui.gui.search.filter_menu import FilterMenuButton
from bcastgui.gui.search.filter_words import one_line_filter
from bcastgui.gui.widgets.checked_field import CheckedField
from bcastgui.gui.widgets.colours import error_colour
from bcastgui.gui.widgets.field_message import FieldMessage, plain_tooltip, sentence

if TYPE_CHECKING:
    from bcastgui.capture.query import Completion, Filter, Joint, Names

PAUSE_MS = 120
"""How long typing has to rest until the text is read."""


class FilterBar(QWidget):
    """Reads the text while one types; the filter in force stays while a text makes no sense.

    ``message`` says what is wrong; who arranges the bar gives it a place.
    """

    filter_changed = Signal(object)  # a Filter, or None for all rows
    cancel_requested = Signal()  # A search that runs shall end.
    help_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filter: Filter | None = None
        self._failure: InputError | None = None
        self._share: float | None = None
        self._interfaces: tuple[str, ...] = ()
        self._names: Names = {}
        self._history = FilterHistory()
        self._loader: threading.Thread | None = None
        self._edit = FilterEdit(self._completions)
        self._checked = CheckedField(self._edit, self._filter_of)
        self._menu = FilterMenuButton(self._history)
        self.message = FieldMessage(1)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self._edit, 1)
        row.addWidget(self._menu)
        self.setFocusProxy(self._edit)
        self._edit.setToolTip(self._advice())
        self._connect()
        self._show_state()

    @property
    def filter(self) -> Filter | None:
        """The filter in force; None while all rows are wanted."""
        return self._filter

    @Slot()
    def prepare(self) -> None:
        """Load the filter language on a thread, unless it is done: it takes tenths of a second."""
        if self._loader is None:
            self._loader = threading.Thread(target=_parse, args=("", {}), name="filter language")
            self._loader.start()

    @Slot(str)
    def set_text(self, text: str) -> None:
        """Put ``text`` into the field, and apply it."""
        self._edit.setText(text)
        self._apply()
        self._remember()

    def add_condition(self, condition: str, how: Joint | None) -> None:
        """Add ``condition`` to the filter; with None, take it alone."""
        from bcastgui.capture.query import combine

        if how is not None:
            self._read()
            before = self._checked.value or self._filter
            condition = combine(before.text if before is not None else "", condition, how)
        self.set_text(condition)

    @Slot(object)
    def restore_filter(self, found: Filter | None) -> None:
        """Show that ``found`` is in force again, which nobody has to do."""
        self._filter = found
        self._failure = None
        self._edit.setText(_text_of(found))
        self._menu.set_current(_text_of(found))
        self._read()

    def set_running(self, share: float | None) -> None:
        """Show that ``share`` (0 to 1) of the rows are searched or sorted; None or 1: all are."""
        self._share = None if share is None or share >= 1 else share
        self._show_state()

    @Slot(object)
    def set_failure(self, error: InputError | None) -> None:
        """Say why the filter in force cannot go on, until it begins anew; None: it does."""
        was_told, self._failure = self._failure is not None, error
        if (was_told or error is not None) and not self._pause.isActive():
            self._read()

    def set_interfaces(self, names: Iterable[str]) -> None:
        """Offer these as values of the field interface."""
        self._interfaces = tuple(names)

    def set_names(self, names: Names) -> None:
        """Let these names stand for addresses. A filter in force that has one is read anew."""
        changed = {
            name for name in {*self._names, *names} if self._names.get(name) != names.get(name)
        }
        self._names = names
        current = self._filter
        if current is None or not any(name in current.text for name in changed):
            return
        try:
            self._filter = _parse(current.text, names)
        except InputError as error:
            self.set_failure(error)
        else:
            self.filter_changed.emit(self._filter)

    def focus_field(self) -> None:
        """Let what is typed go into the field, in place of what is there."""
        self._edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._edit.selectAll()

    def state(self) -> dict[str, object]:
        """What to remember, in values that JSON knows. The filter in force is not part of it."""
        return self._history.state()

    def restore(self, plain: Mapping[str, object]) -> None:
        """Take what ``state`` gave; whatever in it is damaged is left out."""
        self._history.restore(plain)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.DevicePixelRatioChange):
            self._show_state()

    def _connect(self) -> None:
        self._edit.approached.connect(self.prepare)
        self._edit.textChanged.connect(self._pause.start)
        self._edit.returnPressed.connect(self._entered)
        self._edit.escaped.connect(self._escape)
        self._edit.editingFinished.connect(self._left)
        self._pause.timeout.connect(self._apply_when_ready)
        self._menu.picked.connect(self.set_text)
        self._menu.help_requested.connect(self.help_requested)

    def _completions(self, text: str, cursor: int) -> Sequence[Completion]:
        if not self._is_ready():
            return ()
        from bcastgui.capture.query import completions

        return completions(text, cursor, self._interfaces, self._names)

    def _is_ready(self) -> bool:
        self.prepare()
        return self._loader is not None and not self._loader.is_alive()

    @Slot()
    def _apply_when_ready(self) -> None:
        if self._is_ready():
            self._apply()
        else:
            self._pause.start()

    @Slot()
    def _entered(self) -> None:
        self._apply_when_ready()
        if self._checked.error is not None:
            self._checked.point_out()

    @Slot()
    def _escape(self) -> None:
        """Ask to end what runs; when nothing does, show all messages again."""
        if self._share is not None:
            self.cancel_requested.emit()
        else:
            self._remember()
            self._edit.clear()  # which, unlike setText(), can be undone
            self._apply()

    def _apply(self) -> None:
        self._read()
        found = self._checked.value
        if found is None or found.text.strip() == _text_of(self._filter):
            return
        self._filter = found if found.text.strip() else None
        self._failure = None
        self._share = None
        self._menu.set_current(_text_of(self._filter))
        self._show_state()
        self.filter_changed.emit(self._filter)

    def _read(self) -> None:
        """Take in what the text means, and say what is wrong with it."""
        self._pause.stop()
        self._checked.check(is_attempt=False)
        error = self._checked.error
        if error is None:
            self.message.show_text("")
            self._edit.setToolTip(self._advice())
        else:
            self.message.show_text(self._explained(error), error_colour, self._edit)
            self._edit.setToolTip(plain_tooltip(self._in_force()))
        self._show_state()

    def _filter_of(self, text: str) -> Filter:
        found = _parse(text, self._names)
        if self._failure is not None and _text_of(found) == _text_of(self._filter):
            raise self._failure
        return found

    def _explained(self, error: InputError) -> str:
        if error.end <= error.start:
            return sentence(error)
        return self.tr("Character {position}: {error}").format(
            position=error.start + 1, error=sentence(error)
        )

    def _advice(self) -> str:
        return plain_tooltip(
            self.tr(
                "Type a word to find it in the data, or a condition such as "
                "source == 10.9.0.2 and length > 100. {keys} offers what can follow."
            ).format(keys=key_name("Ctrl+Space"))
        )

    def _in_force(self) -> str:
        if self._failure is not None and self._checked.error is self._failure:
            return self.tr("Not all messages were searched.")
        if self._filter is None:
            return self.tr("Still all messages show.")
        return self.tr("Still in force: {filter}").format(
            filter=one_line_filter(_text_of(self._filter))
        )

    @Slot()
    def _left(self) -> None:
        if self._pause.isActive():
            self._apply_when_ready()
        self._remember()

    def _remember(self) -> None:
        if self._checked.error is None:
            self._history.remember(_text_of(self._filter))

    def _show_state(self) -> None:
        if self._checked.error is not None:
            state = FilterState.INVALID
        elif self._share is not None:
            state = FilterState.RUNNING
        elif self._filter is None:
            state = FilterState.EMPTY
        else:
            state = FilterState.VALID
        self._edit.show_state(state, self.palette(), self._share or 0.0)


def _parse(text: str, names: Names) -> Filter:
    # Loaded with the first filter: the language takes 30 ms of the start, its grammar more.
    from bcastgui.capture.query import parse

    return parse(text, names)


def _text_of(filter_: Filter | None) -> str:
    return filter_.text.strip() if filter_ is not None else ""
