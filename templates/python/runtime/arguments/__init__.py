"""What callers give: the body in one piece or in parts, files, and what is refused."""
