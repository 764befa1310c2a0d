"""What readers of an SDK are told: docstrings, the README, and the list of all methods."""
