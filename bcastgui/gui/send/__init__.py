"""The send panel: where to send, what, and how often."""
