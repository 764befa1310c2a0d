"""Tests of `client.as_date`."""

from __future__ import annotations

from support import Api, Request, Response

RETRIEVE_RESPONSE = Response(200, {"key": "2025-01-31"})


def test_retrieve_without_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.as_date.retrieve(),
        RETRIEVE_RESPONSE,
    )

    assert sent == Request("GET", "/as-date")
