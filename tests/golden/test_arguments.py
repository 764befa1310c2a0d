"""What callers give, rightly and wrongly, in the SDK of a golden case: what checkers say, what is sent, what is refused."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from made_sdk import imported

from .cases import cases
from .test_overloads import REFUSED, by_line, found_by_mypy, found_by_pyright

NAME = "arguments_of_all_kinds"
CALLS = """
from datetime import datetime
from arguments_of_all_kinds import Shop
from arguments_of_all_kinds.types import Address, Home, Message, NewPet, Pet, Reply, Run, Search, Status


def calls(client: Shop, pet: Pet, reply: Reply, home: Home) -> None:
    client.pets.list(q="a", filters=None, tags={"a", "b"}, x_trace_id=None, exact=None)
    client.pets.list(q="a", tags=("a",), where=home, anything=[3], timeout=3)
    client.pets.list(q=None)  # refused: there is no null in a query
    client.pets.list(q="a", filters={"a": 1})  # refused: one value
    client.pets.list(q="a", where="b")  # refused: an object
    client.pets.list(q="a", stauts="b")  # refused: nothing is called so
    client.pets.create(name="Rex", owner=None, address=home, status="sold")
    client.pets.create(NewPet(name="Rex"))
    client.pets.create(body={"name": "Rex"})
    client.pets.create(name="Rex", note=None)  # refused: a note is not null
    client.pets.create(NewPet(name="Rex"), name="Rex")  # refused: one of the two
    client.pets.create()  # refused: nothing
    client.pets.update("p1", pet)
    client.pets.update("p1", body=pet, timeout=3)
    client.pets.update("p1", name="Rex")
    client.pets.update("p1", 3)  # refused: no object
    client.issues.create(title="a", body="b")
    client.issues.create({"title": "a"})
    client.issues.create(request_body={"title": "a"})
    client.forms.create(name="a", note=None)
    client.forms.create(name=None)  # refused: there is no null in a form
    client.chats.create(messages=[Message(role="a", text="b"), {"role": "c", "text": "d"}], tools=[*reply.output])
    client.chats.create(messages=[pet, home], tools=[Search(), Run(code="1"), {"type": "run", "code": "2"}], metadata={"a": "b"})
    client.chats.create(messages=[{"role": "c"}])  # refused: no text
    client.chats.create(messages=[], tools=[{"type": "new"}])  # refused: no kind of tool
    client.chats.create(messages=[3])  # refused: no object
    NewPet(name="a", status="sold", born="2025-01-01T00:00:00Z", tags={"a"}, weight=1, address={"street": "b"})
    NewPet(name="a", status=Status.SOLD, born=datetime.now(), tags=("a",), address=Home(street="a", floor=1))
    NewPet(name="a", owner=None, note=None)  # refused: a note is not null
    NewPet(note="a")  # refused: a name
    NewPet(name="a", tags="a", weight="b")  # refused: no number
    Pet(name="a", id="b")
    street: str = Address(street="a").street
    print(street)


async def asynchronous(client: Shop) -> None:
    client.with_raw_response(client.pets.update)("p1", name="a").parse()
