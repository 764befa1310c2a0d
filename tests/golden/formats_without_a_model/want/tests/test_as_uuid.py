"""Tests of `client.as_uuid`."""

from __future__ import annotations

from support import Api, Request, Response

RETRIEVE_RESPONSE = Response(200, {"key": "123e4567-e89b-12d3-a456-426614174000"})


def test_retrieve_without_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.as_uuid.retrieve(),
        RETRIEVE_RESPONSE,
    )

    assert sent == Request("GET", "/as-uuid")
