"""Model and description -> text, for `sdkwright explain`: what a schema or an operation became, and which rule did it.

Nothing is worked out again here: rules were recorded where they were applied (`Name`, `Choice`, `Operation.seat`), a
keyword's origin is the place that it stands at, and what was renamed is a note in the report.
"""

from __future__ import annotations

import difflib
import json
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import assert_never

from sdkwright.build.schemas.merge import parts
from sdkwright.model import (
    Anything,
    Api,
    Array,
    ByDiscriminator,
    ByProperty,
    ByType,
    ByValue,
    Choice,
    Constant,
    Content,
    Enumeration,
    Map,
    Named,
    Object,
    Only,
    Operation,
    Property,
    Scalar,
    Schema,
    SchemaId,
    Trial,
    Tuple,
    Union,
    Use,
)
from sdkwright.naming.generated import GeneratedNames
from sdkwright.report import Pointer, Report
from sdkwright.report.locate import Sources
from sdkwright.resolve import Graph
from sdkwright.text import Json

_LABEL = 11
"""Columns before what a line says."""
_COMPOSES = frozenset({"allOf", "$ref"})
_NEAR = 3


@dataclass(frozen=True, slots=True)
class Explained:
    """Everything that an explanation is read from."""

    api: Api
    graph: Graph
    generated_names: GeneratedNames
    sources: Sources
    report: Report
    pins: Container[str]


def explain(known: Explained, place: str) -> str | None:
    """What stands at a place of the user's own description, and what became of it; None for nothing.

    A place is a pointer (RFC 6901), or an operation as messages name it: `GET /pets/{id}`.
    """
    lines = _Teller(known).tell(_operation_at(known.api, place) or _parsed(place, known.api.at))
    return "\n".join(lines) if lines else None


def nearest(known: Explained, pointer: str) -> list[str]:
    """Pointers that can be explained, and look like one that cannot."""
    api = known.api
    places = {api.original_place(node.at).seen_from(api.at) for node in (*api.operations, *api.schemas)}
    return difflib.get_close_matches(str(_parsed(pointer, api.at)), sorted(places), _NEAR, cutoff=0.5)


def _operation_at(api: Api, place: str) -> Pointer | None:
    method, _, path = place.strip().partition(" ")
    asked = method.upper(), path.strip()
    return next((op.at for op in api.operations if (op.method.upper(), op.path) == asked), None)


def _parsed(pointer: str, root: Pointer) -> Pointer:
    """`#/a/b`, `/a/b` or `models/pet.yaml#/a/b`, as the listing and `inspect` write it."""
    document, mark, fragment = pointer.partition("#/")  # a path may hold more of them
    steps = fragment.split("/") if mark else pointer.split("/")[1:]
    document = document if mark else ""
    tokens = [token.replace("~1", "/").replace("~0", "~") for token in steps]
    folder = root.document.rpartition("/")[0]
    return Pointer(f"{folder}/{document}".lstrip("/") if document else root.document, tuple(tokens))


