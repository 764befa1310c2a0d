"""The body of an error -> the first reason that the server gives, in one line.

Servers tell it in a few shapes; what is most exact goes first, with where it is:

```
detail: [{loc, msg}]                       FastAPI            body.price: is no number
{field: [text]}, {errors: {field: [text]}} DRF, ASP.NET       price: is no number
errors: [{detail, pointer}]                RFC 9457           price: is no number
errors: [{detail, source: {pointer}}]      JSON:API           data.price: is no number
errors: [{message, path}]                  GraphQL            item.0.price: is no number
error: {message, param}                    Stripe             price: is no number
error: {message, details: [{fieldViolations: [{field, description}]}]}      Google
message, detail, title, error_description  everybody          is no number
```

The body as compact JSON, or its text, where it has none of them. What such a body holds
under a name that sounds secret is not shown.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple, TypeAlias, TypeGuard

from ..redaction import HIDDEN, hide, in_one_line, sounds_secret

_Way: TypeAlias = tuple[str, ...]

_TEXTS = ("msg", "message", "detail", "description", "defaultMessage", "error_message")
"""Where an entry says what is wrong."""
_CODES = ("reason", "code", "type", "title")
"""Where it does so if it has no text: never alone, only with where it is."""
_PLACES = (
    "loc field param pointer path attr key property propertyPath instancePath "
    "parameter target field_name fieldName source location name"
).split()
"""Where an entry says what is wrong with what."""
_HOLDERS = frozenset("body query path header headers cookie cookies json form".split())
"""The parts of a request: told apart by some from the place in it."""
_NESTED = (
    "errors detail details issues error fieldViolations violations causes extra "
    "fieldErrors field_errors validation_errors validationErrors invalid_params "
    "invalid-params invalidParams message"
).split()
"""Where the entries are."""
_NAMED = frozenset("errors fieldErrors field_errors validation_errors".split())
"""Where an object is one of places, and a text in it says what is wrong there."""
_NO_PLACE = frozenset(
    ("", "non_field_errors", "__all__", "_schema", "_errors", "base", *_NESTED)
)
"""Names of what is wrong with the whole."""

_SAYING = (
    "message detail error_description Message title msg description reason "
    "error_message errorMessage errorMessages faultstring error errors"
).split()
"""Where servers say it in a text of their own, the best one first."""
_TOLD_BESIDE = ("message", "detail")
"""What is worth reading beside an exact reason; a title says the status once more."""

_INPUTS = ("input", "rejectedValue", "value")

_DEEPEST = 8
_MANY = 100
"""How many items of a list are looked at."""
_LONG = 2000
"""How many characters of a text are."""
_MARKUP = re.compile(
    r"<(title|message|faultstring)\b[^<>]*>([^<]*[^<\s][^<]*)</\1>", re.IGNORECASE
)


class _Reason(NamedTuple):
    """What is wrong, and where."""

    way: _Way
    text: str

    def __str__(self) -> str:
        return f"{'.'.join(self.way)}: {self.text}" if self.way else self.text


def reason(body: object) -> str:
    """Return the first reason in a decoded body, in one line; "" if it is empty."""
    if isinstance(body, str):
        return _line(_from_text(body))
    exact = next(_reasons(body, (), 0), None) if _is_list(body) else None
    if _is_object(body):
        exact = next(_in_object(body, (), 0), None)
    if exact is None:
        return _line(_usual_message(body, 0) or _compact(body))
    beside, text = _beside(body), str(exact)
    if beside and beside not in text:
        text = f"{text.rstrip('.')}; {beside}"
    return _line(text)


def shortened(text: str, most: int) -> str:
    """Return a text of at most so many characters; three dots say that it goes on."""
    return text if len(text) <= most else text[: max(most - 3, 0)].rstrip() + "..."


def _line(text: str) -> str:
    """Return a text as one line that can be printed."""
    return in_one_line(text[:_LONG])


def _from_text(text: str) -> str:
    """Return what a page or XML says in its title or message, else the text itself."""
    if not text.lstrip().startswith("<"):
        return text
    found = _MARKUP.search(text[:20_000])
    return found[2] if found else text


def _is_list(value: object) -> TypeGuard[list[object]]:
    return isinstance(value, list)


def _is_object(value: object) -> TypeGuard[Mapping[str, object]]:
    return isinstance(value, Mapping)


def _text(value: object) -> str | None:
    return value if isinstance(value, str) and value.strip() else None


# ------------------------------------------------------------------------- the exact one


def _reasons(value: object, way: _Way, depth: int) -> Iterator[_Reason]:
    """Return the reasons in a list of texts or entries, or in an entry."""
    if depth > _DEEPEST:
        return
    if _is_list(value):
        for item in value[:_MANY]:
            yield from _reasons(item, way, depth + 1)
    elif _is_object(value):
        yield from _in_object(value, way, depth)
        if entry := _entry(value, way):
            yield entry
    elif text := _text(value):
        yield _Reason(way, text)


def _in_object(
    fields: Mapping[str, object], way: _Way, depth: int
) -> Iterator[_Reason]:
    """Return the reasons below an object, where entries usually are."""
    if _is_messages(fields):
        yield from _by_name(fields, way, depth)
    for name in _NESTED:
        held = fields.get(name)
        if _is_object(held) and name in _NAMED:
            yield from _by_name(held, way, depth + 1)
        if not isinstance(held, str):
            yield from _reasons(held, way, depth + 1)


def _by_name(fields: Mapping[str, object], way: _Way, depth: int) -> Iterator[_Reason]:
    """Return the reasons of an object whose names say where it is."""
    for name, held in fields.items():
        here = way if name in _NO_PLACE else (*way, name)
        yield from _at_place(held, here, depth + 1)


def _at_place(value: object, way: _Way, depth: int) -> Iterator[_Reason]:
    if depth > _DEEPEST:
        return
    if _is_list(value):
        for index, item in enumerate(value[:_MANY]):
            is_told = isinstance(item, str) or _is_entry(item)
            here = way if is_told else (*way, str(index))
            yield from _at_place(item, here, depth + 1)
    elif _is_object(value):
        if entry := _entry(value, way):
            yield entry
        yield from _by_name(value, way, depth)
    elif text := _text(value):
        yield _Reason(way, text)


def _is_messages(value: object, depth: int = 0) -> bool:
    """Whether a value can be what is wrong with a field: a list of texts, or objects of
    such lists, as for the items of a field."""
    if depth > _DEEPEST:
        return False
    if _is_object(value):
        return bool(value) and all(_is_messages(e, depth + 1) for e in value.values())
    return (
        _is_list(value)
        and bool(value)
        and all(
            isinstance(item, str)
            or item == {}
            or _is_entry(item)
            or (_is_object(item) and _is_messages(item, depth + 1))
            for item in value[:_MANY]
        )
    )


def _is_entry(value: object) -> bool:
    return _is_object(value) and _entry(value, ()) is not None


def _entry(fields: Mapping[str, object], way: _Way) -> _Reason | None:
    """Return what an entry says, and where; a word of a code only with a place."""
    place = _place(fields)
    names = (*_TEXTS, *_CODES) if place else _TEXTS
    text = next((t for name in names if (t := _text(fields.get(name)))), None)
    if text is None:
        return None
    if place and sounds_secret(place[-1]):
        inputs = (fields.get(name) for name in _INPUTS)
        text = hide(text, (each for each in inputs if isinstance(each, str)))
    return _Reason(way if way[-len(place) :] == place else (*way, *place), text)


def _place(fields: Mapping[str, object]) -> _Way:
    """Return where an entry says that it is: in which part of the request, and there."""
    places = (fields.get(name) for name in ("source", "location", "in"))
    holder = next((h for h in places if isinstance(h, str) and h in _HOLDERS), None)
    place = next(
        (
            s
            for n in _PLACES
            if fields.get(n) != holder and (s := _steps(fields.get(n)))
        ),
        (),
    )
    return place if holder is None or place[:1] == (holder,) else (holder, *place)


def _steps(value: object) -> _Way:
    """Return the steps of a place: a list, a JSON Pointer (RFC 6901, 3), or a name."""
    if _is_object(value):  # JSON:API: `source: {pointer: ...}`
        value = next(iter(value.values()), None)
    if _is_list(value):
        return tuple(map(str, value[:_MANY]))
    if not isinstance(value, str) or not value.strip("#/ "):
        return ()
    if not value.startswith(("/", "#/")):
        return (value.strip(),)
    steps = value.removeprefix("#")[1:].split("/")
    return tuple(step.replace("~1", "/").replace("~0", "~") for step in steps)


# ------------------------------------------------------------------------ and the others


def _usual_message(body: object, depth: int) -> str | None:
    """Return what a server says to people, where servers usually say it."""
    if _is_object(body) and depth <= _DEEPEST:
        messages = (_usual_message(body[n], depth + 1) for n in _SAYING if n in body)
        return next(filter(None, messages), None)
    if _is_list(body) and 0 < depth <= _DEEPEST:
        return _usual_message(next(iter(body), None), depth + 1)
    return _text(body)


def _beside(body: object) -> str | None:
    """Return what a server says beside an exact reason, also inside of `error`."""
    if not _is_object(body):
        return None
    detail = next((t for name in _TOLD_BESIDE if (t := _text(body.get(name)))), None)
    return detail or _beside(body.get("error"))


def _compact(body: object) -> str:
    """Return a body as JSON without white space, and without what sounds secret."""
    if body is None or body == {} or body == []:
        return ""
    try:
        return json.dumps(_discreet(body), ensure_ascii=False, separators=(",", ":"))
    except (RecursionError, ValueError, TypeError):
        return ""


def _discreet(value: object) -> object:
    if _is_object(value):
        return {
            name: HIDDEN if sounds_secret(name) and _is_scalar(v) else _discreet(v)
            for name, v in value.items()
        }
    return [_discreet(each) for each in value[:_MANY]] if _is_list(value) else value


def _is_scalar(value: object) -> bool:
    return value is not None and not isinstance(value, (list, Mapping, bool))
