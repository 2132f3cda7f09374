"""The error for text that a person typed and that does not parse."""

from __future__ import annotations


class InputError(ValueError):
    """Text that does not parse: what is wrong, and where.

    ``template`` is the English sentence with ``{named}`` places for ``values``; the window
    translates the template and fills it in afterwards. ``start`` and ``end`` say which
    characters of the text are meant, ``end`` being exclusive.
    """

    def __init__(
        self, template: str, *, start: int = 0, end: int | None = None, **values: object
    ) -> None:
        super().__init__(template.format(**values))
        self.template = template
        self.values = values
        self.start = start
        self.end = start if end is None else end

    def moved(self, by: int) -> InputError:
        """The same error for a text in which this one begins at character ``by``."""
        return type(self)(self.template, start=self.start + by, end=self.end + by, **self.values)
