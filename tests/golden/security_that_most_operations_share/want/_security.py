"""The security requirements that most operations share: one of these groups is sent."""

from __future__ import annotations

USUAL: tuple[tuple[str, ...], ...] = (
    ("user_key",),
    ("admin_key",),
    ("signature", "signer"),
    ("partner",),
)
