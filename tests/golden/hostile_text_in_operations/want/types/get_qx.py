"""What GetQX is made of."""

from __future__ import annotations


from .._runtime.enums import OpenStrEnum


class GetQX(OpenStrEnum):
    """The q\"\"\"\\
    {{ x }} of `root.get`.
    """

    VALUE = '"""'
    VALUE_2 = "\\"
