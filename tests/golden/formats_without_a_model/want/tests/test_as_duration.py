"""Tests of `client.as_duration`."""

from __future__ import annotations

from support import Api, Request, Response

RETRIEVE_RESPONSE = Response(200, {"key": "P1DT2H30M"})


def test_retrieve_without_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.as_duration.retrieve(),
        RETRIEVE_RESPONSE,
    )

    assert sent == Request("GET", "/as-duration")
