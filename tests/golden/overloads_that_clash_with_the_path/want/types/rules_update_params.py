"""What RulesUpdateParamsMove is made of."""

from __future__ import annotations


from .._runtime.model import Model


class RulesUpdateParamsMove(Model):
    """Move"""

    id: int
    to: str


class RulesUpdateParamsRename(Model):
    """Rename"""

    name: str
    id: str | None = None
