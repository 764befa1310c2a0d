"""The credentials that most calls ask for: any one of these groups, each as a whole."""

from __future__ import annotations

USUAL: tuple[tuple[str, ...], ...] = (
    ("user_key",),
    ("admin_key",),
    ("signature", "signer"),
    ("partner",),
)
