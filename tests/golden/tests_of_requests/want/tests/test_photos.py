"""Tests of `client.photos`."""

from __future__ import annotations

from support import Api, Json, Part, Parts, Request, Response

CREATE_RESPONSE = Response(204)


def test_create_with_all_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.photos.create(
            photo=b"the bytes of photo",
            title="title/é&",
            tags=["tags/é&", "tags_2/é&"],
            owner={"name": "name/é&", "friends": []},
        ),
        CREATE_RESPONSE,
    )

    assert sent == Request(
        "POST",
        "/photos",
        body=Parts(
            [
                Part("photo", b"the bytes of photo", "image/png", "photo"),
                Part("title", "title/é&"),
                Part("tags", "tags/é&"),
                Part("tags", "tags_2/é&"),
                Part(
                    "owner",
                    Json({"name": "name/é&", "friends": []}),
                    "application/json",
                ),
            ],
        ),
    )


def test_create_with_required_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.photos.create(),
        CREATE_RESPONSE,
    )

    assert sent == Request("POST", "/photos")
