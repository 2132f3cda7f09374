"""Alerts: what tells that a message came which the user waits for."""
