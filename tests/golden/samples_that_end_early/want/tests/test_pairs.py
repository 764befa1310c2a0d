"""Tests of `client.pairs`."""

from __future__ import annotations

from support import Api, Request, Response

LIST_RESPONSE = Response(200, ["text_1", 1])


def test_list_without_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.pairs.list(),
        LIST_RESPONSE,
    )

    assert sent == Request("GET", "/pairs")
