"""Tests of `client.as_date_time_local`."""

from __future__ import annotations

from support import Api, Request, Response

RETRIEVE_RESPONSE = Response(200, {"key": "2025-01-31T12:30:00"})


def test_retrieve_without_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.as_date_time_local.retrieve(),
        RETRIEVE_RESPONSE,
    )

    assert sent == Request("GET", "/as-date-time-local")
