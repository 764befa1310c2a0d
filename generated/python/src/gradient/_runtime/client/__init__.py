"""The clients, and the views of them."""
