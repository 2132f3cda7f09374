"""Small parts that several panels share. They know nothing of datagrams."""
