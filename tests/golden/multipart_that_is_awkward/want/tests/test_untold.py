"""Tests of `client.untold`."""

from __future__ import annotations

from support import Api, Form, Part, Parts, Request, Response

SEND_RESPONSE = Response(204)


def test_send_with_all_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.untold.send({"text": "text/é&"}),
        SEND_RESPONSE,
    )

    assert sent == Request("POST", "/untold", body=Form([("text", "text/é&")]))


SEND_PARTS_RESPONSE = Response(204)


def test_send_parts_with_all_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.untold.send_parts({"text": "text/é&"}),
        SEND_PARTS_RESPONSE,
    )

    assert sent == Request("PUT", "/untold", body=Parts([Part("text", "text/é&")]))
