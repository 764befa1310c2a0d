"""What a user of each SDK writes: checked by mypy with the SDK, and run against the live application."""
