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
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias, cast

from ..redaction import HIDDEN, hide, sounds_secret
from ..invisible import in_one_line

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


@dataclass(frozen=True, slots=True)
class _Reason:
    """What is wrong, and where."""

    way: _Way
    text: str

    def __str__(self) -> str:
        return f"{'.'.join(self.way)}: {self.text}" if self.way else self.text


def reason(body: object) -> str:
    """Return the first reason in a decoded body, in one line; "" if it is empty."""
    if isinstance(body, str):
        return _line(_from_text(body))
    said = _usual_message(body, 0)
    exact = _exact(body)
    if exact is None:
        return _line(said or _compact(body))
    beside = _beside(body)
    told = str(exact)
    if beside and beside not in told:
        told = f"{told.rstrip('.')}; {beside}"
    return _line(told)


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


def _exact(body: object) -> _Reason | None:
    """Return the first reason that says more than a text for all."""
    if isinstance(body, list):
        return _in_list(cast("list[object]", body), (), 0)
    if not isinstance(body, Mapping):
        return None
    fields = cast("Mapping[str, object]", body)
    if fields and all(map(_is_messages, fields.values())):
        return _in_places(fields, (), 0)
    return _nested(fields, (), 0)


def _nested(fields: Mapping[str, object], way: _Way, depth: int) -> _Reason | None:
    """Return the first reason in the lists and objects where entries usually are."""
    for name in _NESTED:
        value = fields.get(name)
        found = None
        if isinstance(value, list):
            found = _in_list(cast("list[object]", value), way, depth + 1)
        elif isinstance(value, Mapping):
            inner = cast("Mapping[str, object]", value)
            found = _in_object(inner, way, depth + 1, named=name in _NAMED)
        if found is not None:
            return found
    return None


def _in_list(items: list[object], way: _Way, depth: int) -> _Reason | None:
    """Return the first reason of a list of texts or of entries."""
    if depth > _DEEPEST:
        return None
    for item in items[:_MANY]:
        found = None
        if isinstance(item, str) and item.strip():
            return _Reason(way, item)
        if isinstance(item, Mapping):
            fields = cast("Mapping[str, object]", item)
            found = _in_object(fields, way, depth + 1, named=False)
        if found is not None:
            return found
    return None


def _in_object(
    fields: Mapping[str, object], way: _Way, depth: int, *, named: bool
) -> _Reason | None:
    """Return the reason of an entry, or of an object of places."""
    if depth > _DEEPEST:
        return None
    if named or (fields and all(map(_is_messages, fields.values()))):
        found = _in_places(fields, way, depth)
        if found is not None:
            return found
    return _nested(fields, way, depth) or _entry(fields, way)


def _entry(fields: Mapping[str, object], way: _Way) -> _Reason | None:
    """Return what an entry says, and where; a word of a code only with a place."""
    place = _place(fields)
    names = (*_TEXTS, *_CODES) if place else _TEXTS
    text = next((t for name in names if (t := _text(fields.get(name)))), None)
    if text is None:
        return None
    if place and sounds_secret(place[-1]):
        given = (fields.get(name) for name in _INPUTS)
        text = hide(text, (each for each in given if isinstance(each, str)))
    return _Reason(way if way[-len(place) :] == place else (*way, *place), text)


def _place(fields: Mapping[str, object]) -> _Way:
    """Return where an entry says that it is: in which part of the request, and there."""
    told = (fields.get(name) for name in ("source", "location", "in"))
    holder = next((h for h in told if isinstance(h, str) and h in _HOLDERS), None)
    place = _step(fields, holder)
    return place if holder is None or place[:1] == (holder,) else (holder, *place)


def _step(fields: Mapping[str, object], holder: str | None) -> _Way:
    for name in _PLACES:
        value = fields.get(name)
        if value is None or value == holder:
            continue
        if isinstance(value, Mapping):  # JSON:API: `source: {pointer: ...}`
            value = next(iter(cast("Mapping[str, object]", value).values()), None)
        if isinstance(value, list):
            steps = [str(each) for each in cast("list[object]", value)[:_MANY]]
            if steps:
                return tuple(steps)
        if isinstance(value, str) and value.strip("#/ "):
            return _from_pointer(value)
    return ()


