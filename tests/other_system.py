"""Makes this Python look like that of another system, as far as modules can see at import.

``python -m tests.other_system SYSTEM FOLDER`` imports every module of the program so and prints the
errors. It then opens the window with FOLDER for its settings, sends a message to itself, and prints
what the status bar says of it. Packages of others are imported before: they know their systems
themselves. The system's abilities are the other one's, and the numbers of its options are Linux's.
"""

from __future__ import annotations

import ctypes
import fcntl
import functools
import importlib
import mmap
import os
import pkgutil
import select
import selectors
import signal
import socket
import sys
import traceback
from dataclasses import replace
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QLabel

import bcastgui

MISSING_MODULES = {
    "win32": ("fcntl", "grp", "pwd", "resource", "syslog", "termios"),
    "darwin": (),
}

_ONLY_LINUX = {
    os: ("eventfd", "eventfd_read", "eventfd_write", "memfd_create", "sched_setscheduler"),
    select: ("epoll", "EPOLLIN"),
    socket: ("SO_BINDTODEVICE", "AF_NETLINK", "AF_PACKET"),
    mmap: ("MADV_NOHUGEPAGE", "MADV_HUGEPAGE", "MAP_POPULATE"),
}
_NOT_WINDOWS = {
    os: (
        *("fchmod", "fchown", "fork", "geteuid", "getpgid", "getuid", "killpg", "mkfifo"),
        *("O_CLOEXEC", "O_NONBLOCK", "pread", "preadv", "pwrite", "pwritev", "posix_fallocate"),
        *("set_blocking", "setsid", "sync", "uname", "WNOHANG"),
    ),
    select: ("poll", "POLLIN", "POLLERR"),
    socket: (
        *("AF_UNIX", "CMSG_LEN", "CMSG_SPACE", "MSG_DONTWAIT", "SCM_RIGHTS", "SO_REUSEPORT"),
        *("recv_fds", "send_fds", "SOCK_SEQPACKET", "SOCK_CLOEXEC", "SOCK_NONBLOCK"),
    ),
    signal: ("SIGHUP", "SIGKILL", "SIGUSR1", "SIGUSR2", "SIGPIPE", "SIGALRM", "SIGCHLD", "SIGQUIT"),
    mmap: ("MAP_SHARED", "MAP_PRIVATE", "MAP_ANONYMOUS", "PROT_READ", "PROT_WRITE"),
}
_MISSING_NAMES = {"win32": (_ONLY_LINUX, _NOT_WINDOWS), "darwin": (_ONLY_LINUX,)}
PORT = "12345"
PATIENCE_MS = 20_000


def become(system: str) -> None:
    """Take away what ``system`` has not, and forget the program's modules."""
    for name in modules():
        importlib.import_module(name)
    for name in [name for name in sys.modules if name.partition(".")[0] == "bcastgui"]:
        del sys.modules[name]
    if system == "win32":
        _add_what_windows_has()
    else:
        vars(selectors)["DefaultSelector"] = selectors.PollSelector
    sys.platform = system
    for name in MISSING_MODULES[system]:
        sys.modules[name] = None  # type: ignore[assignment]
    for names in _MISSING_NAMES[system]:
        for module, missing in names.items():
            for name in missing:
                vars(module).pop(name, None)
    _keep_numbers(system)


def modules() -> list[str]:
    """All modules of the program."""
    found = pkgutil.walk_packages(bcastgui.__path__, "bcastgui.")
    return [module.name for module in found if module.name != "bcastgui.__main__"]


def main(system: str, folder: Path) -> None:
    names = modules()
    become(system)
    for name in names:
        try:
            importlib.import_module(name)
        except Exception:  # noqa: BLE001 - whatever it is, it is told
            sys.stdout.write(f"{name}:\n{traceback.format_exc()}\n")
    _open_window(folder)


