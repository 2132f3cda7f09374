"""What the page Details of the properties of a file says on Windows."""

from __future__ import annotations


def version_info(version: str, name: str, description: str) -> str:
    """The text that PyInstaller makes a version resource of, for a program of this file name.

    ``version`` has three numbers. See
    https://learn.microsoft.com/en-us/windows/win32/menurc/vs-versioninfo.
    """
    numbers = (*map(int, version.split(".")), 0)
    texts = {
        "CompanyName": "the bcastgui developers",
        "FileDescription": description,
        "FileVersion": version,
        "InternalName": name.partition(".")[0],
        "LegalCopyright": "The MIT License",
        "OriginalFilename": name,
        "ProductName": "bcastgui",
        "ProductVersion": version,
    }
    strings = ", ".join(f"StringStruct({key!r}, {text!r})" for key, text in texts.items())
    return (
        "VSVersionInfo(\n"
        f"    ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}),\n"
        "    kids=[\n"
        f"        StringFileInfo([StringTable('{_LANGUAGE:04x}{_CODE_PAGE:04x}', [{strings}])]),\n"
        f"        VarFileInfo([VarStruct('Translation', [{_LANGUAGE}, {_CODE_PAGE}])]),\n"
        "    ],\n"
        ")\n"
    )


_LANGUAGE = 0x0409  # English, as in the USA
_CODE_PAGE = 0x04B0  # Unicode
