"""The resources of the API, each with its methods in a module of its own."""
