"""The command ``bcastgui``: one of its commands, or the window."""

from __future__ import annotations

import gc
import os
import signal
import sys
from collections.abc import Sequence

NO_DISPLAY = """\
bcastgui: there is no screen to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set.
Start it from a desktop session, log in with "ssh -X", or use a virtual screen:
xvfb-run bcastgui
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit status; ``arguments`` default to sys.argv's.

    Raises SystemExit with status 2 for arguments that are wrong.
    """
    # Until a command or the window attends to it, Ctrl+C ends the program as a kill does, which a
    # shell tells as 130. A KeyboardInterrupt would come out wherever Python is, with a traceback,
    # and much of the start is in calls from Qt; so nothing of ours is loaded before.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    from bcastgui.children import CHILD, be
    from bcastgui.cli.parser import NAMES, parse_window

    given = sys.argv[1:] if arguments is None else list(arguments)
    if given[:1] == [CHILD]:
        return be(given[1:])
    # NumPy's library for linear algebra, of which nothing is used here, would start a thread for
    # each processor, which spins for 100 ms.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    if given and given[0] in NAMES:
        from bcastgui.cli.run import run_command

        return run_command(given)
    options = parse_window(given)
    if not has_display():
        sys.stderr.write(NO_DISPLAY)
        return 1

    # Nearly all that a start makes stays: to look for garbage among it takes 60 ms, and finds none.
    # When the window shows, run() has it looked for in the GUI thread only.
    gc.disable()
    # Qt is loaded only now, so that --help and --version are quick and need no screen.
    from bcastgui.gui.app import run

    return run(options)


def has_display() -> bool:
    """Whether Qt can find a screen; without one it would abort with a core dump on Linux."""
    variables = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform != "linux" or any(os.environ.get(name) for name in variables)


if __name__ == "__main__":
    sys.exit(main())
