"""The language of the window: which there are, which is shown, and the words of the core in it."""
