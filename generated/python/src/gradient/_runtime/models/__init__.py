"""Models, and values between JSON and Python."""
