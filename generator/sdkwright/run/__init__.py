"""One run: what goes in and out (`request`), its packs (`jobs`), and what each target drafts (`drafts`)."""
