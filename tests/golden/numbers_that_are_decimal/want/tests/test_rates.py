"""Tests of `client.rates`."""

from __future__ import annotations

from support import Api, Digits, Request, Response

RETRIEVE_RESPONSE = Response(200, {"key": Digits("12345678901234567.10")})


def test_retrieve_without_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.rates.retrieve(),
        RETRIEVE_RESPONSE,
    )

    assert sent == Request("GET", "/rates")
