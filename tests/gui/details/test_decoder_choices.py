"""A chosen decoder is that of a port until another is chosen, also in the next run."""

from __future__ import annotations

from bcastgui.gui.details.decoder_choices import DecoderChoices
from tests.gui.samples import sample


def test_each_port_has_its_own() -> None:
    choices = DecoderChoices()
    one, other = sample(destination_port=1), sample(destination_port=2)
    choices.choose(one, "JSON")
    assert (choices.of(one), choices.of(other)) == ("JSON", "")
    choices.choose(one, "")
    choices.choose(other, "")
    assert choices.state() == {}


def test_what_is_remembered_comes_back_as_far_as_it_makes_sense() -> None:
    choices = DecoderChoices()
    choices.choose(sample(destination_port=7), "OSC")
    again = DecoderChoices()
    again.restore({**choices.state(), "x": "JSON", "8": 1, "9": "", "²": "JSON"})
    assert again.state() == {"7": "OSC"}
