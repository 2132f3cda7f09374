"""What a person sees and does, to the millisecond: pixels read and keys pressed by X itself."""

from __future__ import annotations

import ctypes
import time
from collections.abc import Callable
from typing import Any

import numpy as np
import numpy.typing as npt

from tests.end_to_end.screen_reader import Rectangle

Picture = npt.NDArray[np.uint8]
"""Rows, columns, and the blue, green and red of each pixel."""

LOOK_EVERY_S = 0.001

_ALL_PLANES = 0xFFFFFFFF
_Z_PIXMAP = 2
_ANY_TYPE = 0
_MOST_WINDOWS = 1_000


class Screen:
    """A connection to an X display, for one thread. Close it when done."""

    def __init__(self, display: str) -> None:
        self._x11, self._xtest = _libraries()
        self._display = self._x11.XOpenDisplay(display.encode())
        if not self._display:
            raise RuntimeError(f"no connection to display {display}")
        self._root = self._x11.XDefaultRootWindow(self._display)

    def picture(self, area: Rectangle) -> Picture:
        """What is on the screen there, all of which must lie on the screen."""
        place = (area.x, area.y, area.width, area.height)
        image = self._x11.XGetImage(self._display, self._root, *place, _ALL_PLANES, _Z_PIXMAP)
        if not image:
            raise RuntimeError(f"no picture of {area}")
        try:
            size = image.contents.bytes_per_line * area.height
            data = ctypes.string_at(image.contents.data, size)
        finally:
            self._x11.XDestroyImage(image)
        pixels = np.frombuffer(data, np.uint8).reshape(area.height, -1, 4)
        return pixels[:, : area.width, :3]

    def press(self, key: str) -> None:
        """Press and release a key by its X11 name."""
        code = self._x11.XKeysymToKeycode(self._display, self._x11.XStringToKeysym(key.encode()))
        for down in (1, 0):
            self._xtest.XTestFakeKeyEvent(self._display, code, down, 0)
        self._x11.XFlush(self._display)

    def wait_for(
        self, area: Rectangle, shows: Callable[[Picture], bool], timeout: float = 30.0
    ) -> float:
        """When the area first showed what is waited for, by time.monotonic()."""
        deadline = time.monotonic() + timeout
        while not shows(self.picture(area)):
            assert time.monotonic() < deadline, f"not on the screen within {timeout:g} s"
            time.sleep(LOOK_EVERY_S)
        return time.monotonic()

    def has_window_of(self, process_id: int) -> bool:
        """Whether the window manager has put a window of this process on the screen."""
        windows = self._property(self._root, "_NET_CLIENT_LIST")
        return any(self._property(window, "_NET_WM_PID") == [process_id] for window in windows)

    def close(self) -> None:
        self._x11.XCloseDisplay(self._display)

    def _property(self, window: int, name: str) -> list[int]:
        """The numbers in a property of a window; none when it has no such property."""
        atom = self._x11.XInternAtom(self._display, name.encode(), 0)
        kind, form = ctypes.c_ulong(), ctypes.c_int()
        count, left = ctypes.c_ulong(), ctypes.c_ulong()
        data = ctypes.POINTER(ctypes.c_ulong)()
        self._x11.XGetWindowProperty(
            self._display, window, atom, 0, _MOST_WINDOWS, 0, _ANY_TYPE,
            *map(ctypes.byref, (kind, form, count, left, data)),
        )  # fmt: skip
        try:
            return data[: count.value]
        finally:
            self._x11.XFree(data)


class _Image(ctypes.Structure):
    """The beginning of XImage in X11/Xlib.h."""

    _fields_ = (
        ("width", ctypes.c_int),
        ("height", ctypes.c_int),
        ("xoffset", ctypes.c_int),
        ("format", ctypes.c_int),
        ("data", ctypes.c_void_p),
        ("byte_order", ctypes.c_int),
        ("bitmap_unit", ctypes.c_int),
        ("bitmap_bit_order", ctypes.c_int),
        ("bitmap_pad", ctypes.c_int),
        ("depth", ctypes.c_int),
        ("bytes_per_line", ctypes.c_int),
    )


_ErrorHandler = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)

_GO_ON = _ErrorHandler(lambda display, event: 0)
"""Windows go while they are asked for their properties; left to itself, Xlib ends the process."""


def _libraries() -> tuple[ctypes.CDLL, ctypes.CDLL]:
    x11, xtest = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
    pointer, number, size = ctypes.c_void_p, ctypes.c_ulong, ctypes.c_uint
    whole, long, text = ctypes.c_int, ctypes.c_long, ctypes.c_char_p
    image = ctypes.POINTER(_Image)
    signatures: list[tuple[Any, Any, list[Any]]] = [
        (x11.XOpenDisplay, pointer, [text]),
        (x11.XCloseDisplay, whole, [pointer]),
        (x11.XDefaultRootWindow, number, [pointer]),
        (x11.XGetImage, image, [pointer, number, whole, whole, size, size, number, whole]),
        (x11.XDestroyImage, whole, [image]),
        (x11.XStringToKeysym, number, [text]),
        (x11.XKeysymToKeycode, ctypes.c_ubyte, [pointer, number]),
        (x11.XFlush, whole, [pointer]),
        (x11.XFree, whole, [pointer]),
        (x11.XInternAtom, number, [pointer, text, whole]),
        (
            x11.XGetWindowProperty,
            whole,
            [pointer, number, number, long, long, whole, number, *[pointer] * 5],
        ),
        (xtest.XTestFakeKeyEvent, whole, [pointer, size, whole, number]),
    ]
    for function, result, arguments in signatures:
        function.restype, function.argtypes = result, arguments
    x11.XSetErrorHandler(_GO_ON)
    return x11, xtest
