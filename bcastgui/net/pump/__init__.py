"""A process of its own that empties sockets, so that no lock of this one can keep it waiting."""
