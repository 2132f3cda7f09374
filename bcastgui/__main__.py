"""The command ``bcastgui``: arguments, then the window."""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from bcastgui import __version__
from bcastgui.children import CHILD, be
from bcastgui.errors import InputError
from bcastgui.options import Options

NO_DISPLAY = """\
bcastgui: there is no screen to open a window on: neither DISPLAY nor WAYLAND_DISPLAY is set.
Start it from a desktop session, log in with "ssh -X", or use a virtual screen:
xvfb-run bcastgui
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit status; ``arguments`` default to sys.argv's.

    Raises SystemExit with status 2 for arguments that are wrong.
    """
    given = sys.argv[1:] if arguments is None else list(arguments)
    if given[:1] == [CHILD]:
        return be(given[1:])
    # NumPy's library for linear algebra, of which nothing is used here, would start a thread for
    # each processor, which spins for 100 ms.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    options = parse_arguments(given)
    if not has_display():
        sys.stderr.write(NO_DISPLAY)
        return 1

    # Nearly all that a start makes stays: to look for garbage among it takes 60 ms, and finds none.
    # run() begins with that when the window shows.
    gc.disable()
    # Qt is loaded only now, so that --help and --version are quick and need no screen.
    from bcastgui.gui.app import run

    return run(options)


def parse_arguments(arguments: Sequence[str] | None = None) -> Options:
    """Read the command line. Raises SystemExit, as argparse does."""
    parser = argparse.ArgumentParser(
        prog="bcastgui",
        description="Send and watch UDP broadcasts.",
        epilog="What is not given here is as it was when the window was last closed.",
        allow_abbrev=False,
    )
    parser.add_argument(
        "--listen",
        type=_ports,
        metavar="PORTS",
        help='ports and groups to listen on, such as "12345,6000-6010" or "239.1.2.3:5000"',
    )
    parser.add_argument(
        "--no-listen", action="store_true", help="open the window without listening yet"
    )
    parser.add_argument(
        "--receive-buffer",
        type=_bytes,
        metavar="BYTES",
        help="ask for receive buffers of this size; the system may grant less, 8 MiB is usual",
    )
    parser.add_argument(
        "--capture",
        type=Path,
        metavar="DIR",
        help="open a capture that an earlier run left behind, and go on with it",
    )
    parser.add_argument(
        "--config-dir",
        type=_directory,
        metavar="DIR",
        help="keep the settings in this directory, which is made if need be",
    )
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    given = parser.parse_args(arguments)
    return Options(
        listen=given.listen,
        start_listening=not given.no_listen,
        receive_buffer=given.receive_buffer,
        capture=given.capture,
        config_dir=given.config_dir,
    )


def has_display() -> bool:
    """Whether Qt can find a screen; without one it would abort with a core dump on Linux."""
    variables = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform != "linux" or any(os.environ.get(name) for name in variables)


def _ports(text: str) -> str:
    from bcastgui.net.ports import parse_ports

    try:
        parse_ports(text)
    except InputError as error:
        raise argparse.ArgumentTypeError(str(error)) from error
    return text


def _bytes(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 4_096 <= int(text[:12]) < 2**31):
        raise argparse.ArgumentTypeError(f"{text} is not a number of bytes from 4096 on")
    return int(text)


def _directory(text: str) -> Path:
    path = Path(text)
    if path.exists() and not path.is_dir():
        raise argparse.ArgumentTypeError(f"{text} is not a directory")
    return path


if __name__ == "__main__":
    sys.exit(main())
