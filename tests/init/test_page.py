"""The page "From Stainless": what it says of calls is so, and it names every setting that is taken over."""

from __future__ import annotations

import importlib
import inspect
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any
from unittest import mock

import pytest

from sdkwright.cli import main

HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def acme(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """The SDK that somebody with a stainless.yml gets by the two commands of the page."""
    folder = tmp_path_factory.mktemp("acme")
    for name in ("acme.yaml", "stainless.yml"):
        shutil.copy(HERE / name, folder / name)
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        patch.syspath_prepend(str(folder / "generated/python/src"))
        with mock.patch("sdkwright.format.shape_shared", lambda files, **_: [file.text for file in files]):
            assert main(["init", "acme.yaml", "--from", "stainless.yml"]) == 0
            assert main(["generate", "--quiet"]) == 0
        importlib.invalidate_caches()
        yield importlib.import_module("acme_ai")
    for name in [name for name in sys.modules if name.partition(".")[0] == "acme_ai"]:
        del sys.modules[name]


def answer(request: Any) -> object:
    path = request.url.partition("?")[0].removeprefix("https://api.acme.com/v1")
    last = "cursor=" in request.url
    if (request.method, path) == ("GET", "/accounts"):
        return {"data": [{"id": "2" if last else "1"}], "next_cursor": None if last else "n", "has_more": not last}
    return {"id": "3", "state": "a"}


@pytest.fixture
def transport(acme: ModuleType) -> Any:
    return acme.MockTransport(answer)


@pytest.fixture
def client(acme: ModuleType, transport: Any) -> Any:
    return acme.AcmeAI(username="u", password="p", http_client=transport)


def test_pages(client: Any, transport: Any) -> None:
    page = client.accounts.list(limit=10, ids=["a", "b"])

    assert [account.id for account in page] == ["1", "2"]
    assert (page.data, page.has_next_page()) == (page.items, True)
    assert [account.id for account in page.get_next_page().data] == ["2"]
    assert len(list(page.iter_pages())) == len(list(page.pages())) == 2
    assert page.body.next_cursor == "n"
    assert transport.requests[0].url.endswith("/accounts?limit=10&ids=a,b")


def test_calls(acme: ModuleType, client: Any, transport: Any) -> None:
    assert client.accounts.get(1, timeout=5, extra_headers={"X": "1"}, extra_query={"q": 1}).id == "3"
    assert client.accounts.with_raw_response.get(1).parse().id == "3"
    assert client.with_options(max_retries=0).accounts.get(1).id == "3"
    assert client.accounts.create(id=acme.NOT_GIVEN).id == "3"
    assert client.accounts.create({"id": "q"}).id == "3"
    assert client.post("/other", body={"a": 1}) == {"id": "3", "state": "a"}
    assert dict(transport.requests[0].headers)["Acme-Version"] == "2024-01-01"
    assert transport.requests[0].url.endswith("/accounts/1?q=1")


def test_the_defaults_of_the_client(acme: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ACME_USER", "u")
    monkeypatch.setenv("ACME_PASSWORD", "p")

    client = acme.AcmeAI(server="sandbox", region="eu", http_client=(transport := acme.MockTransport(answer)))
    client.accounts.get(1)

    assert transport.requests[0].url == "https://eu.acme.com/v1/accounts/1"
    assert dict(transport.requests[0].headers)["Authorization"] == "Basic dTpw"
    parameters = inspect.signature(acme.AcmeAI).parameters
    assert (parameters["max_retries"].default, parameters["timeout"].default) == (4, 90)


def test_errors(acme: ModuleType) -> None:
    headers = acme.Headers([("Content-Type", "application/json"), ("X-Request-Id", "r")])
    missing = acme.MockTransport(lambda _: acme.Response(404, headers, b'{"e": 1}'))

    with pytest.raises(acme.NotFoundError) as caught:
        acme.AcmeAI(username="u", password="p", http_client=missing).accounts.get(1)

    assert (caught.value.status_code, caught.value.status) == (404, 404)
    assert (caught.value.request_id, caught.value.body) == ("r", {"e": 1})


def test_models(client: Any) -> None:
    types = importlib.import_module("acme_ai.types")
    account = client.accounts.get(1)

    assert isinstance(account, types.Account)
    assert account.model_dump() == account.to_dict() == {"id": "3", "state": "a"}
    assert account.model_fields_set == account.fields_set == {"id", "state"}
    assert account.state == "a"
    assert account.state is types.AccountState.A
    assert types.Friend


@pytest.mark.parametrize("key", ["environments", "resources.*.methods", "resources.*.models", "openapi.transforms"])
def test_the_page_names_what_is_taken_over(key: str, repository: Path) -> None:
    page = (repository / "docs/from-stainless.md").read_text("utf-8")

    assert f"| `{key}` |" in page
    assert "docs/from-stainless.md" in (repository / "README.md").read_text("utf-8")
