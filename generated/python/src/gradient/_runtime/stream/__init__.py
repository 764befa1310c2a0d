"""Responses that are read piece by piece, and streams of typed items."""
