"""The names that users of other SDKs have in their code: what each of them is, of responses, errors, pages and models."""

from __future__ import annotations

import asyncio
import inspect
import json
import pickle
from collections.abc import Iterator
from typing import Any

import gradient
import httpx2
import pytest
from gradient import AsyncGradient, AsyncMockTransport, Gradient, MockTransport, Request, Response, Timeout
from gradient._runtime.pages import paging
from gradient._runtime.pages.pages import PagedOperation, all_pages, first_page
from gradient.types import AppJobInvocationCancelResponse as Cancelled

from .loopback import FakeResponse, Server

THINGS: PagedOperation[Any, Any] = PagedOperation(
    "GET", "/things", returns="Any", pages=paging.PageNumber(argument="page", items=("data", "things"))
)


def numbers(request: Request) -> object:
    page = int(request.url.partition("page=")[2] or 1)
    return {"data": {"things": [page * 10, page * 10 + 1] if page < 3 else []}, "page": page}


def test_a_response_has_the_names_of_http_clients(server: Server) -> None:
    server.answer(FakeResponse(201, b'{"phase": "CANCELED"}', (("Content-Type", "application/json"), ("X-Left", "7"))))

    with Gradient(access_token="tok-123456", base_url=server.url) as client:
        response = client.apps.job_invocations.with_raw_response.cancel("j", app_id="a")

    assert response.status_code == response.status == 201
    assert response.headers["x-left"] == response.headers.get("X-Left") == "7"
    assert response.content == response.body == b'{"phase": "CANCELED"}'
    assert response.json() == {"phase": "CANCELED"}
    assert (response.http_response.status_code, response.http_response.json()) == (201, response.json())
    assert (response.method, response.url) == ("POST", response.request.url)
    assert (response.attempts, response.retries_taken) == (1, 0)
    assert response.http_request == response.request
    assert (response.http_request.method, response.http_request.url[-7:]) == ("POST", "/cancel")
    assert response.parse() == Cancelled.from_dict({"phase": "CANCELED"})


@pytest.mark.parametrize(
    ("status", "name"),
    [
        *((400, "BadRequestError"), (401, "AuthenticationError"), (403, "PermissionDeniedError")),
        *((404, "NotFoundError"), (409, "ConflictError"), (422, "UnprocessableEntityError")),
        *((429, "RateLimitError"), (500, "InternalServerError"), (418, "APIStatusError")),
    ],
)
def test_an_error_has_the_names_of_other_sdks(server: Server, status: int, name: str) -> None:
    body = {"message": "no", "token": "tok-123456"}
    headers = (("Content-Type", "application/json"), ("X-Request-Id", "r-1"), ("Set-Cookie", "sid=tok-123456"))
    server.answer(FakeResponse(status, json.dumps(body).encode(), headers))

    with (
        Gradient(access_token="tok-123456", base_url=server.url, max_retries=0) as client,
        pytest.raises(gradient.APIStatusError) as caught,
    ):
        client.apps.job_invocations.cancel("j", app_id="a", job_name="n")
    error = pickle.loads(pickle.dumps(caught.value))

    assert type(error) is getattr(gradient, name)
    assert error.status_code == error.status == error.response.status_code == status
    assert error.message == str(error)
    assert isinstance(error, gradient.APIError)
    assert error.request_id == "r-1"
    assert error.body == {"message": "no", "token": "***"}
    assert error.response.json() == error.body
    assert error.response.headers["x-request-id"] == "r-1"
    assert json.loads(error.response.text) == error.body
    assert (error.request.method, error.request.url) == ("POST", error.url)
    assert dict(error.request.headers)["Authorization"] == "***"
    assert "tok-123456" not in repr([vars(error), error.request.headers, error.response.body, error.response.headers])


def test_the_text_of_an_error_is_read_by_its_charset(server: Server) -> None:
    server.answer(FakeResponse(400, "schön".encode("latin-1"), (("Content-Type", "text/plain; charset=latin-1"),)))

    with (
        Gradient(access_token="tok-123456", base_url=server.url) as client,
        pytest.raises(gradient.BadRequestError) as caught,
    ):
        client.apps.job_invocations.cancel("j", app_id="a")

    assert caught.value.response.text == caught.value.body == "schön"


@pytest.mark.parametrize("kind", [TimeoutError, ConnectionResetError])
def test_a_failure_to_connect_has_its_request(kind: type[Exception]) -> None:
    def fail(_: Request) -> Response:
        raise kind("nothing")

    client = Gradient(access_token="tok-123456", http_client=MockTransport(fail), max_retries=0)
    with pytest.raises(gradient.APIConnectionError) as caught:
        client.apps.job_invocations.cancel("j", app_id="a")

    assert isinstance(caught.value, gradient.APITimeoutError) is (kind is TimeoutError)
    assert isinstance(caught.value, gradient.APIError)
    assert caught.value.request.method == "POST"
    assert caught.value.message == str(caught.value)
    assert "tok-123456" not in repr([vars(caught.value), caught.value.request.headers])


