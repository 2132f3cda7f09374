"""The error for text that a person typed and that does not parse."""

from __future__ import annotations

from collections.abc import Iterable


class InputError(ValueError):
    """Text that does not parse: what is wrong, and where.

    ``template`` is the English sentence with ``{named}`` places for ``values``; the window
    translates the template and fills it in afterwards, a str cut short, since that may be what
    was typed. ``start`` and ``end`` say which characters of the text are meant, ``end`` being
    exclusive.
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


class Choices:
    """What there is to choose from, as a value of an error: words of ours, which are told whole."""

    def __init__(self, words: Iterable[str], separator: str = ", ") -> None:
        self._text = separator.join(words)

    def __str__(self) -> str:
        return self._text
