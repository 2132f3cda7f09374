"""Messages saved for another day."""
