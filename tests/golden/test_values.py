"""Values that Python lets pass for another, in each place of a request: refused with a word on what to write."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from importlib import import_module
from types import ModuleType
from typing import Any

import pytest

from .test_access import Canned, Sdk

DAY, NOON = date(2026, 1, 2), datetime(2026, 1, 2, 12, tzinfo=UTC)
NAN = float("nan")
CASE = "values_that_pass_for_another"

Call = Callable[[Any, ModuleType], object]

DAYS: dict[str, Callable[[Any, ModuleType, Any], object]] = {
    "path": lambda c, _, day: c.items.create(day),
    "query": lambda c, _, day: c.items.create(DAY, since=day),
    "a list in the query": lambda c, _, day: c.items.create(DAY, days=[day]),
    "header": lambda c, _, day: c.items.create(DAY, x_day=day),
    "cookie": lambda c, _, day: c.items.create(DAY, last=day),
    "property": lambda c, _, day: c.items.create(DAY, made=day),
    "list": lambda c, _, day: c.items.create(DAY, closed=[day]),
    "whole body": lambda c, _, day: c.items.create(DAY, {"made": day}),
    "dict in a property": lambda c, _, day: c.items.create(DAY, child={"children": [{"made": day}]}),
    "model": lambda c, sdk, day: c.items.create(DAY, sdk.types.Item(child=sdk.types.Item(made=day))),
    "form": lambda c, _, day: c.forms.create(made=day),
    "part": lambda c, _, day: c.parts.create(made=day),
}


@pytest.mark.parametrize("place", DAYS)
def test_a_datetime_is_no_date(sdk_of: Sdk, place: str) -> None:
    package = sdk_of(CASE)
    client = package.Values(http_client=(transport := Canned(package)))

    with pytest.raises(TypeError, match=r"takes a date, not a datetime: write value\.date\(\)"):
        DAYS[place](client, package, NOON)
    assert transport.sent == []
    DAYS[place](client, package, DAY)
    assert len(transport.sent) == 1


def test_a_datetime_is_sent_where_one_may_be(sdk_of: Sdk) -> None:
    package = sdk_of(CASE)
    client = package.Values(http_client=(transport := Canned(package)))

    client.items.create(DAY, either=NOON)

    assert json.loads(transport.sent[0].content) == {"either": "2026-01-02T12:00:00Z"}


@pytest.mark.parametrize("value", ["abc", b"abc", {"a": 1}, 5, (x for x in "ab")], ids=lambda v: type(v).__name__)
@pytest.mark.parametrize(
    "place",
    [
        *("query", "json", "whole", "model", "form", "part"),
        *("child", "child of a whole", "child of a model", "child of a part", "item", "list", "map", "union", "untold"),
    ],
)
def test_what_is_no_list_is_refused_for_one(sdk_of: Sdk, place: str, value: object) -> None:
    package = sdk_of(CASE)
    client = package.Values(http_client=(transport := Canned(package)))
    calls: dict[str, Callable[[], object]] = {
        "query": lambda: client.items.create(DAY, days=value),
        "json": lambda: client.items.create(DAY, tags=value),
        "whole": lambda: client.items.create(DAY, {"tags": value}),
        "model": lambda: package.types.Item(tags=value),
        "form": lambda: client.forms.create(tags=value),
        "part": lambda: client.parts.create(tags=value),
        "child": lambda: client.items.create(DAY, child={"tags": value}),
        "child of a whole": lambda: client.items.create(DAY, {"child": {"child": {"tags": value}}}),
        "child of a model": lambda: package.types.Item(child={"tags": value}),
        "child of a part": lambda: client.parts.create(child={"tags": value}),
        "item": lambda: client.items.create(DAY, children=[{}, {"tags": value}]),
        "list": lambda: client.items.create(DAY, grid=[[], value]),
        "map": lambda: client.items.create(DAY, named={"a": value}),
        "union": lambda: client.items.create(DAY, pieces=["a", {"kind": "many", "of": value}]),
        "untold": lambda: client.items.create(DAY, child={"piece": {"kind": "many", "of": value}}),
    }

    with pytest.raises(TypeError, match="takes a list") as caught:
        calls[place]()
    if isinstance(value, (str, Iterator)):
        assert ("write [value]" if isinstance(value, str) else "write list(value)") in str(caught.value)
    assert transport.sent == []


@pytest.mark.parametrize(
    "given",
    [
        {"child": {"tags": ("a",)}},
        {"child": {"gaps": ["a"]}},
        {"piece": {"kind": "one", "of": "a", "either": "b"}},
        {"piece": {"kind": "other", "of": "a"}},
        {"pieces": ["a", {"kind": "many", "of": None}]},
        {"named": {"a": ["b"]}},
    ],
    ids=str,
)
def test_what_may_be_text_is_sent_from_a_dict(sdk_of: Sdk, given: dict[str, Any]) -> None:
    package = sdk_of(CASE)
    client = package.Values(http_client=(transport := Canned(package)))

    client.items.create(DAY, **given)

    assert json.loads(transport.sent[0].content) == json.loads(json.dumps(given))


def test_place_of_what_is_no_list_is_told(sdk_of: Sdk) -> None:
    client = sdk_of(CASE).Values(http_client=Canned(sdk_of(CASE)))

    with pytest.raises(
        TypeError,
        match=r"^ItemsResource\.create\(\): children\[1\]\.child\.tags takes a list, not a str: write \[value\]$",
    ):
        client.items.create(DAY, children=[{}, {"child": {"tags": "abc"}}])


def test_a_set_is_sent_in_one_order(sdk_of: Sdk) -> None:
    package = sdk_of(CASE)
    client = package.Values(http_client=(transport := Canned(package)))

    client.items.create(DAY, tags={"b", "c", "a"}, child={"tags": {"b", "a"}})

    assert json.loads(transport.sent[0].content) == {"tags": ["a", "b", "c"], "child": {"tags": ["a", "b"]}}


@pytest.mark.parametrize(
    ("call", "name"),
    [
        (lambda c, _: c.items.create(DAY, scores={"a": None}), "scores.a"),
        (lambda c, _: c.items.create(DAY, {"scores": {"a": None}}), "body.scores.a"),
        (lambda c, sdk: sdk.types.Item(scores={"a": None}), "scores.a"),
        (lambda c, _: c.items.create(DAY, tags=["x", None]), "tags[1]"),
        (lambda c, sdk: sdk.types.Item(tags=["x", None]), "tags[1]"),
    ],
)
def test_none_is_refused_in_a_list_or_map_of_what_is_not_null(sdk_of: Sdk, call: Call, name: str) -> None:
    package = sdk_of(CASE)
    client = package.Values(http_client=Canned(package))

    with pytest.raises(TypeError) as caught:
        call(client, package)
    assert f"{name} takes no None: leave it out" in str(caught.value)
    client.items.create(DAY, gaps=[None, "x"])


@pytest.mark.parametrize("value", [NAN, float("inf")])
def test_what_is_no_number_in_json_is_refused_both_ways(sdk_of: Sdk, value: float) -> None:
    package = sdk_of(CASE)
    text = json.dumps({"children": [{"price": value}]})
    client = package.Values(http_client=Canned(package, text))

    with pytest.raises(ValueError, match=r"children\[0\]\.price: (nan|inf) is no number in JSON"):
        client.items.create(DAY, children=[{"price": value}])
    with pytest.raises(
        package.APIResponseValidationError, match=r"children\[0\]\.price: .* was promised, not (nan|inf)"
    ):
        client.with_options(validation="error").items.create(DAY)
    assert repr(client.items.create(DAY).children[0].price) == repr(value)


def test_an_integer_that_python_does_not_read_is_told_as_that(sdk_of: Sdk) -> None:
    package = sdk_of(CASE)
    client = package.Values(http_client=Canned(package, '{"age": ' + "9" * 5000 + "}"))

    with pytest.raises(package.APIResponseValidationError, match="has an integer of more digits than Python reads"):
        client.items.create(DAY)


def test_a_declared_name_is_no_additional_one(sdk_of: Sdk) -> None:
    package = sdk_of(CASE)

    with pytest.raises(TypeError, match="'age' has an argument of its own"):
        package.Values(http_client=Canned(package)).items.create(DAY, additional_properties={"age": "5"})
    with pytest.raises(TypeError, match="'age' is a property that the class declares"):
        import_module(f"{package.__name__}.types").Item(additional_properties={"age": "5"})
