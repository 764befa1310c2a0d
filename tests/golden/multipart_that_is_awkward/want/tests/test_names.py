"""Tests of `client.names`."""

from __future__ import annotations

from support import Api, Part, Parts, Request, Response

SEND_RESPONSE = Response(204)


def test_send_with_all_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.names.send(
            größe="gr_e/é&",
            the_name="the_name/é&",
            docs=[b"the bytes of docs", b"the bytes of docs__2"],
        ),
        SEND_RESPONSE,
    )

    assert sent == Request(
        "POST",
        "/names",
        body=Parts(
            [
                Part("größe", "gr_e/é&"),
                Part('the "name"', "the_name/é&"),
                Part(
                    "docs[]",
                    b"the bytes of docs",
                    "application/octet-stream",
                    "docs[]",
                ),
                Part(
                    "docs[]",
                    b"the bytes of docs__2",
                    "application/octet-stream",
                    "docs[]",
                ),
            ],
        ),
    )


def test_send_with_required_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.names.send(),
        SEND_RESPONSE,
    )

    assert sent == Request("POST", "/names", body=Parts([]))
