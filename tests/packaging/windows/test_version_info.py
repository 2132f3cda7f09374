"""Read by a stand-in for PyInstaller's classes, which want a package that only Windows has."""

from __future__ import annotations

from typing import Any

from release import version
from windows.version_info import version_info


def parsed(text: str) -> Any:
    """The calls in the text as lists, as PyInstaller makes objects of them."""
    names = ("StringFileInfo", "StringTable", "StringStruct", "VarFileInfo", "VarStruct")
    classes: dict[str, Any] = {name: lambda *args: list(args) for name in names}
    classes["FixedFileInfo"] = lambda **fields: fields
    classes["VSVersionInfo"] = lambda ffi, kids: (ffi, kids)
    return eval(text, {"__builtins__": {}}, classes)


def test_the_version_of_the_program_is_told_in_numbers_and_words() -> None:
    fixed, (strings, variables) = parsed(version_info(version(), "bcastgui.exe", "UDP"))
    numbers = (*(int(part) for part in version().split(".")), 0)
    assert fixed == {"filevers": numbers, "prodvers": numbers}
    ((language, pairs),) = strings[0]
    texts = dict(pairs)
    assert language == "040904b0"
    assert texts["FileVersion"] == texts["ProductVersion"] == version()
    assert texts["OriginalFilename"] == "bcastgui.exe"
    assert texts["InternalName"] == "bcastgui"
    assert texts["FileDescription"] == "UDP"
    assert variables == [[["Translation", [0x409, 0x4B0]]]]
