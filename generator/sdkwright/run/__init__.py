"""One run: what goes in and out (`request`), its packs (`jobs`), what each target drafts (`drafts`), what each output
folder gets of it (`outputs`), and what it is at (`progress`)."""
