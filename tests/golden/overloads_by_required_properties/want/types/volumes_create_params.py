"""What VolumesCreateParamsAny is made of."""

from __future__ import annotations


from .._runtime.model import Model


class VolumesCreateParamsAny(Model):
    """Any"""

    size: int
    label: str | None = None


class VolumesCreateParamsPlain(Model):
    """Plain"""

    size: int
