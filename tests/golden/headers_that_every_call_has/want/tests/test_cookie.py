"""Tests of `client.cookie`."""

from __future__ import annotations

from support import Api, Request, Response

CALL_RESPONSE = Response(204)


def test_call_with_all_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.cookie.call(cookie="Cookie"),
        CALL_RESPONSE,
    )

    assert sent == Request("POST", "/cookie", cookies=[("Cookie", "")])
