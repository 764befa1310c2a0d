"""The members of a union: what each is made of, how it is read, and what tells it apart.

Nested unions are one with the union around them, and an alias may hold itself.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from enum import Enum
from types import NoneType
from typing import Annotated, Any, Literal, NamedTuple, TypeAlias, Union, cast

from .annotations import alias_of, is_model, resolve, shape_of
from .decode import Converter
from .match_score import CONSTANT, REQUIRED, Score, match_score
from .model import Model
from .objects import UNKNOWN
from .tables import kind_of, table_of
from .tagged import OfUnion, TaggedBy

Reader: TypeAlias = Callable[..., "Converter | None"]
"""Makes the converter of a member: its value, or what is asked of it instead."""


_Tags: TypeAlias = Mapping[str, tuple[object, ...]]


class UnionMember(NamedTuple):
    kind: object
    score: Score
    convert: Converter | None
    tags: _Tags
    """The properties that have these values and no others."""
    only_read: _Tags
    """Further values of these, by which a response may call it."""


class Leaf(NamedTuple):
    annotation: object
    module: str
    by: tuple[TaggedBy, ...]
    """What the unions around it say of its tag, where it does not say it itself."""


def leaves_of(
    members: Sequence[object],
    module: str,
    open_: frozenset[str],
    by: tuple[TaggedBy, ...] = (),
) -> Iterator[Leaf]:
    """Return the members with those of nested unions; an alias may hold itself."""
    for member in members:
        if alias := alias_of(member):
            if alias not in open_:
                inner = (resolve(member, module=module),)
                yield from leaves_of(inner, module, open_ | {alias}, by)
            continue
        kind, origin, inner, _ = shape_of(member, module=module)
        if origin is Union:
            yield from leaves_of(inner, module, open_, by)
        elif tags := tuple(each for each in inner if isinstance(each, TaggedBy)):
            yield from leaves_of(inner[:1], module, open_, (*by, *tags))
        else:
            yield Leaf(kind, module, by)


def members_of(leaves: Sequence[Leaf], reader: Reader) -> list[UnionMember]:
    """Return the members, each once, with its tags by all unions that have it."""
    met: dict[tuple[object, str], list[TaggedBy]] = {}
    for leaf, module, by in leaves:
        met.setdefault((leaf, module), []).extend(by)
    return [
        _member(leaf, module, by, reader(leaf, module=module))
        for (leaf, module), by in met.items()
    ]


def _member(
    leaf: object, module: str, by: Sequence[TaggedBy], read: Converter | None
) -> UnionMember:
    kind = kind_of_leaf(leaf)
    tags, only_read = dict(_tags(kind)), dict[str, tuple[object, ...]]()
    for one in by:
        tags[one.property] = one.values(cast("type", kind)) or tags.get(
            one.property, ()
        )
        names = one.aliases_of(cast("type", kind))
        only_read[one.property] = (*only_read.get(one.property, ()), *names)
    if is_model(kind) and read is not None:
        known = {one.property for one in by}
        read = _keeping(read, known.difference(table_of(kind).known))
    score = match_score(leaf, module=module)
    if any(only_read.values()):
        score = _by_its_tags(score, tags, only_read)
    all_tags = {w: (*values, *only_read.get(w, ())) for w, values in tags.items()}
    found = {wire: values for wire, values in all_tags.items() if values}
    return UnionMember(kind, score, read, found, only_read)


def _keeping(read: Converter, wires: Collection[str]) -> Converter:
    """Return a converter of members that notes which of their properties are the union's."""

    def convert(value: object) -> object:
        found = read(value)
        if isinstance(found, Model) and (held := found.__dict__.get(UNKNOWN)):
            tags = {wire: held[wire] for wire in wires if wire in held}
            found.__dict__[UNKNOWN] = OfUnion(held, tags) if tags else held
        return found

    return convert if wires else read


def _by_its_tags(score: Score, tags: _Tags, only_read: _Tags) -> Score:
    """Return how well an object fits that has a value which is only read."""

    def score_of(value: object) -> int:
        if type(value) is not dict:
            return score(value)
        entries = cast("dict[str, object]", value)
        read = (w for w, names in only_read.items() if entries.get(w) in names)
        tag_values = {wire: tags[wire][0] for wire in read if tags[wire]}
        return score({**entries, **tag_values} if tag_values else entries)

    return score_of


def without_tag(
    wire: str, members: Sequence[UnionMember], others: Converter | None
) -> Converter | None:
    """Return the way of objects that do not say which member they are.

    It is that of the only one that has all it requires, or of that which knows more of
    what is there than any other; else they are none of those that say what they are.
    """
    tagged = [
        (kind, member.tags[wire][0], member)
        for member in members
        if is_model(kind := member.kind) and member.tags.get(wire)
    ]

    def convert(value: Any) -> object:
        found: list[tuple[int, UnionMember]] = []
        for kind, tag, member in tagged:
            known = len(table_of(kind).known.keys() & value.keys() - {wire})
            if known and member.score({**value, wire: tag}) % CONSTANT >= REQUIRED:
                found.append((known, member))
        most = max((known for known, _ in found), default=0)
        best = [member for known, member in found if known == most]
        way = best[0].convert if len(best) == 1 else others
        return value if way is None else way(value)

    return convert if tagged else others


def kind_of_leaf(leaf: object) -> object:
    """Return what a leaf is made of: its class, or itself where it is a `Literal`."""
    kind, origin, inner, form = shape_of(leaf)
    if origin is Annotated:
        return form or kind_of_leaf(inner[0])
    return kind if origin in (None, Literal) else origin


def _tags(kind: object) -> Mapping[str, tuple[object, ...]]:
    """Return the properties of a model that have these values and no others."""
    if not is_model(kind):
        return {}
    table = table_of(kind)
    own = [
        v for n, v in table.constants.items() if table.wires[n] == table.discriminator
    ]
    if not own or table.discriminator in table.choices:
        return table.choices
    asked = ({table.discriminator: tag} for tag in kind.__kinds__)
    below = [
        one[table.discriminator] for one in asked if kind_of(kind, one) is not kind
    ]
    return {**table.choices, table.discriminator: (*own, *below)}


def enums_of(kind: object) -> Mapping[str, tuple[object, ...]]:
    """Return the properties of a model that are enums, with their values."""
    if not is_model(kind):
        return {}
    found: dict[str, tuple[object, ...]] = {}
    for wire, (annotation, module) in table_of(kind).types.items():
        members = shape_of(annotation, module=module).members
        only, *others = [each for each in members if each is not NoneType] or [None]
        if not others and isinstance(only, type) and issubclass(only, Enum):
            found[wire] = tuple(member.value for member in only)
    return found
