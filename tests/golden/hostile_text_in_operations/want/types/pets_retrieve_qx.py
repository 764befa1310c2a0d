"""What PetsRetrieveQX is made of."""

from __future__ import annotations


from .._runtime.enums import OpenStrEnum


class PetsRetrieveQX(OpenStrEnum):
    """The q\"\"\"\\
    {{ x }} of `pets.retrieve`.
    """

    VALUE = '"""'
    BACKSLASH = "\\"
