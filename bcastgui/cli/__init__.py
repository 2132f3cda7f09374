"""The commands that need no window: send, listen, convert, interfaces. No Qt, no sockets here."""
