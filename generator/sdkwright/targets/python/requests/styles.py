"""How values are written -> the `Style` by which an `Operation` of the runtime is told so."""

from __future__ import annotations

from sdkwright.plan.calls.writing import Written
from sdkwright.targets.python.code.literals import keyword_call, literal
from sdkwright.text import Code, Json


def style(written: Written) -> Code:
    """The `Style`."""
    writing = written.writing
    told: dict[str, Json] = {}
    if written.may_be_empty:
        told["empty"] = True
    if written.never_null:
        told["null"] = False
    if writing.style is not None and writing.explode is not writing.style.explodes:
        told["explode"] = writing.explode
    if writing.reserved:
        told["reserved"] = True
    if writing.media_type is not None:
        told["media_type"] = writing.media_type
    if writing.slashes:
        told["slashes"] = True
    return keyword_call("Style", [literal(writing.style.value)] if writing.style else [], told)
