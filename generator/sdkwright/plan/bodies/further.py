"""The further properties of an object, which callers name themselves: one argument, whose mapping joins the rest.

An object has it where the description says that there may be further ones, beside properties of its own. Where nothing
is said every object may have more.
"""

from __future__ import annotations

from typing import Final

from sdkwright.model import Doc, Object
from sdkwright.text import Text


class Apart(str):
    """A text that equals no other one, whatever it says."""

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        return self is other

    __hash__ = object.__hash__


FURTHER: Final = Apart("*")
"""What stands for the further properties among the names of others: no property is called so."""
DOC = Doc(description=Text("Properties that have no argument of their own, by name."))
"""What is said of them."""


def takes_further(schema: Object) -> bool:
    """Whether a caller may give further properties, each under a name of its own."""
    return schema.is_open and schema.extra is not None
