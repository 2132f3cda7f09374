"""What became of a file that was opened, in the user's language."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from bcastgui.formats.contract import Account
from bcastgui.gui.files.names import shown_name, shown_path
from bcastgui.gui.files.opener import Opened
from bcastgui.gui.files.reasons import reading_reason
from bcastgui.gui.language.core_text import core_text
from bcastgui.gui.language.counted import counted
from bcastgui.gui.language.joined import listed, sentences
from bcastgui.gui.widgets.numbers import grouped
from bcastgui.gui.widgets.severity import Severity

TOLD_DAMAGE = 3
"""Places of damage that are told, the first ones."""


def severity_of(opened: Opened) -> Severity:
    """How much the user should mind."""
    account = opened.account
    if opened.error is not None:
        return Severity.ERROR
    is_whole = not account.damaged and not opened.left_out and not opened.was_cancelled
    return Severity.INFO if is_whole else Severity.WARNING


def words_of(opened: Opened) -> str:
    """Some sentences: how many messages, what was skipped and why, what is damaged and lost."""
    return sentences(_sentences(opened))


def _sentences(opened: Opened) -> Iterator[str]:
    account, name = opened.account, shown_name(opened.path)
    if opened.error is not None:
        if not account.rows:
            yield _tr("{path} could not be opened.").format(path=shown_path(opened.path))
            yield reading_reason(opened.error)
            return
        yield _tr("{path} could be read in part only.").format(path=shown_path(opened.path))
        yield reading_reason(opened.error)
    elif opened.was_cancelled:
        yield _tr("Reading {name} was cancelled; what was read is kept.").format(name=name)
    yield counted(
        "Opened", "{name}: {count} message.", "{name}: {count} messages.", account.rows
    ).format(name=name, count=grouped(account.rows))
    yield from _skipped(account)
    yield from _damage(account)
    if account.dropped:
        yield _tr("Lost while it was recorded, as the file says: {count}.").format(
            count=grouped(account.dropped)
        )
    if opened.left_out:
        yield _tr("Marks and comments beyond the limit, left out: {count}.").format(
            count=grouped(opened.left_out)
        )


def _skipped(account: Account) -> Iterator[str]:
    if not account.skipped:
        return
    reasons = listed(
        f"{core_text(reason)} ({grouped(count)})" for reason, count in account.skipped.most_common()
    )
    yield _tr("Skipped: {reasons}.").format(reasons=reasons)


def _damage(account: Account) -> Iterator[str]:
    for damage in account.damage[:TOLD_DAMAGE]:
        what = core_text(damage.template, damage.values)
        yield _tr("Damaged at byte {offset}: {what}").format(
            offset=grouped(damage.offset), what=what
        )
    more = account.damaged - min(len(account.damage), TOLD_DAMAGE)
    if more:
        yield counted(
            "Opened", "And {count} more damaged place.", "And {count} more damaged places.", more
        ).format(count=grouped(more))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Opened", text)
