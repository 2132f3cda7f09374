"""Filter: what a text in the filter language asks of the rows of a capture."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np

from bcastgui.capture.query.addresses import NO_NAMES, Names
from bcastgui.capture.query.condition import Condition, Mask, OverrunError
from bcastgui.capture.query.language import Field
from bcastgui.capture.query.meaning import meaning
from bcastgui.capture.query.tree import fields_of
from bcastgui.capture.records import Chunk


@dataclass(frozen=True, slots=True)
class Filter:
    """A text in the filter language that makes sense. Any thread may evaluate it.

    It evaluates one chunk after another, so that who has changed the filter can stop between
    two of them.
    """

    text: str
    condition: Condition = field(repr=False, compare=False)
    fields: frozenset[Field] = field(default=frozenset(), repr=False, compare=False)

    @property
    def reads_annotations(self) -> bool:
        """Whether an answer may change when marks or comments do."""
        return not self.fields.isdisjoint((Field.MARKED, Field.COMMENT))

    def evaluate(self, chunk: Chunk) -> Mask:
        """For the first rows of ``chunk`` whether each is one that the filter asks for.

        All of them, but for a filter that takes long: then so many, at least one, as there is
        time for. Raises InputError when a row takes too long by itself.
        """
        while True:
            try:
                return self.condition.select(chunk, np.ones(len(chunk), np.bool_))
            except OverrunError as overrun:
                chunk = replace(chunk, records=chunk.records[: overrun.rows])


def parse(text: str, names: Names = NO_NAMES) -> Filter:
    """The filter that ``text`` states; a text without words lets all rows pass.

    In place of an address one of ``names`` may stand, which means all addresses that have it.

    Raises InputError, with the place and what was expected there. The first call takes some
    tenths of a second, the others about one thousandth.
    """
    from bcastgui.capture.query import syntax

    expression = syntax.read(text)
    return Filter(text, meaning(expression, names), fields_of(expression))
