"""Which server a call goes to: what the caller chose, what an operation has for itself, and `base_url` over all."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

import pytest
from gradient import Headers, Request, Response
from gradient._runtime.call.operation import Operation
from gradient._runtime.client.client import SyncClient
from gradient._runtime.params.servers import Server, Servers

LIVE_AND_SANDBOX = {
    "live": Server("https://{region}.shop.example/v2/", {"region": "eu"}),
    "sandbox": Server("https://sandbox.shop.example"),
}
PETS = Operation[None]("GET", "/pets")
FILES = Operation[None](
    "GET",
    "/files",
    servers={
        "live": Server("https://files.example/{region}", {"region": "us"}),
        "sandbox": Server("https://f.example"),
    },
)


@dataclass
class Recorder:
    """A transport that notes where a call goes, and answers nothing."""

    urls: list[str] = field(default_factory=list)

    def send(self, request: Request) -> Response:
        self.urls.append(request.url)
        return Response(204, Headers(()), b"")

    def close(self) -> None:
        pass


def client(recorder: Recorder, **told: str) -> SyncClient:
    server, base_url = told.pop("server", ""), told.pop("base_url", None)
    return SyncClient(
        name="shop",
        version="1",
        credentials={},
        servers=Servers(LIVE_AND_SANDBOX, server, {"region": told.get("region")}),
        base_url=base_url,
        http_client=recorder,
    )


@pytest.mark.parametrize(
    ("told", "pets", "files"),
    [
        ({}, "https://eu.shop.example/v2/pets", "https://files.example/us/files"),
        ({"server": "sandbox"}, "https://sandbox.shop.example/pets", "https://f.example/files"),
        ({"region": "ap"}, "https://ap.shop.example/v2/pets", "https://files.example/ap/files"),
        ({"base_url": "http://localhost:1/x"}, "http://localhost:1/x/pets", "http://localhost:1/x/files"),
    ],
)
def test_call_goes_to_the_server_that_was_chosen(told: dict[str, str], pets: str, files: str) -> None:
    recorder = Recorder()
    shop = client(recorder, **told)

    shop.call(PETS)
    shop.call(FILES)

    assert recorder.urls == [pets, files]


def test_base_url_of_a_copy_goes_over_the_servers_of_operations() -> None:
    recorder = Recorder()

    client(recorder)._with({"base_url": "https://proxy.example"}).call(FILES)

    assert recorder.urls == ["https://proxy.example/files"]


def test_copy_with_other_settings_keeps_the_server() -> None:
    recorder = Recorder()

    client(recorder, server="sandbox")._with({"timeout": 1}).call(FILES)

    assert recorder.urls == ["https://f.example/files"]


def test_value_of_a_variable_cannot_make_a_url_of_another_kind() -> None:
    with pytest.raises(ValueError, match="region is one part of https://"):
        client(Recorder(), region="me:secret@evil")


HELD = [
    ("https://{v}.acme.com/api", "demo", "a.b"),
    ("https://{v}.acme.com/api", "demo", "ü"),
    ("https://{v}.acme.com/api", "", "eu-1"),
    ("https://api{v}.acme.com", "-dev", ".eu"),
    ("https://api.acme.{v}", "com", "co.uk"),
    ("https://api{v}/v1", "-dev", "-test"),
    ("https://{v}", "localhost:8080", "127.0.0.1:80"),
    ("https://{v}/v1", "localhost", "[::1]:80"),
    ("https://{v}:8080/v1", "localhost", "a.b"),
    ("https://{v}{p}", "localhost", "localhost:1"),
    ("https://acme.com:{v}/v1", "8443", "443"),
    ("https://acme.com{v}", ":8443", ":443"),
    ("https://acme.com/{v}", "v1", "v2.1"),
    ("https://acme.com/{v}", "v1/api", "v2/rest"),
    ("https://acme.com/{v}", "v1/api", "v2"),
    ("https://acme.com{v}", "/v1", "/v2"),
    ("https://acme.com/t-{v}/a", "x", ".."),
    ("{v}://acme.com", "https", "http"),
    ("http{v}://acme.com", "s", "s"),
    ("{v}/api", "https://acme.com", "http://localhost:1/x/y"),
    ("{v}", "", "https://acme.com"),
]
MOVED = [
    *(
        ("https://{v}.acme.com/api", "demo", v)
        for v in ("evil.com/", "evil.com:443/", "u@evil.com/", "x\\", "evil.com%2f")
    ),
    *(("https://{v}.acme.com/api", "demo", v) for v in ("evil.com?", "evil.com#", "a..b", "a b", "a\n", "a:1")),
    *(("https://api{v}/v1", "-dev", v) for v in (".evil.com", "/x", "@evil.com", ":1")),
    *(("https://acme.com:{v}/v1", "8443", v) for v in ("1@evil.com", "x", "1/x", "")),
    *(("https://acme.com{v}", "/v1", v) for v in (".evil.com", "v1", "@evil.com/v1", ":1@evil.com/v1", "/..")),
    *(("https://acme.com{v}", ":8443", v) for v in (".evil.com", ":1@evil.com", ":x")),
    *(("https://acme.com{v}", "", v) for v in (".evil.com", "@evil.com", "/..", ".evil.com/")),
    *(("https://{v}", "localhost:8080", v) for v in ("a.com/x", "u@a.com", "a.com:x", "a.com?x", "..")),
    *(("https://{v}:8080/v1", "localhost", v) for v in ("a:1", "a.com/", "a.com#")),
    *(
        ("https://acme.com/{v}/x", "t", v)
        for v in ("..", ".", "a/../b", "a/b", "%2e%2e", "a%2Fb", "a\\b", "a?b", "a#b", "a\x00")
    ),
    *(("https://acme.com/{v}", "v1/api", v) for v in ("v1/../x", "/v1", "v1//x", "..", "v1/%2e%2e")),
    *(("{v}://acme.com", "https", v) for v in ("https://evil.com/", "ftp", "https:")),
    *(("{v}.acme.com/x", "https://demo", v) for v in ("https://evil.com/", "https://u@evil.com#")),
]


def at(url: str, default: str, value: str) -> str:
    servers = Servers({"": Server(url, {"v": default, "p": "/v1"})}, variables={"v": value})
    return SyncClient(name="shop", version="1", credentials={}, servers=servers, http_client=Recorder()).base_url


@pytest.mark.parametrize(("url", "default", "value"), HELD)
def test_variable_holds_what_stands_in_its_place(url: str, default: str, value: str) -> None:
    assert at(url, default, value) == url.replace("{v}", value).replace("{p}", "/v1").rstrip("/")


@pytest.mark.parametrize(("url", "default", "value"), MOVED)
def test_variable_cannot_move_the_host_or_the_path(url: str, default: str, value: str) -> None:
    with pytest.raises(ValueError, match="base_url"):
        at(url, default, value)


def test_variable_of_an_operations_server_cannot_move_the_host_either() -> None:
    recorder = Recorder()
    shop = client(recorder, server="live", region="a.b")
    shop.call(FILES)
    moved = client(recorder, server="sandbox", region="..")

    with pytest.raises(ValueError, match="region is one part of https://"):
        moved.call(replace(FILES, servers={"sandbox": Server("https://f.example/{region}", {"region": "us"})}))

    assert recorder.urls == ["https://files.example/a.b/files"]


def test_variable_is_one_of_the_values_that_are_listed() -> None:
    server = Server("https://acme.com/{region}", {"region": "eu"}, {"region": ("us", "ap/1")})
    urls = [Servers({"": server}, variables={"region": told}).url() for told in (None, "eu", "us", "ap/1")]

    assert urls == [f"https://acme.com/{path}" for path in ("eu", "eu", "us", "ap/1")]
    with pytest.raises(ValueError, match="region must be 'us' or 'ap/1', not 'uss'; did you mean 'us'?"):
        Servers({"": server}, variables={"region": "uss"}).url()


def test_text_of_a_value_is_no_variable() -> None:
    server = Server("https://acme.com/{a}/{b}", {"a": "x", "b": "y"})

    assert server.at({"a": "{b}"}) == "https://acme.com/{b}/y"


def test_variable_without_a_value_is_named() -> None:
    servers = Servers({"": Server("https://{host}", {"host": ""})})

    with pytest.raises(ValueError, match="host is part of the server's URL"):
        SyncClient(name="shop", version="1", credentials={}, servers=servers)


def test_client_without_any_server_asks_for_one() -> None:
    with pytest.raises(ValueError, match="base_url is missing"):
        SyncClient(name="shop", version="1", credentials={})


@pytest.mark.parametrize("base_url", [5, b"https://a.example", ["https://a.example"]])
def test_a_base_url_is_a_text(base_url: Any) -> None:
    with pytest.raises(TypeError, match=f"base_url takes a URL as a str, not an? {type(base_url).__name__}"):
        SyncClient(name="shop", version="1", credentials={}, base_url=base_url)


@pytest.mark.parametrize("base_url", [None, "https://proxy.example"])
def test_name_of_no_server_is_an_error(base_url: str | None) -> None:
    with pytest.raises(ValueError, match="server must be one of 'live', 'sandbox', not 'sandbx'"):
        client(Recorder(), server="sandbx", **({"base_url": base_url} if base_url else {}))
