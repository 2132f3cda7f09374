"""Sockets, endpoints and interfaces. No Qt here."""
