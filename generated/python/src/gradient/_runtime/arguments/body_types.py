"""Whether a body, and each of its properties, has a form in JSON.

As for other arguments (see `argument_types`), asked before anything is encoded. Bodies
of other media types are looked at by `form_types`.
"""

from __future__ import annotations

from collections.abc import Container, Mapping
from typing import TYPE_CHECKING

from ..options import NOT_GIVEN
from ..refusals import refused
from .argument_types import MUST, NOTHING, OBJECT, Words, has_form, misfit, no_value
from .whole_body import FURTHER, Parts, Whole

if TYPE_CHECKING:
    from ..call.operation import Operation


def check_body(
    operation: Operation[object], body: object, media_type: str, extra: Container[str]
) -> None:
    """Refuse what a body cannot say in JSON; TypeError names the argument."""
    if operation.takes is None or body is NOT_GIVEN:
        return
    kinds = operation.takes.get("body", NOTHING)
    words, is_whole = kinds.get(None, ""), isinstance(body, Whole)
    whole = body.value if isinstance(body, Whole) else body
    if whole is None:
        is_wanted = is_whole or "required" in words.split()
        if is_wanted and "null" not in words.split():
            raise no_value("body", whole)
    # A body that spreads is an object, but in media types of another shape.
    is_object = is_whole and media_type == operation.body and not operation.follows
    if is_object and whole is not None and not has_form(whole, OBJECT):
        raise misfit("body", whole, "object")
    if isinstance(body, Parts):
        check_needed(kinds, body, extra)
        _check_parts(kinds, operation.takes.get("additional", NOTHING), body)


def check_needed(
    kinds: Words, properties: Mapping[str, object], extra: Container[str]
) -> None:
    """Refuse a body without what it requires, as Python does with arguments.

    Python itself cannot: a body may also be given in one piece.
    """
    for name, words in kinds.items():
        if name is None or "needed" not in words.split():
            continue
        if properties.get(name, NOT_GIVEN) is NOT_GIVEN and name not in extra:
            raise refused(name, NOT_GIVEN, " must be given: the body requires it")


def _check_parts(kinds: Words, further: Words, body: Parts) -> None:
    for name, value in body.items():
        if name in body.further:
            check_name(name, further, body)
            if value is None and "null" not in further.get(None, "").split():
                raise further_refused(name, body, " is not nullable: leave it out")
        elif value is None and "null" not in (words := kinds.get(name, "").split()):
            if not MUST.isdisjoint(words):
                raise no_value(name, value)
            raise refused(
                name,
                None,
                f" is not nullable: leave it out; extra_body={{{name!r}: None}} "
                "sends null all the same",
            )


def check_name(name: str, further: Words, body: Parts) -> None:
    """Refuse what a caller names himself, and has a name of its own."""
    if name in further:
        raise further_refused(name, body, ": the server gives this one, and no caller")


def further_refused(name: str, body: Parts, why: str) -> TypeError:
    """Return the error for a property that the caller has named."""
    return refused(FURTHER, body.further, f"[{name!r}]{why}")