"""


@pytest.fixture(scope="module")
def folder(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("arguments")
    case = next(case for case in cases() if case.name == NAME)
    case.copied(shared, made / "sdk")
    (made / "sdk" / "src" / NAME).rename(made / NAME)
    (made / "calls.py").write_text(CALLS, encoding="utf-8")
    return made


@pytest.fixture(scope="module")
def sdk(folder: Path) -> Iterator[ModuleType]:
    with imported(folder, NAME) as package:
        yield package


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_checkers_refuse_what_is_refused(checker: str, folder: Path) -> None:
    wrong = {number for number, line in enumerate(CALLS.splitlines(), 1) if REFUSED in line}

    found = (
        found_by_mypy(folder) if checker == "mypy" else by_line(found_by_pyright(folder, ["calls.py"], mode="strict"))
    )

    assert {n: said for n, said in found.items() if n not in wrong} == {}
    assert wrong - found.keys() == set()


def test_checkers_find_nothing_in_the_sdk(folder: Path) -> None:
    places = [f"{NAME}/resources", f"{NAME}/types"]
    (folder / "strict.json").unlink(missing_ok=True)

    assert found_by_pyright(folder, places, mode="strict") == []


# ------------------------------------------------------------------------------------------ the wire


class Kept:
    """Answers each request with an empty list, and keeps what was sent."""

    def __init__(self, sdk: ModuleType) -> None:
        self._response = sdk.Response(200, sdk.Headers([("Content-Type", "application/json")]), b"[]")
        self.sent: list[Any] = []

    def send(self, request: Any) -> Any:
        self.sent.append(request)
        return self._response

    def close(self) -> None:
        """Nothing is open."""


@pytest.fixture
def kept(sdk: ModuleType) -> Kept:
    return Kept(sdk)


@pytest.fixture
def client(sdk: ModuleType, kept: Kept) -> Any:
    return sdk.Shop(base_url="http://h", http_client=kept, validation="off")


def call(client: Any, called: str, /, *given: Any, **named: Any) -> None:
    """Calls a method for what it sends; what came back is of no interest."""
    method = client
    for part in called.split("."):
        method = getattr(method, part)
    try:
        method(*given, **named)
    except client_errors(client):
        pass


def client_errors(client: Any) -> Any:
    return import_module(f"{NAME}._runtime.errors").APIResponseValidationError


def body(kept: Kept) -> Any:
    return json.loads(kept.sent[-1].content)


def query(kept: Kept) -> list[tuple[str, str]]:
    return parse_qsl(urlsplit(kept.sent[-1].url).query)


PET = {"kind": "pet", "name": "Rex"}


def test_a_body_in_one_piece(sdk: ModuleType, client: Any, kept: Kept) -> None:
    types = import_module(f"{NAME}.types")
    call(client, "pets.create", types.NewPet(name="Rex"))
    assert body(kept) == PET
    call(client, "pets.create", body=types.Message(role="a", text="b"))
    assert body(kept) == {"role": "a", "text": "b"}
    call(client, "pets.update", "p1", PET, extra_body={"x": None, "note": None})
    assert body(kept) == {**PET, "x": None, "note": None}
    call(client, "pets.create", name="Rex")
    assert body(kept) == PET
    call(client, "pets.create", {}, extra_body={"kind": "pet", "name": 3})
    assert body(kept) == {"kind": "pet", "name": 3}
    call(client, "pets.create", extra_body={"name": "Rex"})
    assert body(kept) == PET
    call(client, "issues.create", {"title": "a"})
    assert body(kept) == {"title": "a"}
    call(client, "issues.create", title="a", body="b")
    assert body(kept) == {"title": "a", "body": "b"}
    call(client, "forms.create", {"name": "a b"})
    assert kept.sent[-1].content == b"name=a%20b"
    call(client, "uploads.create", {"file": b"12", "title": "t"})
    assert b'name="file"; filename="file"' in kept.sent[-1].content
    call(client, "uploads.create", types.UploadCreateParams(file=("a.txt", b"12")))
    assert b'name="file"; filename="a.txt"' in kept.sent[-1].content


def test_a_body_is_not_given_in_both_ways(client: Any, kept: Kept) -> None:
    with pytest.raises(TypeError, match="the body is given as a whole, and 'name' beside it"):
        client.pets.create({"name": "a"}, name="b")
    with pytest.raises(TypeError, match="must be given"):
        client.pets.create(None)

    assert kept.sent == []


MESSAGE = {"role": "c", "text": "d"}


def test_a_model_of_any_class_goes_where_an_object_does(sdk: ModuleType, client: Any, kept: Kept) -> None:
    types = import_module(f"{NAME}.types")
    reply = types.Reply.from_dict({"output": [{"type": "search", "query": "a", "found": 3}]})
    home = types.Home(street="a", floor=1)

    call(client, "chats.create", messages=[types.Message(role="a", text="b"), MESSAGE], tools=[*reply.output])
    assert body(kept) == {
        "messages": [{"role": "a", "text": "b"}, MESSAGE],
        "tools": [{"type": "search", "query": "a", "found": 3}],
    }
    call(client, "pets.create", name="Rex", address=home)
    assert body(kept) == {**PET, "address": {"street": "a", "floor": 1}}
    call(client, "pets.list", q="a", where=home)
    assert query(kept) == [("q", "a"), ("where[street]", "a"), ("where[floor]", "1")]


def test_what_a_server_gives_does_not_go_back(sdk: ModuleType, client: Any, kept: Kept) -> None:
    types = import_module(f"{NAME}.types")
    pet = types.Pet.from_dict({**PET, "id": "p1", "made": "today", "home": {"street": "a"}, "x": 1})

    call(client, "pets.update", pet.id, pet)
    assert body(kept) == {**PET, "home": {"street": "a"}, "x": 1}
    with pytest.raises(TypeError, match="body takes a mapping or a model, not a list"):
        call(client, "pets.update", pet.id, [pet], extra_headers={})
    call(client, "pets.update", pet.id, pet.to_dict())
    assert body(kept) == {**PET, "id": "p1", "made": "today", "home": {"street": "a"}, "x": 1}
    assert pet.to_dict()["id"] == types.Pet(name="Rex", id="p1").id == "p1"


def test_none_is_no_value_where_there_is_no_null(client: Any, kept: Kept) -> None:
    call(client, "pets.list", q="a", filters=None, tags=None, x_trace_id=None, seen=None)
    assert query(kept) == [("q", "a")]
    assert {name for name, _ in kept.sent[-1].headers}.isdisjoint({"X-Trace-Id", "Cookie"})
    call(client, "pets.list", q="a", exact=None)
    assert query(kept) == [("q", "a"), ("exact", "null")]
    call(client, "forms.create", name="a", note=None)
    assert kept.sent[-1].content == b"name=a"
    call(client, "pets.create", name="a", owner=None)
    assert body(kept) == {"kind": "pet", "name": "a", "owner": None}


@pytest.mark.parametrize(
    ("name", "given", "said"),
    [
        ("pets.list", {"q": None}, r"PetsResource.list\(\): q must be given"),
        ("pets.update", {"id": None}, r"PetsResource.update\(\): id must be given"),
        ("forms.create", {"name": None}, r"name must be given"),
        ("pets.create", {"name": "a", "note": None}, r"note takes no None: leave it out; extra_body={'note': None}"),
        ("pets.create", {"name": None}, r"name must be given"),
        ("pets.create", {}, r"PetsResource.create\(\): name must be given"),
        ("pets.create", {"status": "sold"}, r"PetsResource.create\(\): name must be given"),
        ("forms.create", {}, r"FormsResource.create\(\): name must be given"),
        ("uploads.create", {"title": "t"}, r"UploadsResource.create\(\): file must be given"),
        ("pets.list", {"q": {"a": 1}}, r"q takes a single value, not a dict"),
        ("pets.list", {"q": "a", "filters": ["a"]}, r"filters takes a single value, not a list"),
        ("pets.list", {"q": "a", "filters": {"a"}}, r"filters takes a single value, not a set"),
        ("pets.list", {"q": "a", "filters": b"a"}, r"filters takes a single value, not a bytes"),
        ("pets.list", {"q": "a", "tags": "a"}, r"tags takes a list, not a str: write \[value\]"),
        ("pets.list", {"q": "a", "tags": {"a": 1}}, r"tags takes a list, not a dict"),
        ("pets.list", {"q": "a", "tags": [{"a": 1}]}, r"tags\[0\] takes a single value, not a dict"),
        ("pets.list", {"q": "a", "where": "a"}, r"where takes a mapping or a model, not a str"),
        ("pets.list", {"q": "a", "where": ["a"]}, r"where takes a mapping or a model, not a list"),
        ("pets.list", {"q": "a", "x_trace_id": ["a"]}, r"x_trace_id takes a single value, not a list"),
        ("pets.list", {"q": "a", "seen": {"a": 1}}, r"seen takes a single value, not a dict"),
        ("pets.update", {"id": ["a"]}, r"id takes a single value, not a list"),
        ("forms.create", {"name": {"a": 1}}, r"name takes a single value, not a dict"),
        ("forms.create", {"body": {"name": {"a": 1}}}, r"name takes a single value, not a dict"),
        ("forms.create", {"name": "a", "sizes": 3}, r"sizes takes a list, not an int"),
        ("uploads.create", {"file": {"a": 1}}, r"file takes bytes, an open file or a path, not a dict"),
        ("uploads.create", {"file": "a.txt"}, r"file takes bytes, an open file or a path, not a str"),
        ("uploads.create", {"file": b"1", "title": {"a": 1}}, r"title takes a single value, not a dict"),
        ("texts.create", {"body": {"a": 1}}, r"a dict is no bytes"),
        ("texts.create", {"body": ["a"]}, r"list"),
        ("texts.create", {"body": None}, r"NoneType"),
    ],
)
def test_what_has_no_form_in_its_place_is_refused(
    client: Any, kept: Kept, name: str, given: dict[str, Any], said: str
) -> None:
    resource, _, method = name.partition(".")

    with pytest.raises(TypeError, match=said):
        getattr(getattr(client, resource), method)(**given)

    assert kept.sent == []


def test_what_is_free_stays_free(client: Any, kept: Kept) -> None:
    call(client, "pets.list", q=3, filters=datetime(2025, 1, 1, tzinfo=UTC), anything=["a", "b"], tags={"b", "a"})
    assert query(kept) == [
        ("q", "3"),
        ("filters", "2025-01-01T00:00:00Z"),
        ("tags", "a"),
        ("tags", "b"),
        ("anything", "a"),
        ("anything", "b"),
    ]
    call(client, "uploads.create", file=b"1", title=("t.txt", b"2"))
    assert b'filename="t.txt"' in kept.sent[-1].content
    call(client, "pets.create", name="Rex", address={"street": "a", "deep": [{"er": None}]})
    assert body(kept) == {**PET, "address": {"street": "a", "deep": [{"er": None}]}}


# ---------------------------------------------------------------------------------------- constructors


def test_a_constructor_takes_what_methods_take(sdk: ModuleType) -> None:
    types = import_module(f"{NAME}.types")

    pet = types.NewPet(
        name="a",
        status="sold",
        born="2025-01-01T00:00:00Z",
        tags=("a", "b"),
        weight=1,
        address={"street": "b"},
        owner=None,
    )

    assert pet.status is types.Status.SOLD
    assert pet.born == datetime(2025, 1, 1, tzinfo=UTC)
    assert pet.tags == ["a", "b"]
    assert types.NewPet(name="a", tags={"b", "a"}).tags == ["a", "b"]
    assert pet.address == types.Address(street="b")
    assert isinstance(types.NewPet(name="a", address=types.Home(street="b")).address, types.Home)
    assert types.Reply(output=({"type": "search"},)).output == [types.Output(type="search")]
    assert pet.to_dict() == {
        "kind": "pet",
        "name": "a",
        "status": "sold",
        "born": "2025-01-01T00:00:00Z",
        "tags": ["a", "b"],
        "weight": 1,
        "address": {"street": "b"},
        "owner": None,
    }


def test_a_constructor_takes_none_only_where_null_is(sdk: ModuleType) -> None:
    types = import_module(f"{NAME}.types")

    with pytest.raises(TypeError, match=r"NewPet\(\): note takes no None: leave it out"):
        types.NewPet(name="a", note=None)
    with pytest.raises(TypeError, match=r"name must be given: None is no value there"):
        types.NewPet(name=None)
    with pytest.raises(TypeError, match=r"NewPet has no property 'naem'; did you mean 'name'\?"):
        types.NewPet(naem="a")
    with pytest.raises(TypeError, match=r"needs name"):
        types.NewPet(note="a")


def test_a_subclass_of_a_users_own_has_its_own_constructor(sdk: ModuleType) -> None:
    types = import_module(f"{NAME}.types")

    class Mine(types.NewPet):  # type: ignore[name-defined,misc]
        def __init__(self, **given: Any) -> None:
            super().__init__(name="mine", **given)

    assert Mine(status="sold").to_dict() == {"kind": "pet", "name": "mine", "status": "sold"}
