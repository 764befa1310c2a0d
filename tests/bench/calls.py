"""What calls cost, beside a bare client of httpx2: CPU time, over connections that are kept.

Run by the Python of the peers. It starts `server.py`, so that answering is not measured.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

import anthropic
import httpx
import httpx2
import openai
from server import EVENTS
from turns import Row, in_turns
from warehouse import AsyncWarehouse, Warehouse
from warehouse.types import Customer
from warehouse_peer import AuthenticatedClient
from warehouse_peer.api.customers import get_customer

ROUNDS, CALLS, TASKS = 31, 50, 50
HEADERS = {"Authorization": "Bearer a-token"}


def times(call: Callable[[], object]) -> Callable[[], None]:
    def run() -> None:
        for _ in range(CALLS):
            call()

    return run


def sync_calls(url: str) -> list[Row]:
    bare = httpx2.Client(base_url=url, headers=HEADERS)
    bare_httpx = httpx.Client(base_url=url, headers=HEADERS)
    ours = Warehouse(base_url=url, token="a-token")
    theirs = openai.OpenAI(base_url=url, api_key="a-token")
    others = anthropic.Anthropic(base_url=url, api_key="a-token")
    generated = AuthenticatedClient(base_url=url, token="a-token")
    transport = httpx2.HTTPTransport()

    def direct() -> object:
        request = httpx2.Request("GET", f"{url}/customers/7", headers={**HEADERS, "Accept": "*/*"})
        response = transport.handle_request(request)
        try:
            return json.loads(response.read())
        finally:
            response.close()

    table = {
        "httpx2": lambda: bare.get("/customers/7").json(),
        "httpx2, its transport alone": direct,
        "this SDK": lambda: ours.customers.retrieve("7"),
        "httpx": lambda: bare_httpx.get("/customers/7").json(),
        "openai": lambda: theirs.models.retrieve("m"),
        "anthropic": lambda: others.models.retrieve("m"),
        "openapi-python-client": lambda: get_customer.sync("7", client=generated),
    }
    many = {who: times(call) for who, call in table.items()}
    return in_turns("GET, kept alive", many, rounds=ROUNDS, each=CALLS)


def keys(url: str) -> list[Row]:
    """Return what a fresh idempotency key adds to a POST; nothing is sent for it."""
    ours = Warehouse(base_url=url, token="a-token")
    without = ours.with_options()
    without._settings = replace(ours._settings, idempotency_header="")
    body = Customer(id=7, name="Jana", email="jana@example.com")
    table = {
        "this SDK, without": lambda: without.customers.create(body),
        "this SDK": lambda: ours.customers.create(body),
    }
    many = {who: times(call) for who, call in table.items()}
    return in_turns("POST, an idempotency key", many, rounds=ROUNDS, each=CALLS)


def second_client(url: str) -> list[Row]:
    """Return what another client costs, from being made to its first response."""
    table = {
        "httpx2": lambda: httpx2.Client(),
        "this SDK": lambda: Warehouse(base_url=url, token="a-token")._connection.transport()._pools.get(),
        "openai": lambda: openai.OpenAI(base_url=url, api_key="a-token"),
        "anthropic": lambda: anthropic.Anthropic(base_url=url, api_key="a-token"),
        "openapi-python-client": lambda: AuthenticatedClient(base_url=url, token="a-token").get_httpx_client(),
    }
    return in_turns("a second client", table, rounds=15)


def events(url: str) -> list[Row]:
    bare = httpx2.Client(base_url=url, headers=HEADERS)
    ours = Warehouse(base_url=url, token="a-token")
    loop = asyncio.new_event_loop()
    later = AsyncWarehouse(base_url=url, token="a-token")

    def lines() -> None:
        with bare.stream("GET", "/customers/watch") as response:
            for line in response.iter_lines():
                if line.startswith("data: "):
                    json.loads(line[6:])

    def typed() -> None:
        with ours.customers.watch() as stream:
            assert sum(isinstance(each, Customer) for each in stream) == EVENTS

    async def typed_later() -> None:
        async with await later.customers.watch() as stream:
            assert len([each async for each in stream]) == EVENTS

    table = {
        "httpx2, lines and json": lines,
        "this SDK": typed,
        "this SDK, async": lambda: loop.run_until_complete(typed_later()),
    }
    return in_turns("SSE, an event", table, rounds=15, each=EVENTS)


def async_calls(url: str) -> list[Row]:
    loop = asyncio.new_event_loop()
    bare = httpx2.AsyncClient(base_url=url, headers=HEADERS)
    ours = AsyncWarehouse(base_url=url, token="a-token")
    theirs = openai.AsyncOpenAI(base_url=url, api_key="a-token")
    others = anthropic.AsyncAnthropic(base_url=url, api_key="a-token")
    generated = AuthenticatedClient(base_url=url, token="a-token")

    async def get() -> object:
        return (await bare.get("/customers/7")).json()

    table: dict[str, Callable[[], Awaitable[object]]] = {
        "httpx2": get,
        "this SDK": lambda: ours.customers.retrieve("7"),
        "openai": lambda: theirs.models.retrieve("m"),
        "anthropic": lambda: others.models.retrieve("m"),
        "openapi-python-client": lambda: get_customer.asyncio("7", client=generated),
    }

    def at_once(call: Callable[[], Awaitable[object]]) -> Callable[[], object]:
        async def gather() -> object:
            return await asyncio.gather(*(call() for _ in range(TASKS)))

        return lambda: loop.run_until_complete(gather())

    many = {who: at_once(call) for who, call in table.items()}
    return in_turns("GET, 50 at once, async", many, rounds=ROUNDS, each=TASKS)


def main(only: str = "") -> None:
    command = [sys.executable, str(Path(__file__).with_name("server.py"))]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        url = f"http://127.0.0.1:{server.stdout.readline().strip()}"
        parts = (sync_calls, async_calls, second_client, keys, events)
        rows = [row for part in parts if only in part.__name__ for row in part(url)]
        server.communicate()
    print(json.dumps(rows))


if __name__ == "__main__":
    main(*sys.argv[1:2])
