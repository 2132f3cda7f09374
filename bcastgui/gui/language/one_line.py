"""Texts of others, fit to stand in a row."""

from __future__ import annotations


def in_one_line(text: str) -> str:
    """A name or a payload as one line that does not break or reorder the row it stands in."""
    return "".join(c if c.isprintable() else "·" for c in " ".join(text.split()))
