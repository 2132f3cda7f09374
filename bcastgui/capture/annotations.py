"""Annotations: the marks and comments that a person put on rows of a capture."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any

import numpy as np

from bcastgui.capture.arrangement import RowNumbers
from bcastgui.errors import InputError

MOST_MARKS = 100_000
"""Rows that can be marked: their file is written anew with each change."""

MOST_COMMENTS = 10_000

LONGEST_COMMENT = 500
"""Characters of a comment."""


@dataclass(frozen=True, slots=True, eq=False)
class Annotations:
    """A picture that never changes: ``marks`` are rows, ascending; ``comments`` are by row."""

    marks: RowNumbers = field(default_factory=lambda: np.empty(0, np.int64))
    comments: Mapping[int, str] = field(default_factory=lambda: MappingProxyType({}))

    def __bool__(self) -> bool:
        return bool(len(self.marks) or self.comments)

    def is_marked(self, row: int) -> bool:
        place = int(np.searchsorted(self.marks, row))
        return place < len(self.marks) and bool(self.marks[place] == row)

    def comment(self, row: int) -> str:
        """The comment on ``row``, empty when there is none."""
        return self.comments.get(row, "")

    def last_mark(self, row: int) -> int | None:
        """The last marked row before ``row``, None when there is none."""
        place = int(np.searchsorted(self.marks, row))
        return int(self.marks[place - 1]) if place else None

    def with_marks(self, rows: RowNumbers, *, marked: bool) -> Annotations:
        """The same, but ``rows`` are ``marked`` or not. Raises InputError for too many."""
        marks = np.union1d(self.marks, rows) if marked else np.setdiff1d(self.marks, rows)
        if len(marks) > MOST_MARKS:
            raise InputError("No more than {most} rows can be marked.", most=MOST_MARKS)
        return replace(self, marks=marks)

    def with_comment(self, row: int, text: str) -> Annotations:
        """The same, but ``text`` is the comment on ``row``; an empty one takes it away.

        Raises InputError for too many, and for one that is too long.
        """
        if len(text) > LONGEST_COMMENT:
            raise InputError(
                "A comment has no more than {most} characters.",
                start=LONGEST_COMMENT,
                end=len(text),
                most=LONGEST_COMMENT,
            )
        comments = {other: old for other, old in self.comments.items() if other != row}
        if text:
            comments[row] = text
        if len(comments) > MOST_COMMENTS:
            raise InputError("No more than {most} rows can have a comment.", most=MOST_COMMENTS)
        return replace(self, comments=MappingProxyType(comments))

    def moved(self, by: int) -> Annotations:
        """The same about rows with numbers higher by ``by``; what would be below 0 is left out."""
        if not self or not by:
            return self
        marks = self.marks + by
        comments = {row + by: text for row, text in self.comments.items() if row + by >= 0}
        return Annotations(marks[marks >= 0], MappingProxyType(comments))

    def joined(self, other: Annotations) -> Annotations:
        """Both; they are about different rows."""
        if not self or not other:
            return self or other
        return Annotations(
            np.union1d(self.marks, other.marks),
            MappingProxyType({**self.comments, **other.comments}),
        )

    def to_json(self) -> dict[str, object]:
        """What from_json() reads, of the kinds that JSON knows."""
        return {"marks": self.marks.tolist(), "comments": dict(self.comments)}

    @classmethod
    def from_json(cls, value: Any) -> Annotations:
        """What to_json() gave, as much of it as makes sense: files may be spoiled."""
        if not isinstance(value, dict):
            return cls()
        marks = sorted(set(_rows(value.get("marks"))))[:MOST_MARKS]
        comments = dict(list(_comments(value.get("comments")))[:MOST_COMMENTS])
        return cls(np.array(marks, np.int64), MappingProxyType(comments))


def _rows(value: Any) -> Iterator[int]:
    items: Iterable[Any] = value if isinstance(value, list) else ()
    return (item for item in items if type(item) is int and 0 <= item <= _LAST_ROW)


def _comments(value: Any) -> Iterator[tuple[int, str]]:
    items: Iterable[tuple[str, Any]] = value.items() if isinstance(value, dict) else ()
    for key, text in items:
        # JSON has texts for keys. No more digits: int() takes its time with many.
        is_row = key.isascii() and key.isdecimal() and len(key) <= len(str(_LAST_ROW))
        if is_row and isinstance(text, str) and text:
            yield int(key), text[:LONGEST_COMMENT]


_LAST_ROW = 10**15
