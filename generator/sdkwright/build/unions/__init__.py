"""`oneOf`, `anyOf` and inheritance: the members of a union, and what tells them apart."""
