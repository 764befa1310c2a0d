"""Tests of `client.rows`."""

from __future__ import annotations

from support import Api, Request, stream_response

LIST_STREAM = stream_response(
    200,
    {"id": "123e4567-e89b-12d3-a456-426614174000", "kind": "cat", "born": "2025-01-31"},
    '{"id":"123e4567-e89b-12d3-a456-426614174000","kind":"cat","born":"2025-01-31"}\n',
    "application/x-ndjson",
    typed="Animal",
)


def test_list_without_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.rows.list(),
        LIST_STREAM,
    )

    assert sent == Request("GET", "/rows")
