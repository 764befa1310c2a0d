"""What PetsUpdateParams is made of."""

from __future__ import annotations

from builtins import str as StrType

from .._runtime.model import Model


class PetsUpdateParams(Model):
    """The body of `pets.update`."""

    id: StrType
    body: StrType
    str: list[StrType] | None = None
