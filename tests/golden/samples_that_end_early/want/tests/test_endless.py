"""Tests of `client.endless`."""

from __future__ import annotations

from support import Api, Json, Request, Response

CREATE_RESPONSE = Response(204)


def test_create_with_all_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.endless.create(name="name"),
        CREATE_RESPONSE,
    )

    assert sent == Request("POST", "/endless", body=Json({"name": "name"}))


def test_create_with_required_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.endless.create(),
        CREATE_RESPONSE,
    )

    assert sent == Request("POST", "/endless")
