"""Paths -> operations: where each stands, its parameters and bodies, its events and links."""
