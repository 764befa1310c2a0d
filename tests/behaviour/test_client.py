"""The life of a client: its settings, its copies, its connections and its end."""

from __future__ import annotations

import asyncio
import os
import pickle
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import gradient
import httpx2
import pytest
from gradient import AsyncGradient, Gradient, Headers, Request, Response, Timeout

from .callers import TARGET, TOKEN, Cancel, by_both
from .loopback import Api, FakeResponse, Received

JSON = Headers([("Content-Type", "application/json")])


def cancel_by(client: Gradient, invocation: str = "j") -> str | None:
    return client.apps.job_invocations.cancel(invocation, app_id="a").id


@pytest.mark.parametrize("prefix", ["/proxy", "/proxy/", "/a/b%20c/"])
@by_both
def test_a_base_url_may_have_a_path(api: Api, call: Cancel, prefix: str) -> None:
    call(api, settings={"base_url": api.url + prefix})

    assert api.only.target == prefix.rstrip("/") + TARGET


def test_the_base_url_is_that_of_the_description_unless_given() -> None:
    assert Gradient(access_token="t").base_url == "https://api.digitalocean.com"
    assert "https://api.digitalocean.com" in repr(AsyncGradient(access_token="t"))


@by_both
def test_default_headers_go_with_every_call(api: Api, call: Cancel) -> None:
    call(api, settings={"default_headers": {"X-Team": "a", "User-Agent": "mine/1"}})

    assert api.only.header("x-team") == "a"
    assert api.only.header("user-agent") == "mine/1"
    assert api.only.header("authorization") == f"Bearer {TOKEN}"


def test_with_options_makes_another_client_and_leaves_this_one(api: Api) -> None:
    with Gradient(access_token=TOKEN, base_url=api.url, default_headers={"X-A": "1", "X-B": "1"}) as client:
        other = client.with_options(base_url=f"{api.url}/v", default_headers={"x-b": "2"}, timeout=Timeout(3))
        cancel_by(other)
        cancel_by(client)

    first, second = api.received
    assert type(other) is Gradient
    assert first.target.startswith("/v/v2/")
    assert (first.header("x-a"), first.header("x-b")) == ("1", "2")
    assert not second.target.startswith("/v/")
    assert (second.header("x-a"), second.header("x-b")) == ("1", "1")
    assert first.header("authorization") == second.header("authorization")
    assert api.connections == 1


def test_one_connection_serves_many_calls(api: Api) -> None:
    with Gradient(access_token=TOKEN, base_url=api.url) as client:
        for _ in range(5):
            cancel_by(client)

    assert (len(api.received), api.connections) == (5, 1)


def test_a_closed_client_says_so(api: Api) -> None:
    client = Gradient(access_token=TOKEN, base_url=api.url)
    cancel_by(client)
    client.close()
    client.close()

    with pytest.raises(RuntimeError, match="is closed; make a new one"):
        cancel_by(client)
    assert len(api.received) == 1


def test_a_closed_async_client_says_so(api: Api) -> None:
    async def run() -> None:
        client = AsyncGradient(access_token=TOKEN, base_url=api.url)
        async with client:
            await client.apps.job_invocations.cancel("j", app_id="a")
        await client.close()
        with pytest.raises(RuntimeError, match="is closed; make a new one"):
            await client.apps.job_invocations.cancel("j", app_id="a")

    asyncio.run(run())

    assert len(api.received) == 1


def test_a_client_that_never_called_can_be_closed() -> None:
    Gradient(access_token="t").close()
    asyncio.run(AsyncGradient(access_token="t").close())


def test_a_with_block_does_not_swallow_errors(api: Api) -> None:
    with pytest.raises(ZeroDivisionError), Gradient(access_token=TOKEN, base_url=api.url):
        raise ZeroDivisionError


# ---------------------------------------------------------------------------------- an HTTP client of one's own


