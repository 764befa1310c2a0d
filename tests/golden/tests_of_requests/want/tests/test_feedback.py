"""Tests of `client.feedback`."""

from __future__ import annotations

from support import Api, Form, Request, Response

CREATE_RESPONSE = Response(204)


def test_create_with_all_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.feedback.create(
            text="text/é&",
            stars=[1, 2],
            author={"name": "name/é&", "friends": []},
        ),
        CREATE_RESPONSE,
    )

    assert sent == Request(
        "POST",
        "/feedback",
        body=Form(
            [
                ("text", "text/é&"),
                ("stars", "1"),
                ("stars", "2"),
                ("author[name]", "name/é&"),
            ],
        ),
        auth=["key"],
    )


def test_create_with_required_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.feedback.create(),
        CREATE_RESPONSE,
    )

    assert sent == Request("POST", "/feedback", auth=["key"])
