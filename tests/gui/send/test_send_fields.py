from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolButton
from pytestqt.qtbot import QtBot

from bcastgui.gui.send.send_fields import SendFields


@pytest.fixture
def fields(qtbot: QtBot) -> SendFields:
    fields = SendFields()
    qtbot.addWidget(fields)
    fields.show()
    return fields


def test_each_label_leads_to_its_field(fields: SendFields) -> None:
    labels = [label for label in fields.findChildren(QLabel) if "&" in label.text()]
    assert {label.text().replace("&", "") for label in labels} >= {"Address", "Port", "Payload"}
    assert all(label.buddy() is not None for label in labels)


def test_it_is_as_high_as_its_lines_until_there_is_more_to_see(
    fields: SendFields, qtbot: QtBot
) -> None:
    assert fields.sizePolicy().verticalPolicy() is QSizePolicy.Policy.Fixed
    low = fields.sizeHint().height()
    button = next(
        b for b in fields.findChildren(QToolButton) if b.accessibleName() == "Large editor"
    )
    button.click()
    assert fields.sizePolicy().verticalPolicy() is QSizePolicy.Policy.Preferred
    qtbot.waitUntil(lambda: fields.sizeHint().height() > low)
    button.click()
    assert fields.sizePolicy().verticalPolicy() is QSizePolicy.Policy.Fixed
