"""What a fuzz run asks of templates: bytes, or the named error with its place."""

from __future__ import annotations

import random

from bcastgui.errors import InputError
from bcastgui.payload.compose import Format
from bcastgui.payload.template import LATEST_TIME, Context, Template
from bcastgui.payload.template_kinds import names

from .bounds import limited_memory, limited_time
from .mutation import mutate

SECONDS = 10.0
"""For one text, far more than any takes, also on a busy machine."""

FORMATS = (Format.TEXT, Format.ESCAPED, Format.HEX, Format.BASE64)

SEEDS = (
    *(f"{{{{{name}}}}}".encode() for name in names()),
    b"ping {{counter start=-0x7f step=2 width=4 base=16 upper}} {{!counter}}",
    b"01 03 {{counter u32 little}} 0a {{crc16 modbus u16 little}}",
    b"/w=={{counter u8}}Cg=={{crc32}}",
    b"$GPGLL{{xor from=1 to=9 upper}}\\x0d\\n{{time format='%H:%M:%S.%L %%' utc}}",
    b"{{length after u8}}{{group 'a b'}}{{random range=-5..5 width=64}}{{random text=9}}",
    b'{"t": {{time ms}}, "a": [{"b": {}}], "id": "{{uuid}}"} {{sum16 all base=2}}',
    "é {{length}} {{random bytes=65535}} {{fletcher32 after}} ff{{internet all u16}}".encode(),
)


def fuzz(count: int, seed: int) -> None:
    """Parse and fill ``count`` texts, the same ones for the same ``seed``."""
    chance = random.Random(seed)
    with limited_memory():
        for _ in range(count):
            text = mutate(chance, SEEDS).decode("utf-8", "surrogateescape")
            form = chance.choice(FORMATS)
            with limited_time(SECONDS):
                _try(text, form, Context(chance.randrange(1 << 40), chance.randrange(LATEST_TIME)))


def _try(text: str, form: Format, context: Context) -> None:
    try:
        template = Template.parse(text, form)
    except InputError as error:
        wrong = error
    else:
        assert isinstance(template.render(context), bytes)
        return
    assert 0 <= wrong.start <= wrong.end <= len(text), repr(text)
