"""The bytes of the chosen field are marked beside the fields, where they have room."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from bcastgui.capture.values import number_at
from bcastgui.gui.details.decoded_page import DecodedPage
from bcastgui.gui.details.hex_view import HexView
from tests.gui.samples import sample


@pytest.fixture
def page(qtbot: QtBot) -> DecodedPage:
    page = DecodedPage()
    qtbot.addWidget(page)
    page.resize(1_000, 300)
    page.show()
    return page


def bytes_of(page: DecodedPage) -> HexView:
    view = page.findChild(HexView)
    assert isinstance(view, HexView)
    return view


def test_a_chosen_field_is_marked_and_told(page: DecodedPage, qtbot: QtBot) -> None:
    page.show_datagram(sample())
    assert bytes_of(page).payload == sample().payload
    before = bytes_of(page).grab().toImage()
    with qtbot.waitSignal(page.range_chosen) as told:
        page.view.range_chosen.emit(2, 5)
    assert told.args == [2, 5]
    assert bytes_of(page).grab().toImage() != before


def test_the_bytes_show_where_there_is_room(page: DecodedPage) -> None:
    assert bytes_of(page).isVisible()
    page.resize(500, 300)
    assert not bytes_of(page).isVisible()
    assert page.view.isVisible()


def test_numbers_of_fields_and_bytes_are_plotted(page: DecodedPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.plot_requested) as asked:
        page.view.plot_requested.emit(number_at(1, "u8"))
    assert asked.args == [number_at(1, "u8")]
    page.show_datagram(sample())
    menu = QMenu(page)
    bytes_of(page).menu_made.emit(menu)
    inner = menu.actions()[-1].menu()
    assert isinstance(inner, QMenu)
    with qtbot.waitSignal(page.plot_requested):
        inner.actions()[0].trigger()
