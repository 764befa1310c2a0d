"""What the argument for further properties of a body is called: `plan.bodies.further` says what has one.

Where nothing is said of them, `extra_body` is there for that.
"""

from __future__ import annotations

from sdkwright.plan.names.scopes import LAST, Wish
from sdkwright.report import Pointer

PLACE = "additional"
"""Where the runtime is told of them, beside `body`."""
ARGUMENT = "additional_properties"
"""What the argument is called, in constructors too: no attribute of a model has this name."""


def wish(at: Pointer) -> Wish:
    """The name of the argument; it gives way to a property or a parameter that is called so."""
    return Wish((ARGUMENT, f"body_{ARGUMENT}"), at, LAST)
