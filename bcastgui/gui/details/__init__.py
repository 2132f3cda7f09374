"""One datagram, whole: as text, as bytes, and decoded."""
