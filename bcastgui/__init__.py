"""bcastgui: send and watch UDP broadcasts."""

__version__ = "0.1.0"
