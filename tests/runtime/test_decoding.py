"""Reading: an object becomes what its instance holds, so what is somebody else's is copied before."""

from __future__ import annotations

import copy
import json
import re
import sys
from datetime import UTC, datetime
from typing import Any, Literal
from uuid import UUID

import pytest
from gradient import NOT_GIVEN
from gradient._runtime.models.datetimes import read_datetime
from gradient._runtime.models.decode import converter
from gradient._runtime.models.encode import jsonable
from gradient._runtime.models.enums import OpenIntEnum, OpenStrEnum
from gradient._runtime.models.model import Model, field
from gradient._runtime.models.scalars import read_uuid
from hypothesis import given, settings
from hypothesis import strategies as st


class Size(OpenIntEnum):
    SMALL = 1


class Color(OpenStrEnum):
    RED = "red"


class Tagged(Model):
    """Whose `kinds` are no tag, since they are a list."""

    kinds: list[Literal["a"]]


class Named(Model):
    name: str


class Part(Model):
    at: datetime | None = None
    made_by: str | None = field("madeBy", default=None)


class Wide(Model):
    """More properties with converters than most objects have."""

    a: datetime | None = None
    b: datetime | None = None
    c: datetime | None = None
    d: Part | None = None
    e: Color | None = None
    f: Size | None = None
    g: int | None = None
    h: list[Part] | None = None
    i: dict[str, Part] | None = None
    j: UUID | None = None


DATA: dict[str, Any] = {
    "a": "2026-01-01T10:00:00Z",
    "d": {"at": "2026-01-01T10:00:00Z", "madeBy": "Ann", "more": [{"x": 1}]},
    "g": 7.0,
    "h": [{"at": "2026-01-01T10:00:00Z"}, None, "text"],
    "i": {"one": {"madeBy": "Ann"}},
    "unknown": {"x": [1]},
}


def test_from_dict_leaves_what_it_is_given_as_it_is() -> None:
    text = json.dumps(DATA)
    given = json.loads(text)

    read = Wide.from_dict(given)
    assert read.d is not None
    read.d.made_by = "Bob"
    read.additional_properties["unknown"]["x"].append(2)  # type: ignore[index]

    assert json.dumps(given) == text


def test_a_class_of_which_most_is_absent_is_read_like_any_other() -> None:
    read = Wide.from_dict(DATA)

    assert read.a == datetime(2026, 1, 1, 10, tzinfo=UTC)
    assert read.b is None
    assert read.g == 7
    assert type(read.g) is int
    assert read.h == [Part(at=read.a), None, "text"]
    assert read.i == {"one": Part(made_by="Ann")}
    assert read.to_dict() == {"unknown": {"x": [1]}, **DATA, "g": 7}
    assert [*read.to_dict()] == ["unknown", "a", "d", "g", "h", "i"]


@pytest.mark.parametrize("value", [None, 1, "text", [], [{}], True])
def test_what_is_no_object_is_returned_as_it_came(value: object) -> None:
    convert = converter(Part, module=__name__)

    assert convert is not None
    assert convert(value) is value


@pytest.mark.parametrize(
    ("kind", "value", "want"),
    [
        (Color, "red", Color.RED),
        (Color, "blue", Color("blue")),
        (Color, 1, 1),
        (Color, None, None),
        (Color, ["red"], ["red"]),
        (Color, {"red": 1}, {"red": 1}),
        (Size, 1, Size.SMALL),
        (Size, 1.0, Size.SMALL),
        (Size, 2, Size(2)),
        (Size, 1.5, 1.5),
        (Size, True, True),
        (Size, False, False),
        (Size, "1", "1"),
    ],
)
def test_an_enum_takes_its_values_and_no_other_kind(kind: type, value: object, want: object) -> None:
    convert = converter(kind, module=__name__)

    assert convert is not None
    assert convert(value) == want
    assert type(convert(value)) is type(want)


