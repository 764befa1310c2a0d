"""Golden cases: small descriptions, and what sdkwright makes of them."""
