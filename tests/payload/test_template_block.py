"""A block has the payloads that are filled one by one."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bcastgui.payload.compose import Format
from bcastgui.payload.template import Context, Template
from bcastgui.payload.template_block import longest, render_block

FORMS = ("", " width=6", " base=16", " base=16 upper width=8", " base=2")
SIZES = (" u8", " u16 little", " u32", " u64 little", " u64")

counters = st.builds(
    "{{{{counter start={} step={}{}}}}}".format,
    st.integers(-1_000, 100_000),
    st.integers(-50, 50),
    st.sampled_from(FORMS + SIZES),
)


def one_by_one(template: Template, count: int, context: Context) -> list[bytes]:
    return [template.render(replace(context, number=context.number + row)) for row in range(count)]


@given(st.lists(counters, max_size=3), st.integers(0, 2_000), st.integers(1, 50))
def test_a_block_of_counters_is_as_if_filled_one_by_one(
    found: list[str], first: int, count: int
) -> None:
    template = Template.parse(f"a{'b'.join(found)}c", Format.TEXT)
    context = Context(number=first)
    expected = one_by_one(template, count, context)
    assert list(map(bytes, render_block(template, count, context))) == expected
    assert max(map(len, expected)) <= longest(template, count, context)


@pytest.mark.parametrize(
    "text", ["{{counter}}", "n={{counter width=7}};", "{{counter u32 little}}", "always the same"]
)
def test_the_usual_ones_are_filled_at_once(text: str) -> None:
    block = render_block(Template.parse(text, Format.TEXT), 5_000, Context(number=50_000))
    assert isinstance(block, np.ndarray)


def test_numbers_beyond_64_bits_are_filled_one_by_one() -> None:
    template = Template.parse("{{counter start=9223372036854775000}}", Format.TEXT)
    context = Context(number=0)
    assert render_block(template, 3, context) == one_by_one(template, 3, context)


def test_other_placeholders_are_filled_one_by_one() -> None:
    template = Template.parse("{{counter}} {{crc32}}", Format.TEXT)
    context = Context(number=7)
    assert render_block(template, 30, context) == one_by_one(template, 30, context)
    assert longest(template, 30, context) >= 11
