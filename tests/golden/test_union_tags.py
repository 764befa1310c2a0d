"""A tag that a union gives to its members: it is sent where the union is, and nowhere else."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from made_sdk import imported

from .cases import cases
from .test_contents import made

NAME = "tags_that_a_union_keeps"
CAT = {"name": "Tom", "kind": "cat", "age": 3}


@pytest.fixture(scope="module")
def sdk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    folder = tmp_path_factory.mktemp(NAME)
    case = next(case for case in cases() if case.name == NAME)
    assert case.generate(folder).ok
    with imported(folder / "src", NAME) as package:
        yield package


class Server:
    """A server that answers what it is told, and remembers what it got."""

    def __init__(self, sdk: Any, answer: object = None) -> None:
        self.sent: list[Any] = []
        self.answer = answer
        self.client = sdk.Home(base_url="http://h", http_client=sdk.MockTransport(self._answer))

    def _answer(self, request: Any) -> Any:
        self.sent.append(json.loads(request.content))
        return self.answer if self.answer is not None else {}


def read(sdk: Any, value: object, annotation: str = "Pet") -> Any:
    return import_module(f"{NAME}._runtime.models.decode").decode(value, annotation)


def without(value: dict[str, Any], name: str) -> dict[str, Any]:
    return {key: item for key, item in value.items() if key != name}


def test_a_tag_that_was_read_goes_where_the_union_is(sdk: Any) -> None:
    cat, server = read(sdk, CAT), Server(sdk)
    assert type(cat) is sdk.types.Cat
    assert cat.kind == "cat"
    assert cat.to_dict() == CAT

    server.client.cat.update(cat)
    server.client.pets.create(cat)
    server.client.homes.create(name="a", pet=cat, guests=[cat], owner={"pets": {"a": cat}})

    bare = without(CAT, "kind")
    guest = {**bare, "type": "animal"}
    assert server.sent == [bare, CAT, {"name": "a", "pet": CAT, "guests": [guest], "owner": {"pets": {"a": CAT}}}]


def test_so_does_one_inside_of_a_model(sdk: Any) -> None:
    owner, server = read(sdk, {"pet": CAT, "pets": {"a": CAT}}, "Owner"), Server(sdk)

    server.client.cat.update(owner.pet)
    server.client.homes.create(name="a", owner=owner)

    assert server.sent == [without(CAT, "kind"), {"name": "a", "owner": {"pet": CAT, "pets": {"a": CAT}}}]
    assert owner.to_dict() == {"pet": CAT, "pets": {"a": CAT}}


@pytest.mark.parametrize(
    "made",
    [copy.copy, copy.deepcopy, lambda cat: pickle.loads(pickle.dumps(cat)), lambda cat: cat.replace(name="Tom")],
    ids=["copied", "copied deeply", "pickled", "replaced"],
)
def test_copies_know_it_too(sdk: Any, made: Any) -> None:
    cat, server = made(read(sdk, CAT)), Server(sdk)

    server.client.cat.update(cat)
    server.client.pets.create(cat)

    assert server.sent == [without(CAT, "kind"), CAT]
    assert cat.to_dict() == CAT


def test_what_a_caller_sets_himself_is_sent(sdk: Any) -> None:
    cat, server = read(sdk, CAT), Server(sdk)
    cat.additional_properties["kind"] = "lion"

    server.client.cat.update(cat)
    server.client.cat.update(copy.copy(cat))
    server.client.cat.update(sdk.types.Cat.from_dict(CAT))

    assert server.sent == [{**CAT, "kind": "lion"}, {**CAT, "kind": "lion"}, CAT]


def test_a_tag_of_the_class_itself_is_sent(sdk: Any) -> None:
    dog, server = read(sdk, {"name": "Rex", "kind": "hound"}), Server(sdk)

    server.client.pets.create(dog)

    assert type(dog) is sdk.types.Dog
    assert server.sent == [{"name": "Rex", "kind": "hound"}]


def test_of_two_mapped_names_the_first_is_sent_unless_one_is_given(sdk: Any) -> None:
    server, dog = Server(sdk), sdk.types.Dog

    server.client.homes.create(name="a", pet=dog(name="Rex"))
    server.client.homes.create(name="a", pet=dog(name="Rex", kind="hound"))
    server.client.pets.create(dog(name="Rex"))
    server.client.pets.create(name="Rex", kind="hound")

    rex = {"name": "Rex", "kind": "dog"}
    hound = {"name": "Rex", "kind": "hound"}
    assert server.sent == [{"name": "a", "pet": rex}, {"name": "a", "pet": hound}, rex, hound]


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ({"name": "Tom"}, "UnknownObject"),  # a cat or a dog
        ({}, "UnknownObject"),
        ({"wings": 2}, "UnknownObject"),
        ({"kind": "cow", "name": "Tom"}, "UnknownObject"),
        ({"kind": None, "name": "Tom"}, "UnknownObject"),
    ],
)
def test_what_does_not_say_what_it_is_is_no_claim(sdk: Any, value: dict[str, Any], kind: str) -> None:
    found = read(sdk, value)

    assert type(found).__name__ == kind
    assert found.to_dict() == value
    if "kind" not in value:
        with pytest.raises(AttributeError):
            _ = found.kind


def test_the_only_one_that_has_all_it_requires_is_it(sdk: Any) -> None:
    cat = read(sdk, {"name": "Tom"}, "Guest")

    assert type(cat) is sdk.types.Cat
    assert cat.to_dict() == {"name": "Tom"}


def test_a_response_says_the_same(sdk: Any) -> None:
    server = Server(sdk, answer={"name": "Tom"})

    found = server.client.pets.create(name="Tom", kind="cat")

    assert type(found) is sdk.UnknownObject
    assert found.name == "Tom"


ADDS = """
openapi: 3.1.0
info: {title: Adding, version: "1"}
servers: [{url: https://adding.example.com}]
paths:
  /cat: {put: {requestBody: {required: true, content: {application/json: {schema: {$ref: "#/components/schemas/Cat"}}}}, responses: {"204": {description: Done}}}}
  /pet: {put: {requestBody: {required: true, content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}, responses: {"204": {description: Done}}}}
components:
  schemas:
    Cat: {type: object, required: [lives], properties: {lives: {type: integer}}}
    Dog: {type: object, required: [bark], properties: {bark: {type: string}}}
    Pet: {required: [owner], properties: {owner: {type: string}}, oneOf: [{$ref: "#/components/schemas/Cat"}, {$ref: "#/components/schemas/Dog"}]}
"""


def test_what_stands_beside_a_union_is_no_property_of_a_component_of_its_own(tmp_path: Path) -> None:
    with made(tmp_path, "adding", ADDS) as package:
        sent: list[Any] = []
        done = package.Response(204, package.Headers({}), b"")
        client = package.Adding(http_client=package.MockTransport(lambda r: sent.append(json.loads(r.content)) or done))

        client.cat.update(lives=9)
        client.pet.update(lives=9, owner="Ann")

        assert sent == [{"lives": 9}, {"lives": 9, "owner": "Ann"}]
        with pytest.raises(TypeError, match="owner"):
            client.cat.update(lives=9, owner="Ann")
        with pytest.raises(TypeError, match="owner"):
            client.pet.update(lives=9)
