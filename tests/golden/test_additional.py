"""Properties that callers name themselves: one argument of a method, of a constructor, and what they are when read."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from email.message import Message
from email.parser import BytesParser
from email.policy import HTTP
from importlib import import_module
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import pytest
from made_sdk import imported

from .cases import cases
from .test_overloads import REFUSED, by_line, found_by_mypy, found_by_pyright

NAME = "additional_properties_as_arguments"
AT = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
Send = Callable[[Callable[[Any], object]], Any]


@pytest.fixture(scope="module")
def folder(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    found = tmp_path_factory.mktemp(NAME)
    next(case for case in cases() if case.name == NAME).copied(shared, found / "sdk")
    (found / "sdk" / "src" / NAME).rename(found / NAME)
    return found


@pytest.fixture(scope="module")
def sdk(folder: Path) -> Iterator[Any]:
    with imported(folder, NAME) as package:
        import_module(f"{NAME}.types")
        yield package


@pytest.fixture(params=["sync", "async"])
def send(sdk: Any, request: pytest.FixtureRequest) -> Send:
    """What a call sends: its media type and its body."""
    transport = import_module(f"{NAME}._runtime.transport.base")

    def sends(call: Callable[[Any], object]) -> Any:
        seen: list[Any] = []

        class Wire:
            def send(self, sent: Any, /) -> Any:
                seen.append(sent)
                return transport.Response(200, transport.Headers([("content-type", "application/json")]), b"{}")

            def close(self) -> None: ...

        class AsyncWire(Wire):
            async def send(self, sent: Any, /) -> Any:
                return Wire.send(self, sent)

            async def close(self) -> None: ...

        if request.param == "sync":
            call(sdk.Shop(http_client=Wire()))
        else:

            async def main() -> None:
                await call(sdk.AsyncShop(http_client=AsyncWire()))  # type: ignore[misc]

            asyncio.run(main())
        return seen[0]

    return sends


def test_further_properties_join_the_body(send: Send) -> None:
    sent = send(lambda client: client.things.create(name="x", additional_properties={"colour": "red"}))

    assert json.loads(sent.content) == {"name": "x", "colour": "red"}


def test_their_values_are_written_as_their_type(send: Send) -> None:
    stamps = send(lambda client: client.stamps.update("1", additional_properties={"at": AT}))
    patterned = send(lambda client: client.patterned.create(additional_properties={"x-at": AT}))
    sizes = send(lambda client: client.sizes.create(additional_properties={"s": {"made": AT}}))

    assert json.loads(stamps.content) == {"at": "2026-01-02T03:04:05Z"}
    assert json.loads(patterned.content) == {"x-at": 1767323045}
    assert json.loads(sizes.content) == {"s": {"made": 1767323045}}


def test_they_are_fields_of_a_form(send: Send) -> None:
    sent = send(lambda client: client.forms.create(name="x", additional_properties={"n&": [1, 2]}))

    assert parse_qsl(sent.content.decode()) == [("name", "x"), ("n&", "1"), ("n&", "2")]


def test_they_are_fields_of_a_form_that_goes_in_one_piece(send: Send) -> None:
    sent = send(lambda client: client.forms.create({"name": "x", "n": (1, 2)}))

    assert parse_qsl(sent.content.decode()) == [("name", "x"), ("n", "1"), ("n", "2")]


def test_they_are_parts(send: Send) -> None:
    sent = send(
        lambda client: client.files.create(name="x", additional_properties={"a": b"1", "b": ("b.txt", b"2", "text/x")})
    )

    told = dict(sent.headers)["Content-Type"]
    message = BytesParser(Message, policy=HTTP.clone()).parsebytes(  # type: ignore[arg-type]
        f"Content-Type: {told}\r\n\r\n".encode() + sent.content
    )
    parts = [(p.get_param("name", header="content-disposition"), p.get_payload(decode=True)) for p in message.walk()]
    assert parts[1:] == [("name", b"x"), ("a", b"1"), ("b", b"2")]


def test_the_argument_gives_way_to_a_property_of_its_name(send: Send) -> None:
    sent = send(
        lambda client: client.open.create(additional_properties="own", body_additional_properties={"a": [None, {}]})
    )

    assert json.loads(sent.content) == {"additional_properties": "own", "a": [None, {}]}


def test_a_body_without_other_arguments_takes_them(send: Send) -> None:
    sent = send(lambda client: client.server_only.create(additional_properties={"a": "1"}))

    assert json.loads(sent.content) == {"a": "1"}
    assert send(lambda client: client.server_only.create()).content is None


def test_a_set_is_a_list(send: Send) -> None:
    sent = send(lambda client: client.forms.create(name="x", additional_properties={"n": {2, 1}}))

    assert parse_qsl(sent.content.decode())[1:] == [("n", "1"), ("n", "2")]


@pytest.mark.parametrize(
    ("call", "told"),
    [
        (lambda c: c.things.create(name="x", additional_properties={"name": "y"}), "'name' has an argument of its own"),
        (lambda c: c.things.create(name="x", additional_properties={"id": "y"}), r"\['id'\]: the server gives"),
        (lambda c: c.things.create(name="x", additional_properties={"a": None}), r"properties\['a'\] takes no None"),
        (lambda c: c.things.create(name="x", additional_properties=["a"]), "takes a mapping, not a list"),
        (lambda c: c.things.create(name="x", additional_properties={1: "a"}), "a name is text, not 1"),
        (lambda c: c.things.create({"name": "x"}, additional_properties={"a": "b"}), "given as a whole"),
        (
            lambda c: c.forms.create(name="x", additional_properties={"a": {"b": 1}}),
            r"create\(\): .*\['a'\] takes a li",
        ),
        (lambda c: c.forms.create(name="x", additional_properties={"a": [[1]]}), r"\['a'\]\[0\] takes a single value"),
        (lambda c: c.forms.create({"name": ["x"]}), "name"),
        (lambda c: c.files.create(additional_properties={"a": 3}), r"\['a'\] takes bytes, an open file or a path"),
        (lambda c: c.kinds.create(kind="a", additional_properties={"y": 1}), "'y' has an argument of its own"),
        (lambda c: c.things.create(name="x", additional_propertys={}), "did you mean 'additional_properties'"),
        (lambda c: c.closed.create(name="x", additional_properties={"a": "b"}), "unexpected keyword"),
    ],
)
def test_what_has_no_form_or_a_name_of_its_own_is_refused(send: Send, call: Callable[[Any], object], told: str) -> None:
    with pytest.raises(TypeError, match=told):
        send(call)


def test_constructors_take_them(sdk: Any) -> None:
    types = sdk.types

    stamps = types.Stamps(name="x", additional_properties={"at": "2026-01-02T03:04:05Z", "then": AT})
    sizes = types.Sizes(additional_properties={"s": {"width": 1}, "t": types.Size(width=2)})

    assert stamps.additional_properties == {"at": AT, "then": AT}
    assert stamps.to_dict() == {"name": "x", "at": "2026-01-02T03:04:05Z", "then": "2026-01-02T03:04:05Z"}
    assert sizes.additional_properties["s"] == types.Size(width=1)
    assert sizes.to_dict() == {"s": {"width": 1}, "t": {"width": 2}}
    assert types.OpenCreateParams(additional_properties={"a": {"b": 1}}).to_dict() == {"a": {"b": 1}}


@pytest.mark.parametrize(
    ("kind", "given", "told"),
    [
        ("Stamps", {"name": "x"}, "'name' is a property that the class declares"),
        ("Thing", {"id": "x"}, "'id' is a property that the class declares"),
        ("Stamps", {"a": None}, r"additional_properties\['a'\] takes no None"),
        ("Stamps", [], "takes a mapping, not a list"),
        ("Closed", {"a": 1}, "has no property 'additional_properties'"),
    ],
)
def test_constructors_refuse_the_same(sdk: Any, kind: str, given: object, told: str) -> None:
    required = {"name": "x"} if kind == "Thing" else {}
    with pytest.raises(TypeError, match=told):
        getattr(sdk.types, kind)(**required, additional_properties=given)


def test_what_is_read_has_their_type(sdk: Any) -> None:
    types = sdk.types
    data = {"s": {"width": 1, "made": 1767323045}, "name": "x"}

    sizes = types.Sizes.from_dict(data)
    child = types.Child.from_dict({"at": "2026-01-02T03:04:05Z", "extra": 1, "odd": 5})
    patterned = types.Patterned.from_dict({"x-at": 1767323045, "x-odd": "soon"})

    assert isinstance(sizes.additional_properties["s"], types.Size)
    assert sizes.additional_properties["s"].made == AT
    assert sizes.to_dict() == data
    assert child.additional_properties == {"at": AT, "odd": 5}
    assert patterned.additional_properties == {"x-at": AT, "x-odd": "soon"}
    assert patterned.to_dict() == {"x-at": 1767323045, "x-odd": "soon"}


def test_what_is_added_to_a_model_is_written_as_their_type(sdk: Any) -> None:
    patterned = sdk.types.Patterned()
    patterned.additional_properties["x-at"] = AT

    assert patterned.to_dict() == {"x-at": 1767323045}


def test_a_mapping_in_the_place_of_a_model_is_written_like_it(send: Send) -> None:
    sent = send(lambda client: client.patterned.create({"name": "x", "x-at": AT}))

    assert json.loads(sent.content) == {"name": "x", "x-at": 1767323045}


def test_validation_looks_at_them(sdk: Any) -> None:
    mismatches = import_module(f"{NAME}._runtime.models.validate").mismatches
    types = sdk.types

    assert mismatches({"at": "2026-01-02T03:04:05Z"}, types.Stamps) == ()
    assert [str(each) for each in mismatches({"at": 5}, types.Stamps)] == ["at: datetime was promised, not 5"]
    assert mismatches({"anything": 5}, types.Closed) == ()


CALLS = f"""
from datetime import datetime
from {NAME} import Shop
from {NAME}.types import Child, Sizes, Stamps

