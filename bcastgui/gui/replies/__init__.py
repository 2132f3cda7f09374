"""Automatic replies."""
