"""A file that the system hands to the program arrives as a path."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QUrl
from PySide6.QtGui import QFileOpenEvent

from bcastgui.gui.files.open_requests import OpenRequests


class Application(QObject):
    """Stands for the application: events come to it through its filters."""


def test_a_file_arrives_and_nothing_else(qapp: QCoreApplication) -> None:
    application = Application()
    requests = OpenRequests(application)
    paths: list[Path] = []
    requests.requested.connect(paths.append)
    for event in (
        QFileOpenEvent("/tmp/two words.pcapng"),
        QFileOpenEvent(QUrl("https://example.org/")),
        QEvent(QEvent.Type.User),
    ):
        qapp.sendEvent(application, event)
    assert paths == [Path("/tmp/two words.pcapng")]
