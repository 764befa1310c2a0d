"""What callers give and no schema takes is a TypeError that names the method, the argument and the place; nothing is sent.

The calls are made by both clients, and those of constructors where a class is made.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from types import ModuleType
from typing import Any
from uuid import UUID

import pytest

from .test_access import Canned, Sdk

CASE = "values_of_another_kind"
DAY, NOON = date(2026, 1, 2), datetime(2026, 1, 2, 12, tzinfo=UTC)
STREET = {"street": "a"}


def call(sdk_of: Sdk, name: str, given: dict[str, Any], *, is_async: bool = False) -> Any:
    """What was sent; the only positional argument is `self`."""
    package = sdk_of(CASE)
    transport: Any = Canned(package, "[]" if name == "pets.list" else "{}")
    resource, _, method = name.partition(".")
    if not is_async:
        made: Any = package.Shop(http_client=transport)
        getattr(getattr(made, resource), method)(**given)
        return transport.sent[0]

    async def later() -> Any:
        other: Any = package.AsyncShop(http_client=package.AsyncMockTransport(transport.send))
        await getattr(getattr(other, resource), method)(**given)
        return transport.sent[0]

    return asyncio.run(later())


INSIDE: dict[str, tuple[str, dict[str, Any], str]] = {
    "query": ("pets.list", {"ids": [None]}, "ids[0]"),
    "query, one text": ("pets.list", {"flat": [1, None]}, "flat[1]"),
    "query, a set": ("pets.list", {"tags": {None}}, "tags[0]"),
    "query, an object": ("pets.list", {"where": {"a": None}}, "where.a"),
    "deepObject": ("pets.list", {"filter": {"color": None}}, "filter.color"),
    "deepObject, deep": ("pets.list", {"filter": {"by": ["a", None]}}, "filter.by[1]"),
    "path": ("batch.update", {"codes": ["a", None]}, "codes[1]"),
    "header": ("pets.list", {"x_ids": ["a", None]}, "x_ids[1]"),
    "cookie": ("pets.list", {"sid": [None]}, "sid[0]"),
    "form": ("forms.create", {"a": "x", "b": ["x", None]}, "b[1]"),
    "form, an object": ("forms.create", {"a": "x", "c": {"k": None}}, "c.k"),
    "part": ("uploads.create", {"f": b"x", "tags": ["a", None]}, "tags[1]"),
    "part, an object": ("uploads.create", {"f": b"x", "meta": {**STREET, "city": None}}, "meta.city"),
    "JSON": ("pets.create", {"name": "x", "tags": [None]}, "tags[0]"),
    "JSON, deep": (
        "pets.create",
        {"name": "x", "customer": {"address": {**STREET, "city": None}}},
        "customer.address.city",
    ),
    "JSON, whole": (
        "pets.create",
        {"body": {"name": "x", "customer": {"address": {**STREET, "city": None}}}},
        "body.customer.address.city",
    ),
    "stream": ("animals.stream", {"name": "x", "tags": [None]}, "tags[0]"),
}


@pytest.mark.parametrize("is_async", [False, True])
@pytest.mark.parametrize("place", INSIDE)
def test_none_inside_of_a_value_is_refused(sdk_of: Sdk, place: str, is_async: bool) -> None:
    name, given, at = INSIDE[place]

    with pytest.raises(TypeError) as told:
        call(sdk_of, name, given, is_async=is_async)

    method = name.partition(".")[2]
    assert str(told.value).endswith(f"Resource.{method}(): {at} takes no None: leave it out")


def held(types: Any, where: str) -> Any:
    """A pet whose city was set to None after it was made, or read."""
    if where == "made":
        pet = types.Pet(name="x", customer=types.Customer(address=types.Address(street="a")))
    else:
        pet = types.Pet.from_dict({"name": "x", "age": None, "customer": {"address": STREET}})
    pet.customer.address.city = None
    return pet


@pytest.mark.parametrize("where", ["made", "read"])
def test_none_that_was_set_in_a_model_is_refused(sdk_of: Sdk, where: str) -> None:
    pet = held(sdk_of(CASE).types, where)
    raw: Any = sdk_of(CASE).Shop(http_client=Canned(sdk_of(CASE))).pets.with_raw_response

    for given, at in (
        ({"body": pet}, "body"),
        ({"name": "x", "parent": pet}, "parent"),
        ({"body": {"name": "x", "parent": pet}}, "body.parent"),
    ):
        for method in ("pets.create", "animals.stream"):
            with pytest.raises(TypeError, match=rf"\(\): {at}\.customer\.address\.city takes no None"):
                call(sdk_of, method, given)
        with pytest.raises(TypeError, match=rf"\(\): {at}\.customer\.address\.city takes no None"):
            raw.create(**given)
    with pytest.raises(TypeError, match=r"Pet\(\): customer\.address\.city takes no None"):
        sdk_of(CASE).types.Pet(name="x", customer={"address": {**STREET, "city": None}})


def test_what_a_server_sent_goes_back(sdk_of: Sdk) -> None:
    pet = sdk_of(CASE).types.Pet.from_dict({"name": 5, "age": None, "customer": {"address": {"city": None}}, "x": None})
    sent = b'{"name":5,"age":null,"customer":{"address":{"city":null}},"x":null}'

    assert call(sdk_of, "pets.create", {"body": pet}).content == b'{"x":null,' + sent[1:-10] + b"}"
    changed = pet.replace(maybe=None)
    changed.good = True
    assert b'"maybe":null,"good":true' in call(sdk_of, "pets.create", {"body": changed}).content
    with pytest.raises(TypeError, match="age takes no None"):
        pet.replace(age=None)


MISSING: dict[str, tuple[str, dict[str, Any], str]] = {
    "form": ("forms.create", {"a": None}, "a"),
    "form, a part of it": ("forms.create", {"b": ["x"]}, "a"),
    "form, whole": ("forms.create", {"body": {"b": ["x"]}}, "body.a"),
    "parts": ("uploads.create", {"f": None}, "f"),
    "parts, one of them": ("uploads.create", {"tags": ["a"]}, "f"),
    "parts, an object": ("uploads.create", {"f": b"x", "meta": {"city": "b"}}, "meta.street"),
    "several": ("several.create", {}, "url"),
    "several, one of them": ("several.create", {"n": 1}, "url"),
    "several, the other": ("several.create", {"content_type": "multipart/form-data"}, "file"),
    "several, a part of it": ("several.create", {"content_type": "multipart/form-data", "n": 1}, "file"),
    "several, whole": ("several.create", {"body": {"n": 1}}, "body.url"),
    "one kind": ("animals.create", {"kind": "Dog"}, "bark"),
    "other kind": ("animals.create", {"kind": "Cat"}, "claws"),
    "no kind": ("animals.create", {"bark": "x"}, "kind"),
    "kind, whole": ("animals.create", {"body": {"kind": "Dog"}}, "body.bark"),
    "no kind, whole": ("animals.create", {"body": {"bark": "x"}}, "body.kind"),
    "whole": ("pets.create", {"body": {"age": 1}}, "body.name"),
    "inside": ("pets.create", {"name": "x", "customer": {"address": {"city": "b"}}}, "customer.address.street"),
    "a list": ("batch.update", {"codes": ["a"], "body": [{"name": "x"}, {}]}, "body[1].name"),
}


@pytest.mark.parametrize("is_async", [False, True])
@pytest.mark.parametrize("place", MISSING)
def test_what_is_required_is_asked(sdk_of: Sdk, place: str, is_async: bool) -> None:
    name, given, at = MISSING[place]

    with pytest.raises(TypeError) as told:
        call(sdk_of, name, given, is_async=is_async)

    assert f"Resource.{name.partition('.')[2]}(): {at} must be given" in str(told.value)


@pytest.mark.parametrize(
    ("name", "given", "content"),
    [
        ("forms.create", {}, None),
        ("forms.create", {"b": None, "c": None}, None),
        ("uploads.create", {}, None),
        ("uploads.create", {"tags": None}, None),
        ("forms.create", {"a": "x", "b": None}, b"a=x"),
        ("forms.create", {"extra_body": {"a": "x"}}, b"a=x"),
        ("forms.create", {"a": "x", "extra_body": {"z": [1]}}, b"a=x&z=1"),
        ("several.create", {"url": "u"}, b'{"url":"u"}'),
        ("animals.create", {"kind": "Lion"}, b'{"kind":"Lion"}'),
        ("animals.create", {"body": {"kind": "Lion", "mane": True}}, b'{"kind":"Lion","mane":true}'),
        ("pets.create", {"body": {}, "extra_body": {"name": 5, "age": None}}, b'{"name":5,"age":null}'),
        ("pets.create", {"name": "x", "extra_body": {"name": ["y"]}}, b'{"name":["y"]}'),
    ],
)
def test_what_may_be_left_out_is(sdk_of: Sdk, name: str, given: dict[str, Any], content: bytes | None) -> None:
    sent = call(sdk_of, name, given)

    assert sent.content == content


KINDS: list[tuple[str, object]] = [
    *[("name", value) for value in ({"a": 1}, {"x"}, ["x"], b"x", 5, True, Decimal(1))],
    *[("age", value) for value in ("five", "5", True, 1.5, float("nan"), [1], Decimal("1.5"))],
    *[("weight", value) for value in ("1.5", True, [1])],
    *[("good", value) for value in (1, 0, "yes")],
    *[("born", value) for value in (DAY, 5, 5.5, {"a": 1})],
    *[("day", value) for value in (NOON, 5)],
    *[("seen", value) for value in (DAY, "x", True)],
    *[("status", value) for value in (["on"], 5)],
    *[("rank", value) for value in ("1", True)],
    *[("labels", value) for value in ({"a": {"b": 1}}, "x", [1], {"a": None})],
    *[("tags", value) for value in ([1], {"a": 1}, "a", [["a"]], 5)],
    *[("gaps", value) for value in ([None, 1], "a")],
    *[("customer", value) for value in ("Main St", [1], 5, {"address": "Main St"})],
    *[("either", value) for value in (["a"], 1.5, True)],
    *[("free", value) for value in ("x", [1])],
    *[("price", value) for value in (True, 5, [1])],
    *[("uid", value) for value in (5, {"a": 1})],
    *[("blob", value) for value in (5, [1])],
    *[("maybe", value) for value in (4, {})],
    ("parent", {"name": 5}),
]


@pytest.mark.parametrize(("name", "value"), KINDS, ids=str)
def test_a_value_of_another_kind_is_refused(sdk_of: Sdk, name: str, value: object) -> None:
    given = {"name": "x", name: value}

    for wrong, at in (
        (given, name),
        ({"body": given}, f"body.{name}"),
        ({"name": "x", "parent": given}, f"parent.{name}"),
    ):
        with pytest.raises(TypeError) as told:
            call(sdk_of, "pets.create", wrong)
        assert f"PetsResource.create(): {at}" in str(told.value)
        assert " takes " in str(told.value)
    with pytest.raises(TypeError, match=rf"^Pet\(\): {name}.* takes "):
        sdk_of(CASE).types.Pet(**given)


TAKEN: list[tuple[str, Callable[[ModuleType], object]]] = [
    *[("name", lambda _, value=value: value) for value in ("y", UUID(int=5), DAY, NOON)],
    *[("age", lambda _, value=value: value) for value in (5, 5.0, Decimal(5))],
    *[("weight", lambda _, value=value: value) for value in (5, 1.5, Decimal("1.5"))],
    *[("born", lambda _, value=value: value) for value in (NOON, "some day", datetime(2026, 1, 2))],
    *[("day", lambda _, value=value: value) for value in (DAY, "some day")],
    *[("seen", lambda _, value=value: value) for value in (NOON, 5)],
    *[("status", lambda types, value=value: value or types.PetStatus.ON) for value in ("on", "new", "")],
    *[("rank", lambda types, value=value: value or types.PetRank(1)) for value in (1, 3, 0)],
    *[("tags", lambda _, value=value: value) for value in (["a"], ("a",), {"a"}, [])],
    *[("either", lambda _, value=value: value) for value in ("y", 5, STREET)],
    *[("price", lambda _, value=value: value) for value in ("1.5", Decimal("1.5"))],
    *[("anything", lambda _, value=value: value) for value in (None, [None, {"a": None}], 5)],
    ("customer", lambda types: types.Customer()),
    ("customer", lambda types: types.Address(street="a")),
    ("customer", lambda _: {"address": {**STREET, "note": None}, "more": None}),
    ("labels", lambda types: types.Address(street="a")),
    ("free", lambda _: {"a": None}),
    ("gaps", lambda _: [None, "a"]),
    ("maybe", lambda _: None),
    ("uid", lambda _: UUID(int=5)),
    ("blob", lambda _: b"x"),
]


@pytest.mark.parametrize(("name", "make"), TAKEN)
def test_all_that_has_a_form_is_sent_alike(sdk_of: Sdk, name: str, make: Callable[[ModuleType], object]) -> None:
    given: Any = {"name": "x", name: make(sdk_of(CASE).types)}

    by_name = json.loads(call(sdk_of, "pets.create", given).content)
    whole = json.loads(call(sdk_of, "pets.create", {"body": given}).content)
    model = json.loads(call(sdk_of, "pets.create", {"body": sdk_of(CASE).types.Pet(**given)}).content)

    assert by_name == whole == model


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"since": 5}, "since takes a datetime, not an int"),
        ({"since": DAY}, "since takes a datetime, not a date"),
        ({"day": NOON}, "day takes a date, not a datetime: write value.date()"),
        ({"days": [DAY, NOON]}, "days[1] takes a date, not a datetime: write value.date()"),
        ({"days": "2026-01-02"}, "days takes a list, not a str: write [value]"),
        ({"at": DAY}, "at takes a datetime or a number, not a date"),
        ({"at": True}, "at takes a datetime or a number, not a bool"),
    ],
)
def test_a_time_of_another_kind_is_refused_in_a_parameter(sdk_of: Sdk, given: dict[str, Any], told: str) -> None:
    with pytest.raises(TypeError) as raised:
        call(sdk_of, "pets.list", given)

    assert str(raised.value) == f"PetsResource.list(): {told}"


@pytest.mark.parametrize("is_async", [False, True])
@pytest.mark.parametrize(
    ("value", "told"),
    [
        ({"n": 1}, ".a must be given"),
        ({"aa": "x"}, ".a must be given; did you mean it by 'aa'?"),
        ({"a": None}, ".a must be given: None is no value there"),
        ({"a": {"q": 1}}, ".a takes {text}, not a dict"),
        ({"a": "x", "in": "x"}, ".in takes a list, not a str: write [value]"),
        ({"a": "x", "in": [{"q": 1}]}, ".in[0] takes {text}, not a dict"),
        ("x", " takes a mapping or a model, not a str"),
        (["x"], " takes a mapping or a model, not a list"),
    ],
    ids=str,
)
def test_an_object_is_looked_at_wherever_it_is_a_parameter(
    sdk_of: Sdk, value: object, told: str, is_async: bool
) -> None:
    for name, text in (
        ("pick", "text"),
        ("by", "a single value"),
        ("x_pick", "a single value"),
        ("choice", "a single value"),
    ):
        with pytest.raises(TypeError) as raised:
            call(sdk_of, "pets.list", {name: value}, is_async=is_async)

        assert str(raised.value) == f"PetsResource.list(): {name}{told.replace('{text}', text)}".replace(
            "PetsResource", "AsyncPetsResource" if is_async else "PetsResource"
        )


def test_objects_are_sent_as_parameters(sdk_of: Sdk) -> None:
    package = sdk_of(CASE)
    pick = {"a": "x", "n": 1}

    for value in (pick, package.types.Pick(**pick)):
        sent = call(sdk_of, "pets.list", {"pick": value, "by": value, "x_pick": value, "choice": value})
        assert sent.url.partition("?")[2] == "pick=%7B%22a%22%3A%22x%22%2C%22n%22%3A1%7D&a=x&n=1"
        assert dict(sent.headers)["X-Pick"] == "a,x,n,1"
    with pytest.raises(TypeError, match="pick.n takes an integer, not a str"):
        call(sdk_of, "pets.list", {"pick": {"a": "x", "n": "1"}})


class Integer:
    """An integer of another library, as numpy's are."""

    def __index__(self) -> int:
        return 3


