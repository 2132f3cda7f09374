"""From a value in the details to its chart, and from a point of that to the row it is from."""

from __future__ import annotations

import contextlib

from .conftest import StartProgram
from .network import LAN0, Host
from .states import State
from .waiting import wait_until

READINGS = [f'{{"sensor": {{"temp": {20 + place}}}}}' for place in range(5)]


def test_a_value_of_the_details_is_plotted_and_a_click_finds_its_row(
    alpha: Host, start_program: StartProgram
) -> None:
    program = start_program()
    wait_until(lambda: program.status("Listening on 12345"), "an open port")
    alpha.send(LAN0.broadcast, *(part for text in READINGS for part in ("--text", text)))
    wait_until(lambda: program.table.row_count == 5, "five rows")
    program.table.control(4, "Data").click()
    program.using(program.window.find("Decoded", "page tab")).click()
    fields = program.window.find("Fields", ("tree", "tree table"))
    wait_until(lambda: fields.row_count == 3, "the fields", 20, lambda: fields.row_count)
    program.using(fields).click()
    program.press("Home", "Down", "Down")
    program.press("shift+F10")
    program.press("t")
    program.press("Return")
    wait_until(lambda: program.says("sensor.temp 24, 5 numbers"), "a line of five numbers")

    plot = program.application.find("Values over time")
    program.hands.click(plot.extents.middle)
    program.press("Home")
    area = plot.extents
    first = program.table.control(0, "Data").element
    # The lowest of the points, which are above each other near the left edge: the messages came
    # within milliseconds. How wide the numbers beside the chart are depends on the font.
    for x in range(area.x + 20, area.x + 100, 10):
        program.hands.click((x, area.y + area.height - 30))
        with contextlib.suppress(AssertionError):
            wait_until(lambda: State.SELECTED in first.states, "the row of the point", 0.3)
            break
    wait_until(lambda: State.SELECTED in first.states, "the row of the point at last")
    program.screenshot("plotted")
