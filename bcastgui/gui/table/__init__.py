"""The message table: what was sent and received, one row a datagram."""