def test_integers_of_other_libraries_are_integers(sdk_of: Sdk) -> None:
    content = b'{"name":"x","age":3,"weight":3}'

    assert call(sdk_of, "pets.create", {"name": "x", "age": Integer(), "weight": Integer()}).content == content
    assert call(sdk_of, "pets.list", {"ids": [Integer()]}).url.endswith("?ids=3")
    with pytest.raises(TypeError, match="name takes text, not an Integer"):
        call(sdk_of, "pets.create", {"name": Integer()})


def test_a_model_goes_where_a_dict_of_options_does(sdk_of: Sdk) -> None:
    address = sdk_of(CASE).types.Address(street="a")

    assert call(sdk_of, "pets.create", {"name": "x", "extra_body": address}).content == b'{"name":"x","street":"a"}'
    assert call(sdk_of, "pets.list", {"extra_query": address}).url.endswith("?street=a")
    wanted = (
        r"extra_body takes a mapping, not a list; client\.request\(method, path, body=\.\.\.\) sends any other body"
    )
    with pytest.raises(TypeError, match=wanted):
        call(sdk_of, "pets.create", {"name": "x", "extra_body": ["a"]})


def test_none_that_is_added_to_a_form_is_refused(sdk_of: Sdk) -> None:
    for name, given in (("forms.create", {"a": "x"}), ("uploads.create", {"f": b"x"})):
        with pytest.raises(TypeError, match=r"create\(\): extra_body\['z'\] takes no None in "):
            call(sdk_of, name, {**given, "extra_body": {"z": None}})


