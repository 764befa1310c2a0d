"""What is printed as it stands: types, literals, tags, and lines in columns as gofmt writes them."""
