"""One run: what goes in and out (`request`), its packs (`jobs`), what each target drafts (`drafts`), and what each
output folder gets of it (`outputs`)."""