def test_what_was_deleted_from_a_model_is_missing(sdk_of: Sdk) -> None:
    types = sdk_of(CASE).types
    made, read = types.Pet(name="x"), types.Pet.from_dict({"name": "x"})
    del made.name
    del read.name
    gone = types.Pet(name="x").replace(name=sdk_of(CASE).NOT_GIVEN)

    for pet in (made, read, gone):
        for given, at in (({"body": pet}, "body"), ({"name": "x", "parent": pet}, "parent")):
            with pytest.raises(TypeError, match=rf"create\(\): {at}.name must be given"):
                call(sdk_of, "pets.create", given)


def test_model_construct_looks_at_nothing(sdk_of: Sdk) -> None:
    types = sdk_of(CASE).types
    pet = types.Pet.model_construct(age="five", customer={"address": {"city": None}})

    assert isinstance(pet.customer.address, types.Address)
    assert call(sdk_of, "pets.create", {"body": pet}).content == b'{"age":"five","customer":{"address":{"city":null}}}'
    with pytest.raises(TypeError, match="Pet has no property 'nmae'; did you mean 'name'"):
        types.Pet.model_construct(nmae="x")


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"kind": "Dog", "bark": None}, "bark must be given: None is no value there"),
        ({"kind": "Cat", "claws": None}, "claws must be given: None is no value there"),
        ({"kind": None, "bark": "x"}, "kind must be given: None is no value there"),
        ({"kind": "Dog", "bark": "x", "claws": None}, "claws takes no None: leave it out"),
        ({"kind": "Dog", "bark": "x", "age": None}, "age takes no None: leave it out"),
    ],
    ids=str,
)
def test_none_for_what_one_kind_alone_has_says_what_to_do(sdk_of: Sdk, given: dict[str, Any], told: str) -> None:
    with pytest.raises(TypeError) as raised:
        call(sdk_of, "animals.create", given)

    assert str(raised.value).startswith(f"AnimalsResource.create(): {told}")


