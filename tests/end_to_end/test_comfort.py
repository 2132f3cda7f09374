"""What makes the window easy: a tip for beginners, help by F1, and the settings."""

from __future__ import annotations

from .conftest import StartProgram
from .waiting import wait_until


def test_the_tip_goes_with_the_first_send_for_good(start_program: StartProgram) -> None:
    tip = "Help, First steps tells more"
    first = start_program()
    wait_until(lambda: first.says(tip), "the tip")
    first.press("Return")
    wait_until(lambda: not first.says(tip), "no tip any more")
    first.quit()
    second = start_program()
    wait_until(lambda: second.status("Listening on 12345"), "an open port")
    assert not second.says(tip)


def test_settings_are_found_by_search_and_take_effect(start_program: StartProgram) -> None:
    program = start_program()
    wait_until(lambda: program.status("Listening on 12345"), "an open port")
    program.press("ctrl+comma")
    program.application.find("Settings", ("dialog", "frame"))
    program.type("ports ranges")
    wait_until(lambda: not program.says("Light, dark"), "only what was searched for")
    program.press("Tab", "ctrl+a")
    program.type("12350")
    program.press("Return")
    wait_until(lambda: program.status("Listening on 12350"), "the other port open")
    program.screenshot("settings")
    program.press("Escape")
