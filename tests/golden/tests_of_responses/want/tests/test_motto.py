"""Tests of `client.motto`."""

from __future__ import annotations

from support import Api, Request, Response

RETRIEVE_RESPONSE = Response(200, "some text", "text/plain")


def test_retrieve_without_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.motto.retrieve(),
        RETRIEVE_RESPONSE,
    )

    assert sent == Request("GET", "/motto")
