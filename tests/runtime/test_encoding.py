"""Typed values -> JSON, judged by the standard library's reader."""

from __future__ import annotations

import collections
import json
import types
from datetime import UTC, date, datetime, time
from decimal import Decimal
from uuid import UUID

import pytest
from gradient import NOT_GIVEN
from gradient._runtime.models.decode import decode
from gradient._runtime.models.encode import jsonable, sending, to_bytes, to_text
from gradient._runtime.models.enums import OpenStrEnum
from gradient._runtime.models.model import Model
from gradient._runtime.models.writers import writer


class Phase(OpenStrEnum):
    RUNNING = "RUNNING"


class Inner(Model):
    at: datetime | None = None


class Name(str):
    pass


Point = collections.namedtuple("Point", "x y")


@pytest.mark.parametrize(
    ("value", "want"),
    [
        (None, None),
        (True, True),
        (2**63, 2**63),
        (1.5, 1.5),
        ("ü", "ü"),
        (Name("n"), "n"),
        (Phase.RUNNING, "RUNNING"),
        (Phase("NEW"), "NEW"),
        (datetime(2025, 1, 1, tzinfo=UTC), "2025-01-01T00:00:00Z"),
        (date(2025, 1, 2), "2025-01-02"),
        (time(1, 2, 3), "01:02:03"),
        (UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        (Decimal("1.10"), "1.10"),
        ((1, [2, {"a": Phase.RUNNING}]), [1, [2, {"a": "RUNNING"}]]),
        (Point(1, 2), [1, 2]),
        (types.MappingProxyType({"a": 1}), {"a": 1}),
        (range(2), [0, 1]),
        ({Phase.RUNNING: 1, UUID(int=2): 2, 3: 3}, {"RUNNING": 1, str(UUID(int=2)): 2, "3": 3}),
        ({"a": NOT_GIVEN, "b": None}, {"b": None}),
        ([Inner(at=datetime(2025, 1, 1, tzinfo=UTC))], [{"at": "2025-01-01T00:00:00Z"}]),
    ],
)
def test_values_have_their_json(value: object, want: object) -> None:
    encoded = jsonable(value)

    assert encoded == want
    assert json.loads(to_bytes(value)) == want


def test_json_is_compact_utf8() -> None:
    assert to_bytes({"a": ["ü", 1]}) == '{"a":["ü",1]}'.encode()


def test_a_lone_surrogate_goes_back_as_the_escape_that_it_came_from() -> None:
    text = json.loads('"\\ud800 \\u00fc 😀"')

    assert json.loads(to_bytes([text, {text: 1}])) == [text, {text: 1}]
    assert json.loads(to_text(text)) == text


@pytest.mark.parametrize("value", [float("nan"), float("inf"), Decimal("NaN"), Decimal("Infinity")])
def test_numbers_that_are_none_are_refused(value: object) -> None:
    with pytest.raises(ValueError, match=r"^a\.b\[1\]: .* is no number in JSON"):
        to_bytes({"a": {"b": [1, value]}})


def test_a_datetime_without_a_time_zone_is_written_without_one() -> None:
    assert to_bytes({"inner": Inner(at=datetime(2025, 1, 1))}) == b'{"inner":{"at":"2025-01-01T00:00:00"}}'


@pytest.mark.parametrize("value", [{}.keys(), object(), iter([1]), print])
def test_types_without_json_are_refused_with_their_place(value: object) -> None:
    with pytest.raises(TypeError, match=r"^a\[0\]: .* no JSON form"):
        to_bytes({"a": [value]})


@pytest.mark.parametrize("key", [None, True, 1.5, (1,)])
def test_property_names_are_text(key: object) -> None:
    with pytest.raises(TypeError, match="a property name must be a string"):
        jsonable({key: 1})


def test_what_holds_itself_is_refused() -> None:
    loop: list[object] = []
    loop.append(loop)

    with pytest.raises(ValueError, match="nested too deeply"):
        to_bytes(loop)


@pytest.mark.parametrize("value", [b"\xff\xfe?", bytearray(b"\xff\xfe?"), memoryview(b"\xff\xfe?")])
def test_bytes_are_sent_as_base64(value: object) -> None:
    assert json.loads(to_bytes({"a": value})) == {"a": "//4/"}


DIGITS = "12345678901234567890.10"


@pytest.mark.parametrize(
    ("given", "sent"),
    [
        (Decimal(DIGITS), DIGITS),
        (Decimal("1E+2"), "100"),
        (Decimal("-0.50"), "-0.50"),
        ([Decimal("1.10"), 2], "[1.10,2]"),
        ({"a": {"b": Decimal("1.10")}}, '{"a":{"b":1.10}}'),
        (decode("1E+2", "Decimal"), '"1E+2"'),
    ],
)
def test_a_decimal_is_a_number_in_a_request_with_all_its_digits(given: object, sent: str) -> None:
    with sending():
        assert to_bytes(given) == sent.encode()


@pytest.mark.parametrize(
    "annotation", ["Decimal", "Decimal | None", "AnyDecimal", "list[Decimal]", "dict[str, Decimal]"]
)
def test_a_decimal_that_is_described_as_text_is_sent_as_text(annotation: str) -> None:
    write, value = writer(annotation), Decimal("1.10")
    given = {"l": [value], "d": {"a": value}}.get(annotation[0], value)
    assert write is not None

    with sending():
        assert b'"1.10"' in to_bytes(write(given))


class Money(Model):
    amount: float
    count: int | None = None
    exact: Decimal | None = None


def test_a_decimal_in_a_model_is_what_its_property_is() -> None:
    money = Money(amount=Decimal(DIGITS), count=Decimal(7), exact=Decimal("1.10"))  # type: ignore[arg-type]
    text = f'{{"amount":{DIGITS},"count":7,"exact":"1.10"}}'

    assert money.to_json() == text
    with sending():
        assert to_bytes(money) == text.encode()
        assert to_bytes({"a": money}) == f'{{"a":{text}}}'.encode()
