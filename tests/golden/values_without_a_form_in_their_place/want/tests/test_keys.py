"""Tests of `client.keys`."""

from __future__ import annotations

from support import Api, Request, Response

LIST_RESPONSE = Response(204)


def test_list_without_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.keys.list(),
        LIST_RESPONSE,
    )

    assert sent == Request("GET", "/keys")
