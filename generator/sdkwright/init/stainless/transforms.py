"""`openapi.transforms` of a stainless.yml -> the actions of an overlay (OpenAPI Overlay 1.0).

An overlay merges, where a transform replaces: what is replaced by another object or list is removed first. What a
transform takes from the description itself (`copy`, `move`, a template) is written down as it stands there today.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from sdkwright.init.stainless.queries import Query, query_of, quoted
from sdkwright.init.stainless.tree import Tree, Way
from sdkwright.overlay import query
from sdkwright.text import Json

Action = dict[str, Json]
Apply = Callable[[Json, list[Action]], Json]
"""Does to a description what actions say."""
_HOLE = "{{value}}"
_NO_QUERY = "an overlay's target is a JSONPath query of RFC 9535, which has no such step"
_NO_NAME = "an overlay replaces what a key leads to, and this query ends with none"
_NOTHING = "no part of the description is meant by it"


class Unsayable(Exception):
    """A transform that no overlay can say; the message says why."""


@dataclass(frozen=True, slots=True)
class _Transform:
    """One transform, and the description as it stands before it."""

    command: str
    args: dict[str, Json]
    value: Json

    def actions(self) -> Iterator[Action]:
        match self.command:
            case "update" | "merge" | "append" | "remove":
                targets = self.args.get("target")
                for target in targets if isinstance(targets, list) else [targets]:
                    yield from self._on(_query(target))
            case "copy" | "move":
                yield from self._moved()
            case _:
                raise Unsayable(f"an overlay knows no {self.command!r}")

    def _on(self, target: Query) -> Iterator[Action]:
        if not query.ways(str(target), self.value):
            raise Unsayable(_NOTHING)
        value = self.args.get("value")
        match self.command:
            case "remove":
                yield from self._removals(target)
            case "merge":
                yield {"target": str(target), "update": value}
            case "append":
                for each in value if isinstance(value, list) else [value]:
                    yield {"target": str(target), "update": each}
            case _ if self.args.get("template") is True:
                yield from self._filled(target, value)
            case _:
                yield from self._replaced(target, value)

    def _removals(self, target: Query) -> Iterator[Action]:
        keys = self.args.get("keys")
        ends = [f"[{quoted(key)}]" for key in keys if isinstance(key, str)] if isinstance(keys, list) else [""]
        targets = [f"{target}{end}" for end in ends if query.ways(f"{target}{end}", self.value)]
        if not targets:
            raise Unsayable(_NOTHING)
        for each in targets:
            yield {"target": each, "remove": True}

    def _replaced(self, target: Query, value: Json) -> Iterator[Action]:
        """The holders of the key get another value; those that lack it are left alone."""
        if target.last is None or target.holder is None:
            raise Unsayable(_NO_NAME)
        ways = query.ways(str(target), self.value)
        holders = query.ways(target.holder, self.value)
        generic = {way[:-1] for way in ways} == set(holders)
        for holder in [target.holder] if generic else [_spelled(way[:-1]) for way in ways]:
            if any(isinstance(_at(self.value, way), (dict, list)) for way in ways):
                yield {"target": f"{holder}[{quoted(target.last)}]", "remove": True}
            yield {"target": holder, "update": {target.last: value}}

    def _filled(self, target: Query, value: Json) -> Iterator[Action]:
        """A template around each text that stands there."""
        for way in query.ways(str(target), self.value):
            before = _at(self.value, way)
            if not isinstance(before, str) or not isinstance(value, str) or not isinstance(way[-1], str):
                raise Unsayable(_NO_NAME)
            yield {"target": _spelled(way[:-1]), "update": {way[-1]: value.replace(_HOLE, before)}}

    def _moved(self) -> Iterator[Action]:
        ways = query.ways(str(_query(self.args.get("from"))), self.value)
        if len(ways) != 1:
            raise Unsayable(_NOTHING if not ways else "it means several parts of the description")
        source, ends = _at(self.value, ways[0]), self.args.get("to")
        for end in ends if isinstance(ends, list) else [ends]:
            to = _query(end)
            if to.last is None or to.holder is None:
                raise Unsayable(_NO_NAME)
            if not query.ways(to.holder, self.value):
                raise Unsayable(_NOTHING)
            yield {"target": to.holder, "update": {to.last: source}}
        if self.command == "move":
            yield {"target": _spelled(ways[0]), "remove": True}


def actions_of(tree: Tree, value: Json, apply: Apply) -> Iterator[Action]:
    """The actions for all transforms; each sees what those before it made of the description."""
    for key in ("transforms", "transformations"):
        for index in tree.keys("openapi", key):
            way: Way = ("openapi", key, index)
            command, args, reason = (tree.look(*way, each) for each in ("command", "args", "reason"))
            try:
                found = list(_Transform(str(command), args if isinstance(args, dict) else {}, value).actions())
            except Unsayable as why:
                tree.leave(str(why), *way)
                continue
            tree.take(*way)
            base: Action = {"description": reason} if isinstance(reason, str) else {}
            found = [{"target": each["target"], **base, **each} for each in found]
            value = apply(value, found)
            yield from found


def _query(text: Json) -> Query:
    found = query_of(text) if isinstance(text, str) else None
    if found is None:
        raise Unsayable(_NO_QUERY)
    try:
        query.ways(str(found), None)
    except query.NoQuery:
        raise Unsayable(_NO_QUERY) from None
    return found


def _at(value: Json, way: tuple[str | int, ...]) -> Json:
    for part in way:
        if isinstance(value, dict):
            value = value[str(part)]
        elif isinstance(value, list) and isinstance(part, int):
            value = value[part]
    return value


def _spelled(way: tuple[str | int, ...]) -> str:
    """The query that means one node alone (RFC 9535, 2.7)."""
    return "$" + "".join(f"[{part}]" if isinstance(part, int) else f"[{quoted(part)}]" for part in way)
