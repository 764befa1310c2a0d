"""Tests of `client.seconds`."""

from __future__ import annotations

from support import Api, Request, Response

RETRIEVE_RESPONSE = Response(200, {"key": 1}, read={"key": "1970-01-01T00:00:01Z"})


def test_retrieve_without_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.seconds.retrieve(),
        RETRIEVE_RESPONSE,
    )

    assert sent == Request("GET", "/seconds")
