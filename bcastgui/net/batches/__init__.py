"""How a batch is read from a socket: one contract, several readers."""
