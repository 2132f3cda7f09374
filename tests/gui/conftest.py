"""Fixtures for tests of the window."""

from __future__ import annotations

import gc
from collections.abc import Callable, Generator, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot
from pytestqt.wait_signal import SignalBlocker

PATIENCE_MS = 20_000
"""How long tests wait at the most, where they do not say: a test machine has other things to do."""


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_protocol() -> Generator[None, object, object]:
    """Have garbage collected between the tests.

    Left to itself, Python does so in whichever thread wants memory, and the program ends when a
    widget is destroyed in another thread than its own.
    """
    gc.disable()
    try:
        return (yield)
    finally:
        gc.collect(1)
        gc.enable()


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_runtest_teardown(item: pytest.Function, nextitem: pytest.Item | None) -> Generator[None]:
    """Fail the last test of a file after which widgets are left: they would hide a leak."""
    yield
    if nextitem is not None and nextitem.path == item.path:
        return  # Widgets may be shared by the tests of a file.
    item.funcargs.clear()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    # pyqtgraph makes menus for its plots, and keeps them for ever.
    left = [each for each in QApplication.topLevelWidgets() if not isinstance(each, QMenu)]
    for widget in left:
        widget.deleteLater()  # The next file must not be blamed for it.
    if left:
        names = sorted({type(widget).__name__ for widget in left})
        pytest.fail(f"widgets left by {item.path.name}: {', '.join(names)}", pytrace=False)


class _PatientQtBot(QtBot):
    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE_MS) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(
        self,
        signal: Any,
        *,
        timeout: int = PATIENCE_MS,
        raising: bool | None = None,
        check_params_cb: Callable[..., bool] | None = None,
    ) -> SignalBlocker:
        return super().waitSignal(
            signal, timeout=timeout, raising=raising, check_params_cb=check_params_cb
        )


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    return _PatientQtBot(request)


@pytest.fixture(autouse=True)
def nothing_held() -> Iterator[None]:
    """Let go of Shift, Ctrl and the mouse: QTest does not, and the next test would hold them."""
    yield
    if QCoreApplication.instance() is None:
        return
    if QGuiApplication.keyboardModifiers():
        QTest.keyRelease(QWidget(), Qt.Key.Key_Shift)
    if QGuiApplication.mouseButtons():
        QTest.mouseRelease(QWidget(), Qt.MouseButton.LeftButton)


@pytest.fixture
def english() -> Iterator[None]:
    """Numbers as people in the USA group them: 1,024."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    yield
    QLocale.setDefault(before)
