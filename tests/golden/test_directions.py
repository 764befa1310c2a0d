"""What is required in one direction alone, and what holds in every branch, in the SDKs of the golden cases."""

from __future__ import annotations

from collections.abc import Callable
from copy import copy
from importlib import import_module
from types import ModuleType
from typing import Any

import pytest

Sdk = Callable[[str], Any]


@pytest.fixture
def sdk(sdk_of: Callable[[str], ModuleType]) -> Sdk:
    """Imports a module of a case's SDK."""

    def module(name: str) -> Any:
        sdk_of(name.partition(".")[0])
        return import_module(name)

    return module


def sent(sdk: Sdk, package: str, call: Callable[[Any], object], *, client: str) -> Any:
    """The JSON body that a call sends."""
    import json

    seen: list[Any] = []
    transport = sdk(f"{package}._runtime.transport.base")

    class Wire:
        def send(self, request: Any, /) -> Any:
            seen.append(request)
            headers = transport.Headers([("content-type", "application/json")])
            return transport.Response(200, headers, b"{}")

        def close(self) -> None: ...

    call(getattr(sdk(package), client)(base_url="https://api.example", http_client=Wire()))
    return json.loads(seen[0].content)


def test_what_is_only_written_is_asked_of_callers_alone(sdk: Sdk) -> None:
    types = sdk("write_only_and_required.types")
    mismatches = sdk("write_only_and_required._runtime.models.validate").mismatches
    user = types.User.from_dict({"id": "1", "name": "a"})

    assert (user.id, user.password, user.pin) == ("1", None, None)
    assert not mismatches({"id": "1", "name": "a"}, "User")
    assert [each.path for each in mismatches({"password": "x"}, "User")] == ["name", "id"]
    with pytest.raises(TypeError, match="needs password, pin"):
        types.User(name="a")
    assert types.User(name="a", password="b", pin="c").to_dict() == {"name": "a", "password": "b", "pin": "c"}


def test_required_holds_in_every_branch(sdk: Sdk) -> None:
    types = sdk("required_beside_one_of.types")
    decode = sdk("required_beside_one_of._runtime.models.decode").decode

    assert type(decode({"event": "ended", "code": 1}, "Event")) is types.EventEnded
    assert types.EventStarted().to_dict() == {"event": "started"}
    assert type(decode({"event": "opened"}, "Change")) is types.ChangeOpened
    assert isinstance(types.ChangeOpened(by="x"), types.Opened)
    assert types.ChangeOpened(by="x").to_dict() == {"event": "opened", "by": "x"}
    assert types.Opened().to_dict() == {}
    assert "id" in types.NumberedOpened.__annotations__
    assert not hasattr(types, "NarrowedType1")


def test_union_keeps_the_tag_that_a_class_does_not_have(sdk: Sdk) -> None:
    types = sdk("tags_that_a_union_keeps.types")
    decode = sdk("tags_that_a_union_keeps._runtime.models.decode").decode
    cat, dog = types.Cat(name="Tom"), types.Dog(name="Rex")
    said = {"kind": "cat", "name": "Tom"}

    assert cat.to_dict() == {"name": "Tom"}
    assert types.Owner(pet=cat, pets={"a": dog}).to_dict() == {
        "pet": said,
        "pets": {"a": {"kind": "dog", "name": "Rex"}},
    }
    assert cat.to_dict() == {"name": "Tom"}
    assert type(decode({"kind": "cat", "name": "Tom"}, "Pet")) is types.Cat
    assert type(decode({"type": "animal", "name": "Tom"}, "Guest")) is types.Cat
    assert decode(said, "Pet").to_dict() == said
    assert type(decode({"kind": "ant"}, "Pet")).__name__ == "UnknownObject"


def test_what_came_without_a_tag_goes_back_without(sdk: Sdk) -> None:
    types = sdk("tags_that_a_union_keeps.types")
    data = {"pet": {"name": "Tom"}, "pets": {"a": {"name": "Rex", "kind": "dog"}, "b": {"name": "Tom"}}}

    owner = types.Owner.from_dict(data)
    held = types.Owner(pet=types.Cat.from_dict({"name": "Tom"}))
    made = types.Owner(pet=copy(types.Cat(name="Tom")))

    assert owner.to_dict() == data
    assert held.to_dict() == {"pet": {"name": "Tom"}}
    assert made.to_dict() == {"pet": {"kind": "cat", "name": "Tom"}}


@pytest.mark.parametrize(
    ("call", "body"),
    [
        (lambda c, t: c.cat.update(name="Tom"), {"name": "Tom"}),
        (lambda c, t: c.cat.update(t.Cat(name="Tom")), {"name": "Tom"}),
        (lambda c, t: c.pets.create(kind="cat", name="Tom"), {"kind": "cat", "name": "Tom"}),
        (lambda c, t: c.pets.create(t.Cat(name="Tom")), {"kind": "cat", "name": "Tom"}),
        (lambda c, t: c.guests.create(t.Cat(name="Tom")), {"type": "animal", "name": "Tom"}),
        (lambda c, t: c.pets.create(t.Cat.from_dict({"name": "Tom"})), {"kind": "cat", "name": "Tom"}),
        (
            lambda c, t: c.homes.create(name="h", pet=t.Dog(name="Rex"), guests=[t.Cat(name="Tom")]),
            {"name": "h", "pet": {"kind": "dog", "name": "Rex"}, "guests": [{"type": "animal", "name": "Tom"}]},
        ),
        (
            lambda c, t: c.homes.create(name="h", owner=t.Owner(pet=t.Cat(name="Tom"))),
            {"name": "h", "owner": {"pet": {"kind": "cat", "name": "Tom"}}},
        ),
    ],
)
def test_tag_is_sent_where_the_union_is(sdk: Sdk, call: Callable[[Any, Any], object], body: object) -> None:
    types = sdk("tags_that_a_union_keeps.types")

    assert sent(sdk, "tags_that_a_union_keeps", lambda client: call(client, types), client="Home") == body
