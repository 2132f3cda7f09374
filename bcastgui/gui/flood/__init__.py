"""The generator: as many datagrams as one likes, as fast as one likes."""
