"""Messages that are kept for another day: their tree, its file, and what other programs keep."""
