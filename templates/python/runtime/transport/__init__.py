"""What sends a request and returns its response."""