def _from_pointer(text: str) -> _Way:
    """Return the steps of a JSON Pointer (RFC 6901, section 3); else the text itself."""
    if not text.startswith(("/", "#/")):
        return (text.strip(),)
    steps = text.removeprefix("#")[1:].split("/")
    return tuple(step.replace("~1", "/").replace("~0", "~") for step in steps)


def _in_places(fields: Mapping[str, object], way: _Way, depth: int) -> _Reason | None:
    """Return the first reason of an object whose names say where it is."""
    for name, value in fields.items():
        here = way if name in _NO_PLACE else (*way, name)
        found = _at_place(value, here, depth + 1)
        if found is not None:
            return found
    return None


def _at_place(value: object, way: _Way, depth: int) -> _Reason | None:
    if depth > _DEEPEST:
        return None
    if isinstance(value, str):
        return _Reason(way, value) if value.strip() else None
    if isinstance(value, Mapping):
        fields = cast("Mapping[str, object]", value)
        return _entry(fields, way) or _in_places(fields, way, depth)
    if isinstance(value, list):
        for index, item in enumerate(cast("list[object]", value)[:_MANY]):
            is_text = isinstance(item, str)
            at = way if is_text or _is_entry(item) else (*way, str(index))
            found = _at_place(item, at, depth + 1)
            if found is not None:
                return found
    return None


def _is_entry(item: object) -> bool:
    if not isinstance(item, Mapping):
        return False
    return _entry(cast("Mapping[str, object]", item), ()) is not None


def _is_messages(value: object, depth: int = 0) -> bool:
    """Whether a value can be what is wrong with a field: a list of texts, or objects of
    such lists, as for the items of a field."""
    if depth > _DEEPEST:
        return False
    if isinstance(value, list):
        items = cast("list[object]", value)[:_MANY]
        return bool(items) and all(
            isinstance(item, str)
            or item == {}
            or _is_entry(item)
            or _are_messages(item, depth)
            for item in items
        )
    return _are_messages(value, depth)


def _are_messages(value: object, depth: int) -> bool:
    if not isinstance(value, Mapping):
        return False
    values = list(cast("Mapping[str, object]", value).values())
    return bool(values) and all(_is_messages(each, depth + 1) for each in values)


def _text(value: object) -> str | None:
    return value if isinstance(value, str) and value.strip() else None


def _usual_message(body: object, depth: int) -> str | None:
    """Return what a server says to people, where servers usually say it."""
    if isinstance(body, str):
        return _text(body)
    if isinstance(body, Mapping) and depth <= _DEEPEST:
        entries = cast("Mapping[str, object]", body)
        said = (
            _usual_message(entries[name], depth + 1)
            for name in _SAYING
            if name in entries
        )
        return next((text for text in said if text), None)
    if isinstance(body, list) and 0 < depth <= _DEEPEST:
        return _usual_message(next(iter(cast("list[object]", body)), None), depth + 1)
    return None


def _beside(body: object) -> str | None:
    """Return what a server says beside an exact reason, also inside of `error`."""
    if not isinstance(body, Mapping):
        return None
    fields = cast("Mapping[str, object]", body)
    told = next((t for name in _TOLD_BESIDE if (t := _text(fields.get(name)))), None)
    return told or _beside(fields.get("error"))


def _compact(body: object) -> str:
    """Return a body as JSON without white space, and without what sounds secret."""
    if body is None or body == {} or body == []:
        return ""
    try:
        return json.dumps(_discreet(body), ensure_ascii=False, separators=(",", ":"))
    except (RecursionError, ValueError, TypeError):
        return ""


def _discreet(value: object) -> object:
    if isinstance(value, Mapping):
        fields = cast("Mapping[str, object]", value)
        return {
            name: (
                HIDDEN if sounds_secret(name) and _is_scalar(held) else _discreet(held)
            )
            for name, held in fields.items()
        }
    if isinstance(value, list):
        return [_discreet(item) for item in cast("list[object]", value)[:_MANY]]
    return value


def _is_scalar(value: object) -> bool:
    return value is not None and not isinstance(value, (list, Mapping, bool))
