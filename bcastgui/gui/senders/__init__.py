"""Who talks, how often, and under which name."""
