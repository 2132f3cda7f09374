"""Files of captures: one module a format, one contract. No Qt, no sockets here."""
