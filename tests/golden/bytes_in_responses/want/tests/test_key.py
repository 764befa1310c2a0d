"""Tests of `client.key`."""

from __future__ import annotations

from support import Api, Json, Request, Response

RETRIEVE_RESPONSE = Response(200, "c2FtcGxl", typed="bytes")


def test_retrieve_without_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.key.retrieve(),
        RETRIEVE_RESPONSE,
    )

    assert sent == Request("GET", "/key")


UPDATE_RESPONSE = Response(200, "c2FtcGxl", typed="bytes")


def test_update_with_all_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.key.update("c2FtcGxl"),
        UPDATE_RESPONSE,
    )

    assert sent == Request("PUT", "/key", body=Json("c2FtcGxl"))
