"""Tests of `client.events`."""

from __future__ import annotations

from support import Api, Request, stream_response

RETRIEVE_STREAM = stream_response(
    200,
    {"id": "123e4567-e89b-12d3-a456-426614174000", "kind": "cat", "born": "2025-01-31"},
    'data: {"id":"123e4567-e89b-12d3-a456-426614174000","kind":"cat","born":"2025-01-31"}\n\n',
    "text/event-stream",
    typed="Animal",
)


def test_retrieve_without_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.events.retrieve(),
        RETRIEVE_STREAM,
    )

    assert sent == Request("GET", "/events")
