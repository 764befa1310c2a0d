"""What a description says of a value, wherever on the way to its schema it says it.

Words stand beside a reference and at its target, at a parameter and in its schema, at a list and at what it holds, at
a union and at its members. What has a class or an alias of its own says its words there; everything else is said where
it is used, each thing once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from sdkwright.model import (
    NO_LIMITS,
    Api,
    Array,
    Doc,
    Enumeration,
    Given,
    Map,
    Named,
    Object,
    Schema,
    Tuple,
    Union,
    Use,
)
from sdkwright.text import Json
from sdkwright.words.facts import facts
from sdkwright.words.markup import readable
from sdkwright.words.sentences import is_said, repeats

_DEPRECATED = "Deprecated."
_DEEPEST = 4


def words_of_value(doc: Doc, uses: Iterable[Use], api: Api, *, name: str, speaks_for_types: bool) -> str:
    """What is said of a value that may have these schemas; `speaks_for_types` where nobody sees their own words."""
    own = own_words(doc, name)
    parts = [own] if own else []
    for use in dict.fromkeys(uses):
        schema = api.schema(use)
        if not has_own_place(schema) or (speaks_for_types and not own):
            parts += _new(own_words(schema.doc, name), parts)
            parts += _new(_of_parts(schema, api, _DEEPEST), parts)
    return with_deprecation("\n\n".join(parts), doc)


def with_facts(said: str, doc: Doc, uses: Iterable[Use], api: Api, shown: Callable[[Json], str]) -> str:
    """The same with default, bounds and examples, in the paragraph if there is only one."""
    for schema in (api.schema(use) for use in dict.fromkeys(uses)):
        limits = doc.limits if doc.limits is not NO_LIMITS else schema.doc.limits
        default = schema.doc.default if doc.default is None else doc.default
        examples = doc.examples or schema.doc.examples
        if limits is not doc.limits or default is not doc.default or examples is not doc.examples:
            doc = replace(doc, limits=limits, default=default, examples=examples)
    told = facts(doc, said, shown)
    if not told or not said:
        return said or told
    ends = said[-1] in ".!?:;…"
    return f"{said}\n\n{told}" if "\n" in said else f"{said}{'' if ends else '.'} {told}"


def own_words(doc: Doc, *names: str) -> str:
    """The description of a node in readable text, else its title, unless that only repeats a name."""
    said = readable(doc.description.raw)
    if said:
        return said
    title = readable(doc.title.raw)
    return "" if repeats(title, *names) else title


def with_deprecation(said: str, doc: Doc) -> str:
    """The same with why something is deprecated, or at least that it is, where the words do not say so."""
    reason = readable(doc.deprecation.raw)
    if reason and not is_said(reason, said):
        told = reason if "deprecat" in reason.lower() else f"Deprecated: {reason}"
    elif doc.deprecated and "deprecat" not in said.lower():
        told = _DEPRECATED
    else:
        return said
    return f"{said}\n\n{told}".strip()


def words_of_type(schema: Named, api: Api, *names: str) -> str:
    """What the class or the alias of a schema says."""
    own = own_words(schema.doc, *names)
    inner = "" if isinstance(schema, Object | Enumeration) else _of_parts(schema, api, _DEEPEST)
    said = "\n\n".join(part for part in (own, *_new(inner, [own])) if part)
    return with_deprecation(said, schema.doc)


def has_own_place(schema: Schema) -> bool:
    """Whether a schema becomes a type whose own words are shown: a class, or an alias that the description names."""
    match schema:
        case Object() | Enumeration():
            return True
        case Array() | Tuple() | Map() | Union():
            return isinstance(schema.name, Given)
        case _:
            return False


def _of_parts(schema: Schema, api: Api, depth: int) -> str:
    """What is said of the items of a list, the values of a map, and the members of a union without a class."""
    match schema:
        case Array():
            return _of_part(schema.items, api, depth)
        case Map():
            return _of_part(schema.values, api, depth)
        case Union():
            told = dict.fromkeys(filter(None, (_of_part(use, api, depth, has_title=True) for use in schema.members)))
            told = dict.fromkeys(text for text in told if not is_said(text, readable(schema.doc.description.raw)))
            return next(iter(told), "") if len(told) < 2 else "\n".join(["One of:", "", *map(_item, told)])
        case _:
            return ""


def _of_part(use: Use, api: Api, depth: int, *, has_title: bool = False) -> str:
    schema = api.schema(use)
    if depth == 0 or has_own_place(schema):
        return ""
    own, inner = readable(schema.doc.description.raw), _of_parts(schema, api, depth - 1)
    if has_title and own and schema.doc.title and not is_said(schema.doc.title.raw, own):
        own = f"{readable(schema.doc.title.raw)}: {own}"
    return "\n\n".join(part for part in (own, *_new(inner, [own])) if part)


def _item(text: str) -> str:
    """A text as an item of a list."""
    paragraph, _, further = text.partition("\n\n")
    is_prose = not paragraph.startswith(("- ", "1. ", "```", "|", "    "))
    lines = [
        *([" ".join(paragraph.split())] if is_prose else paragraph.split("\n")),
        *(["", *further.split("\n")] if further else []),
    ]
    return "\n".join([f"- {lines[0]}", *(f"  {line}".rstrip() for line in lines[1:])])


def _new(text: str, parts: list[str]) -> Iterator[str]:
    """A text, if it says anything that the parts do not say."""
    if text and not is_said(text, *parts):
        yield text
