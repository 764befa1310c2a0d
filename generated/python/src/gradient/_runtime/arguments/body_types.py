"""Whether a body, and each of its properties, has a form in its media type.

As for other arguments (see `argument_types`), asked before anything is encoded.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, cast

from ..media_types import is_binary, is_form, is_json, is_multipart, is_text, is_yaml
from ..options import NOT_GIVEN
from .argument_types import MUST, NOTHING, OBJECT, Options, argument_name
from .argument_types import check_in_json, has_form, is_text_in_json, kinds_of, misfit
from .argument_types import no_value
from .whole_body import FURTHER, Parts, Whole

if TYPE_CHECKING:
    from ..call.operation import Operation


def check_body(
    operation: Operation[object], body: object, media_type: str, options: Options
) -> None:
    """Refuse what a body cannot say in its media type; TypeError names the argument."""
    if operation.takes is None or body is NOT_GIVEN:
        return
    told = operation.takes.get("body", NOTHING)
    as_json = is_json(media_type) or is_yaml(media_type)
    whole = body.value if isinstance(body, Whole) else body
    words = told.get("", "").split()
    if whole is None and ("required" in words or isinstance(body, Whole)):
        if not (as_json and "null" in words):
            raise no_value("body", whole, options)
    if as_json:
        check_in_json("body", whole, " ".join(words), options)
    further = operation.takes.get("additional", NOTHING)
    # A body that spreads is an object, but in media types of another shape.
    if isinstance(body, Whole) and media_type == operation.body and whole is not None:
        if as_json and not operation.follows and not has_form(whole, OBJECT):
            raise misfit("body", whole, "object", options)
    if isinstance(body, Parts):
        _check_needed(told, body, options)
        declared = {n: v for n, v in body.items() if n not in body.further}
        _check_properties(told, declared, media_type, options)
        _check_further(further, body, media_type, options)
    elif isinstance(body, Whole) and not as_json:
        if further:
            told = {**dict.fromkeys(body.properties, further.get("", "")), **told}
        _check_properties(told, body.properties, media_type, options)
    elif isinstance(whole, Mapping):
        for name, value in cast("Mapping[str, object]", whole).items():
            check_in_json(name, value, told.get(name, ""), options)


def check_raw(
    operation: Operation[object], body: object, media_type: str, options: Options
) -> None:
    """Refuse text, or a number, as a body that is bytes: a path would be sent as such.

    TypeError names the argument, and says how the bytes are given.
    """
    if not isinstance(body, (str, int, float)) and not is_text_in_json(body):
        return
    if is_text(media_type) or not (is_binary(media_type) or takes_bytes(operation)):
        return
    raise misfit("body", body, "file", options)


def takes_bytes(operation: Operation[object]) -> bool:
    """Whether the description calls the body binary."""
    told = (operation.takes or {}).get("body", NOTHING)
    return "bytes" in told.get("", "").split()


def _check_further(
    told: Mapping[str, str], body: Parts, media_type: str, options: Options
) -> None:
    """Refuse what a caller names himself, and has no form or a name of its own."""
    if not body.further:
        return
    argument = argument_name(FURTHER, body.further, options)
    as_json = is_json(media_type) or is_yaml(media_type)
    words = told.get("", "")
    for name in body.further:
        value, named = body[name], f"{argument}[{name!r}]"
        if name and name in told:
            raise TypeError(f"{named}: the server gives this one, and no caller")
        if value is None and as_json and "null" not in words.split():
            raise TypeError(f"{named} is not nullable: leave it out")
        if value is not None and not as_json:
            _check_field(named, value, words, media_type, {})


def _check_needed(
    told: Mapping[str, str], properties: Mapping[str, object], options: Options
) -> None:
    """Refuse a body without what it requires, as Python does with arguments.

    Python itself cannot: a body may also be given in one piece.
    """
    for name, words in told.items():
        if "needed" in words.split() and properties.get(name, NOT_GIVEN) is NOT_GIVEN:
            extra = cast("Mapping[str, object]", options.get("extra_body") or NOTHING)
            if name not in extra:
                named = argument_name(name, NOT_GIVEN, options)
                raise TypeError(f"{named} must be given: the body requires it")


def _check_properties(
    told: Mapping[str, str],
    properties: Mapping[str, object],
    media_type: str,
    options: Options,
) -> None:
    as_json = is_json(media_type) or is_yaml(media_type)
    for name, value in properties.items():
        words = told.get(name, "")
        if value is None:
            if as_json and "null" not in words.split():
                raise _not_nullable(name, options)
            if not as_json and not MUST.isdisjoint(words.split()):
                raise no_value(name, value, options)
        elif is_form(media_type) or is_multipart(media_type):
            _check_field(name, value, words, media_type, options)
        elif as_json:
            check_in_json(name, value, words, options)


def _check_field(
    name: str, value: object, words: str, media_type: str, options: Options
) -> None:
    """Refuse a property that has no form in a form.

    A part may be a file though text is described: many servers call their files so.
    """
    if value is NOT_GIVEN:
        return
    kinds = kinds_of(words)
    if is_multipart(media_type):
        if "value" in kinds or "bytes" in kinds:
            kinds |= {"file"}
        if "list" in kinds:
            kinds |= {"files"}
    if not has_form(value, kinds):
        raise misfit(name, value, words, options)


def _not_nullable(name: str, options: Options) -> TypeError:
    named = argument_name(name, None, options)
    return TypeError(
        f"{named} is not nullable: leave it out; extra_body={{{name!r}: None}} "
        "sends null all the same"
    )
