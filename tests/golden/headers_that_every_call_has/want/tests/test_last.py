"""Tests of `client.last`."""

from __future__ import annotations

from support import Api, Request, Response

RETRIEVE_RESPONSE = Response(204)


def test_retrieve_without_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.last.retrieve(),
        RETRIEVE_RESPONSE,
    )

    assert sent == Request("GET", "/last", auth=["bearer"])
