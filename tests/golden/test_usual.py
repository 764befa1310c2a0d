"""What is said once for all operations of an SDK, and what those do that say something else."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest

Sdk = Callable[[str], ModuleType]
Call = Callable[[Any], object]


@pytest.mark.parametrize(
    ("call", "status", "data"),
    [
        (lambda client: client.pets.list(), 500, "Problem"),
        (lambda client: client.pets.delete("a"), 404, "Problem"),
        (lambda client: client.pets.update("a"), 404, "Problem"),
        (lambda client: client.pets.update("a"), 409, "Conflict"),
        (lambda client: client.vets.list(), 500, "dict"),
        (lambda client: client.get("/pets"), 500, "dict"),
    ],
)
def test_errors_have_the_type_of_their_operation(sdk_of: Sdk, call: Call, status: int, data: str) -> None:
    zoo = sdk_of("errors_that_most_operations_share")
    headers = zoo.Headers([("Content-Type", "application/json")])
    transport = zoo.MockTransport(lambda request: zoo.Response(status, headers, b'{"message": "no"}'))
    client = zoo.Zoo(http_client=transport, max_retries=0)

    with pytest.raises(zoo.APIStatusError) as found:
        call(client)

    assert type(found.value.data).__name__ == data


@pytest.mark.parametrize(
    ("call", "keys"),
    [
        (lambda client: client.pets.list(), {"X-User"}),
        (lambda client: client.pets.vets.list("a"), {"X-User"}),
        (lambda client: client.pets.vets.add("a"), {"X-Admin"}),
        (lambda client: client.get("/pets"), {"X-User", "X-Admin"}),
    ],
)
def test_credentials_are_those_of_the_operation(sdk_of: Sdk, call: Call, keys: set[str]) -> None:
    zoo = sdk_of("security_that_most_operations_share")
    transport = zoo.MockTransport(lambda request: "ok")

    call(zoo.Zoo(http_client=transport, api_key="u", admin_key="a"))

    assert {name for name, _ in transport.requests[0].headers if name in ("X-User", "X-Admin")} == keys
