"""Tests of `client.whole`."""

from __future__ import annotations

from support import Api, Request, Response

RETRIEVE_RESPONSE = Response(204)


def test_retrieve_without_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.whole.retrieve(),
        RETRIEVE_RESPONSE,
    )

    assert sent == Request("GET", "/whole", auth=["whole"])
