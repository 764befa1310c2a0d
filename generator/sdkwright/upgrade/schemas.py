"""A part of `upgrade`: a walk over schemas, or over a whole description, that says each in the newest words.

The walk knows data from schemas, and the names of a description's own from keywords: a property may well be called
`nullable`, `example` or `type`. What needs no change is shared with the old document, not copied.
"""

from __future__ import annotations

from collections.abc import Callable

from sdkwright.report import Pointer
from sdkwright.text import Json
from sdkwright.upgrade.keywords import (
    Keywords,
    needs_wrapping,
    null_branches,
    parted_for_null,
    upgraded_keywords,
    with_encoding,
)
from sdkwright.upgrade.moves import Moves

_NAMED = frozenset({"properties", "patternProperties", "$defs", "definitions", "dependentSchemas"})
_NAMED |= {"paths", "webhooks", "callbacks", "responses", "content", "headers", "encoding", "schemas", "parameters"}
_NAMED |= {"requestBodies", "pathItems", "securitySchemes", "mediaTypes", "x-webhooks"}
"""Keywords whose keys are names of the description's own."""
_DATA = frozenset({"example", "examples", "default", "enum", "const", "required", "discriminator", "mapping"})
_DATA |= {"links", "servers", "security", "tags", "info", "externalDocs", "xml", "$vocabulary", "dependentRequired"}
"""Keywords below which there is no schema."""
_NONE: frozenset[str] = frozenset()

Tell = Callable[[Pointer], None]
Refer = Callable[[Keywords, str], Keywords]
"""Told of every object with a `$ref`, and of the document it stands in; gives the object to use in its place."""


class Rewriter:
    """Says schemas in the newest words, and notes what has to move for that.

    `ignored` are keywords that mean nothing beside `$ref`, and would make another schema of it from OpenAPI 3.1 on.
    `tell` is told of each list of schemas under `items` where the dialect has no tuples: any of them is meant.
    """

    def __init__(self, moves: Moves, refer: Refer, ignored: frozenset[str] = _NONE, tell: Tell | None = None) -> None:
        self._moves = moves
        self._refer = refer
        self._ignored = ignored
        self._tell = tell
        self._old = Pointer("")
        self._new = Pointer("")
        self._below: list[str] = []
        self._below_new: list[str] = []

    def rewrite(self, value: Json, old: Pointer, new: Pointer) -> Json:
        """What stands at `old`, as it has to stand at `new`: a schema, or anything that holds schemas."""
        self._old, self._new = old, new
        self._below, self._below_new = [], []
        return self._value(value)

    def _value(self, value: Json) -> Json:
        if isinstance(value, dict):
            return self._object(value)
        return self._list(value) if isinstance(value, list) else value

    def _list(self, values: list[Json]) -> list[Json]:
        items = [self._under(str(index), item) for index, item in enumerate(values)]
        return items if any(new is not old for new, old in zip(items, values, strict=True)) else values

    def _object(self, value: Keywords) -> Keywords:
        value = null_branches(value)
        if needs_wrapping(value):
            return self._wrapped(value)
        found = self._each(value, _DATA)
        return self._referring(upgraded_keywords(found if self._tell is None else with_encoding(found)))

    def _wrapped(self, value: Keywords) -> Keywords:
        """A schema that becomes the first branch of a union with null; references into it have to follow."""
        old = Pointer(self._old.document, (*self._old.tokens, *self._below))
        new = Pointer(self._new.document, (*self._new.tokens, *self._below_new))
        self._moves.split(old, new, new / "anyOf" / 0)
        self._moves.come_from(old, new / "anyOf" / 1)
        self._below_new += ["anyOf", "0"]
        members = self._each(value, _DATA)
        del self._below_new[-2:]
        inner, beside = parted_for_null(members)
        return {"anyOf": [self._referring(inner), {"type": "null"}], **beside}

    def _referring(self, value: Keywords) -> Keywords:
        """The last step for an object: who is told of a reference may want to change it later."""
        if not isinstance(value.get("$ref"), str):
            return value
        if not self._ignored.isdisjoint(value):
            value = {key: item for key, item in value.items() if key not in self._ignored}
        return self._refer(value, self._old.document)

    def _each(self, value: Keywords, data: frozenset[str]) -> Keywords:
        """The members, each rewritten; below `_NAMED` no key is data, and none is an extension."""
        changed: Keywords | None = None
        for key, item in value.items():
            if isinstance(item, (dict, list)) and not (data and (key in data or _is_extension(key))):
                named = key in _NAMED and isinstance(item, dict) and data is not _NONE
                if self._tell is not None and data and key == "items" and isinstance(item, list):
                    new: Json = self._any_of(item, self._tell)
                else:
                    new = self._under(key, item, named=named)
                if new is not item:
                    changed = dict(value) if changed is None else changed
                    changed[key] = new
        return value if changed is None else changed

    def _any_of(self, items: list[Json], tell: Tell) -> Keywords:
        """Several schemas of items, where there are no tuples: each item fits one of them."""
        old = Pointer(self._old.document, (*self._old.tokens, *self._below, "items"))
        new = Pointer(self._new.document, (*self._new.tokens, *self._below_new, "items"))
        tell(old)
        self._moves.move(old, new / "anyOf")
        self._below.append("items")
        self._below_new += ["items", "anyOf"]
        branches = self._list(items)
        self._below.pop()
        del self._below_new[-2:]
        return {"anyOf": branches} if branches else {}

    def _under(self, key: str, item: Json, *, named: bool = False) -> Json:
        if not isinstance(item, (dict, list)):
            return item
        self._below.append(key)
        self._below_new.append(key)
        new = self._each(item, _NONE) if named and isinstance(item, dict) else self._value(item)
        self._below.pop()
        self._below_new.pop()
        return new


def _is_extension(key: str) -> bool:
    """Whether below a keyword there may be anything."""
    return key.startswith("x-") and key not in _NAMED


def is_hidden(tokens: tuple[str, ...]) -> bool:
    """Whether a place lies in an extension, so that only those who refer to it know what it is."""
    around = ("", *tokens[:-1])
    return any(_is_extension(token) and name not in _NAMED for name, token in zip(around, tokens, strict=True))
