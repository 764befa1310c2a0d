"""The further properties of an object, which callers name themselves: one argument, whose mapping joins the rest.

An object has it where the description says that there may be further ones, beside properties of its own. Where nothing
is said every object may have more, and `extra_body` is there for that.
"""

from __future__ import annotations

from typing import Final

from sdkwright.model import Doc, Object
from sdkwright.report import Pointer
from sdkwright.targets.python.names import LAST, Wish
from sdkwright.text import Text


class Apart(str):
    """A text that equals no other one, whatever it says."""

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        return self is other

    __hash__ = object.__hash__


FURTHER: Final = Apart("*")
"""What stands for the further properties among the names of others: no property is called so."""
PLACE = "additional"
"""Where the runtime is told of them, beside `body`."""
ARGUMENT = "additional_properties"
"""What the argument is called, in constructors too: no attribute of a model has this name."""
DOC = Doc(description=Text("Properties that have no argument of their own, by name."))


def takes_further(schema: Object) -> bool:
    """Whether a caller may give further properties, each under a name of its own."""
    return schema.is_open and schema.extra is not None


def wish(at: Pointer) -> Wish:
    """The name of the argument; it gives way to a property or a parameter that is called so."""
    return Wish((ARGUMENT, f"body_{ARGUMENT}"), at, LAST)
