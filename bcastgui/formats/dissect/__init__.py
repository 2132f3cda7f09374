"""From captured frames to datagrams: links, IP, fragments, UDP. Whole columns at a time."""
