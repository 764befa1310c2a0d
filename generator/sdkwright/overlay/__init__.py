"""OpenAPI Overlay 1.0: `actions` changes a description, at the places that `query` finds by JSONPath (RFC 9535)."""
