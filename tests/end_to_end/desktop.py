"""A desktop of the test's own: a screen, a window manager, a session bus, assistive technology."""

from __future__ import annotations

import contextlib
import json
import os
import select
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from .accessibility_bus import Bus, Call, set_property
from .processes import END_WITH_PARENT, Process
from .waiting import wait_until

PROGRAMS = ("Xvfb", "openbox", "xdotool", "dbus-daemon", "setpriv", "socat")
"""What has to be installed, besides the launcher of the accessibility bus."""

_LAUNCHERS = (
    Path("/usr/libexec/at-spi-bus-launcher"),
    Path("/usr/lib/at-spi2-core/at-spi-bus-launcher"),
)

_X_CLIENT = Path(__file__).with_name("x_client.py")
_X_CLIENT_TIMEOUT_S = 30.0

_SESSION_BUS = """<!DOCTYPE busconfig PUBLIC
 "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={path}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""
"""No service directories, so that nothing of the real desktop is started on this bus."""


def missing_programs() -> list[str]:
    """What a desktop needs and this machine lacks."""
    missing = [program for program in PROGRAMS if shutil.which(program) is None]
    if not any(launcher.exists() for launcher in _LAUNCHERS):
        missing.append("at-spi-bus-launcher")
    return missing


class Desktop:
    """A screen with all that a window needs, for programs started with `env`. Close it at last."""

    def __init__(self, size: tuple[int, int] = (1280, 800)) -> None:
        self.size = size
        self._undo = contextlib.ExitStack()
        with self._undo:
            folder = tempfile.TemporaryDirectory(prefix="desktop-")
            self._home = Path(self._undo.enter_context(folder))
            self.env = self._private_environment()
            self._start_screen()
            self._start_session_bus()
            self.accessibility = self._start_accessibility()
            self._start_window_manager()
            self._x_client = self._start_x_client()
            self._undo = self._undo.pop_all()

    @property
    def display(self) -> str:
        return self.env["DISPLAY"]

    def screenshot(self, path: Path, window: str = "0") -> Path:
        """Save a picture of the screen as PNG, or of what shows in the frame of an X window."""
        path.parent.mkdir(parents=True, exist_ok=True)
        self._ask_x_client("screenshot", str(path), window)
        return path

    def clipboard(self) -> str:
        """The text that a program on this desktop has copied."""
        return self._ask_x_client("clipboard")

    def close(self) -> None:
        self._undo.close()

    def _private_environment(self) -> dict[str, str]:
        """All that programs get, so that nothing of the developer's own desktop shows through."""
        folders = {
            "HOME": "home",
            "XDG_RUNTIME_DIR": "run",
            "XDG_CONFIG_HOME": "config",
            "XDG_CACHE_HOME": "cache",
            "XDG_DATA_HOME": "data",
            "XDG_STATE_HOME": "state",
        }
        for name in folders.values():
            (self._home / name).mkdir(mode=0o700)
        return {
            "PATH": os.environ["PATH"],
            # Qt writes numbers as this language does even where the locale is not installed; the
            # system's own library then needs to hear separately that text is UTF-8.
            "LANG": "en_US.UTF-8",
            "LC_CTYPE": "C.UTF-8",
            "GSETTINGS_BACKEND": "memory",
            "QT_QPA_PLATFORM": "xcb",
        } | {variable: str(self._home / name) for variable, name in folders.items()}

    def _start(self, *args: str, pass_fds: tuple[int, ...] = ()) -> Process:
        process = Process(args, env=self.env, cwd=self._home, pass_fds=pass_fds)
        self._undo.callback(process.stop)
        return process

    def _start_screen(self) -> None:
        width, height = self.size
        # Left to itself, -displayfd takes number 0 in each network namespace, and removes the
        # socket in the file system of the real screen. So we choose, and its lock file decides.
        for number in range(100, 200):
            if any(path.exists() for path in _traces_of_display(number)):
                continue
            read_end, write_end = os.pipe()
            with os.fdopen(read_end) as said:
                screen = self._start(
                    "Xvfb", f":{number}", "-screen", "0", f"{width}x{height}x24",
                    # -r: on a busy machine a key may stay down so long that it would repeat.
                    "-r", "-nolisten", "tcp", "-noreset", "-displayfd", str(write_end),
                    pass_fds=(write_end,),
                )  # fmt: skip
                os.close(write_end)
                if said.readline().strip() == str(number):
                    self.env["DISPLAY"] = f":{number}"
                    return
            screen.stop()
        raise RuntimeError("no X display could be started")

    def _start_session_bus(self) -> None:
        config = self._home / "session-bus.conf"
        config.write_text(_SESSION_BUS.format(path=self._home / "run" / "bus"))
        daemon = self._start(
            "dbus-daemon", f"--config-file={config}", "--nofork", "--nopidfile", "--print-address"
        )
        self.env["DBUS_SESSION_BUS_ADDRESS"] = daemon.wait_for("unix:path=")

    def _start_accessibility(self) -> Bus:
        launcher = next(path for path in _LAUNCHERS if path.exists())
        self._start(str(launcher), "--launch-immediately")
        session = Bus(self.env["DBUS_SESSION_BUS_ADDRESS"])
        with contextlib.closing(session):
            launched = Call("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress")
            address: str = wait_until(lambda: session.call(launched), "the accessibility bus")
            # Programs offer their controls only when they are told that somebody reads them.
            for name in ("IsEnabled", "ScreenReaderEnabled"):
                on = ("b", True)
                session.call(
                    set_property("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Status", name, on)
                )
        bus = Bus(address)
        self._undo.callback(bus.close)
        return bus

    def _start_window_manager(self) -> None:
        self._start("openbox", "--sm-disable")

        def manages() -> bool:
            asked = subprocess.run(
                ["xdotool", "get_num_desktops"], env=self.env, capture_output=True, check=False
            )
            return asked.returncode == 0

        wait_until(manages, "the window manager")

    def _start_x_client(self) -> subprocess.Popen[str]:
        client = subprocess.Popen(
            [*END_WITH_PARENT, sys.executable, str(_X_CLIENT)],
            env={name: value for name, value in self.env.items() if not name.startswith("DBUS")},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )
        self._undo.callback(client.communicate)  # Which ends it, as it has no more to read.
        return client

    def _ask_x_client(self, *request: str) -> str:
        asking, answering = self._x_client.stdin, self._x_client.stdout
        assert asking is not None
        assert answering is not None
        asking.write(json.dumps(request) + "\n")
        asking.flush()
        answered, _, _ = select.select([answering], [], [], _X_CLIENT_TIMEOUT_S)
        text: str
        text, error = json.loads(answering.readline()) if answered else ("", "no answer")
        if error:
            raise RuntimeError(f"{' '.join(request)} failed: {error}")
        return text


def _traces_of_display(number: int) -> tuple[Path, Path]:
    return Path(f"/tmp/.X{number}-lock"), Path(f"/tmp/.X11-unix/X{number}")
