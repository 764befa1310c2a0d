"""Which method, argument and type of the new SDK is which of the old one.

A method is the same if its request is, whatever it is called; then if the description gives it the same id; then if
its call is the same. A type is the same if its name is; then if its place in the description is, or if it stands where
the other stood: in a method that is the same, or in a type that is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from sdkwright.public_api import (
    Alias,
    Argument,
    Class,
    ClassOf,
    Declaration,
    Field,
    Like,
    ListOf,
    MapOf,
    Method,
    OneOf,
    PageOf,
    PublicApi,
    StreamOf,
    Structure,
    TupleOf,
    Type,
)

_HOLE = re.compile(r"\{[^{}]*\}")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Pairs:
    """What is the same, and what has no counterpart; `types` has the new names of types by their old ones."""

    methods: tuple[tuple[Method, Method], ...]
    removed: tuple[Method, ...]
    added: tuple[Method, ...]
    types: Mapping[str, str]


def pairs_of(old: PublicApi, new: PublicApi) -> Pairs:
    """Pairs the methods and the types of two SDKs."""
    methods = matched(old.methods, new.methods, (_request, _id, lambda method: method.call))
    removed = _without(old.methods, (one for one, _ in methods))
    added = _without(new.methods, (other for _, other in methods))
    return Pairs(tuple(methods), removed, added, _Types(old, new).paired(methods))


def matched(old: Sequence[T], new: Sequence[T], keys: Sequence[Callable[[T], Hashable | None]]) -> list[tuple[T, T]]:
    """The pairs that have one key in common, in the order of the old ones; an earlier key goes before a later one."""
    found: dict[int, T] = {}
    left, right = dict(enumerate(old)), dict(enumerate(new))
    for key in keys:
        by_key: dict[Hashable, int] = {}
        for index, each in right.items():
            by_key.setdefault(key(each), index)
        for index, each in list(left.items()):
            wanted = key(each)
            other = by_key.get(wanted) if wanted is not None else None
            if other is not None and other in right:
                found[index] = right.pop(other)
                del left[index]
    return [(old[index], found[index]) for index in sorted(found)]


def arguments_of(old: Method, new: Method) -> list[tuple[Argument, Argument]]:
    """The arguments that are the same: by their names where they travel, in a path by their holes, else by name."""
    holes = _numbered(old.path), _numbered(new.path)
    sides = {
        id(argument): hole for method, hole in zip((old, new), holes, strict=True) for argument in method.arguments
    }

    def number(argument: Argument) -> Hashable | None:
        return sides[id(argument)].get(argument.wire) if argument.place == "path" else None

    return matched(old.arguments, new.arguments, (number, _travels, lambda argument: argument.name))


def fields_of(old: Class, new: Class) -> list[tuple[Field, Field]]:
    """The fields that are the same: by their names in JSON, else by those in the language."""
    return matched(old.fields, new.fields, (lambda field: field.wire, lambda field: field.name))


def _numbered(path: str) -> dict[str, int]:
    return {hole[1:-1].partition("=")[0]: number for number, hole in enumerate(_HOLE.findall(path))}


def _travels(argument: Argument) -> Hashable:
    return argument.place, argument.wire


def _request(method: Method) -> Hashable:
    return method.verb, _HOLE.sub("{}", method.path)


def _id(method: Method) -> Hashable | None:
    return method.id or None


def _without(every: Iterable[Method], paired: Iterable[Method]) -> tuple[Method, ...]:
    known = {id(method) for method in paired}
    return tuple(method for method in every if id(method) not in known)


class _Types:
    """Pairs the types of two SDKs."""

    def __init__(self, old: PublicApi, new: PublicApi) -> None:
        self._old = old
        self._new = new
        self._waiting: list[tuple[Type, Type]] = []
        self._seen: set[tuple[Type, Type]] = set()
        self._found: dict[str, str] = {}
        self._taken: set[str] = set()

    def paired(self, methods: Sequence[tuple[Method, Method]]) -> dict[str, str]:
        """The new names by the old ones."""
        places = {(type(each), each.at.tokens): name for name, each in self._new.declarations.items()}
        for name, declared in self._old.declarations.items():
            if type(self._new.declarations.get(name)) is type(declared):
                self._pair(name, name)
        for name, declared in self._old.declarations.items():
            self._try(name, places.get((type(declared), declared.at.tokens)))
        for old, new in methods:
            self._waiting += [
                (old.results[key].type, new.results[key].type) for key in old.results.keys() & new.results
            ]
            self._waiting += [(one.type, other.type) for one, other in arguments_of(old, new)]
        while self._waiting:
            self._walk(*self._waiting.pop())
        return {name: self._found[name] for name in self._old.declarations if name in self._found}

    def _pair(self, old: str, new: str) -> None:
        self._found[old] = new
        self._taken.add(new)
        self._waiting += _inside(self._old.declarations[old], self._new.declarations[new])

    def _try(self, old: str, new: str | None) -> None:
        """Pairs two names if neither has a counterpart, and they are of one kind."""
        if new is None or old in self._found or new in self._taken or new in self._old.declarations:
            return
        if old not in self._new.declarations and _is_alike(self._old.declarations[old], self._new.declarations[new]):
            self._pair(old, new)

    def _walk(self, old: Type, new: Type) -> None:
        """Two types that stand in one place: their names are a pair, and so is what is in them."""
        if (old, new) in self._seen:
            return
        self._seen.add((old, new))
        match old, new:
            case (ClassOf(one), ClassOf(other)) | (Like(one), Like(other)):
                self._try(one, other)
            case Structure(), Structure():
                if old.alias and new.alias:
                    self._try(old.alias, new.alias)
                self._waiting.append((self._old.structures[old.key], self._new.structures[new.key]))
            case _:
                self._waiting += _parts(old, new)


def _parts(old: Type, new: Type) -> Iterator[tuple[Type, Type]]:
    match old, new:
        case (ListOf(one), ListOf(other)) | (MapOf(one), MapOf(other)) | (StreamOf(one), StreamOf(other)):
            yield one, other
        case PageOf(), PageOf():
            yield from ((old.item, new.item), (old.response, new.response))
        case (OneOf(), OneOf()) if len(old.members) == len(new.members):
            yield from zip(old.members, new.members, strict=True)
        case (TupleOf(), TupleOf()):
            yield from zip(old.prefix, new.prefix, strict=False)
        case _:
            return


def _inside(old: Declaration, new: Declaration) -> Iterator[tuple[Type, Type]]:
    """The types that stand in one place in two declarations."""
    if isinstance(old, Class) and isinstance(new, Class):
        for one, other in fields_of(old, new):
            yield from ((one.reads, other.reads), (one.gives, other.gives))
    elif isinstance(old, Alias) and isinstance(new, Alias):
        yield from ((old.reads, new.reads), (old.gives, new.gives))


def _is_alike(old: Declaration, new: Declaration) -> bool:
    """Whether one may be the other under another name: of one kind, and with something in common."""
    if isinstance(old, Class) and isinstance(new, Class):
        one, other = {field.wire for field in old.fields}, {field.wire for field in new.fields}
        return bool(one & other) or one == other
    return type(old) is type(new)
