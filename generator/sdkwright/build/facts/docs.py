"""What a node of the description says to a reader: words, links, values to show and limits."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from math import isfinite
from typing import TypeVar

from sdkwright.build.facts.examples import examples_of_schema
from sdkwright.build.facts.extensions import both_extensions, external_docs, read_extensions, text_of
from sdkwright.build.reading import chain, field_of
from sdkwright.build.schemas.keywords import both_facts, read_schema_facts
from sdkwright.model import NO_DOC, NO_EXTERNAL_DOCS, NO_LIMITS, NO_SCHEMA_FACTS, NOTHING, Doc, Limits, SchemaFacts
from sdkwright.report import Pointer
from sdkwright.resolve import Graph
from sdkwright.text import Json, Text

T = TypeVar("T")
_LIMITS = frozenset({"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "pattern"})
_LIMITS |= {f"{limit}{what}" for limit in ("min", "max") for what in ("Length", "Items", "Properties")}
_LIMITS |= {"uniqueItems"}
_TYPED = frozenset({"type", "properties", "items", "enum", "const", "allOf", "anyOf", "oneOf"})
"""Keywords of a schema that says more than words."""
_DEPRECATION = "deprecat"
"""What the key of an extension holds that says why something is deprecated, or what to use instead."""


def read_doc(value: Json, at: Pointer) -> Doc:
    """What the object at a place says to a reader; an operation and a tag have a summary, too."""
    return _read(value, at, NO_SCHEMA_FACTS) if isinstance(value, dict) else NO_DOC


def read_schema_doc(value: Json, at: Pointer) -> Doc:
    """The same of a schema, with all that it says beside its type."""
    return _read(value, at, read_schema_facts(value, at)) if isinstance(value, dict) else NO_DOC


def _read(value: dict[str, Json], at: Pointer, facts: SchemaFacts) -> Doc:
    told = value.get("deprecated")
    deprecation = text_of(value, "deprecated") or next(_reasons(value), NOTHING) if told else NOTHING
    return Doc(
        title=text_of(value, "title"),
        description=text_of(value, "description"),
        deprecated=told is True or bool(deprecation),
        examples=examples_of_schema(value),
        summary=text_of(value, "summary"),
        deprecation=deprecation,
        external_docs=external_docs(value, at) if "externalDocs" in value else NO_EXTERNAL_DOCS,
        default=value.get("default"),
        limits=NO_LIMITS if _LIMITS.isdisjoint(value) else _limits(value),
        facts=facts,
        extensions=read_extensions(value, at),
    )


def doc_at(graph: Graph, at: Pointer) -> Doc:
    """What the object at the end of a reference says; words beside the reference go before (OpenAPI 3.2, 4.23)."""
    *references, end = chain(graph, at)
    doc = read_doc(graph.find(end), end)
    for place in reversed(references):
        beside = read_doc(graph.find(place), place)
        if beside.description or beside.summary or beside.extensions:
            doc = replace(
                doc,
                description=beside.description or doc.description,
                summary=beside.summary or doc.summary,
                extensions=both_extensions(beside.extensions, doc.extensions),
            )
    return doc


def first_doc(graph: Graph, places: tuple[Pointer, ...]) -> Doc:
    """What the places of a property say of it.

    A reference or an `allOf` may have words beside it, or in branches that say nothing else.
    """
    docs = [doc for place in places for doc in _told_at(graph, place)]
    said = [doc for doc in docs if doc != NO_DOC]
    found = said[0] if said else NO_DOC
    texts = tuple(dict.fromkeys(doc.description.raw for doc in said if doc.description))
    if len(texts) > 1:
        found = replace(found, description=Text("\n\n".join(texts)))
    elif texts and not found.description:
        found = replace(found, description=Text(texts[0]))
    for doc in docs:
        found = _with_facts(with_values(found, doc), doc)
    return found


def beside_reference(graph: Graph, at: Pointer) -> Doc:
    """What is said of a schema where it is used, beside a reference to it or in branches that only say words."""
    value = graph.find(at)
    refers = at in graph.targets
    is_reference = isinstance(value, dict) and ("allOf" in value or (refers and len(value) > 1))
    return first_doc(graph, (at,)) if is_reference else NO_DOC


def _told_at(graph: Graph, at: Pointer) -> Iterator[Doc]:
    """What a schema says itself, and in branches of its own that are none of another type.

    Those of an `allOf`, the ones first that have nothing but words; and the only one of a union that is not null.
    """
    yield read_schema_doc(graph.value(at), at)
    branches = [at / "allOf" / index for index in range(_length(graph, at, "allOf"))]
    own = [branch for branch in branches if branch not in graph.targets]
    own.sort(key=lambda branch: _has_type(graph, branch))
    yield from (read_schema_doc(graph.value(branch), branch) for branch in own)
    for key in ("oneOf", "anyOf"):
        members = [at / key / index for index in range(_length(graph, at, key))]
        telling = [member for member in members if field_of(graph, member, "type") not in ("null", ["null"])]
        if len(telling) == 1:
            yield read_schema_doc(graph.value(telling[0]), telling[0])


def _length(graph: Graph, at: Pointer, key: str) -> int:
    listed = field_of(graph, at, key)
    return len(listed) if isinstance(listed, list) else 0


def _has_type(graph: Graph, at: Pointer) -> bool:
    value = graph.value(at)
    return isinstance(value, dict) and not _TYPED.isdisjoint(value)


def intersect_docs(a: Doc, b: Doc) -> Doc:
    """What two schemas say that hold at once: words are the first one's where it has any."""
    words = replace(
        a,
        title=a.title or b.title,
        description=a.description or b.description,
        summary=a.summary or b.summary,
        external_docs=a.external_docs if a.external_docs != NO_EXTERNAL_DOCS else b.external_docs,
    )
    return _with_facts(with_values(words, b), b)


