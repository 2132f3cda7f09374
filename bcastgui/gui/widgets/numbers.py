"""Numbers as the user's locale writes them."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from bcastgui.gui.language.counted import counted


def grouped(number: int) -> str:
    """The number with its thousands set apart: ``1,024``."""
    return QLocale().toString(number)


def bytes_text(length: int) -> str:
    """``1 byte``, ``3,000 bytes``."""
    return counted("Numbers", "{count} byte", "{count} bytes", length).format(count=grouped(length))


def group_always() -> None:
    """Set thousands apart also where the system names no locale, as on a bare machine."""
    set_grouping(True)


def is_grouping() -> bool:
    """Whether thousands are set apart."""
    return not QLocale().numberOptions() & QLocale.NumberOption.OmitGroupSeparator


def set_grouping(grouping: bool) -> None:
    """Set thousands apart from now on, or write the digits in one row."""
    locale = QLocale()
    options = locale.numberOptions() & ~QLocale.NumberOption.OmitGroupSeparator
    if not grouping:
        options |= QLocale.NumberOption.OmitGroupSeparator
    locale.setNumberOptions(options)
    QLocale.setDefault(locale)