def test_a_time_or_its_text_is_sent_in_a_parameter(sdk_of: Sdk) -> None:
    sent = call(
        sdk_of, "pets.list", {"since": "some day", "at": NOON, "days": [DAY, "x"], "day": DAY, "raw": {"a": None}}
    )

    query = "since=some%20day&day=2026-01-02&days=2026-01-02&days=x&at=1767355200&raw=%7B%22a%22%3Anull%7D"
    assert sent.url.partition("?")[2] == query


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"way": {"type": "card"}}, "way.number must be given: the body requires it"),
        ({"way": {"type": "card", "number": [1]}}, "way.number takes text, not a list"),
        ({"way": {"type": "card", "number": None}}, "way.number must be given: None is no value there"),
        ({"way": {"type": "Iban"}}, "way.iban must be given: the body requires it"),
        (
            {"ways": [{"type": "card", "number": "1"}, {"type": "iban"}]},
            "ways[1].iban must be given: the body requires it",
        ),
        ({"body": {"way": {"type": "card"}}}, "body.way.number must be given: the body requires it"),
        ({"way": {"number": "1"}}, "way.type must be given: the body requires it"),
        ({"way": {"type": "card", "numbr": "1"}}, "way.number must be given; did you mean it by 'numbr'?"),
        ({"by": {}}, "by must have card, or bill and days"),
        ({"by": {"crad": "1"}}, "by.card must be given; did you mean it by 'crad'?"),
        ({"price": {"amount": 1}}, "price.currency must be given: the body requires it"),
    ],
    ids=str,
)
def test_the_member_that_a_tag_picks_is_asked_for_all_it_requires(
    sdk_of: Sdk, given: dict[str, Any], told: str
) -> None:
    with pytest.raises(TypeError) as raised:
        call(sdk_of, "pays.create", given)

    assert str(raised.value) == f"PaysResource.create(): {told}"


