"""What the user marks messages with: marks, comments and colour rules."""
