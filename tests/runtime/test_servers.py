"""Which server a call goes to: what the caller chose, what an operation has for itself, and `base_url` over all."""

from __future__ import annotations

from dataclasses import dataclass, field

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
    with pytest.raises(ValueError, match="base_url must not hold a user"):
        client(Recorder(), region="me:secret@evil")


def test_variable_without_a_value_is_named() -> None:
    servers = Servers({"": Server("https://{host}", {"host": ""})})

    with pytest.raises(ValueError, match="host is part of the server's URL"):
        SyncClient(name="shop", version="1", credentials={}, servers=servers)


def test_client_without_any_server_asks_for_one() -> None:
    with pytest.raises(ValueError, match="base_url is missing"):
        SyncClient(name="shop", version="1", credentials={})


@pytest.mark.parametrize("base_url", [None, "https://proxy.example"])
def test_name_of_no_server_is_an_error(base_url: str | None) -> None:
    with pytest.raises(ValueError, match="server must be one of 'live', 'sandbox', not 'sandbx'"):
        client(Recorder(), server="sandbx", **({"base_url": base_url} if base_url else {}))
