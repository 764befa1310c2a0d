"""The key by which a server knows a request that comes again: who has one, and where it comes from."""

from __future__ import annotations

import uuid
from typing import Any

from .test_access import Canned, Sdk


def test_every_call_has_a_key_that_is_the_same_in_each_attempt(sdk_of: Sdk) -> None:  # noqa: F811
    package = sdk_of("idempotency_keys")

    class Failing(Canned):
        def send(self, request: Any) -> Any:
            self.sent.append(request)
            return package.Response(500 if len(self.sent) % 3 else 204)

    client = package.Shop(http_client=(world := Failing(package)), retries=package.RetryPolicy(shortest_pause=0.0))
    client._clock = type("Still", (type(client._clock),), {"sleep": lambda *_: None})()
    client.orders.create(item="a")
    client.orders.create(item="b")
    first, second = ([dict(r.headers).get("X-Once") for r in part] for part in (world.sent[:3], world.sent[3:]))

    assert len(world.sent) == 6
    assert len(set(first)) == len(set(second)) == 1
    assert first != second
    assert uuid.UUID(first[0]).version == 4


def test_who_gives_a_key_sends_that_one_and_a_get_has_none(sdk_of: Sdk) -> None:  # noqa: F811
    package = sdk_of("idempotency_keys")
    client = package.Shop(http_client=(world := Canned(package)))
    client.orders.create(item="a", extra_headers={"x-once": "mine"})
    client.orders.create(item="a", extra_headers={"X-Once": None})
    client.orders.list()

    assert [dict(request.headers).get("x-once") for request in world.sent] == ["mine", None, None]
    assert [dict(request.headers).get("X-Once") for request in world.sent] == [None, None, None]
    assert [request.has_key for request in world.sent] == [True, False, False]
