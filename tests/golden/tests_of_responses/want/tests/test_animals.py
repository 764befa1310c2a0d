"""Tests of `client.animals`."""

from __future__ import annotations

from support import Api, Request, Response

LIST_RESPONSE = Response(
    200,
    {
        "animals": [
            {
                "id": "123e4567-e89b-12d3-a456-426614174000",
                "kind": "cat",
                "born": "2025-01-31",
            },
        ],
        "next_cursor": "next_cursor",
    },
    typed="Animal",
)


def test_list_with_all_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.animals.list(cursor="cursor/é&"),
        LIST_RESPONSE,
    )

    assert sent == Request("GET", "/animals", query=[("cursor", "cursor/é&")])


def test_list_with_required_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.animals.list(),
        LIST_RESPONSE,
    )

    assert sent == Request("GET", "/animals")


RETRIEVE_RESPONSE = Response(
    200,
    {"id": "123e4567-e89b-12d3-a456-426614174000", "kind": "cat", "born": "2025-01-31"},
    typed="Animal",
)


def test_retrieve_with_all_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.animals.retrieve("123e4567-e89b-12d3-a456-426614174000"),
        RETRIEVE_RESPONSE,
    )

    assert sent == Request("GET", "/animals/123e4567-e89b-12d3-a456-426614174000")
