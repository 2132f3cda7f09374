"""What was sent and received. No Qt and no sockets here."""
