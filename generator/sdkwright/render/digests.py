"""Part of `render`: the hash of a view with all that lies in it.

A view is data: a frozen dataclass of texts, code, flags and other views. Its hash is that of its class and of its
fields, where other views stand as their own hashes, so that what several of them share is gone through once.
"""

from __future__ import annotations

import marshal
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import fields, is_dataclass
from enum import Enum
from hashlib import sha256
from operator import attrgetter
from typing import Any

from sdkwright.text import Code, JsonValue, Text, json_of

_PLAIN = 2
"""The version of `marshal` in which equal values have equal bytes, wherever they are shared."""


class Part:
    """A view with some of its attributes, which are looked up once."""

    def __init__(self, view: object, attributes: Iterable[str]) -> None:
        for name in attributes:
            with suppress(AttributeError):
                setattr(self, name, getattr(view, name))


class Digests:
    """The hashes of values. What was hashed stays alive as long as this does, as it is known by its identity."""

    def __init__(self) -> None:
        self._known: dict[int, tuple[object, bytes]] = {}
        self._ways: dict[type, Callable[[Any], object]] = {
            **dict.fromkeys((type(None), bool, int, float, str, bytes), _itself),
            Code: lambda value: ("Code", str.__str__(value)),
            Text: lambda value: ("Text", str.__str__(value.raw)),
            JsonValue: lambda value: ("JsonValue", json_of(value)),
            tuple: lambda value: tuple(map(self._plain, value)),
            frozenset: lambda value: ("frozenset", *sorted(self._hash(each) for each in value)),
            Part: lambda value: ("Part", *((name, self._plain(each)) for name, each in vars(value).items())),
        }

    def of(self, value: object) -> str | None:
        """The hash of a value; None where something in it is no data: a function, or what can change."""
        with suppress(_NoData, ValueError, RecursionError):
            return self._hash(value).hex()
        return None

    def _hash(self, value: object) -> bytes:
        return _written(self._plain(value))

    def _plain(self, value: object) -> object:
        """A value as `marshal` takes it. Raises _NoData."""
        kind = type(value)
        if kind not in self._ways:
            self._ways[kind] = self._way_of(kind)
        return self._ways[kind](value)

    def _way_of(self, kind: type) -> Callable[[Any], object]:
        called = f"{kind.__module__}.{kind.__qualname__}"
        if issubclass(kind, Enum):
            return lambda value: (called, value.name)
        if not is_dataclass(kind) or kind.__dictoffset__:
            raise _NoData
        names = [each.name for each in fields(kind)]
        parts = attrgetter(*names) if len(names) > 1 else lambda view: [getattr(view, name) for name in names]

        def way(value: object) -> bytes:
            known = self._known.get(id(value))
            if known is None:
                self._known[id(value)] = known = value, _written((called, *map(self._plain, parts(value))))
            return known[1]

        return way


def _written(plain: Any) -> bytes:
    return sha256(marshal.dumps(plain, _PLAIN)).digest()


class _NoData(Exception):
    """A value is no data."""


def _itself(value: object) -> object:
    return value
