"""Tests of `client.payments`."""

from __future__ import annotations

from support import Api, Digits, Json, Number, Request, Response

CREATE_RESPONSE = Response(200, Digits("12345678901234567.10"))


def test_create_with_all_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.payments.create(
            amount=Number("12345678901234567.10"),
            parts=[Number("22345678901234567.10")],
            note="note",
        ),
        CREATE_RESPONSE,
    )

    assert sent == Request(
        "POST",
        "/payments",
        body=Json(
            {
                "amount": Digits("12345678901234567.10"),
                "parts": [Digits("22345678901234567.10")],
                "note": "note",
            },
        ),
    )


def test_create_with_required_arguments(api: Api) -> None:
    sent = api.call(
        lambda client: client.payments.create(amount=Number("12345678901234567.10")),
        CREATE_RESPONSE,
    )

    assert sent == Request(
        "POST",
        "/payments",
        body=Json({"amount": Digits("12345678901234567.10")}),
    )
