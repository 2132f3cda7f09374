"""Payloads that do harm elsewhere arrive whole, and do none to the window."""

from __future__ import annotations

from .network import Host
from .peers.sender import numbered_payload
from .program import Program
from .screen_reader import Element
from .waiting import wait_until

HOSTILE = {
    "every-byte": bytes(range(256)),
    "empty": b"",
    "longest": numbered_payload(0, 65_507),
    "markup": b"<h1>Boo</h1><img src=\"file:///etc/passwd\"><a href='x:'>&lt;&amp;</a><script>",
    "right-to-left": "invoice\u202efdp.exe \u2066\u200b\u0301\u0301 שלום".encode(),
    "surrogates": b"\xed\xa0\x80 lone \xed\xb0\x80, overlong \xc0\xaf, beyond \xf4\x90\x80\x80",
    "nul": b"before\0after",
    "line-ends": b"\n" * 10_000,
    "after": b"all is well",
}

TEXTS = {
    "empty": "",
    "markup": HOSTILE["markup"].decode(),
    "right-to-left": r"invoice\u202efdp.exe \u2066\u200b\u0301\u0301 שלום",
    "surrogates": r"\xed\xa0\x80 lone \xed\xb0\x80, overlong \xc0\xaf, beyond \xf4\x90\x80\x80",
    "nul": r"before\x00after",
    "line-ends": "\n" * 10_000,
    "after": "all is well",
}
"""How payloads are shown as text, where that does not take the renderer to tell."""

PICTURED = frozenset({"markup", "right-to-left", "line-ends"})


def test_hostile_payloads_arrive_whole_and_do_no_harm(alpha: Host, program: Program) -> None:
    wait_until(lambda: program.status("Listening on 12345"), "an open port")
    for payload in HOSTILE.values():
        alpha.send("255.255.255.255", "--hex", payload.hex())
    table = program.table
    wait_until(lambda: table.row_count == len(HOSTILE), "all of them", seen=table.rows)
    assert program.payloads() == list(HOSTILE.values())
    assert table.column("Len") == [f"{len(payload):,}" for payload in HOSTILE.values()]
    for line in table.column("Data"):
        assert line.isprintable(), f"{line!r} may break or reorder its row"
    heights = {table.control(row, "Data").extents.height for row in range(table.row_count)}
    assert len(heights) == 1
    program.screenshot("hostile")

    table.control(0, "Data").click()
    program.using(program.window.find("Hex", "page tab")).click()
    view = program.window.find("Hex", "text")
    for row, payload in enumerate(HOSTILE.values()):
        table.control(row, "Data").click()
        _wait_for_dump(view, payload)
    program.using(program.window.find("Text", "page tab")).click()
    view = program.window.find("Text", "text")
    for name, text in TEXTS.items():
        table.control(list(HOSTILE).index(name), "Data").click()
        _wait_for_text(view, text)
        if name in PICTURED:
            program.screenshot(f"hostile-{name}")


def _wait_for_text(view: Element, text: str) -> None:
    wait_until(lambda: view.text == text, f"{text[:50]!r}", seen=lambda: view.text)


def _wait_for_dump(view: Element, payload: bytes) -> None:
    wait_until(
        lambda: _bytes_of(view.text) == payload, f"{payload[:20]!r} in hex", seen=lambda: view.text
    )


def _bytes_of(dump: str) -> bytes:
    """What a hex dump shows between its offsets and its characters."""
    return b"".join(bytes.fromhex(line[10:58]) for line in dump.splitlines())
