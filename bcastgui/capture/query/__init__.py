"""The filter language: text -> a condition over the columns and payloads of a capture."""

from bcastgui.capture.query.addresses import NO_NAMES, Names
from bcastgui.capture.query.completion import Completion, completions
from bcastgui.capture.query.filter import Filter, parse
from bcastgui.capture.query.language import Field
from bcastgui.capture.query.writing import Joint, combine, condition_for

__all__ = [
    "NO_NAMES",
    "Completion",
    "Field",
    "Filter",
    "Joint",
    "Names",
    "combine",
    "completions",
    "condition_for",
    "parse",
]