def _with_facts(doc: Doc, other: Doc) -> Doc:
    """The same with the extensions of another one, and with what that says beside its type."""
    if not other.extensions and other.facts is NO_SCHEMA_FACTS:
        return doc
    return replace(
        doc,
        extensions=both_extensions(doc.extensions, other.extensions),
        facts=both_facts(doc.facts, other.facts),
    )


def with_values(doc: Doc, other: Doc) -> Doc:
    """The same with the examples, the default and the limits of another one where it has none."""
    if other.default is None and not other.examples and other.limits is NO_LIMITS:
        return doc
    return replace(
        doc,
        examples=doc.examples or other.examples,
        default=other.default if doc.default is None else doc.default,
        limits=_both(doc.limits, other.limits),
    )


def _both(a: Limits, b: Limits) -> Limits:
    """The narrower limits of two."""
    if a is NO_LIMITS or b is NO_LIMITS:
        return b if a is NO_LIMITS else a
    return Limits(
        minimum=_which(max, a.minimum, b.minimum),
        maximum=_which(min, a.maximum, b.maximum),
        above=_which(max, a.above, b.above),
        below=_which(min, a.below, b.below),
        multiple_of=a.multiple_of or b.multiple_of,
        min_length=_which(max, a.min_length, b.min_length),
        max_length=_which(min, a.max_length, b.max_length),
        pattern=a.pattern or b.pattern,
        min_items=_which(max, a.min_items, b.min_items),
        max_items=_which(min, a.max_items, b.max_items),
        unique_items=a.unique_items or b.unique_items,
        min_properties=_which(max, a.min_properties, b.min_properties),
        max_properties=_which(min, a.max_properties, b.max_properties),
    )


def _which(choose: Callable[[T, T], T], a: T | None, b: T | None) -> T | None:
    return b if a is None else a if b is None else choose(a, b)


def _limits(value: dict[str, Json]) -> Limits:
    """The limits that are told in numbers; what is said in another way says nothing."""
    pattern = value.get("pattern")
    found = Limits(
        minimum=_number(value.get("minimum")),
        maximum=_number(value.get("maximum")),
        above=_number(value.get("exclusiveMinimum")),
        below=_number(value.get("exclusiveMaximum")),
        multiple_of=_number(value.get("multipleOf")),
        min_length=_count(value.get("minLength")),
        max_length=_count(value.get("maxLength")),
        min_items=_count(value.get("minItems")),
        max_items=_count(value.get("maxItems")),
        min_properties=_count(value.get("minProperties")),
        max_properties=_count(value.get("maxProperties")),
        pattern=pattern if isinstance(pattern, str) and pattern else None,
        unique_items=value.get("uniqueItems") is True,
    )
    return NO_LIMITS if found == NO_LIMITS else found


def _number(value: Json) -> float | None:
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    return value if is_number and isinstance(value, (int, float)) and isfinite(value) else None


def _count(value: Json) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None


def _reasons(value: dict[str, Json]) -> Iterator[Text]:
    """Sentences of an extension about the deprecation; a word alone is a version or a date."""
    for key, told in value.items():
        if key.startswith("x-") and _DEPRECATION in key.lower() and isinstance(told, str) and " " in told.strip():
            yield Text(told)
