"""What leaves the SDKs of golden cases that show how a description is read, on a transport that answers from memory."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import cache
from importlib import import_module
from inspect import signature
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from made_sdk import imported
from sdkwright import generate

from .cases import cases

Sdk = Callable[[str], ModuleType]


class Canned:
    """Answers each request with the same response, and keeps what was sent."""

    def __init__(self, package: ModuleType, body: str = "{}", media_type: str = "application/json") -> None:
        headers = package.Headers([("Content-Type", media_type)])
        self._response = package.Response(200, headers, body.encode())
        self.sent: list[Any] = []

    def send(self, request: Any) -> Any:
        self.sent.append(request)
        return self._response

    def close(self) -> None:
        """Nothing is open."""


def sent(package: ModuleType, client: str, call: Callable[[Any], object], **settings: Any) -> Any:
    """The request that one call leads to."""
    transport = Canned(package)
    call(getattr(package, client)(http_client=transport, **settings))
    return transport.sent[0]


# ------------------------------------------------------------------------------------------------ paths


@pytest.mark.parametrize(
    ("call", "target"),
    [
        (lambda c: c.items.retrieve(123), "/items/123"),
        (lambda c: c.kinds.tags.retrieve("t", kind="k"), "/kinds/k/tags/t"),
        (lambda c: c.files.retrieve("a/b c/d?.txt"), "/files/a/b%20c/d%3F.txt"),
        (lambda c: c.proxy.retrieve("a/b"), "/proxy/a/b"),
        (lambda c: c.shelves.books.retrieve("shelves/1/books/2"), "/v1/shelves/1/books/2"),
        (lambda c: c.odd.retrieve("a/b"), "/odd/a%2Fb"),
        (lambda c: c.users.posts.retrieve(2, user_id=1), "/users/1/posts/2"),
        (lambda c: c.beta.messages.create(), "/messages?beta=true"),
        (lambda c: c.beta.messages.create(beta=False, kind="a"), "/messages?beta=false&kind=a"),
        (lambda c: c.beta.messages.create(extra_query={"beta": "maybe"}), "/messages?beta=maybe"),
    ],
)
def test_path_of_a_framework_is_read_as_it_is_meant(sdk_of: Sdk, call: Callable[[Any], object], target: str) -> None:
    request = sent(sdk_of("paths_as_frameworks_write_them"), "Shop", call)

    assert request.url == f"https://shop.example.com{target}"


@pytest.mark.parametrize("value", ["../x", "a/../b", "a/..", ".", "a/./b", "a\\..\\b", "%2e%2e/x", ""])
def test_value_of_several_segments_cannot_change_the_path(sdk_of: Sdk, value: str) -> None:
    transport = Canned(package := sdk_of("paths_as_frameworks_write_them"))

    if value == "%2e%2e/x":  # a percent sign is one of the value's own
        package.Shop(http_client=transport).files.retrieve(value)
        assert transport.sent[0].url.endswith("/files/%252e%252e/x")
        return
    with pytest.raises(ValueError, match="path"):
        package.Shop(http_client=transport).files.retrieve(value)
    assert transport.sent == []


# ----------------------------------------------------------------------------------------------- bodies


def test_body_of_which_nothing_is_said_is_none(sdk_of: Sdk) -> None:
    package = sdk_of("bodies_that_say_nothing")

    for method in ("delete", "retrieve", "head", "trace"):
        request = sent(package, "Shop", lambda c, m=method: getattr(c.empty, m)("1"))  # type: ignore[misc]
        assert (request.content, "Content-Type" in dict(request.headers)) == (None, False)
        called = getattr(package.Shop(http_client=Canned(package)).empty, method)
        assert "body" not in signature(called).parameters


def test_body_that_is_described_is_sent_by_any_method(sdk_of: Sdk) -> None:
    package = sdk_of("bodies_that_say_nothing")

    assert sent(package, "Shop", lambda c: c.told.delete("1", reason="old")).content == b'{"reason":"old"}'
    assert sent(package, "Shop", lambda c: c.told.retrieve("1", body={"a": "b"})).content == b'{"a":"b"}'
    assert sent(package, "Shop", lambda c: c.told.head("1", body=[1])).content == b"[1]"
    assert sent(package, "Shop", lambda c: c.empty.create("1", body=[1])).content == b"[1]"


@pytest.mark.parametrize(
    ("call", "body"),
    [
        (lambda c: c.items.create(), None),
        (lambda c: c.items.create(name="a"), {"name": "a"}),
        (lambda c: c.items.replace(name="a", age=1), {"name": "a", "age": 1}),
        (lambda c: c.items.update(name="a"), {"name": "a"}),
        (lambda c: c.shapes.create(radius=1.5), {"radius": 1.5}),
        (lambda c: c.shapes.create(side=2), {"side": 2}),
    ],
)
def test_body_that_may_be_null_is_arguments(sdk_of: Sdk, call: Callable[[Any], object], body: object) -> None:
    request = sent(sdk_of("body_that_may_be_null"), "Shop", call)

    assert (None if request.content is None else json.loads(request.content)) == body


def test_json_goes_before_what_is_built_on_it(sdk_of: Sdk) -> None:
    package = sdk_of("json_before_its_kin")
    kinds = [
        dict(sent(package, "Shop", call).headers)["Content-Type"]
        for call in (
            lambda c: c.items.create(name="a"),
            lambda c: c.items.update(name="a"),
            lambda c: c.items.replace(name="a"),
            lambda c: c.items.create(name="a", content_type="text/json"),
            lambda c: c.items.update(body=[], content_type="application/json-patch+json"),
        )
    ]

    assert kinds == [
        "application/json",
        "application/json; charset=utf-8",
        "application/merge-patch+json",
        "text/json",
        "application/json-patch+json",
    ]


def content_type(request: Any) -> str:
    """The media type of a body."""
    return str(dict(request.headers)["Content-Type"]).partition(";")[0]


def read_of(request: Any) -> bytes:
    """The body, read to its end."""
    return request.content if isinstance(request.content, bytes) else b"".join(request.content)


@pytest.mark.parametrize(
    ("call", "media_type", "part"),
    [
        (lambda c: c.images.create(images=["u"], prompt="p"), "application/json", b'{"images":["u"],"prompt":"p"}'),
        (lambda c: c.images.create(image=b"\x89PNG", prompt="p"), "multipart/form-data", b"\x89PNG"),
        (lambda c: c.images.create(image=b"1", mask=b"2"), "multipart/form-data", b'name="mask"'),
        (lambda c: c.images.create({"image": b"1"}), "multipart/form-data", b'name="image"'),
        (lambda c: c.images.create({"images": ["u"]}), "application/json", b'{"images":["u"]}'),
        (
            lambda c: c.images.update(image="https://u", name="n"),
            "application/json",
            b'{"image":"https://u","name":"n"}',
        ),
        (lambda c: c.images.update(image=b"1", name="n"), "multipart/form-data", b'name="image"'),
        (lambda c: c.images.update(image=("a.png", b"1")), "multipart/form-data", b"image/png"),
        (lambda c: c.notes.create(text="a"), "application/json", b'{"text":"a"}'),
        (lambda c: c.notes.create(b"a"), "application/octet-stream", b"a"),
        (lambda c: c.notes.create({"text": "a"}), "application/json", b'{"text":"a"}'),
        (lambda c: c.notes.create(b"a", content_type="application/octet-stream"), "application/octet-stream", b"a"),
    ],
)
def test_media_type_follows_from_what_is_given(
    sdk_of: Sdk, call: Callable[[Any], object], media_type: str, part: bytes
) -> None:
    request = sent(sdk_of("media_types_that_follow"), "Press", call)

    assert content_type(request) == media_type
    assert part in read_of(request)


def test_media_type_that_is_left_open_is_an_argument_or_guessed(sdk_of: Sdk, tmp_path: Path) -> None:
    package = sdk_of("media_types_left_open")
    (picture := tmp_path / "a.png").write_bytes(b"1")
    (page := tmp_path / "a.html").write_bytes(b"2")

    def kind(call: Callable[[Any], object]) -> str:
        return content_type(sent(package, "Press", call))

    assert kind(lambda c: c.images.replace(picture)) == "image/png"
    with pytest.raises(TypeError, match=r"replace\(\): content_type must be given: the body is image/\*, and no name"):
        kind(lambda c: c.images.replace(page))
    assert kind(lambda c: c.images.replace(b"1", content_type="image/webp")) == "image/webp"
    assert kind(lambda c: c.images.create(page)) == "text/html"
    assert kind(lambda c: c.images.create(b"1")) == "application/octet-stream"
    assert kind(lambda c: c.images.create("a,b", content_type="text/csv")) == "text/csv"
    assert kind(lambda c: c.images.update(b"1")) == "image/png"
    assert kind(lambda c: c.images.update(b"1", content_type="image/gif")) == "image/gif"


# ------------------------------------------------------------------------------------- maps and references


def test_maps_that_are_references_are_followed(sdk_of: Sdk) -> None:
    package = sdk_of("maps_that_are_references")
    types = import_module(f"{package.__name__}.types")
    request = sent(package, "Shop", lambda c: c.pets.create(name="a", age=None, page=2))

    assert (json.loads(request.content), request.url) == (
        {"name": "a", "age": None},
        "https://shop.example.com/pets?page=2",
    )
    assert [types.Dog.from_dict({"name": "a", "breed": "b"}).breed, types.Cat(name="a", lives=9).name] == ["b", "a"]
    assert types.Lost(name="a").to_dict() == {"name": "a"}
    assert types.Plain(ref="a").to_dict() == {"$ref": "a"}


def test_maps_that_are_references_are_followed_in_swagger(sdk_of: Sdk) -> None:
    package = sdk_of("swagger_2_0_maps_that_are_references")
    transport = Canned(package, '{"name": "a", "age": null}')

    pet = package.Shop(http_client=transport).pets.retrieve(page=1, size=2)

    assert (type(pet).__name__, pet.name, pet.age) == ("Pet", "a", None)
    assert transport.sent[0].url == "https://shop.example.com/pets?page=1&size=2"


def test_webhooks_of_an_extension_are_typed(sdk_of: Sdk) -> None:
    webhooks = import_module(f"{sdk_of('x_webhooks_with_references').__name__}.webhooks")

    placed = webhooks.parse('{"id": "1"}', event="order-placed")
    noted = webhooks.parse('{"note": null, "order": {"by": null, "of": {"id": "2"}}}', event="order-noted")

    assert (type(placed).__name__, placed.id) == ("Order", "1")
    assert (noted.note, noted.order.by, noted.order.of.id) == (None, None, "2")


# ---------------------------------------------------------------------------------------------- streams


def test_items_that_3_1_describes_are_items(sdk_of: Sdk) -> None:
    package = sdk_of("item_schema_in_openapi_3_1")
    lines = Canned(package, '{"name": "a"}\n{"name": "b"}\n', "application/jsonl")
    events = Canned(package, 'data: {"name": "a"}\n\n', "text/event-stream")

    assert [item.name for item in package.Shop(http_client=lines).lines.list()] == ["a", "b"]
    assert [event.data.name for event in package.Shop(http_client=events).events.list()] == ["a"]


def test_gateway_of_grpc_sends_a_message_a_line(sdk_of: Sdk) -> None:
    package = sdk_of("streams_of_grpc_gateways")
    lines = '{"result": {"id": "1", "total": 2}}\n{"result": {}}\n\n'
    transport = Canned(package, lines)

    orders = list(package.Shop(http_client=transport).orders.watch(since="7"))
    tail = list(package.Shop(http_client=Canned(package, '{"result": {"text": "a"}}')).lines.list())
    whole = package.Shop(http_client=Canned(package, '{"result": {"id": "1"}}')).results.retrieve()

    assert [(type(order).__name__, order.id, order.total) for order in orders] == [
        ("Order", "1", 2),
        ("Order", None, None),
    ]
    assert [line.text for line in tail] == ["a"]
    assert whole.result.id == "1"
    assert json.loads(transport.sent[0].content) == {"since": "7"}


@pytest.mark.parametrize(
    "error", [{"code": 5, "message": "no such order"}, {"grpc_code": 5, "message": "no such order"}]
)
def test_error_of_a_gateway_ends_the_stream(sdk_of: Sdk, error: dict[str, object]) -> None:
    package = sdk_of("streams_of_grpc_gateways")
    body = '{"result": {"id": "1"}}\n' + json.dumps({"error": error}) + "\n"
    stream = package.Shop(http_client=Canned(package, body)).orders.watch()

    assert next(stream).id == "1"
    with pytest.raises(package.APIStreamError, match="no such order") as caught:
        next(stream)
    assert caught.value.body == {"error": error}


@pytest.mark.parametrize("resource", ["values", "listed"])
def test_done_that_is_described_is_an_item(sdk_of: Sdk, resource: str) -> None:
    package = sdk_of("done_that_is_described")
    body = 'data: {"delta": "a"}\n\ndata: [DONE]\n\ndata: {"delta": "late"}\n\n'

    items = list(getattr(package.Talk(http_client=Canned(package, body, "text/event-stream")), resource).retrieve())

    assert (items[0].delta, items[1:]) == ("a", ["[DONE]"])


def test_done_that_is_described_as_an_event_is_one(sdk_of: Sdk) -> None:
    package = sdk_of("done_that_is_described")
    body = 'event: chunk\ndata: {"delta": "a"}\n\nevent: done\ndata: [DONE]\n\n'

    chunk, done = package.Talk(http_client=Canned(package, body, "text/event-stream")).objects.retrieve()

    assert (chunk.data.delta, done.event, done.data) == ("a", "done", "[DONE]")


def test_done_that_is_not_described_is_none(sdk_of: Sdk) -> None:
    package = sdk_of("done_that_is_described")
    body = 'data: {"delta": "a"}\n\ndata: [DONE]\n\n'

    items = list(package.Talk(http_client=Canned(package, body, "text/event-stream")).silent.retrieve())

    assert [item.delta for item in items] == ["a"]


# ----------------------------------------------------------------------------------------- credentials


def shown(request: Any) -> dict[str, str]:
    """The headers of a request that show who calls."""
    return {name: value for name, value in request.headers if name.startswith("X-") or name == "Authorization"}


def test_credentials_are_called_after_their_schemes(sdk_of: Sdk) -> None:
    package = sdk_of("credentials_called_after_their_schemes")
    given = {
        **{"api_key": "k", "org_key": "o", "admin_api_key": "a", "user_access_token": "u", "staff_access_token": "s"},
        **{"admin_username": "n", "admin_password": "p", "staff_username": "n", "staff_password": "p"},
        **{"shared_access_key": "h", "dpop": "d"},
    }

    def who(call: Callable[[Any], object]) -> dict[str, str]:
        return shown(sent(package, "Shop", call, **given))

    assert who(lambda c: c.pets.list()) == {"X-Org-Key": "o", "X-Key": "k"}
    assert who(lambda c: c.pets.create()) == {"X-Admin-Key": "a"}
    assert who(lambda c: c.pets.replace()) == {"Authorization": "SharedAccessKey h"}
    assert who(lambda c: c.pets.update()) == {"Authorization": "DPoP d"}
    assert who(lambda c: c.pets.delete()) == {}
    assert who(lambda c: c.users.list()) == {"Authorization": "Bearer u"}
    assert who(lambda c: c.users.create()) == {"Authorization": "Bearer s"}


def test_order_of_schemes_decides_no_name(tmp_path: Path) -> None:
    names = []
    for first, second in (("Beta", "Alpha"), ("Alpha", "Beta")):
        text = f"""
            openapi: 3.1.0
            info: {{title: Shop, version: "1"}}
            servers: [{{url: https://shop.example.com}}]
            paths:
              /pets: {{get: {{security: [{{{first}: []}}, {{{second}: []}}], responses: {{"204": {{description: Done}}}}}}}}
            components:
              securitySchemes:
                {first}: {{type: apiKey, in: header, name: X-{first}}}
                {second}: {{type: apiKey, in: header, name: X-{second}}}
        """
        (spec := tmp_path / f"{first}.yaml").write_text(text)
        assert generate(spec, output=tmp_path / first, package="shop").ok
        text = (tmp_path / first / "src/shop/_client.py").read_text("utf-8")
        names.append(sorted(set(re.findall(r"(\w+): TokenLike", text))))

    assert names == [["alpha_api_key", "beta_api_key"]] * 2


@pytest.mark.parametrize(
    ("schemes", "want"),
    [
        ({"ApiKeyAuth": "{type: http, scheme: bearer}"}, ["api_key"]),
        ({"SecretKey": "{type: http, scheme: bearer}"}, ["api_key"]),
        ({"bearerToken": "{type: http, scheme: bearer}"}, ["access_token"]),
        (
            {"Key": "{type: apiKey, in: header, name: X-Key}", "AppKey": "{type: http, scheme: bearer}"},
            ["access_token", "api_key"],
        ),
    ],
)
def test_a_bearer_token_that_its_scheme_calls_a_key_is_one(
    tmp_path: Path, schemes: dict[str, str], want: list[str]
) -> None:
    listed = "\n".join(f"    {key}: {scheme}" for key, scheme in schemes.items())
    (tmp_path / "spec.yaml").write_text(
        "openapi: 3.1.0\ninfo: {title: Shop, version: '1'}\nservers: [{url: https://shop.example.com}]\n"
        f"security: [{', '.join(f'{{{key}: []}}' for key in schemes)}]\n"
        "paths: {/pets: {get: {responses: {'204': {description: Done}}}}}\n"
        f"components:\n  securitySchemes:\n{listed}\n"
    )

    assert generate(tmp_path / "spec.yaml", output=tmp_path / "sdk", package="shop").ok

    text = (tmp_path / "sdk/src/shop/_client.py").read_text("utf-8")
    assert sorted(set(re.findall(r"(\w+): TokenLike", text))) == want


@pytest.mark.parametrize("settings", [{}, {"access_token": "t"}])
def test_anonymous_client_shows_nobody(sdk_of: Sdk, settings: dict[str, str]) -> None:
    package = sdk_of("logins")

    assert shown(sent(package, "Shop", lambda c: c.pets.list(), anonymous=True, **settings)) == {}
    assert shown(sent(package, "Shop", lambda c: c.pets.list(anonymous=True), **settings)) == {}
    assert shown(sent(package, "Shop", lambda c: c.with_options(anonymous=True).pets.list(), **settings)) == {}


def test_credential_is_asked_for_where_it_is_needed(sdk_of: Sdk) -> None:
    package = sdk_of("logins")

    assert shown(sent(package, "Shop", lambda c: c.login(user="a", password="b"))) == {}
    assert shown(sent(package, "Shop", lambda c: c.auth.token())) == {}
    assert shown(sent(package, "Shop", lambda c: c.pets.list(), access_token="t")) == {"Authorization": "Bearer t"}
    assert shown(sent(package, "Shop", lambda c: c.login(), access_token="t")) == {"Authorization": "Bearer t"}
    with pytest.raises(package.MissingCredentialError, match="pass access_token="):
        sent(package, "Shop", lambda c: c.pets.list())
    with pytest.raises(package.MissingCredentialError, match="pass access_token="):
        sent(package, "Shop", lambda c: c.pets.list(anonymous=False), anonymous=True)


def test_scheme_that_is_added_goes_where_nothing_is_said(sdk_of: Sdk, monkeypatch: pytest.MonkeyPatch) -> None:
    package = sdk_of("schemes_that_are_added")
    monkeypatch.setenv("SHOP_TOKEN", "t")

    assert shown(sent(package, "Shop", lambda c: c.pets.list())) == {"Authorization": "Bearer t"}
    assert shown(sent(package, "Shop", lambda c: c.pets.create())) == {}
    assert shown(sent(package, "Shop", lambda c: c.pets.update(), api_key="k")) == {"X-Told": "k"}
    monkeypatch.delenv("SHOP_TOKEN")
    assert shown(sent(package, "Shop", lambda c: c.pets.list(), shared_access_key="s")) == {
        "Authorization": "SharedAccessKey s"
    }
    assert sent(package, "Shop", lambda c: c.pets.list(), query_key="q").url.endswith("/pets?key=q")


# -------------------------------------------------------------------------- where the API is, and what it is told


def test_parameters_of_the_client_go_with_each_call(sdk_of: Sdk, monkeypatch: pytest.MonkeyPatch) -> None:
    package = sdk_of("client_parameters")
    request = sent(package, "Shop", lambda c: c.pets.list(limit=1), api_version="3", organization="o")
    other = sent(package, "Shop", lambda c: c.toys.list(), api_version="3", x_version="2025-01-01")
    monkeypatch.setenv("SHOP_ORG", "env")
    once = sent(
        package,
        "Shop",
        lambda c: c.pets.list(extra_headers={"X-Version": "x"}, extra_query={"api-version": "4"}),
        api_version="3",
    )

    assert request.url == "https://shop.example.com/v2/pets?api-version=3&limit=1"
    assert shown(request) == {"X-Org": "o"} and dict(request.headers)["x-version"] == "2024-01-01"
    assert dict(other.headers)["x-version"] == "2025-01-01" and "X-Org" not in shown(other)
    assert (once.url, shown(once)) == (
        "https://shop.example.com/v2/pets?api-version=4",
        {"X-Org": "env", "X-Version": "x"},
    )
    assert "x_version" not in signature(package.Shop(api_version="1").pets.list).parameters
    with pytest.raises(ValueError, match="api_version is missing: pass api_version="):
        package.Shop()


def test_base_url_is_asked_for_where_nobody_says_it(sdk_of: Sdk, monkeypatch: pytest.MonkeyPatch) -> None:
    package = sdk_of("no_security_and_no_server")
    with pytest.raises(ValueError, match="NO_SECURITY_AND_NO_SERVER_BASE_URL in the environment before the client"):
        package.PetStore()
    monkeypatch.setenv("NO_SECURITY_AND_NO_SERVER_BASE_URL", "https://env.example/")

    assert package.PetStore().base_url == "https://env.example"
    assert package.AsyncPetStore(base_url="https://told.example").base_url == "https://told.example"


def test_base_url_of_a_relative_server_says_its_path(sdk_of: Sdk) -> None:
    with pytest.raises(ValueError, match=r'pass base_url="https://HOST/api/v3"'):
        sdk_of("server_that_is_relative").Shop()


def test_open_variables_of_a_server_are_arguments(sdk_of: Sdk, monkeypatch: pytest.MonkeyPatch) -> None:
    package = sdk_of("server_with_open_variables")

    assert package.Shop(host="a.example").base_url == "https://a.example/v1"
    assert package.Shop(host="a.example", scheme="http", edition="v2").base_url == "http://a.example/v2"
    assert package.Shop(base_url="https://b.example").base_url == "https://b.example"
    with pytest.raises(ValueError, match="host is part of the server's URL"):
        package.Shop()
    monkeypatch.setenv("SERVER_WITH_OPEN_VARIABLES_BASE_URL", "https://env.example")
    assert package.Shop().base_url == "https://env.example"


def test_listed_items_are_any_of_them(sdk_of: Sdk) -> None:
    package = sdk_of("swagger_2_0_items_that_are_listed")
    body = '[{"name": "a", "value": "1"}, {"name": "b", "value": "2"}, {"name": "c", "size": 3}, {"name": "d", "value": "4"}]'
    transport = Canned(package, body)

    found = package.Stats(http_client=transport, validation="error").statistics.list()

    assert [type(each).__name__ for each in found] == ["Counter", "Counter", "Ring", "Counter"]


def test_one_of_several_required_sets_is_told(sdk_of: Sdk) -> None:
    package = sdk_of("any_of_required_alone")
    types = import_module(f"{package.__name__}.types")
    source = (Path(package.__path__[0]) / "resources/searches.py").read_text("utf-8")

    assert types.Search.__doc__.split() == "What to look for. One of these is required: `name`, `id`.".split()
    assert "`from` and `to`, `all`" in types.Range.__doc__
    assert source.count("@overload\n    def create(") == 3
    assert json.loads(sent(package, "Net", lambda c: c.searches.create(id=1)).content) == {"id": 1}


# ---------------------------------------------------------------------------------------------- secrets


def test_a_model_shows_no_secret_at_any_depth(sdk_of: Sdk) -> None:
    user = sdk_of("secrets_that_nobody_sees").types.User
    told = {"name": "Ann", "pin": "zzpin", "recovery": "zzphrase", "note": "zznote", "old_password": "zzold"}

    text = repr(user.from_dict({**told, "friends": [told, {"name": "Bob", "pin": None}]}))

    assert "zz" not in text
    assert text.startswith(
        "User(name='Ann', pin='***', recovery='***', note='***', friends=[User(name='Ann', pin='***'"
    )
    assert repr(user.from_dict({"name": "zz"})) == "User(name='zz')"


def test_an_error_shows_no_argument_that_is_a_password(sdk_of: Sdk) -> None:
    package = sdk_of("secrets_that_nobody_sees")

    class Refusing(Canned):
        def send(self, request: Any) -> Any:
            echo = json.dumps({"detail": f"{request.url} {(request.content or b'').decode()} is refused"})
            return package.Response(422, package.Headers([("Content-Type", "application/json")]), echo.encode())

    client = package.Secrets(http_client=Refusing(package))
    users = client.users

    for call in (
        lambda: client.users.login(user="ann", phrase="zz-open-sesame"),
        lambda: users.create(name="ann", pin="zz-open-sesame"),
        lambda: users.create({"name": "ann", "pin": "zz-open-sesame"}),
        lambda: users.create(package.types.User(name="ann", pin="zz-open-sesame")),
    ):
        with pytest.raises(package.UnprocessableEntityError) as caught:
            call()
        assert "zz-open" not in f"{caught.value} {caught.value!r} {caught.value.url}"
        assert "ann" in str(caught.value)
