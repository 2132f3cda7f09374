"""Endpoint: an address and a port, read from text, written as text, classified."""

from __future__ import annotations
