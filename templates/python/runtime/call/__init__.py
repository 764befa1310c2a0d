"""One call: an operation and its arguments -> request -> response -> value."""
