"""Tests of `client.inside`."""

from __future__ import annotations

from support import Api, Json, Part, Parts, Request, Response

SEND_RESPONSE = Response(204)


def test_send_with_all_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.inside.send(
            entry={"file": b"the bytes of file", "name": "name/é&"},
            more=[{"file": b"the bytes of file"}],
            named={"key": b"the bytes of named"},
        ),
        SEND_RESPONSE,
    )

    assert sent == Request(
        "POST",
        "/inside",
        body=Parts(
            [
                Part(
                    "entry",
                    Json({"file": "dGhlIGJ5dGVzIG9mIGZpbGU=", "name": "name/é&"}),
                    "application/json",
                ),
                Part(
                    "more",
                    Json({"file": "dGhlIGJ5dGVzIG9mIGZpbGU="}),
                    "application/json",
                ),
                Part(
                    "named",
                    Json({"key": "dGhlIGJ5dGVzIG9mIG5hbWVk"}),
                    "application/json",
                ),
            ],
        ),
    )


def test_send_with_required_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.inside.send(entry={"file": b"the bytes of file"}),
        SEND_RESPONSE,
    )

    assert sent == Request(
        "POST",
        "/inside",
        body=Parts(
            [
                Part(
                    "entry",
                    Json({"file": "dGhlIGJ5dGVzIG9mIGZpbGU="}),
                    "application/json",
                ),
            ],
        ),
    )
