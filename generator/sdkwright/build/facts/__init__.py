"""What a description says beside its types: words, links, examples, extensions, and what no other part has read."""
