"""`7.0` where an integer is promised is the integer 7 (JSON Schema Validation 2020-12, 6.1.1); `7.5` is kept."""

from __future__ import annotations

import json
from typing import Any, Literal

import pytest
from gradient._runtime.models.decode import converter
from gradient._runtime.models.enums import OpenIntEnum
from gradient._runtime.models.model import Model
from gradient._runtime.models.numbers import Number
from gradient._runtime.models.validate import mismatches


class Size(OpenIntEnum):
    SMALL = 1
    LARGE = 2


class Pet(Model):
    age: int
    legs: int | None = None
    size: Size | None = None
    weight: float | None = None


class Two(Model):
    version: Literal[2]
    two: str


class Three(Model):
    version: Literal[3]
    three: str


def read(annotation: object, text: str) -> Any:
    convert = converter(annotation, module=__name__)
    value: object = json.loads(text)
    return value if convert is None else convert(value)


@pytest.mark.parametrize(
    ("annotation", "text", "want"),
    [
        (int, "7.0", 7),
        (int, "-7.0", -7),
        (int, "1e3", 1000),
        (int, "1E+2", 100),
        (int, "7.5", 7.5),
        (int, '"7"', "7"),
        (int, "true", True),
        (int | None, "7.0", 7),
        (int | str, "7.0", 7),
        (int | str | None, "7.5", 7.5),
        (int | float, "7.0", 7.0),
        (int | Any, "7.0", 7.0),
        (int | Pet, "7.0", 7),
        (int | list[Pet], "7.0", 7),
        (int | float | Pet, "7.0", 7.0),
        (Size | Pet, "2.0", Size.LARGE),
        (float, "7.0", 7.0),
        (list[int], "[1, 2.0, 3.5, null, 4e0]", [1, 2, 3.5, None, 4]),
        (list[list[int]], "[[1.0], 2.0]", [[1], 2.0]),
        (list[int | None], "[1.0, null]", [1, None]),
        (dict[str, int], '{"a": 1.0, "b": 1.5}', {"a": 1, "b": 1.5}),
        (tuple[int, float], "[1.0, 1.0]", (1, 1.0)),
        (Size, "2.0", Size.LARGE),
        (Size, "9.0", Size(9)),
        (Size, "2.5", 2.5),
        (list[Size], "[1.0]", [Size.SMALL]),
        (Literal[1, 2], "2.0", 2),
        (Literal[1, 2], "3.0", 3.0),
        (Literal[1, 2] | None, "1.0", 1),
    ],
)
def test_a_number_without_a_fraction_is_an_integer(annotation: object, text: str, want: Any) -> None:
    found = read(annotation, text)

    assert found == want
    assert json.dumps(found) == json.dumps(want)
    assert type(found) is type(want)


def test_so_it_is_in_a_model() -> None:
    pet = read(Pet, '{"age": 7.0, "legs": 4e0, "size": 1.0, "weight": 3.0}')

    assert pet.to_json() == '{"age":7,"legs":4,"size":1,"weight":3.0}'
    assert pet.size is Size.SMALL


def test_a_tag_is_the_same_number_with_and_without_a_point() -> None:
    assert type(read(Two | Three, '{"version": 3.0, "three": "x"}')) is Three
    assert read(Two | Three, '{"version": 3.0, "three": "x"}').version == 3


def test_a_number_that_keeps_its_digits_loses_none() -> None:
    convert = converter(int)
    assert convert is not None

    assert convert(Number("12345678901234567890.0")) == 12345678901234567890
    assert convert(Number("1.5")) == 1.5


def test_it_fits_and_a_fraction_does_not() -> None:
    assert mismatches(7.0, "int") == ()
    assert mismatches(1e3, "int") == ()
    assert [str(found) for found in mismatches(7.5, "int")] == ["the value: int was promised, not 7.5"]
