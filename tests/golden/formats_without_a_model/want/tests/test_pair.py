"""Tests of `client.pair`."""

from __future__ import annotations

from support import Api, Request, Response

RETRIEVE_RESPONSE = Response(
    200,
    ["c29tZT8-", "c2FtcGxl"],
    read=["c29tZT8+", "c2FtcGxl"],
)


def test_retrieve_without_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.pair.retrieve(),
        RETRIEVE_RESPONSE,
    )

    assert sent == Request("GET", "/pair")