client = Shop()
thing = client.things.create(name="x", additional_properties={{"colour": "red"}})
text: str = thing.additional_properties["colour"]
stamps = Stamps(additional_properties={{"at": datetime.now(), "then": "2026-01-02T03:04:05Z"}})
at: datetime = stamps.additional_properties["at"]
sizes = Sizes(additional_properties={{"s": {{"width": 1}}}})
width: int | None = sizes.additional_properties["s"].width
then: datetime = Child().additional_properties["at"]
client.kinds.create(kind="a", additional_properties={{"n": 1}})
client.open.create(body_additional_properties={{"a": [1, None]}})
client.things.create(name="x", additional_properties={{"colour": 1}})  {REFUSED}
client.kinds.create(kind="b", additional_properties={{"n": 1}})  {REFUSED}
number: int = thing.additional_properties["colour"]  {REFUSED}
Stamps(additional_properties={{"at": 1}})  {REFUSED}
"""


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_checkers_know_their_type(folder: Path, checker: str) -> None:
    (folder / "calls.py").write_text(CALLS)

    found = (
        found_by_mypy(folder) if checker == "mypy" else by_line(found_by_pyright(folder, ["calls.py"], mode="strict"))
    )

    wanted = {number for number, line in enumerate(CALLS.splitlines(), 1) if REFUSED in line}
    assert set(found) == wanted


def test_the_surface_says_which_argument_takes_them() -> None:
    surface = next(case for case in cases() if case.name == NAME).surface()
    told = {each["call"]: each for each in surface["operations"]}

    assert told["things.create"]["body"]["additional"] == "additional_properties"
    assert told["open.create"]["body"]["additional"] == "body_additional_properties"
    assert told["things.create"]["arguments"][-1] == {
        "argument": "additional_properties",
        "in": "body",
        "name": "",
        "required": False,
        "positional": False,
        "type": "collections.abc.Mapping[str, str]",
    }
    assert told["kinds.create"]["overloads"] == [["kind", "x", "additional_properties"], ["kind", "y"]]


def test_checkers_find_nothing_in_the_sdk(folder: Path) -> None:
    (folder / "strict.json").unlink(missing_ok=True)

    assert found_by_pyright(folder, [f"{NAME}/resources", f"{NAME}/types"], mode="strict") == []
