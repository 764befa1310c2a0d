"""The generated SDK as its users meet it: imported by name, and called against a real server on loopback."""