def _open_window(folder: Path) -> None:
    app: Any = importlib.import_module("bcastgui.gui.app")

    looks = 0

    def look() -> None:
        nonlocal looks
        looks += 1
        window = program[0].window
        said = [label.text() for label in window.statusBar().findChildren(QLabel)]
        if f"Listening on {PORT}" in said and not looks % 10:
            with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
                sock.sendto(b"hello", ("127.0.0.1", int(PORT)))
        came = not any(text.endswith(" 0") for text in said if text.startswith(("Rec", "Shown")))
        if came or looks * _LOOK_MS > PATIENCE_MS:
            if sys.platform == "darwin":
                # As a double click on a file comes there.
                QApplication.sendEvent(
                    QApplication.instance(), QFileOpenEvent(str(folder / "none"))
                )
            others = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w != window]
            sys.stdout.write(f"{'received' if came else said}, {len(others)} more windows\n")
            timer.stop()
            window.close()

    class Program(app.Program):  # type: ignore[misc]
        def start(self) -> None:
            super().start()
            program.append(self)
            timer.timeout.connect(look)
            timer.start(_LOOK_MS)

    program: list[Any] = []
    timer = QTimer()
    app.Program = Program
    options = app.Options(
        listen=PORT,
        start_listening=True,
        receive_buffer=None,
        capture=None,
        config_dir=folder,
        file=None,
    )
    status = app.run(options)
    sys.stdout.write(f"ended with {status}\n")


def _add_what_windows_has() -> None:
    lock = functools.partial(fcntl.flock)
    msvcrt: Any = ModuleType("msvcrt")
    msvcrt.LK_NBLCK = fcntl.LOCK_EX | fcntl.LOCK_NB
    msvcrt.locking = lambda descriptor, how, _length: lock(descriptor, how)
    msvcrt.get_osfhandle = lambda descriptor: descriptor
    sys.modules["msvcrt"] = msvcrt
    vars(signal)["SIGBREAK"] = signal.SIGUSR2

    def to_luid(alias: ctypes.c_wchar_p, luid: Any) -> int:
        luid._obj.value = socket.if_nametoindex(alias.value or "")
        return 0

    def to_index(luid: Any, index: Any) -> int:
        index._obj.value = luid._obj.value
        return 0

    def set_end(handle: ctypes.c_void_p, _kind: int, end: Any, _size: int) -> int:
        os.ftruncate(handle.value or 0, end._obj.value)
        return 1

    ctypes.windll = SimpleNamespace(  # type: ignore[attr-defined]
        iphlpapi=SimpleNamespace(
            ConvertInterfaceAliasToLuid=to_luid, ConvertInterfaceLuidToIndex=to_index
        ),
        kernel32=SimpleNamespace(DeviceIoControl=lambda *_: 1, SetFileInformationByHandle=set_end),
        shell32=SimpleNamespace(SetCurrentProcessExplicitAppUserModelID=lambda _name: 0),
    )
    ctypes.FormatError = os.strerror  # type: ignore[attr-defined]
    # There Python makes a pair of TCP, which is the same to those who use it.
    socket.socketpair = functools.partial(socket.socketpair, socket.AF_UNIX)
    vars(selectors)["DefaultSelector"] = selectors.SelectSelector
    del selectors.PollSelector


def _keep_numbers(system: str) -> None:
    systems: Any = importlib.import_module("bcastgui.net.systems")
    linux, other = systems.SYSTEMS["linux"], systems.SYSTEMS[system]
    systems.HERE = replace(
        other,
        sharing=linux.sharing,
        exclusive=None,
        packet_info=other.packet_info and linux.packet_info,
        packet_info6=other.packet_info6 and linux.packet_info6,
        unicast_interface=other.unicast_interface and linux.unicast_interface,
        bound_interface=None,
        group_request=None,
        traffic_class=other.traffic_class and linux.traffic_class,
        dont_fragment=linux.dont_fragment,
    )


_LOOK_MS = 20

if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
