"""Tests of `client.lists`."""

from __future__ import annotations

from support import Api, Request, Response

LIST_RESPONSE = Response(200, ["c29tZT8-"], read=["c29tZT8+"])


def test_list_without_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.lists.list(),
        LIST_RESPONSE,
    )

    assert sent == Request("GET", "/lists")
