"""The controls of a window, for tests that read like what a person does."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from .hands import Button, Hands
from .screen_reader import Element, Rectangle
from .waiting import wait_until

_NEWEST = 50
"""How many rows from the end `wait_for_row` reads each time it looks."""


@dataclass(frozen=True, slots=True)
class Control:
    """An element and the hands that use it; `to_front` gives its window the keyboard."""

    element: Element
    hands: Hands
    to_front: Callable[[], None]

    @property
    def name(self) -> str:
        return self.element.name

    @property
    def text(self) -> str:
        return self.element.text

    @property
    def enabled(self) -> bool:
        return self.element.enabled

    @property
    def checked(self) -> bool:
        return self.element.checked

    @property
    def focused(self) -> bool:
        return self.element.focused

    @property
    def has_keyboard(self) -> bool:
        """Whether it has the focus, or the field inside it has, as in a combo box."""
        return self.focused or any(part.focused for part in self.element.find_all(role="text"))

    @property
    def extents(self) -> Rectangle:
        return self.element.extents

    def click(self, button: Button = Button.LEFT, times: int = 1) -> None:
        """Click in its middle, which must show."""
        self.to_front()
        assert self.element.showing, f"{self.element} does not show, so nobody can click it"
        # What was done just before may have it laid out anew.
        place = wait_until(self._place_at_rest, f"rest of {self.element}")
        assert place is not None
        self.hands.click(place.middle, button, times)

    def right_click(self) -> None:
        """Open its menu. Qt leaves that out of the tree, so choose from it by a mnemonic key."""
        self.click(Button.RIGHT)

    def double_click(self) -> None:
        self.click(times=2)

    def focus(self) -> None:
        """Click, and return when the control has the keyboard."""
        if not self.focused:
            self.click()
            wait_until(lambda: self.has_keyboard, f"focus on {self.name!r}")
        else:
            self.to_front()

    def type(self, text: str) -> None:
        """Type where the cursor is, after a click unless it is here already."""
        self.focus()
        self.hands.type(text)

    def replace(self, text: str, shows: str | None = None) -> None:
        """Put `text` in the place of what stands there, and return when it shows.

        `shows` is what the field makes of it, where that differs.
        """
        expected = text if shows is None else shows
        self.focus()
        self.hands.press("ctrl+a", "BackSpace")
        self.hands.type(text)
        wait_until(
            lambda: self.text == expected, f"{expected!r} in the field", seen=lambda: self.text
        )

    def choose(self, option: str) -> None:
        """Choose from a combo box by the beginning of the option, and return when it shows.

        By the arrow keys: Qt takes letters typed soon after others, in the list as it was open
        before too, for one word with those.
        """
        self.click()
        wait_until(lambda: self.element.expanded, f"the list of {self.name!r}")
        self.hands.move((0, 0))  # Else the list would choose what it opened under the mouse.
        options = [item.name for item in self.element.find(role="list").children if item.enabled]
        found = [number for number, name in enumerate(options) if name.startswith(option)]
        assert found, f"no {option!r} among {options} of {self.name!r}"
        self.hands.press("Home", *["Down"] * found[0], "Return")
        wait_until(
            lambda: self.text.startswith(option) and not self.element.expanded,
            f"{option!r} chosen",
            seen=lambda: self.text,
        )

    def _place_at_rest(self) -> Rectangle | None:
        place = self.extents
        return place if place == self.extents else None


@dataclass(frozen=True, slots=True)
class Table:
    """A table, its rows as the window has them now; negative rows count from the end.

    Qt remembers every cell that was ever asked for and looks through them all whenever rows are
    added. So while a table grows, read little; a thousand cells are free, a hundred thousand not.
    """

    element: Element
    hands: Hands
    to_front: Callable[[], None]

    @property
    def row_count(self) -> int:
        return self.element.row_count

    @property
    def titles(self) -> list[str]:
        return self.element.column_titles

    def control(self, row: int, title: str) -> Control:
        """A cell, for clicking."""
        cell = self.element.cell(self._row(row), self.titles.index(title))
        return Control(cell, self.hands, self.to_front)

    def cell(self, row: int, title: str) -> str:
        """The text of a cell."""
        return self.column(title, row, 1)[0]

    def row(self, row: int) -> dict[str, str]:
        """The texts of a row by the titles of their columns."""
        return self.rows(row, 1)[0]

    def rows(self, first: int = 0, count: int | None = None) -> list[dict[str, str]]:
        """The texts of `count` rows, or of all that follow, by the titles of their columns."""
        titles, numbers = self.titles, self._numbers(first, count)
        places = [(row, column) for row in numbers for column in range(len(titles))]
        texts = iter(self.element.cell_texts(places))
        return [{title: next(texts) for title in titles} for _ in numbers]

    def column(self, title: str, first: int = 0, count: int | None = None) -> list[str]:
        """The texts of one column in `count` rows, or in all that follow."""
        column = self.titles.index(title)
        return self.element.cell_texts([(row, column) for row in self._numbers(first, count)])

    def wait_for_row(self, having: Mapping[str, str], timeout: float = 10.0) -> dict[str, str]:
        """The newest row with these texts, by title, once there is one among the newest rows."""

        wanted, columns = list(having.values()), [self.titles.index(title) for title in having]

        def newest() -> list[tuple[int, list[str]]]:
            numbers = range(self.row_count)[-_NEWEST:]
            places = [(row, column) for row in numbers for column in columns]
            texts = iter(self.element.cell_texts(places))
            return [(row, [next(texts) for _ in columns]) for row in numbers]

        def matching() -> list[int]:
            return [row for row, texts in newest() if texts == wanted]

        rows = wait_until(matching, f"a row with {dict(having)}", timeout, seen=newest)
        return self.row(rows[-1])

    def _row(self, row: int) -> int:
        return row if row >= 0 else self.row_count + row

    def _numbers(self, first: int, count: int | None) -> range:
        start, end = self._row(first), self.row_count
        return range(start, end if count is None else min(end, start + count))
