"""Tests of `client.optional`."""

from __future__ import annotations

from support import Api, Request, Response

RETRIEVE_RESPONSE = Response(204)


def test_retrieve_with_all_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.optional.retrieve(x_line="ok"),
        RETRIEVE_RESPONSE,
    )

    assert sent == Request("GET", "/optional", headers={"x-line": "ok"})


def test_retrieve_with_required_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.optional.retrieve(),
        RETRIEVE_RESPONSE,
    )

    assert sent == Request("GET", "/optional")
