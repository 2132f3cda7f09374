"""The texts of the window in other languages: found in the source, filled in, and checked."""