def test_a_mock_transport_of_httpx2_serves(api: Api) -> None:
    def handler(request: httpx2.Request) -> httpx2.Response:
        assert request.headers["authorization"] == f"Bearer {TOKEN}"
        return httpx2.Response(200, json={"id": request.url.path.split("/")[5]})

    with httpx2.Client(transport=httpx2.MockTransport(handler)) as mine:
        with Gradient(access_token=TOKEN, http_client=mine) as client:
            assert cancel_by(client, "j7") == "j7"
        assert not mine.is_closed
    assert api.connections == 0


def test_an_async_mock_transport_of_httpx2_serves() -> None:
    async def handler(request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(200, json={"id": request.url.path.split("/")[5]})

    async def run() -> str | None:
        async with httpx2.AsyncClient(transport=httpx2.MockTransport(handler)) as mine:
            async with AsyncGradient(access_token=TOKEN, http_client=mine) as client:
                cancelled = await client.apps.job_invocations.cancel("j7", app_id="a")
            assert not mine.is_closed
        return cancelled.id

    assert asyncio.run(run()) == "j7"


class Canned:
    """A transport as a user would write one for a test."""

    def __init__(self, response: Response) -> None:
        self.response, self.requests, self.closed = response, list[Request](), False

    def send(self, request: Request, /) -> Response:
        self.requests.append(request)
        return self.response

    def close(self) -> None:
        self.closed = True


class AsyncCanned:
    """The same for the async client."""

    def __init__(self, response: Response) -> None:
        self.inner = Canned(response)

    async def send(self, request: Request, /) -> Response:
        return self.inner.send(request)

    async def close(self) -> None:
        self.inner.close()


def test_a_transport_of_ones_own_serves_and_stays_ones_own() -> None:
    mine = Canned(Response(200, JSON, b'{"phase": "CANCELED"}'))
    with Gradient(access_token=TOKEN, http_client=mine, timeout=7) as client:
        cancelled = client.apps.job_invocations.cancel("j", app_id="a", job_name="n")

    (request,) = mine.requests
    assert cancelled.phase == "CANCELED"
    assert (request.method, request.content) == ("POST", b'{"job_name":"n"}')
    assert request.url == "https://api.digitalocean.com/v2/apps/a/job-invocations/j/cancel"
    assert ("Authorization", f"Bearer {TOKEN}") in request.headers
    assert request.timeout is not None
    assert request.timeout.total == 7
    assert not mine.closed


def test_an_async_transport_of_ones_own_serves() -> None:
    mine = AsyncCanned(Response(429, JSON, b"{}"))

    async def run() -> None:
        async with AsyncGradient(access_token=TOKEN, http_client=mine) as client:
            await client.apps.job_invocations.cancel("j", app_id="a")

    with pytest.raises(gradient.RateLimitError):
        asyncio.run(run())
    assert not mine.inner.closed


# ------------------------------------------------------------------------------------------------- many at once


def echo(received: Received) -> FakeResponse:
    """Says which invocation was asked for."""
    return FakeResponse.of({"id": received.target.split("/")[5], "phase": "CANCELED"})


def test_threads_share_a_client(api: Api) -> None:
    api.answer = echo
    wanted = [f"j{number}" for number in range(200)]

    with Gradient(access_token=TOKEN, base_url=api.url) as client, ThreadPoolExecutor(16) as threads:
        got = list(threads.map(lambda invocation: cancel_by(client, invocation), wanted))

    assert got == wanted
    assert api.connections <= 16


def test_many_calls_at_once_in_one_loop(api: Api) -> None:
    api.answer = echo
    wanted = [f"j{number}" for number in range(200)]

    async def run() -> list[str | None]:
        async with AsyncGradient(access_token=TOKEN, base_url=api.url) as client:
            calls = (client.apps.job_invocations.cancel(invocation, app_id="a") for invocation in wanted)
            return [cancelled.id for cancelled in await asyncio.gather(*calls)]

    assert asyncio.run(run()) == wanted


def test_a_cancelled_task_leaves_the_client_usable(api: Api) -> None:
    async def run() -> str | None:
        async with AsyncGradient(access_token=TOKEN, base_url=api.url) as client:
            api.silence = threading.Event()
            task = asyncio.ensure_future(client.apps.job_invocations.cancel("j", app_id="a"))
            while not api.received:
                await asyncio.sleep(0.01)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            api.silence.set()
            return (await client.apps.job_invocations.cancel("k", app_id="a")).id

    api.answer = echo
    assert asyncio.run(run()) == "k"


# -------------------------------------------------------------------------------------------------- what is loaded


def test_importing_the_package_loads_neither_types_nor_http() -> None:
    loaded = modules_after("import gradient")

    assert "gradient" in loaded
    assert [name for name in loaded if name.split(".")[0] in HEAVY or name.startswith("gradient.types")] == []
    assert "gradient._client" not in loaded


HEAVY = {"httpx2", "httpcore2", "httpx", "ssl", "asyncio", "email", "logging", "json", "urllib", "pydantic"}


def test_making_a_client_loads_no_types_and_no_http() -> None:
    loaded = modules_after("from gradient import Gradient, AsyncGradient; Gradient(access_token='t').apps")

    assert "gradient._client" in loaded
    assert [name for name in loaded if name.split(".")[0] in {"httpx2", "httpcore2", "ssl", "asyncio"}] == []
    assert [name for name in loaded if name.startswith("gradient.types.")] == []


def test_one_type_loads_its_own_module_only() -> None:
    loaded = modules_after("from gradient.types import AppJobInvocationCancelParams")

    assert [n for n in loaded if n.startswith("gradient.types.")] == ["gradient.types.app_job_invocation_cancel_params"]
    assert "httpx2" not in loaded


def test_everything_that_is_named_can_be_had() -> None:
    for name in gradient.__all__:
        assert getattr(gradient, name) is not None
    assert {"Gradient", "AsyncGradient", "GradientError", "types"} <= set(gradient.__all__)
    assert set(gradient.__all__) <= {*dir(gradient), "__version__"}
    with pytest.raises(AttributeError, match="Gradientt"):
        gradient.Gradientt  # noqa: B018


def modules_after(code: str) -> list[str]:
    """The modules that a fresh interpreter has loaded beside its own after some code."""
    source = str(Path(gradient.__file__).parents[1])
    script = f"import sys; before = set(sys.modules)\n{code}\nprint(*sorted(set(sys.modules) - before))"
    command = [sys.executable, "-S", "-c", f"import sys; sys.path[:0] = {[source, *site_packages()]!r}\n{script}"]
    return subprocess.run(command, check=True, capture_output=True, text=True, env=dict(os.environ)).stdout.split()


def site_packages() -> list[str]:
    return [str(Path(httpx2.__file__).parents[1])]


def test_an_error_that_nobody_catches_is_shown_as_it_would_be_caught() -> None:
    source = str(Path(gradient.__file__).parents[1])
    code = "from gradient import Gradient; Gradient(access_token='t', base_url='http://127.0.0.1:1', max_retries=0).get('/')"
    command = [sys.executable, "-c", f"import sys; sys.path.insert(0, {source!r})\n{code}"]

    ended = subprocess.run(command, capture_output=True, text=True, env=dict(os.environ))

    assert ended.stderr.splitlines()[-1].startswith("gradient.APIConnectionError: no response: GET http://127.0.0.1:1/")


@pytest.mark.parametrize(
    "name", ["Gradient", "AsyncGradient", "GradientError", "NotFoundError", "Timeout", "RawResponse"]
)
def test_a_public_class_says_that_it_is_the_packages(name: str) -> None:
    kind = getattr(gradient, name)

    assert kind.__module__ == "gradient"
    assert pickle.loads(pickle.dumps(kind)) is kind
