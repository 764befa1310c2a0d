"""Tests of `client.dates`."""

from __future__ import annotations

from support import Api, Request, Response

LIST_RESPONSE = Response(
    200,
    [["Fri, 31 Jan 2025 12:30:00 GMT"]],
    read=[["2025-01-31T12:30:00Z"]],
)


def test_list_without_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.dates.list(),
        LIST_RESPONSE,
    )

    assert sent == Request("GET", "/dates")