@pytest.mark.parametrize(
    ("text", "is_plain"),
    [
        ("12345678-9abc-def0-1234-56789abcdef0", True),
        ("12345678-9ABC-def0-1234-56789abcdef0", False),
    ],
)
def test_a_uuid_is_what_the_standard_library_makes_of_it(text: str, is_plain: bool) -> None:
    read = read_uuid(text)

    assert read == UUID(text)
    assert isinstance(read, UUID)
    assert (type(read) is UUID) is is_plain
    assert read.is_safe is UUID(text).is_safe
    assert read.version == UUID(text).version


@pytest.mark.parametrize(
    "text",
    [
        "12345678-9abc-def0-1234-56789abcdef",
        "123456789abcdef0123456789abcdef01234",
        "{12345678-9abc-def0-1234-56789abcdef0}",
        " 2345678-9abc-def0-1234-56789abcdef0",
        "0x345678-9abc-def0-1234-56789abcdef0",
        "1234_678-9abc-def0-1234-56789abcdef0",
    ],
)
def test_what_is_no_uuid_stays_text(text: str) -> None:
    assert read_uuid(text) is text


TIMES = [
    "2026-03-01T10:00:00Z",
    "2026-03-01T10:00:00.1Z",
    "2026-03-01T10:00:00.123Z",
    "2026-03-01T10:00:00.123456Z",
    "2026-03-01T10:00:00.123456789Z",
    "2026-03-01T10:00:00.000000Z",
    "2026-03-01T10:00:00+00:00",
    "2026-03-01T10:00:00.5-19:30",
    "2026-03-01T10:00:00.123",
]


@pytest.mark.parametrize("text", TIMES)
def test_a_datetime_is_what_the_standard_library_makes_of_it_and_goes_back_as_it_came(text: str) -> None:
    read = read_datetime(text)

    assert isinstance(read, datetime)
    assert read == datetime.fromisoformat(text)
    assert Part(at=read).to_dict() == {"at": text}


@pytest.mark.parametrize("text", ["2026-03-01T24:00:00Z", "2026-03-01T23:59:60Z", "2026-03-01T10:00:00.5+20:00"])
def test_a_datetime_in_a_form_that_python_versions_differ_about_is_read(text: str) -> None:
    read = read_datetime(text)

    assert isinstance(read, datetime)
    assert Part(at=read).to_dict() == {"at": text}


def test_a_large_list_is_read_in_little_more_calls_than_it_has_items() -> None:
    """Each item is one call, and what has no converter costs none."""
    convert = converter(list[Part], module=__name__)
    items = [{"madeBy": str(number)} for number in range(1_000)]
    assert convert is not None
    convert([{}])
    calls = 0

    def count(_frame: object, event: str, _: object) -> None:
        nonlocal calls
        calls += event == "call"

    sys.setprofile(count)
    convert(items)
    sys.setprofile(None)

    assert calls < 2_100


class Sub(Part):
    """What a caller's own class holds beside the properties of the API."""

    def remember(self, note: str) -> Sub:
        self._note = note
        return self


@pytest.mark.parametrize(
    ("value", "want"),
    [
        (Sub(made_by="Ann").remember("x"), {"madeBy": "Ann"}),
        ([Part(), [Part(made_by="Ann")], (1, None)], [{}, [{"madeBy": "Ann"}], [1, None]]),
        ({"a": Color.RED, "b": Size.SMALL, "c": Color("new")}, {"a": "red", "b": 1, "c": "new"}),
        ({Color.RED: 1, 7: datetime(2026, 1, 1, tzinfo=UTC)}, {"red": 1, "7": "2026-01-01T00:00:00Z"}),
        ({"a": NOT_GIVEN, "b": {"c": NOT_GIVEN}}, {"b": {}}),
        (Part.from_dict({"x": {"y": [Part(made_by="Ann")]}}), {"x": {"y": [{"madeBy": "Ann"}]}}),
        (UUID(int=1), str(UUID(int=1))),
        (1.5, 1.5),
    ],
)
def test_what_is_written_is_what_the_values_are(value: object, want: object) -> None:
    found = jsonable(value)

    assert found == want
    assert json.loads(json.dumps(found)) == want
    assert exact_types(found) <= {str, int, float, bool, list, dict, type(None)}


