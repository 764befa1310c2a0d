"""sdk.toml: `sdk_toml` reads all of it, and each of the others one part, with the line of whatever it refuses."""
