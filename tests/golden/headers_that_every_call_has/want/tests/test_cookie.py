"""Tests of `client.cookie`."""

from __future__ import annotations

from support import Api, Request, Response

CREATE_RESPONSE = Response(204)


def test_create_with_all_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.cookie.create(cookie="Cookie"),
        CREATE_RESPONSE,
    )

    assert sent == Request("POST", "/cookie", cookies=[("Cookie", "")])
