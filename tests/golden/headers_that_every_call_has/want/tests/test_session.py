"""Tests of `client.session`."""

from __future__ import annotations

from support import Api, Request, Response

RETRIEVE_RESPONSE = Response(204)


def test_retrieve_with_all_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.session.retrieve(cookie="Cookie", theme="theme/é&"),
        RETRIEVE_RESPONSE,
    )

    assert sent == Request("GET", "/session", cookies=[("Cookie", "")])


def test_retrieve_with_required_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.session.retrieve(),
        RETRIEVE_RESPONSE,
    )

    assert sent == Request("GET", "/session", auth=["session"])
