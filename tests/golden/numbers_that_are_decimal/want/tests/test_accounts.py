"""Tests of `client.accounts`."""

from __future__ import annotations

from support import Api, Digits, Number, Request, Response

RETRIEVE_RESPONSE = Response(
    200,
    {
        "balance": Digits("12345678901234567.10"),
        "limit": Digits("22345678901234567.10"),
        "fee": Digits("32345678901234567.10"),
        "text": "12.50",
        "count": 4,
        "share": 5.5,
        "number": {"digits": "digits"},
    },
    typed="Account",
)


def test_retrieve_with_all_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.accounts.retrieve(
            "id/é&",
            least=Number("12345678901234567.10"),
        ),
        RETRIEVE_RESPONSE,
    )

    assert sent == Request(
        "GET",
        "/accounts/id%2Fé&",
        query=[("least", "12345678901234567.10")],
    )


def test_retrieve_with_required_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.accounts.retrieve("id/é&"),
        RETRIEVE_RESPONSE,
    )

    assert sent == Request("GET", "/accounts/id%2Fé&")
