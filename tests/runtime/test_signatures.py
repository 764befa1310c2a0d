"""Signatures of webhooks, judged by the library of those who wrote the specification."""

from __future__ import annotations

import base64
from datetime import UTC, datetime
from typing import Any

import pytest
from gradient._runtime.errors import WebhookSignatureError
from gradient._runtime.webhooks.signatures import verify
from standardwebhooks import Webhook, WebhookVerificationError

SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
OTHER = "whsec_" + base64.b64encode(b"another key of some length").decode()
PAYLOAD = '{"test": "ü"}'
NOW = 1_700_000_000


def signed(payload: str = PAYLOAD, *, secret: str = SECRET, at: int = NOW, id: str = "msg_1") -> dict[str, str]:
    signature = Webhook(secret).sign(id, datetime.fromtimestamp(at, tz=UTC), payload)
    return {"Webhook-Id": id, "WEBHOOK-TIMESTAMP": str(at), "webhook-signature": signature}


def check(payload: str | bytes, headers: dict[str, str], secret: str | bytes = SECRET, **more: Any) -> str | bytes:
    return verify(payload, headers, secret=secret, now=lambda: float(NOW), **more)


def test_the_example_of_the_specification() -> None:
    headers = {
        "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
        "webhook-timestamp": "1614265330",
        "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    }
    assert verify('{"test": 2432232314}', headers, secret=SECRET, now=lambda: 1614265330.0) == '{"test": 2432232314}'


def test_what_their_library_signs_is_right() -> None:
    assert check(PAYLOAD, signed()) == PAYLOAD
    assert check(PAYLOAD.encode(), signed()) == PAYLOAD.encode()
    assert check(PAYLOAD, signed(), SECRET.removeprefix("whsec_")) == PAYLOAD
    assert check(PAYLOAD, signed(), base64.b64decode(SECRET.removeprefix("whsec_"))) == PAYLOAD


def test_their_library_and_ours_agree_on_the_time_of_day() -> None:
    for seconds in (-301, -290, 0, 290, 310):
        now = int(datetime.now(tz=UTC).timestamp())
        headers = signed(at=now + seconds)
        assert accepts_theirs(headers) == accepts(headers, float(now))


def accepts_theirs(headers: dict[str, str]) -> bool:
    try:
        Webhook(SECRET).verify(PAYLOAD, headers)
    except WebhookVerificationError:
        return False
    return True


def accepts(headers: dict[str, str], now: float) -> bool:
    try:
        verify(PAYLOAD, headers, secret=SECRET, now=lambda: now)
    except WebhookSignatureError:
        return False
    return True


def test_the_headers_of_svix_say_the_same() -> None:
    """Its own library looks for `svix-` first and for `webhook-` then; a sender who signs has one of them."""
    headers = {name.lower().replace("webhook-", "Svix-"): value for name, value in signed().items()}

    assert check(PAYLOAD, headers) == PAYLOAD
    with pytest.raises(WebhookSignatureError, match="no signature is that of this payload"):
        check(PAYLOAD + " ", headers)
    with pytest.raises(WebhookSignatureError, match="svix-signature is missing"):
        check(PAYLOAD, {name: value for name, value in headers.items() if not name.endswith("signature")})
    with pytest.raises(WebhookSignatureError, match="webhook-timestamp is missing"):
        check(PAYLOAD, headers | {"webhook-id": "msg_1"})


def test_one_of_several_signatures_is_enough() -> None:
    good, bad = signed()["webhook-signature"], signed(secret=OTHER)["webhook-signature"]
    for signatures in (f"{bad} {good}", f"v1a,xyz {good}", f"v1,!!! {good}", f"v1 {good}"):
        assert check(PAYLOAD, signed() | {"webhook-signature": signatures}) == PAYLOAD


@pytest.mark.parametrize("change", [-301, 301])
def test_a_webhook_of_another_time_is_refused_in_both_directions(change: int) -> None:
    with pytest.raises(WebhookSignatureError, match="too far from now"):
        check(PAYLOAD, signed(at=NOW + change))
    assert check(PAYLOAD, signed(at=NOW + change), tolerance=302) == PAYLOAD


@pytest.mark.parametrize(
    "headers",
    [
        signed() | {"webhook-signature": ""},
        signed() | {"webhook-signature": "v1"},
        signed() | {"webhook-signature": signed()["webhook-signature"].replace("v1,", "v2,")},
        signed() | {"Webhook-Id": "msg_2"},
        signed() | {"WEBHOOK-TIMESTAMP": str(NOW + 1)},
        signed() | {"WEBHOOK-TIMESTAMP": "now"},
        signed() | {"WEBHOOK-TIMESTAMP": "-1"},
        signed(PAYLOAD + " "),
        signed(secret=OTHER),
        {},
    ],
)
def test_everything_else_is_refused(headers: dict[str, str]) -> None:
    with pytest.raises(WebhookSignatureError):
        check(PAYLOAD, headers)


@pytest.mark.parametrize("secret", ["", "whsec_", "whsec_ü", "whsec_!!!!", b""])
def test_a_secret_that_is_none_is_refused_unseen(secret: str | bytes) -> None:
    with pytest.raises(ValueError, match="the secret of a webhook is") as caught:
        check(PAYLOAD, signed(), secret)
    assert not isinstance(caught.value, WebhookSignatureError)


@pytest.mark.parametrize("tolerance", [float("nan"), -1, "300", None, True])
def test_a_tolerance_is_a_number_of_seconds(tolerance: Any) -> None:
    with pytest.raises((ValueError, TypeError), match="tolerance is a number of seconds"):
        check(PAYLOAD, signed(), tolerance=tolerance)


def test_any_of_several_secrets_is_right_while_they_are_changed() -> None:
    both: Any = [OTHER, SECRET]

    assert check(PAYLOAD, signed(secret=SECRET), both) == PAYLOAD
    assert check(PAYLOAD, signed(secret=OTHER), both) == PAYLOAD
    with pytest.raises(WebhookSignatureError):
        check(PAYLOAD, signed(secret="whsec_" + base64.b64encode(b"a third key").decode()), both)
    with pytest.raises(ValueError, match="has a secret"):
        check(PAYLOAD, signed(), [])  # type: ignore[arg-type]
