"""The installer's script, read by rules of our own: the compiler runs on Windows only."""

from __future__ import annotations

import re
from pathlib import Path, PureWindowsPath

from bcastgui.formats.kinds import Kind
from release import ROOT

FOLDER = ROOT / "packaging" / "windows"
SCRIPT = (FOLDER / "installer.iss").read_text(encoding="utf-8-sig")
SPEC = (ROOT / "packaging" / "pyinstaller" / "bcastgui.spec").read_text(encoding="utf-8")
BUILD = (FOLDER / "build.ps1").read_text(encoding="utf-8")
DEFINED = dict(re.findall(r'^#define (\w+) "(.*)"$', SCRIPT, re.MULTILINE)) | {"Version": "1.2.3"}


def section(name: str) -> list[str]:
    found = re.search(rf"^\[{name}\]$(.*?)(?=^\[\w+\]$|\Z)", SCRIPT, re.MULTILINE | re.DOTALL)
    assert found is not None
    lines = [line.strip() for line in found[1].splitlines()]
    return [expanded(line) for line in lines if line and not line.startswith(";")]


def expanded(text: str) -> str:
    return re.sub(r"\{#(\w+)\}", lambda name: DEFINED[name[1]], text)


def setup() -> dict[str, str]:
    return dict(line.split("=", 1) for line in section("Setup"))


def parameters(line: str) -> dict[str, str]:
    found = re.findall(r'(\w+): (?:"((?:[^"]|"")*)"|([^;"]*))(?:;|$)', line)
    return {name: quoted.replace('""', '"') or plain.strip() for name, quoted, plain in found}


def in_the_checkout(path: str) -> Path:
    parts = PureWindowsPath(path).parts
    return FOLDER.joinpath(*parts).resolve()


def test_the_script_has_the_mark_without_which_its_compiler_reads_no_utf8() -> None:
    assert (FOLDER / "installer.iss").read_bytes().startswith(b"\xef\xbb\xbf")


def test_it_installs_what_the_build_makes() -> None:
    files = [parameters(line)["Source"] for line in section("Files")]
    built = [path for path in files if "build" in path]
    bundle = in_the_checkout(DEFINED["Bundle"])
    folder = re.search(r'\$bundle = "(.+)"', BUILD)
    assert folder is not None
    assert bundle == ROOT / Path(folder[1].replace("\\", "/")) / "bcastgui"
    names = {in_the_checkout(path).relative_to(bundle).parts[0] for path in built}
    assert names == {"bcastgui.exe", "bcastgui.com", "_internal"}
    for name in names - {"_internal"}:
        assert f'"{name}"' in SPEC
    others = [path for path in files if path not in built]
    assert all(in_the_checkout(path).is_file() for path in [*others, setup()["LicenseFile"]])


def test_its_icon_is_the_one_that_the_build_makes() -> None:
    assert in_the_checkout(setup()["SetupIconFile"]) == ROOT / "build" / "bcastgui.ico"
    assert 'write_ico(ROOT / "build" / "bcastgui.ico")' in SPEC


def test_it_is_written_where_the_build_says() -> None:
    options = setup()
    path = in_the_checkout(options["OutputDir"]) / f"{options['OutputBaseFilename']}.exe"
    assert path == ROOT / "dist" / "bcastgui-1.2.3-setup.exe"
    assert r'"dist\bcastgui-$version-setup.exe"' in BUILD


def test_what_it_installs_and_starts_is_one_place() -> None:
    programs = [parameters(line)["Filename"] for line in (*section("Icons"), *section("Run"))]
    assert set(programs) == {r"{app}\bcastgui.exe"}


def test_captures_are_offered_to_it_and_taken_from_nobody() -> None:
    keys = [parameters(line) for line in section("Registry")]
    suffixes = {Kind.PCAPNG.value, Kind.PCAP.value, Kind.JSON_LINES.value}
    kind = DEFINED["CaptureKind"]
    offered = {
        key["Subkey"].split("\\")[2]
        for key in keys
        if key["Subkey"].endswith("OpenWithProgids") and key["ValueName"] == kind
    }
    assert offered == suffixes
    assert not [key for key in keys if re.fullmatch(r"Software\\Classes\\\.\w+", key["Subkey"])]
    opening = next(key for key in keys if key["Subkey"].endswith(r"open\command"))
    assert opening["ValueData"] == r'"{app}\bcastgui.exe" "%1"'


def test_all_that_it_registers_goes_with_it() -> None:
    keys = [parameters(line) for line in section("Registry")]
    gone = [key["Subkey"] for key in keys if key.get("Flags") == "uninsdeletekey"]
    for key in keys:
        beneath = any(key["Subkey"].startswith(each) for each in gone)
        assert beneath or key["Flags"] == "uninsdeletevalue"


def test_every_language_has_every_message() -> None:
    languages = {parameters(line)["Name"] for line in section("Languages")}
    told = [line.split("=", 1)[0].split(".") for line in section("CustomMessages")]
    names = {name for _, name in told}
    assert {(language, name) for language, name in told} == {
        (language, name) for language in languages for name in names
    }
    used = set(re.findall(r"\{cm:(\w+)", SCRIPT)) | set(
        re.findall(r"CustomMessage\('(\w+)'", SCRIPT)
    )
    assert names <= used
