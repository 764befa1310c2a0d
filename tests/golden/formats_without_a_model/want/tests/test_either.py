"""Tests of `client.either`."""

from __future__ import annotations

from support import Api, Request, Response

RETRIEVE_RESPONSE = Response(200, "c29tZT8-", read="c29tZT8+")


def test_retrieve_without_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.either.retrieve(),
        RETRIEVE_RESPONSE,
    )

    assert sent == Request("GET", "/either")
