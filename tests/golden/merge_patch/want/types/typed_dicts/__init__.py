"""What a dict holds that is given in place of a model; for type checkers, and for who asks `types` for a name."""