def exact_types(value: object) -> set[type]:
    inner = [*value.values(), *value] if isinstance(value, dict) else value if isinstance(value, list) else []
    return {type(value)}.union(*map(exact_types, inner))


@pytest.mark.parametrize(
    ("value", "error", "where"),
    [
        (Wide.from_dict({"d": {"madeBy": float("nan")}}), ValueError, "d.madeBy: nan"),
        ({"a": [1, {"b": 1j}]}, TypeError, "a[1].b: a complex"),
        ([{None: 1}], TypeError, "[0]: a property name"),
        ([{True: 1}], TypeError, "[0]: a property name"),
    ],
)
def test_a_refusal_says_where_the_value_stands(value: object, error: type[Exception], where: str) -> None:
    with pytest.raises(error, match=re.escape(where)):
        jsonable(value)


def test_what_holds_itself_is_refused() -> None:
    loop: dict[str, object] = {}
    loop["again"] = [loop]

    with pytest.raises(ValueError, match="holds itself"):
        jsonable(loop)


def test_writing_changes_nothing() -> None:
    model = Wide.from_dict(DATA)
    given: dict[str, object] = {"a": [Color.RED, {"b": model}], "c": (1, 2)}

    jsonable(given)

    assert given == {"a": [Color.RED, {"b": model}], "c": (1, 2)}
    assert isinstance(model.a, datetime)
    assert isinstance(model.h, list)
    assert isinstance(model.h[0], Part)


class Order(Model):
    """What has every sort of converter, also under another name on the wire."""

    number: int
    made_by: str | None = field("madeBy", default=None)
    at: datetime | None = None
    color: Color | None = None
    part: Part | None = None
    parts: list[Part] | None = None
    more: list[list[Part]] | None = None
    within: list[Order] | None = None


PARTS = st.none() | st.just("text") | st.fixed_dictionaries({}, optional={
    "at": st.sampled_from([None, 7, "2026-01-01T10:00:00Z", "soon"]),
    "madeBy": st.just("Ann"),
    "unknown": st.just([1]),
})  # fmt: skip
ORDERS = st.recursive(
    st.none() | st.just([1]),
    lambda inner: st.fixed_dictionaries({}, optional={
        "number": st.sampled_from([7, 7.0, 7.5, None, "7"]),
        "madeBy": st.just("Ann"),
        "made_by": st.just("who has the attribute's name is unknown"),
        "at": st.sampled_from([None, "2026-01-01T10:00:00Z", "soon"]),
        "color": st.sampled_from(["red", "mauve", None, 3]),
        "part": PARTS,
        "parts": st.lists(PARTS, max_size=3) | st.none() | st.just({}),
        "more": st.lists(st.lists(PARTS, max_size=2) | st.none(), max_size=2),
        "within": st.lists(inner, max_size=3),
    }),
    max_leaves=8,
)  # fmt: skip


@settings(deadline=None)
@given(st.lists(ORDERS, max_size=5))
def test_a_list_is_read_as_each_of_its_objects_alone(orders: list[Any]) -> None:
    together, one, many = converter(list[Order]), converter(Order), copy.deepcopy(orders)
    assert together is not None
    assert one is not None

    found = together(many)

    assert found == [one(copy.deepcopy(order)) for order in orders]
    assert jsonable(found) == [Order.from_dict(order).to_dict() if type(order) is dict else order for order in orders]
    assert repr(found) == repr([one(order) for order in orders])


def test_a_list_of_constants_is_no_tag_of_a_union() -> None:
    read = converter("Tagged | Named", module=__name__)

    assert read is not None
    assert isinstance(read({"kinds": ["a"]}), Tagged)
    assert isinstance(read({"name": "b"}), Named)