class _Teller:
    """Tells of one node after the other; every method gives lines."""

    def __init__(self, known: Explained) -> None:
        self._known = known
        self._api = known.api
        self._said = known.generated_names

    def tell(self, asked: Pointer) -> list[str]:
        """The operation, the schema or the property at a place, or where the reference that stands there ends."""
        for at in self._reached(asked):
            found = [
                *(line for op in self._api.operations if self._is_at(op.at, at) for line in self._operation(op)),
                *(line for key, schema in self._schemas(at) for line in self._schema(key, schema)),
            ] or [line for owner, prop in self._properties(at) for line in self._property(owner, prop)]
            if found:
                target = self._api.original_place(at).seen_from(self._api.at)
                way = [_line("refers", f"to {target}")] if at != asked else []
                return [*way, *found]
        return []

    def _reached(self, asked: Pointer) -> Iterator[Pointer]:
        """The place, and where a chain of references from it ends."""
        yield asked
        end = self._known.graph.follow(asked)
        if end != asked:
            yield end

    def _is_at(self, node: Pointer, at: Pointer) -> bool:
        return at in (node, self._api.original_place(node))

    def _schemas(self, at: Pointer) -> list[tuple[SchemaId, Schema]]:
        found = [(SchemaId(i), s) for i, s in enumerate(self._api.schemas) if i and self._is_at(s.at, at)]
        return sorted(found, key=lambda pair: not isinstance(pair[1], Union))[:1]  # its members may stand at its place

    def _properties(self, at: Pointer) -> list[tuple[SchemaId, Property]]:
        objects = ((SchemaId(i), s) for i, s in enumerate(self._api.schemas) if isinstance(s, Object))
        return [(key, prop) for key, s in objects for prop in s.properties if self._is_at(prop.at, at)]

    # ---------------------------------------------------------------------------------------- operations

    def _operation(self, operation: Operation) -> Iterator[str]:
        yield f"{operation.method} {operation.path}  ({self._place(operation.at)})"
        yield ""
        call = self._said.calls.get(str(operation.at)[1:])
        if call is not None:
            yield _line("becomes", f"client.{call['call']}(…) -> {call['returns']}")
        stands = f"`{'.'.join(operation.resource)}`" if operation.resource else "the client itself"
        yield _line("stands", f"on {stands}, as `{operation.verb}`")
        yield _line("because", operation.seat)
        yield from self._renamed(operation.at)
        if call is not None:
            yield from _under("takes", (_argument(argument) for argument in _list(call["arguments"])))
            yield from self._body(operation, call)
        yield from _under("answers", self._responses(operation))
        yield from _under("needs", (" and ".join(some) or "no credentials" for some in operation.security))

    def _body(self, operation: Operation, call: Mapping[str, Json]) -> Iterator[str]:
        body = call["body"]
        if operation.body is None or not isinstance(body, dict):
            return
        spread = "its properties are arguments" if body["argument"] is None else f"as `{body['argument']}`"
        offered = ", ".join(content.media_type for content in operation.body.contents)
        more = f" (offered: {offered})" if len(operation.body.contents) > 1 else ""
        yield _line("sends", f"{body['content_type']}, {spread}{more}")

    def _responses(self, operation: Operation) -> Iterator[str]:
        for response in operation.responses:
            shown = [f"{c.media_type} {self._content(c)}" for c in response.contents]
            yield f"{response.status}: {', '.join(shown) or 'nothing'}  ({self._near(response.at)})"

    def _content(self, content: Content) -> str:
        if content.items is not None:
            return f"items of {self._type(content.items)}"
        return self._type(content.use) if content.use else "bytes"

    # ------------------------------------------------------------------------------------------- schemas

    def _schema(self, key: SchemaId, schema: Schema) -> Iterator[str]:
        yield f"{_kind(schema)}  ({self._place(schema.at)})"
        yield ""
        yield _line("becomes", self._becomes(key))
        if isinstance(schema, Named) and key in self._said.classes:
            yield _line("named", self._naming(key, schema))
        yield from self._renamed(schema.at)
        yield from self._inside(schema)
        yield from _under("merged", self._merged(schema.at))

    def _becomes(self, key: SchemaId) -> str:
        if key in self._said.unmade:
            return "nothing: no operation leads to it (every_type = true in sdk.toml makes it)"
        made = self._said.classes.get(key)
        return f"{made}, in {self._said.homes[key]}" if made else f"{self._type(Use(key))}, which needs no class"

    def _naming(self, key: SchemaId, schema: Named) -> str:
        pinned = str(self._api.original_place(schema.at)) in self._known.pins
        return "by sdk.toml, which pins it" if pinned else self._said.rule(key)

    def _inside(self, schema: Schema) -> Iterator[str]:
        match schema:
            case Object():
                yield from _under("has", (self._property_line(prop) for prop in schema.properties))
                yield _line("further", self._extra(schema))
            case Array():
                yield _line("holds", self._type(schema.items))
            case Tuple():
                yield from _under("holds", (self._type(use) for use in schema.prefix))
                yield _line("then", self._type(schema.rest) if schema.rest else "nothing")
            case Map():
                yield _line("holds", f"any names, each with {self._type(schema.values)}")
            case Enumeration():
                yield _line("values", ", ".join(json.dumps(member.value) for member in schema.members))
                yield _line("others", "are kept as they came: an enumeration of a response is open")
            case Constant():
                yield _line("values", ", ".join(json.dumps(value) for value in schema.values))
            case Union():
                yield from _under(
                    "members",
                    (f"{self._type(member)}  ({self._near(self._api.schema(member).at)})" for member in schema.members),
                )
                yield from _under("decided", self._choice(schema.choice))
            case Scalar():
                yield _line("is", f"{schema.kind.value}{f', format {schema.format}' if schema.format else ''}")
            case Anything():
                yield _line("is", "any value: no keyword says more")
            case _:
                assert_never(schema)

    def _property_line(self, prop: Property) -> str:
        facts = [
            *(["required"] if prop.required else []),
            *(["read-only"] if prop.read_only else []),
            *(["write-only"] if prop.write_only else []),
        ]
        more = f", {', '.join(facts)}" if facts else ""
        return f"{prop.name}: {self._type(prop.use)}{more}  ({self._near(prop.at)})"

    def _extra(self, schema: Object) -> str:
        return f"properties hold {self._type(schema.extra)}" if schema.extra else "properties are forbidden, and kept"

    def _property(self, owner: SchemaId, prop: Property) -> Iterator[str]:
        yield f"property {prop.name}  ({self._place(prop.at)})"
        yield ""
        held = self._said.classes.get(owner, "a class that is not made")
        yield _line("becomes", f"{prop.name}: {self._type(prop.use)}, of {held}")
        target = self._api.schema(prop.use)
        yield _line("is", f"{_kind(target)}  ({self._near(target.at)})")

    def _merged(self, at: Pointer) -> Iterator[str]:
        """Each schema that this one is put together from, with the keywords that stand there."""
        graph, places, seen = self._known.graph, [at], set[Pointer]()
        if not list(parts(graph, at)):
            return
        while places:
            place = places.pop(0)
            if place in seen:
                continue
            seen.add(place)
            places += parts(graph, place)
            value = graph.find(place)
            keywords = [key for key in value if key not in _COMPOSES] if isinstance(value, dict) else []
            if keywords:
                yield f"{', '.join(keywords)}  ({self._place(place)})"

    # ------------------------------------------------------------------------------------------- choices

    def _choice(self, choice: Choice) -> Iterator[str]:
        match choice:
            case Only():
                yield self._type(Use(choice.member))
            case ByType():
                yield "by the JSON type of the value"
                yield from self._ways((json.dumps(kind), inner) for kind, inner in choice.kinds.items())
            case ByDiscriminator():
                yield f"by `{choice.property}`, which the discriminator names  ({self._near(choice.at)})"
                yield from self._ways((json.dumps(tag), inner) for tag, inner in choice.tags.items())
                yield from self._rest(choice.rest)
            case ByValue():
                yield f"by `{choice.property}`, which has other values in each member"
                yield from self._ways((json.dumps(tag), inner) for tag, inner in choice.tags.items())
                yield from self._rest(choice.rest)
            case ByProperty():
                yield "by required properties that no other member has"
                for member, own in choice.own.items():
                    yield f"  {', '.join(own) or 'none of these'} -> {self._type(Use(member))}"
            case Trial():
                yield "by trial: nothing tells these apart for certain. What fits best, among equals the first"
                yield from (f"  {self._type(Use(member))}" for member in choice.members)
            case _:
                assert_never(choice)

    def _ways(self, ways: Iterable[tuple[str, Choice]]) -> Iterator[str]:
        for label, inner in ways:
            first, *more = self._choice(inner)
            yield f"  {label} -> {first}"
            yield from (f"    {line}" for line in more)

    def _rest(self, rest: Choice | None) -> Iterator[str]:
        if rest is None:
            yield "  anything else stays as it came"
        else:
            yield from self._ways([("anything else", rest)])

    # -------------------------------------------------------------------------------------------- places

    def _type(self, use: Use) -> str:
        return self._said.annotation(use)

    def _place(self, at: Pointer) -> str:
        original = self._api.original_place(at)
        mark = self._known.sources.locate(original)
        shown = original.seen_from(self._api.at)
        return f"{shown}, {mark.document}:{mark.line}:{mark.column}" if mark else shown

    def _near(self, at: Pointer) -> str:
        """A place for the eye alone: its line, and its file where that is another one."""
        original = self._api.original_place(at)
        mark = self._known.sources.locate(original)
        other = original.document != self._api.at.document
        file = f"{original.seen_from(self._api.at).partition('#')[0]}, " if other else ""
        return f"{file}line {mark.line}" if mark else original.seen_from(self._api.at)

    def _renamed(self, at: Pointer) -> Iterator[str]:
        original = self._api.original_place(at)
        notes = (found for found in self._known.report if found.code == "renamed" and found.at == original)
        yield from _under("renamed", (found.message for found in notes))


def _kind(schema: Schema) -> str:
    name = type(schema).__name__.lower()
    return name if name == "anything" else f"{'an' if name[0] in 'aeo' else 'a'} {name}"


def _argument(argument: Json) -> str:
    assert isinstance(argument, dict)
    need = "required" if argument["required"] else "optional"
    return f"{argument['argument']}: {argument['type']}  ({argument['in']} `{argument['name']}`, {need})"


def _list(value: Json) -> list[Json]:
    return value if isinstance(value, list) else []


def _line(label: str, text: str) -> str:
    return f"  {label:{_LABEL}}{text}".rstrip()


def _under(label: str, lines: Iterable[str]) -> Iterator[str]:
    """The lines under one label."""
    for number, line in enumerate(lines):
        yield _line("" if number else label, line)
