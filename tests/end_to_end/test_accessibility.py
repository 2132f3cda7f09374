"""What a screen reader is told of the real window: each control has a role and a name."""

from __future__ import annotations

from collections import Counter

from .program import CONTROL_ROLES, Program
from .screen_reader import Element
from .waiting import wait_until

PANELS = {
    "ctrl+i": ("Interfaces", "table"),
    "ctrl+alt+s": ("Senders", "table"),
    "ctrl+b": ("Saved messages", "tree"),
    "ctrl+shift+h": ("Schedule", "tree"),
    "ctrl+t": ("Lines of the rate", "combo box"),
    "ctrl+shift+g": ("Datagrams", "spin button"),
    "ctrl+alt+a": ("Automatic replies", "table"),
}
"""The keys that open a panel, and what is in it."""

TITLE_BUTTONS = ("Close", "Float")
"""Every panel has these in its title."""

MOST_STOPS = 20
"""Times that one presses F6 or Tab at the most to come to the panel, and to a control in it."""

DIALOGS = {"ctrl+comma": "Settings", "ctrl+shift+f": "Find"}


def test_every_control_has_a_name_and_escape_leads_back(program: Program) -> None:
    program.payload.focus()
    nameless: list[str] = []
    for keys, (name, role) in PANELS.items():
        program.press(keys)
        program.window.find(name, ("spin box", role) if role == "spin button" else role)
        nameless += [f"{keys}: {each}" for each in badly_named(program.window)]
        program.press(keys)
    for keys, name in DIALOGS.items():
        program.payload.focus()
        program.press(keys)
        dialog = program.application.find(name, ("dialog", "frame"))
        nameless += [f"{name}: {each}" for each in badly_named(dialog)]
        program.press("Escape")
        wait_until(lambda: program.payload.focused, f"the focus where it was before {name}")
    assert nameless == []


def test_a_key_leads_from_panel_to_panel_and_back(program: Program) -> None:
    program.payload.focus()
    program.press("F6")
    wait_until(lambda: program.listen.focused, "the focus in the first panel")
    program.press("shift+F6")
    wait_until(lambda: program.address.has_keyboard, "the focus in the last panel")


def badly_named(root: Element) -> list[str]:
    """The controls below ``root`` without a name of their own."""
    shown = root.find_named(CONTROL_ROLES)
    counts = Counter(shown)
    return [
        f"{role} {name!r}, {count} times"
        for (role, name), count in counts.items()
        if not name.strip() or (count > 1 and name not in TITLE_BUTTONS)
    ]


def test_columns_are_moved_by_keys(program: Program) -> None:
    program.press("ctrl+alt+s")
    senders = program.window.find("Senders", "table")
    press_until_focused(program, "F6", program.window.find("Ports apart", "check box"))
    press_until_focused(program, "Tab", senders)
    program.press("alt+v", "w")
    dialog = program.application.find("Columns", ("dialog", "frame"))
    columns = dialog.find("Columns", "list")
    first = columns.children[0].name
    program.press("alt+d")
    wait_until(lambda: columns.children[1].name == first, "the first column moved")
    program.press("shift+F10", "Escape", "Escape")
    wait_until(lambda: senders.focused, "the focus where it was")


def press_until_focused(program: Program, key: str, wanted: Element) -> None:
    """Press a key as often as it takes."""
    for _ in range(MOST_STOPS):
        if wanted.focused:
            return
        press_to_move(program, key)
    raise AssertionError(f"{key} does not lead to {wanted}")


def press_to_move(program: Program, key: str) -> None:
    """Press a key, and return when the focus has moved: who asks sooner would overshoot."""
    before = focused(program)
    program.press(key)
    wait_until(lambda: focused(program) != before, f"the focus elsewhere by {key}")


def focused(program: Program) -> list[Element]:
    """What has the focus; the tab in front says so too, whatever else has it."""
    return [each for each in program.window.find_all() if each.focused]