def test_a_page_has_the_names_of_other_sdks() -> None:
    client = Gradient(access_token="tok-123456", http_client=MockTransport(numbers))

    first = first_page(client, THINGS)
    second = first.get_next_page()

    assert first.data == first.items == [10, 11]
    assert first.body["data"] == {"things": [10, 11]}, "the response's own property is another thing"
    assert second.data == [20, 21]
    assert (first.has_next_page(), second.has_next_page()) == (True, True)
    info = first.next_page_info()
    assert info is not None
    assert (info.place, info.name, info.value) == ("query", "page", 2)
    assert [page.data for page in first.iter_pages()] == [[10, 11], [20, 21], []]
    assert [page.next_page_info() is None for page in first.iter_pages()] == [False, False, True]
    assert list(first) == [10, 11, 20, 21]


def test_an_async_page_has_the_names_of_other_sdks() -> None:
    async def work() -> list[Any]:
        client = AsyncGradient(access_token="tok-123456", http_client=AsyncMockTransport(numbers))
        first = await all_pages(client, THINGS)
        second = await first.get_next_page()
        pages = [page.data async for page in first.iter_pages()]
        return [
            first.data,
            first.has_next_page(),
            second.data,
            pages,
            [p.data async for p in all_pages(client, THINGS).iter_pages()],
        ]

    pages = [[10, 11], [20, 21], []]
    assert asyncio.run(work()) == [[10, 11], True, [20, 21], pages, pages]


def test_a_model_has_the_names_of_pydantic() -> None:
    model = Cancelled.model_validate({"phase": "CANCELED", "other": 1})

    assert model == Cancelled.from_dict({"phase": "CANCELED", "other": 1})
    assert model.model_dump() == model.to_dict() == {"phase": "CANCELED", "other": 1}
    assert json.loads(model.to_json()) == json.loads(model.model_dump_json()) == model.to_dict()
    assert model.model_fields_set == model.fields_set == {"phase"}
    assert model.model_extra == model.additional_properties == {"other": 1}
    assert model.model_copy() == model
    assert model.model_copy(update={"phase": "PENDING"}).phase == "PENDING"
    assert Cancelled.model_construct(phase="CANCELED") == Cancelled.from_dict({"phase": "CANCELED"})


def test_a_streamed_response_is_read_as_json(server: Server) -> None:
    async def read() -> Any:
        async with (
            AsyncGradient(access_token="tok-123456", base_url=server.url) as client,
            client.apps.job_invocations.with_streaming_response.cancel("j", app_id="a") as response,
        ):
            return await response.json()

    server.answer(FakeResponse(200, b'{"phase": "CANCELED"}'))

    with (
        Gradient(access_token="tok-123456", base_url=server.url) as client,
        client.apps.job_invocations.with_streaming_response.cancel("j", app_id="a") as response,
    ):
        assert response.json() == {"phase": "CANCELED"}
    assert asyncio.run(read()) == {"phase": "CANCELED"}


def test_a_client_says_how_it_is_set() -> None:
    client = Gradient(access_token="tok-123456", timeout=20, max_retries=5, base_url="https://api.example/v1/")
    other = client.with_options(timeout=Timeout(1, connect=2), max_retries=0)

    assert (client.timeout, client.max_retries, client.base_url) == (Timeout(20), 5, "https://api.example/v1")
    assert (other.timeout, other.max_retries) == (Timeout(1, connect=2), 0)
    assert client.copy(max_retries=1).max_retries == 1
    assert Gradient(access_token="tok-123456", timeout=None).timeout == Timeout(None)


def test_a_client_says_whether_it_is_closed() -> None:
    client = Gradient(access_token="tok-123456")
    copies = [client.copy(), client.copy()]

    copies[0].close()
    assert [each.is_closed() for each in (client, *copies)] == [False, True, False]
    client.close()
    assert [each.is_closed() for each in (client, *copies)] == [True, True, True]


def test_an_async_client_says_whether_it_is_closed() -> None:
    async def work() -> list[bool]:
        client = AsyncGradient(access_token="tok-123456")
        async with client:
            before = client.is_closed()
        return [before, client.is_closed()]

    assert asyncio.run(work()) == [False, True]


def test_the_timeout_of_another_library_is_told_apart() -> None:
    with pytest.raises(TypeError, match="takes seconds, a Timeout of this package or None, not a httpx2.Timeout"):
        Gradient(access_token="tok-123456", timeout=httpx2.Timeout(60, read=5))  # type: ignore[arg-type]


def functions(kind: type) -> Iterator[tuple[str, Any]]:
    """The public functions of a class of the runtime, its own and those that it inherits."""
    for base in kind.__mro__:
        for name, value in vars(base).items():
            found = getattr(value, "fget", None) or getattr(value, "func", None) or getattr(value, "__func__", value)
            if not name.startswith("_") and inspect.isfunction(found) and "._runtime." in found.__module__:
                yield f"{kind.__name__}.{name}", found


def test_every_public_function_says_what_it_does() -> None:
    public = [getattr(gradient, name) for name in gradient.__all__]
    kinds = [each for each in public if inspect.isclass(each)]
    found = dict(each for kind in kinds for each in functions(kind))

    assert [kind.__name__ for kind in kinds if not kind.__doc__] == []
    assert len(found) > 100
    assert [name for name, function in found.items() if not function.__doc__] == []
