"""A tray is used where there is one, and only while there is something to tell."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QSystemTrayIcon

from bcastgui.gui.alerts.notice import Notice
from bcastgui.gui.alerts.tray_teller import TrayTeller

NOTICE = Notice(1, "Door", "10.9.0.2:4000: open", 6, 1_000)


@pytest.fixture
def teller(qapp: object) -> Iterator[TrayTeller]:
    icon = QIcon(QPixmap(16, 16))
    made = TrayTeller(icon)
    yield made
    made.close()


@pytest.fixture
def seen(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, ...]]:
    """What happens in a tray that the test pretends there is."""
    noted: list[tuple[str, ...]] = []
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "supportsMessages", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "show", lambda tray: noted.append(("icon",)))
    monkeypatch.setattr(QSystemTrayIcon, "hide", lambda tray: noted.append(("no icon",)))
    monkeypatch.setattr(
        QSystemTrayIcon,
        "showMessage",
        lambda tray, title, body, icon: noted.append((title, body)),
    )
    return noted


def test_a_notice_is_shown_as_it_is(teller: TrayTeller, seen: list[tuple[str, ...]]) -> None:
    activated: list[Notice] = []
    teller.activated.connect(activated.append)
    assert not seen
    teller.tell(NOTICE)
    assert seen == [("icon",), ("Door", "10.9.0.2:4000: open")]
    teller.findChildren(QSystemTrayIcon)[0].messageClicked.emit()
    assert activated == [NOTICE]
    teller.close()
    assert seen[-1] == ("no icon",)


def test_without_a_tray_it_is_refused(teller: TrayTeller, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: False)
    refused: list[Notice] = []
    teller.refused.connect(refused.append)
    teller.tell(NOTICE)
    assert refused == [NOTICE]


def test_a_click_on_what_was_never_told_means_nothing(teller: TrayTeller) -> None:
    activated: list[Notice] = []
    teller.activated.connect(activated.append)
    teller.findChildren(QSystemTrayIcon)[0].messageClicked.emit()
    assert not activated
