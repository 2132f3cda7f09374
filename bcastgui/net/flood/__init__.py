"""Datagrams as fast as the system takes them, or at a rate, from a process of its own."""
