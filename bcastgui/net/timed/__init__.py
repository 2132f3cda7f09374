"""Datagrams that leave on time: planned here, sent by a process that does nothing else."""
