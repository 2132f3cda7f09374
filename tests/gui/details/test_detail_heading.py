"""The heading tells all about a datagram but its payload; see also the tests of the pane."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from bcastgui.gui.details.detail_heading import DetailHeading
from bcastgui.gui.senders.address_names import AddressNames
from tests.gui.samples import sample


def first_line(heading: DetailHeading) -> str:
    return heading.findChildren(QLabel)[0].text()


def test_names_that_are_given_later_show(qtbot: QtBot) -> None:
    names = AddressNames()
    heading = DetailHeading(names)
    qtbot.addWidget(heading)
    names.give(sample().destination, "everybody")
    assert first_line(heading) == ""
    heading.show_datagram(sample())
    names.give(sample().source, "kitchen")
    assert first_line(heading) == ("kitchen (10.9.0.2:40123) → everybody (255.255.255.255:12345)")


def test_the_way_stands_out(qtbot: QtBot) -> None:
    heading = DetailHeading(AddressNames())
    qtbot.addWidget(heading)
    font = heading.font()
    font.setPointSizeF(2 * font.pointSizeF())
    heading.setFont(font)
    endpoints, facts, _ = heading.findChildren(QLabel)
    assert endpoints.font().bold()
    assert endpoints.font().pointSizeF() == facts.font().pointSizeF() == font.pointSizeF()
