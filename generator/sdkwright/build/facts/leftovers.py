"""What a description says where the model has no node for it, so that nothing that it says is lost.

Every object of the description is visited by the grammar of OpenAPI, from the root and wherever references lead. A node
of the model has read all of the object at its place; what is left are other objects (a component that nothing uses, a
branch of `allOf`, a map of paths with extensions) and members that the standard does not know.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from functools import cache

from sdkwright.build.facts.grammar import Inner, Kind, inner_objects, own_values, unknown_values
from sdkwright.build.reading import reach
from sdkwright.model import (
    NO_DOC,
    Api,
    ByDiscriminator,
    Children,
    Discriminator,
    Extension,
    LeftOut,
    Leftover,
    Operation,
)
from sdkwright.report import Pointer
from sdkwright.resolve import Graph
from sdkwright.text import Json

_SAY_OTHERWISE = (ByDiscriminator, Children, Discriminator, Extension, LeftOut)
"""Parts of the model whose place is not that of an object which they have read."""
_NULL: dict[str, Json] = {"type": "null"}
"""A branch that every use of the schema around it says: `nullable`."""
_OF_ROOT = ((), ("info",), ("info", "contact"), ("info", "license"), ("externalDocs",))


@dataclass(frozen=True, slots=True)
class _Object:
    """An object of the description, and whether the one around it has a node."""

    at: Pointer
    kind: Kind
    value: Mapping[str, Json]
    around_is_known: bool = False


def with_leftovers(api: Api, graph: Graph, without: Iterable[Pointer] = ()) -> Api:
    """The same model with what it leaves out; `without` are the places that nobody wants, with all that is in them."""
    known = {graph.root, *(Pointer(graph.root.document, tokens) for tokens in _OF_ROOT)}
    known |= set(_places(api, set()))
    known |= {reach(graph, each.at) for each in _operations(api)}
    return replace(api, leftovers=tuple(_leftovers(graph, known, frozenset(without))))


def _leftovers(graph: Graph, known: set[Pointer], without: frozenset[Pointer]) -> Iterator[Leftover]:
    replaced: set[tuple[Pointer, str]] = set()
    for each in _objects(graph, known, without):
        said = _said(graph, each, known)
        if said:
            yield Leftover(each.at, each.kind.value, said)
        if each.kind is not Kind.SCHEMA and each.at in graph.targets:
            yield from _said_otherwise(graph, each, replaced)


def _said(graph: Graph, each: _Object, known: set[Pointer]) -> dict[str, Json]:
    """What an object says that no node has read."""
    is_reference = each.at in graph.targets
    if is_reference and each.kind is not Kind.SCHEMA:
        known_here = graph.follow(each.at) in known
    else:
        known_here = each.at in known or (each.kind is Kind.EXTERNAL_DOCS and each.around_is_known)
    if known_here:
        return unknown_values(each.value, each.kind)
    told = own_values(each.value, each.kind)
    return {} if told.keys() <= {"$ref"} or told == _NULL else told


def _said_otherwise(graph: Graph, reference: _Object, seen: set[tuple[Pointer, str]]) -> Iterator[Leftover]:
    """The words of what a reference leads to, where the reference has others beside it (OpenAPI 3.2, 4.23)."""
    end = graph.follow(reference.at)
    value = graph.find(end)
    if not isinstance(value, dict):
        return
    for key, beside in reference.value.items():
        if key != "$ref" and key in value and value[key] != beside and (end, key) not in seen:
            seen.add((end, key))
            yield Leftover(end, reference.kind.value, {key: value[key]})


def _objects(graph: Graph, known: set[Pointer], without: frozenset[Pointer]) -> Iterator[_Object]:
    """Every object of a description, each once, in the order of the document, then what references lead to."""
    root = graph.value(graph.root)
    waiting = [_Object(graph.root, Kind.OPENAPI, root)] if isinstance(root, dict) else []
    later: list[_Object] = []
    seen: set[Pointer] = set()
    while waiting or later:
        each = waiting.pop() if waiting else later.pop(0)
        if each.at in seen or each.at in without:
            continue
        seen.add(each.at)
        yield each
        is_known = each.at in known
        inner = [_at(each.at, one, is_known) for one in inner_objects(each.value, each.kind)]
        waiting += reversed(inner)
        target = graph.targets.get(each.at)
        value = graph.find(target) if target is not None else None
        if target is not None and target not in seen and isinstance(value, dict):
            later.append(_Object(target, each.kind, value))


def _at(holder: Pointer, inner: Inner, is_known: bool) -> _Object:
    assert isinstance(inner.value, dict), "only objects are inner objects"
    return _Object(Pointer(holder.document, (*holder.tokens, *inner.way)), inner.kind, inner.value, is_known)


# ------------------------------------------------------------------------------------- the places of the model


def _operations(api: Api) -> Iterator[Operation]:
    waiting = [*api.operations, *(each for item in api.webhooks for each in item.operations)]
    seen: set[int] = set()
    while waiting:
        operation = waiting.pop()
        if id(operation) not in seen:
            seen.add(id(operation))
            yield operation
            waiting += [each for callback in operation.callbacks for item in callback.items for each in item.operations]


@cache
def _names(kind: type) -> tuple[str, ...]:
    return tuple(each.name for each in fields(kind) if each.name not in ("origins", "leftovers"))


def _places(node: object, seen: set[int]) -> Iterator[Pointer]:
    """The places of a node and of all that it is made of."""
    waiting = [node]
    while waiting:
        node = waiting.pop()
        if isinstance(node, tuple):
            waiting += node
        elif isinstance(node, Mapping):
            waiting += node.values()
        elif is_dataclass(node) and not isinstance(node, (type, Pointer)) and id(node) not in seen:
            seen.add(id(node))
            at = getattr(node, "at", None)
            if isinstance(at, Pointer) and not isinstance(node, _SAY_OTHERWISE):
                yield at
                if getattr(node, "schema_doc", NO_DOC) is not NO_DOC:
                    yield at / "schema"
            waiting += [getattr(node, name) for name in _names(type(node))]