@pytest.mark.parametrize(
    "given",
    [
        {"way": {"type": "later", "number": [1]}},
        {"way": {"type": "card", "number": "1"}, "ways": [{"type": "Iban", "iban": "1"}]},
        {"by": {"bill": "1", "days": 1}, "price": {"amount": 1, "currency": "EUR"}},
    ],
    ids=str,
)
def test_a_tag_of_a_later_day_and_whole_members_are_sent(sdk_of: Sdk, given: dict[str, Any]) -> None:
    assert json.loads(call(sdk_of, "pays.create", given).content) == given


def test_a_constructor_says_of_what_it_must_have_that_it_does(sdk_of: Sdk) -> None:
    types = sdk_of(CASE).types

    with pytest.raises(TypeError, match=r"^Address\(\): street must be given: None is no value there$"):
        types.Address(street=None)
    with pytest.raises(TypeError, match=r"^Customer\(\): address\.street must be given$"):
        types.Customer(address={})


def test_a_text_in_place_of_a_form_is_ascii(sdk_of: Sdk) -> None:
    package = sdk_of("multipart_that_is_awkward")

    def sent(body: object) -> object:
        transport: Any = Canned(package, "{}")
        package.Parts(http_client=transport).untold.send(body)
        return transport.sent[0].content

    assert sent({"a": "é&"}) == b"a=%C3%A9%26"
    assert sent("a=%C3%A9") == b"a=%C3%A9"
    with pytest.raises(TypeError, match="a text is sent as it is, and a form is ASCII: give a mapping"):
        sent("a=é")


async def _await(pages: Any) -> None:
    await pages


async def _go_through(pages: Any) -> None:
    async for _ in pages:
        raise AssertionError("nothing is sent")


@pytest.mark.parametrize("ask", [_await, _go_through])
def test_a_list_in_pages_names_its_method_once_it_is_asked_for(sdk_of: Sdk, ask: Callable[[Any], Any]) -> None:
    package = sdk_of("pages_by_cursor")
    client: Any = package.AsyncShop(http_client=package.AsyncMockTransport(Canned(package, "{}").send))
    pages = client.pets.list(cursor={"a": 1})

    with pytest.raises(TypeError) as raised:
        asyncio.run(ask(pages))

    assert str(raised.value) == "AsyncPetsResource.list(): cursor takes a single value, not a dict"
