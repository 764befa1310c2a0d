"""A part of `upgrade`: maps and lists that are references, written out as maps and lists of references.

```
properties: {$ref: ./pet.yaml#/properties}       properties: {name: {$ref: ./pet.yaml#/properties/name}, …}
properties: {$ref: '#/components/schemas/Pet'}   allOf: [{$ref: '#/components/schemas/Pet'}]
parameters: {$ref: '#/x-paging'}                 parameters: [{$ref: '#/x-paging/0'}, …]
parameters: [{$ref: '#/x-paging'}]               the same
allOf: {$ref: '#/components/schemas/Pet'}        allOf: [{$ref: '#/components/schemas/Pet'}]
```
No version of OpenAPI allows a reference in the place of a map, and many descriptions that were split into files have
some. What stands beside such a reference goes over what it leads to. One that leads to something else is reported
where it stands, and adds nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from sdkwright.load.document import Description
from sdkwright.load.references import Reference
from sdkwright.parse import index_in
from sdkwright.report import Origins, Pointer, Report
from sdkwright.text import Json
from sdkwright.upgrade.keywords import Keywords
from sdkwright.upgrade.moves import Moves
from sdkwright.upgrade.places import Found, Places

_SCHEMAS = frozenset({"properties", "patternProperties", "$defs", "definitions", "dependentSchemas", "schemas"})
_BRANCHES = frozenset({"allOf", "anyOf", "oneOf", "prefixItems"})
_OF_SCHEMA = frozenset({"type", "allOf", "oneOf", "anyOf", "enum", "$ref"})
"""Keywords of a schema whose values are no schemas."""
_MOST = 1_000_000
"""How many references all maps together may be written out as; the largest public descriptions have a few hundred."""


def spell_out(description: Description, report: Report) -> tuple[Description, Origins]:
    """The same description, in which references stand for single things alone, and where each entry comes from."""
    writer = _Writer(Places(description), report)
    values = {name: document.value for name, document in description.documents.items()}
    for reference in description.maps:
        values[reference.at.document] = writer.expanded(values[reference.at.document], reference)
    return description.with_values(values), writer.moves.origins


@dataclass(slots=True)
class _Writer:
    """Writes out one reference after the other; `places` has the documents as they were.

    `_ours` are the containers that were copied already, and belong to nobody else; `_left` is how many references may
    still be written.
    """

    places: Places
    report: Report
    moves: Moves = field(default_factory=Moves)
    _ours: dict[int, Json] = field(default_factory=dict)
    _left: int = _MOST

    def expanded(self, value: Json, reference: Reference) -> Json:
        """The document with one reference written out; what is beside the way there is shared with the old one."""
        value = holder = self._own(value)
        *way, key = reference.at.tokens[:-1] if reference.at.last.isdecimal() else reference.at.tokens
        for token in way:
            inner = self._own(_inside(holder, token))
            _put(holder, token, inner)
            holder = inner
        if isinstance(holder, dict):
            holder |= self._instead(holder, key, reference)
        return value

    def _own(self, value: Json) -> Json:
        if id(value) in self._ours or not isinstance(value, (dict, list)):
            return value
        copied: Json = dict(value) if isinstance(value, dict) else list(value)
        self._ours[id(copied)] = copied
        return copied

    def _instead(self, holder: Keywords, key: str, reference: Reference) -> Keywords:
        """The members that an object has in place of those that it had, when the reference is written out."""
        value_there = holder.get(key)
        target = self.places.target(reference.text, reference.at.document)
        found = self.places.follow(self.places.value(target), target) if target is not None else None
        if found is None or found.value is None:
            return {}  # `resolve` says that it leads nowhere
        if isinstance(value_there, list):
            return {key: self._flattened(value_there, found, reference)} if isinstance(found.value, list) else {}
        own = (
            {name: item for name, item in value_there.items() if name != "$ref"}
            if isinstance(value_there, dict)
            else {}
        )
        members = self._meant(holder, key, own, found, reference)
        if members is None:
            message = f"{reference.text} leads to no {key}: it is left out"
            self.report.warning("reference-to-another-kind", message, reference.at / "$ref")
        return {key: own} if members is None else members

    def _meant(self, holder: Keywords, key: str, own: Keywords, found: Found, reference: Reference) -> Keywords | None:
        """The same for a map; None where the reference leads to nothing that could stand there."""
        match found.value:
            case list() as listed if key in _BRANCHES or key == "parameters":
                return {key: self._each(len(listed), found.at, reference)}
            case dict() as entries if key in _BRANCHES or (key == "parameters" and isinstance(entries.get("in"), str)):
                return {key: [{"$ref": reference.text}]}
            case dict() as entries if key == "properties" and _is_schema(entries):
                return {key: own, "allOf": [{"$ref": reference.text}, *_items(holder.get("allOf"))]}
            case dict() as entries if _is_map(entries, key):
                return {key: {**self._entries(entries, found.at, reference), **own}}
            case _:
                return None

    def _flattened(self, listed: list[Json], found: Found, reference: Reference) -> list[Json]:
        """A list with the items of another one in the place of the reference to that."""
        assert isinstance(found.value, list), "it was asked for"
        items = self._each(len(found.value), found.at, reference)
        return [each for item in listed for each in (items if _refers(item, reference.text) else [item])]

    def _entries(self, entries: Mapping[str, Json], target: Pointer, reference: Reference) -> Keywords:
        """A reference to each entry of a map; extensions may say something of the map as a whole."""
        names = [name for name, item in entries.items() if isinstance(item, (dict, bool))]
        return {name: self._one(target / name, reference.at / name, reference) for name in names[: self._room(names)]}

    def _each(self, length: int, target: Pointer, reference: Reference) -> list[Json]:
        room = self._room(range(length))
        return [self._one(target / index, reference.at / index, reference) for index in range(room)]

    def _room(self, wanted: range | list[str]) -> int:
        """How many of these may still be written; the first time that it is not all of them is an error."""
        room = min(len(wanted), self._left)
        if room < len(wanted) and self._left >= 0:
            message = f"references in the place of maps stand for more than {_MOST:,} others"
            self.report.error("description-too-large", message, None)
        self._left -= len(wanted)
        return max(room, 0)

    def _one(self, target: Pointer, new: Pointer, reference: Reference) -> Keywords:
        self.moves.come_from(reference.at, new)
        return self.moves.another(target, reference.at.document)


def _refers(item: Json, text: str) -> bool:
    return isinstance(item, dict) and item.get("$ref") == text


def _is_schema(entries: Keywords) -> bool:
    """Whether an object is a schema itself, and no map of schemas whose names are those of keywords."""
    inner = entries.get("properties")
    has_properties = isinstance(inner, dict) and bool(inner) and all(isinstance(x, dict) for x in inner.values())
    return has_properties or any(not isinstance(entries.get(word, {}), (dict, bool)) for word in _OF_SCHEMA)


def _is_map(entries: Keywords, key: str) -> bool:
    """Whether each entry can be what a map of this kind holds."""
    kinds = (dict, bool) if key in _SCHEMAS else (dict,)
    entry = all(isinstance(item, kinds) for name, item in entries.items() if not name.startswith("x-"))
    return entry and not (key in _SCHEMAS and _is_schema(entries))


def _items(value: Json) -> list[Json]:
    return value if isinstance(value, list) else []


def _inside(value: Json, token: str) -> Json:
    if isinstance(value, dict):
        return value.get(token)
    assert isinstance(value, list), "a reference was found there"
    return value[_index(token, value)]


def _put(value: Json, token: str, inner: Json) -> None:
    if isinstance(value, dict):
        value[token] = inner
    elif isinstance(value, list):
        value[_index(token, value)] = inner


def _index(token: str, value: list[Json]) -> int:
    index = index_in(token, len(value))
    assert index is not None, "a reference was found there"
    return index
