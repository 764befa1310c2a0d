"""The two client classes: where the API is, what they are given, and the package that has them."""
