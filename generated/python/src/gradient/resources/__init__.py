"""The resources of the API: the tree that hangs on the client, one file for each node."""
