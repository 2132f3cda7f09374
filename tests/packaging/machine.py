"""A Debian of the test's own: a copy of the bare one, thrown away after the test."""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path

BARE = Path(__file__).parents[2] / "build" / "debian"
"""Made by packaging/linux/bare-debian."""

_PACKAGE = "/root/bcastgui.deb"
_UNTOLD = (
    "dev",
    "proc",
    "tmp",
    "root",
    "run",
    "var/cache",
    "var/lib/apt",
    "var/lib/dpkg",
    "var/log",
)
"""What changes whenever packages are installed, or is not the machine's."""


class Machine:
    """The bare Debian below a layer of memory, which takes what is written. Close it at last.

    It shares the network, processes and /tmp with the test, which can show it a screen so. Its
    mounts end with the namespace of ``tests/isolated`` at the latest.
    """

    def __init__(self) -> None:
        self._undo = ExitStack()
        with self._undo:
            folder = tempfile.TemporaryDirectory(prefix="machine-", dir="/var/tmp")
            scratch = Path(self._undo.enter_context(folder))
            self._mount("-t", "tmpfs", "machine", scratch)
            parts = [scratch / name for name in ("upper", "work", "root")]
            for part in parts:
                part.mkdir()
            upper, work, self.root = parts
            layers = f"lowerdir={BARE},upperdir={upper},workdir={work}"
            self._mount("-t", "overlay", "-o", layers, "machine", self.root)
            for name in ("dev", "proc", "tmp"):
                self._mount("--rbind", f"/{name}", self.root / name)
            self._undo = self._undo.pop_all()

    def command(self, *args: str) -> tuple[str, ...]:
        """What runs a program there; it then has the process id of what is started."""
        return ("chroot", str(self.root), *args)

    def run(self, *args: str, env: Mapping[str, str] | None = None) -> str:
        """Run a program there to its end and return what it printed; AssertionError if it fails."""
        plain = {
            "PATH": os.environ["PATH"],
            "LC_ALL": "C.UTF-8",
            "DEBIAN_FRONTEND": "noninteractive",
        }
        done = subprocess.run(
            self.command(*args),
            env=env or plain,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            check=False,
            timeout=300,
        )
        assert done.returncode == 0, f"{' '.join(args)}: {done.stdout[-2_000:]}"
        return done.stdout

    def install(self, *packages: str) -> None:
        """Install packages, the program by itself, out of what was downloaded before."""
        names = packages or (_PACKAGE,)
        self.run("apt-get", "install", "--yes", "--no-install-recommends", *names)

    def purge(self) -> None:
        """Remove the program, and what only it needed."""
        self.run("apt-get", "purge", "--yes", "--auto-remove", "bcastgui")

    def files(self) -> dict[str, bytes]:
        """All files of the system, with what is in them; folders and links with where they lead."""
        found = {}
        untold = {str(self.root / name) for name in _UNTOLD}
        for folder, folders, names in os.walk(self.root):
            folders[:] = [name for name in folders if f"{folder}/{name}" not in untold]
            for path in (Path(folder, name) for name in (*folders, *names)):
                found[str(path.relative_to(self.root))] = _content(path)
        return found

    def close(self) -> None:
        self._undo.close()

    def _mount(self, *args: str | Path) -> None:
        subprocess.run(["mount", *args], check=True)
        self._undo.callback(subprocess.run, ["umount", "--lazy", args[-1]], check=True)


def _content(path: Path) -> bytes:
    if path.is_symlink():
        return bytes(path.readlink())
    return path.read_bytes() if path.is_file() else b""
