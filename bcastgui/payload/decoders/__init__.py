"""Decoders: payloads taken apart into named fields. Other packages may add their own."""

from bcastgui.payload.decoders.decoder import DecodeError, Decoder, Field

__all__ = ["DecodeError", "Decoder", "Field"]
