"""Filters, and the ways to one message among millions."""
