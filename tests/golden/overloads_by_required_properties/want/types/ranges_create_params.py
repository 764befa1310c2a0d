"""What RangesCreateParamsV4 is made of."""

from __future__ import annotations


from .._runtime.model import Model


class RangesCreateParamsV4(Model):
    """V4"""

    first: int


class RangesCreateParamsV6(Model):
    """V6"""

    first: str
