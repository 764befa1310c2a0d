"""Who may call what, and where: security schemes, the flows of OAuth, and servers."""
