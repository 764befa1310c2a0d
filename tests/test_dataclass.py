"""Classes of `sdkwright.dataclass` are what the standard library makes of the same."""

from __future__ import annotations

import ast
import dataclasses
import types
from pathlib import Path
from typing import Any

import pytest

from sdkwright import dataclass as ours

GENERATOR = Path(ours.__file__).parent
OPTIONS: tuple[dict[str, bool], ...] = (
    {},
    {"slots": True},
    {"frozen": True, "slots": True},
    {"frozen": True, "slots": True, "eq": False},
    {"frozen": True, "slots": True, "order": True},
    {"frozen": True, "slots": True, "repr": False},
)


class _Fields:
    first: int
    second: tuple[int, ...] = ()
    made: list[int] = dataclasses.field(default_factory=list, compare=False)
    hidden: int = dataclasses.field(default=0, repr=False)
    later: int = dataclasses.field(init=False, default=5)
    named: int = dataclasses.field(default=1, kw_only=True)

    def double(self) -> int:
        return 2 * self.first


def _both(options: dict[str, bool]) -> list[Any]:
    """The same class from the standard library, and from ours."""
    makers: list[Any] = [dataclasses.dataclass, ours.dataclass]
    return [make(**options)(types.new_class("Both", (), {}, lambda body: body.update(_body()))) for make in makers]


def _body() -> dict[str, Any]:
    left = ("__dict__", "__weakref__")
    return {name: value for name, value in vars(_Fields).items() if name not in left}


@pytest.mark.parametrize("options", OPTIONS, ids=lambda options: " ".join(options) or "none")
def test_values_are_those_of_the_standard_library(options: dict[str, bool]) -> None:
    for kind, replaced in zip(_both(options), (dataclasses.replace, ours.replace), strict=True):
        value, same, other = kind(1, (2,)), kind(1, second=(2,)), kind(2, hidden=1, named=3)

        assert (value.first, value.second, value.made, value.hidden, value.later, value.named) == (1, (2,), [], 0, 5, 1)
        assert (value.double(), value.made is same.made) == (2, False)
        assert (value == same, value == other, value == 1) == (options.get("eq", True), False, False)
        assert replaced(value, first=2) == kind(2, (2,)) or not options.get("eq", True)
        assert replaced(other, second=(1,)).named == 3
        assert ("Both(first=1, second=(2,), made=[], later=5, named=1)" in repr(value)) is options.get("repr", True)
        assert hasattr(value, "__dict__") is not options.get("slots", False)
        assert kind.__match_args__ == ("first", "second", "made", "hidden")
        if options.get("order"):
            assert sorted([other, value]) == [value, other]
        if options.get("frozen"):
            assert (hash(value) == hash(same)) is options.get("eq", True)
        elif options.get("eq", True):
            assert kind.__hash__ is None


@pytest.mark.parametrize("wrong", [{}, {"first": 1, "unknown": 2}, {"first": 1, "later": 2}])
def test_wrong_arguments_are_refused(wrong: dict[str, int]) -> None:
    for kind in _both({"frozen": True, "slots": True}):
        with pytest.raises(TypeError):
            kind(**wrong)
        with pytest.raises(TypeError):
            kind(1, (), [], 0, 1)
        with pytest.raises(TypeError):
            ours.replace(kind(1), unknown=1)


def test_a_class_keeps_its_own_methods() -> None:
    @ours.dataclass(frozen=True, slots=True)
    class Own:
        number: int
        double: int = dataclasses.field(init=False)

        def __post_init__(self) -> None:
            object.__setattr__(self, "double", 2 * self.number)

        def __repr__(self) -> str:
            return "own"

    assert (Own(2).double, repr(Own(2)), Own.__doc__) == (4, "own", "Own")


def test_all_of_the_generator_makes_its_classes_so() -> None:
    others = [
        file.name
        for file in GENERATOR.rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.ImportFrom) and node.module == "dataclasses" and file.name != "dataclass.py"
        if {"dataclass", "field", "replace"} & {alias.name for alias in node.names}
    ]

    assert others == []
