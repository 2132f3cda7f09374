"""The window in another language, chosen as a person does it."""

from __future__ import annotations

from .conftest import StartProgram
from .waiting import wait_until


def test_a_language_is_chosen_in_the_settings(start_program: StartProgram) -> None:
    first = start_program()
    first.press("ctrl+comma")
    first.application.find("Settings", ("dialog", "frame"))
    first.type("language")
    wait_until(lambda: not first.says("Light, dark"), "only what was searched for")
    first.control("Language").choose("Deutsch")
    first.screenshot("language-setting")
    first.press("Escape")
    first.quit()

    second = start_program()
    wait_until(lambda: second.status("Lauscht"), "an open port, said in German")
    second.control("Senden")
    second.screenshot("german")
