"""Tests of `client.at`."""

from __future__ import annotations

from support import Api, Request, Response

RETRIEVE_RESPONSE = Response(204)


def test_retrieve_with_all_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.at.retrieve("here"),
        RETRIEVE_RESPONSE,
    )

    assert sent == Request("GET", "/at/here")
