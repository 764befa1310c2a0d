from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from typing import Literal


class Constants(Model):
    many: Literal['"', "\\", 1, "]"]
    quote: Literal["\"\"\"'''\\\n\x00\u2028\u202e{{ x }}"] = (
        "\"\"\"'''\\\n\x00\u2028\u202e{{ x }}"
    )
