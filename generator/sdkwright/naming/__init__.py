"""Names: characters and words (`characters`, `words`), and which names a lock remembers (`home`)."""
