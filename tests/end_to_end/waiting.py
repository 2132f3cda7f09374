"""Wait for something to become true, and say what was seen when it did not."""

import time
from collections.abc import Callable
from typing import TypeVar

_T = TypeVar("_T")

_PAUSES_S = (0.01, 0.1)
"""The first and the longest pause: to look keeps the program that is looked at from its work."""


def wait_until(
    condition: Callable[[], _T],
    what: str,
    timeout: float = 10.0,
    seen: Callable[[], object] | None = None,
) -> _T:
    """Return the first truthy value of `condition`, asked again and again for `timeout` seconds.

    A LookupError from `condition` counts as "not yet": a control may still be in the making.
    `seen` may tell more than the condition's own value, for the message of the AssertionError.
    """
    deadline = time.monotonic() + timeout
    pause, longest_pause = _PAUSES_S
    while True:
        last: object
        try:
            value = condition()
            if value:
                return value
            last = value
        except LookupError as error:
            last = error
        if time.monotonic() >= deadline:
            shown = _shortened(repr(last if seen is None else seen()))
            raise AssertionError(f"{what}: not within {timeout:g} s; last seen: {shown}")
        time.sleep(pause)
        pause = min(pause * 1.25, longest_pause)


def _shortened(text: str, limit: int = 2_000) -> str:
    """The end of a long text is the newest, so the beginning goes."""
    return text if len(text) <= limit else f"… {text[-limit:]}"
