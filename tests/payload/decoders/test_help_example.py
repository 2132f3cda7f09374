"""The example of the help page works, as it stands there, in a package that is installed."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from bcastgui.payload.decoders.answering import answer
from bcastgui.payload.decoders.outcome import Outcome, Request
from bcastgui.payload.decoders.registry import Registry
from bcastgui.resources import resource

ADDRESS = bytes.fromhex("001122334455")


@pytest.fixture(autouse=True)
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = resource("help", "decoders.md").read_text(encoding="utf-8")
    blocks = dict(re.findall(r"```(\w+)\n(.*?)```", page, re.DOTALL))
    (tmp_path / "wake_on_lan.py").write_text(blocks["python"])
    project = tomllib.loads(blocks["toml"])["project"]
    metadata = tmp_path / f"{project['name'].replace('-', '_')}-{project['version']}.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text(
        f"Metadata-Version: 2.1\nName: {project['name']}\nVersion: {project['version']}\n"
    )
    lines = []
    for group, entries in project["entry-points"].items():
        lines += [f"[{group}]", *(f"{name} = {value}" for name, value in entries.items())]
    (metadata / "entry_points.txt").write_text("\n".join(lines))
    monkeypatch.syspath_prepend(str(tmp_path))


def decoded(payload: bytes, decoder: str = "") -> Outcome:
    return answer(Request(payload, frozenset({9}), decoder), Registry(), lambda *_: None)


def test_it_is_guessed() -> None:
    outcome = decoded(b"\xff" * 6 + ADDRESS * 16 + b"secret")
    assert outcome.decoder == "Wake-on-LAN"
    assert [(row.name, row.value, row.start, row.end) for row in outcome.rows] == [
        ("magic packet", "", 0, 102),
        ("address", "00:11:22:33:44:55", 6, 12),
        ("password", "73:65:63:72:65:74", 102, 108),
    ]


@pytest.mark.parametrize(
    ("payload", "said", "place"),
    [
        (b"hello", "Expected six bytes ff here.", 0),
        (b"\xff" * 6 + ADDRESS * 15, "The address 00:11:22:33:44:55 is not repeated.", 12),
    ],
)
def test_it_says_what_is_wrong(payload: bytes, said: str, place: int) -> None:
    problem = decoded(payload, "Wake-on-LAN").problem
    assert problem is not None
    assert problem.template.format(**problem.values) == said
    assert problem.start == place
