"""What Proof is made of."""

from __future__ import annotations


from .._runtime.model import Model


class Proof(Model):
    file: str | None = None
    name: str | None = None
