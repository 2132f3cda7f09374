"""Bytes and their human forms. No Qt here."""
