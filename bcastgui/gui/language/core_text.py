"""The texts of the layers below the window, which know no Qt, in the user's language."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

CORE_CONTEXT = "Core"
"""Under which the files of translations have all of these texts."""


def core_text(english: str, values: Mapping[str, object] | None = None) -> str:
    """``english`` translated, and then its ``{named}`` places filled with ``values``.

    What no translation has, as a reason that the system gave, stays as it is.
    """
    translated = QCoreApplication.translate(CORE_CONTEXT, english)
    return translated if values is None else translated.format(**values)
