"""From the types that `sdkwright surface` names to values of them: simple ones, always the same.

They need not please the API, since nobody judges them but the twin: a text holds what is escaped in its place, a
union takes its members in turn, and what can be read once alone is made anew for each call.
"""

from __future__ import annotations

import ast
import typing
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from importlib import import_module
from io import BytesIO
from types import ModuleType
from typing import Any
from uuid import UUID

Entry = Mapping[str, Any]

_TEXTS = {"path": "a b/ü%2F&", "query": "a&b=c,ü+%2F#", "header": "a b; c ü", "cookie": "abc"}
_OTHER_TEXT = 'a b\n"ü\\" + & = %'
_BYTES = b"\x00\xff\r\n--"
_PLAIN: Mapping[str, object] = {
    "int": 2**53 + 1,
    "float": 0.1,
    "bool": True,
    "bytes": _BYTES,
    "None": None,
    "datetime.timedelta": timedelta(days=1, seconds=2),
    "datetime.datetime": datetime(2026, 1, 2, 3, 4, 5, 600, UTC),
    "datetime.date": date(2026, 1, 2),
    "datetime.time": time(3, 4, 5),
    "decimal.Decimal": Decimal("0.10"),
    "uuid.UUID": UUID("123e4567-e89b-12d3-a456-426614174000"),
}
_DEEP = 6
"""How many types lie in each other at most: a recursive one has an end."""


class Values:
    """Makes the arguments of the operations of one SDK; `turn` chooses among the members of unions."""

    def __init__(self, sdk: ModuleType) -> None:
        self._sdk = sdk
        self._types = import_module(f"{sdk.__name__}.types")

    def all(self, entry: Entry, turn: int) -> dict[str, Any]:
        """A value for each argument; where some go together, the ways take turns."""
        others = (entry["body"] or {}).get("others", ())
        ways = entry.get("overloads", [])
        usual = ways[: len(ways) - len(others)]
        return self._some(entry, usual[turn % len(usual)] if usual else _names(entry), turn)

    def other(self, entry: Entry, other: Entry) -> dict[str, Any]:
        """A value for each parameter, and for each argument of a body in another media type."""
        outside = [each["argument"] for each in entry["arguments"] if each["in"] != "body"]
        return self._some(entry, [*outside, *other["arguments"], *filter(None, [other["argument"]])], 0)

    def required(self, entry: Entry) -> dict[str, Any]:
        """A value for each argument that must be given."""
        return self._some(entry, [each["argument"] for each in entry["arguments"] if each["required"]], 0)

    def _some(self, entry: Entry, names: Sequence[str], turn: int) -> dict[str, Any]:
        return {e["argument"]: self._value(e, turn) for e in entry["arguments"] if e["argument"] in names}

    def _value(self, argument: Entry, turn: int) -> Any:
        return _Making(self._sdk, self._types, argument["in"], turn).of(argument["type"])


def _names(entry: Entry) -> list[str]:
    return [each["argument"] for each in entry["arguments"]]


class _Making:
    """Makes one value."""

    def __init__(self, sdk: ModuleType, types: ModuleType, place: str, turn: int) -> None:
        self._sdk, self._types, self._place, self._turn = sdk, types, place, turn
        self._depth = 0

    def of(self, annotation: str) -> Any:
        return self._node(ast.parse(annotation.strip(), mode="eval").body)

    def _node(self, node: ast.expr) -> Any:
        self._depth += 1
        try:
            return self._made(node)
        finally:
            self._depth -= 1

    def _made(self, node: ast.expr) -> Any:
        match node:
            case ast.BinOp():
                members = list(_members(node))
                return self._node(members[self._turn % len(members)])
            case ast.Subscript(value=generic, slice=inner):
                return self._generic(ast.unparse(generic).rpartition(".")[2], inner)
            case ast.Constant(value=str(text)):
                return self.of(text)
            case _:
                return self._named(ast.unparse(node))

    def _generic(self, name: str, inner: ast.expr) -> Any:
        match name:
            case "Literal":
                return ast.literal_eval(inner.elts[0] if isinstance(inner, ast.Tuple) else inner)
            case "Set":
                return frozenset() if self._depth > _DEEP else frozenset([self._node(inner)])
            case "Sequence" | "list":
                return [] if self._depth > _DEEP else [self._node(inner), self._node(inner)]
            case "Mapping" | "dict":
                assert isinstance(inner, ast.Tuple)
                return {} if self._depth > _DEEP else {self._node(inner.elts[0]): self._node(inner.elts[1])}
            case "tuple":
                return [self._node(each) for each in (inner.elts if isinstance(inner, ast.Tuple) else [inner])]
            case "Annotated" | "Union" | "Optional":
                return self._node(inner.elts[0] if isinstance(inner, ast.Tuple) else inner)
            case _:
                raise AssertionError(f"no value is known for {name}[{ast.unparse(inner)}]")

    def _named(self, name: str) -> Any:
        short = name.rpartition(".")[2]
        if name in _PLAIN or short in ("str", "object", "Any"):
            return _PLAIN[name] if name in _PLAIN else self._text() if short == "str" else self._free()
        if short in ("ObjectTypes", "Model", "ModelTypes"):
            return self._object()
        if short == "Number":
            return self._sdk.Number("0.10")
        if short == "FileTypes":
            return ("ü b.txt", _BYTES, "text/plain") if self._turn % 2 == 0 else BytesIO(_BYTES)
        if short == "BinaryTypes":
            return [_BYTES, iter([_BYTES, _BYTES]), BytesIO(_BYTES)][self._turn % 3]
        return self._of_the_sdk(getattr(self._types, short) if hasattr(self._types, short) else self._bare(short))

    def _bare(self, name: str) -> Any:
        """A name as the text of an alias has it: without its module."""
        full = [key for key in _PLAIN if key.rpartition(".")[2] == name]
        assert full, f"no value is known for {name}"
        return full[0]

    def _of_the_sdk(self, kind: Any) -> Any:
        if isinstance(kind, str):
            return {} if self._depth > _DEEP else self.of(kind)
        if isinstance(kind, type) and issubclass(kind, Enum):
            return next(iter(kind))
        return self._object() if typing.is_typeddict(kind) else kind.from_dict(self._object())

    def _text(self) -> str:
        return _TEXTS.get(self._place, _OTHER_TEXT)

    def _free(self) -> Any:
        """A value of no known type."""
        return self._object() if self._place in ("body", "querystring") else self._text()

    def _object(self) -> dict[str, Any]:
        """An object that its place can hold: only a body and a query know arrays in one."""
        nested = self._place in ("body", "query", "querystring")
        return {"a b": [1, None, "ü"], "c": {"d": True}} if nested else {"a": self._text()}


def _members(node: ast.expr) -> Iterator[ast.expr]:
    """The members of a union, None left out where there are others."""
    if isinstance(node, ast.BinOp):
        yield from (member for side in (node.left, node.right) for member in _members(side))
    elif not (isinstance(node, ast.Constant) and node.value is None):
        yield node
