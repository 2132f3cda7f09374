"""Pages of help, and what the window says of itself."""
