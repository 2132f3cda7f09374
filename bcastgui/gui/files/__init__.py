"""Files of captures in the window: opened, saved, exported, recorded to, and offered again."""
