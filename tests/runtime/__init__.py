"""The runtime of a generated SDK, tested as the SDK carries it."""
