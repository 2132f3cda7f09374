"""Charts in the real window: a value of JSON over time, and the way from a point to its row."""

from __future__ import annotations

import re

from .conftest import StartProgram
from .network import LAN0, Host
from .states import State
from .waiting import wait_until


def test_a_value_of_json_is_plotted_and_leads_to_its_row(
    alpha: Host, start_program: StartProgram
) -> None:
    program = start_program("--listen", "12345")
    wait_until(lambda: program.status("Listening on 12345"), "an open port")
    texts = [f'{{"sensor": {{"temp": {20 + place}}}}}' for place in range(5)]
    alpha.send(LAN0.broadcast, *(part for text in texts for part in ("--text", text)))
    wait_until(lambda: program.table.row_count == 5, "five rows")

    program.press("ctrl+alt+v")
    program.control("Value to plot").replace("sensor.temp")
    program.press("Return")
    wait_until(lambda: program.says("sensor.temp 24, 5 numbers"), "a line of five numbers")

    plot = program.application.find("Values over time")
    program.hands.click(plot.extents.middle)
    wait_until(lambda: plot.focused, "focus on the chart")
    program.press("Home", "ctrl+Left", "ctrl+Left")
    wait_until(lambda: program.says("Row 4, "), "the point before the last")
    program.press("Return")
    wait_until(
        lambda: State.SELECTED in program.table.control(3, "Data").element.states,
        "the row of the point",
    )
    program.screenshot("values")


def test_the_rate_counts_and_filters_the_table(alpha: Host, start_program: StartProgram) -> None:
    program = start_program("--listen", "12345")
    wait_until(lambda: program.status("Listening on 12345"), "an open port")
    program.press("ctrl+t")
    alpha.send(LAN0.broadcast, "--text", "one", "--text", "two")
    wait_until(lambda: program.says("Received 2, at most"), "both in the chart")
    program.screenshot("rate")
    program.control("Filter to what is in sight").click()
    wait_until(
        lambda: re.match(r"time >= .+ and time <= ", program.filter.text),
        "a filter by time",
        seen=lambda: program.filter.text,
    )
    assert program.table.row_count == 2
