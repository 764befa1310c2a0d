"""Tests of `client.fractions`."""

from __future__ import annotations

from support import Api, Request, Response

LIST_RESPONSE = Response(200, [1.5], read=["1970-01-01T00:00:01.500000Z"])


def test_list_without_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.fractions.list(),
        LIST_RESPONSE,
    )

    assert sent == Request("GET", "/fractions")
