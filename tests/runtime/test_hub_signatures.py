"""Signatures in `X-Hub-Signature-256`, by the values that GitHub documents, and as OpenSSL makes them."""

from __future__ import annotations

import shutil
import subprocess

import pytest
from gradient._runtime.errors import WebhookSignatureError
from gradient._runtime.webhooks.hub_signatures import verify

SECRET = "It's a Secret to Everybody"
PAYLOAD = "Hello, World!"
SIGNATURE = "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17"
"""GitHub's page "Validating webhook deliveries", section "Testing the webhook payload validation"."""


def test_the_values_of_the_documentation() -> None:
    assert verify(PAYLOAD, {"X-Hub-Signature-256": SIGNATURE}, secret=SECRET) == PAYLOAD
    assert verify(PAYLOAD.encode(), {"x-hub-signature-256": SIGNATURE}, secret=SECRET.encode()) == PAYLOAD.encode()


def test_openssl_signs_the_same() -> None:
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("there is no openssl here")
    body = '{"test": "ü"}'.encode()

    made = subprocess.run(
        [openssl, "dgst", "-sha256", "-hmac", "key", "-hex"], input=body, capture_output=True, check=True
    ).stdout.decode()

    headers = {"X-Hub-Signature-256": f"sha256={made.split()[-1]}"}
    assert verify(body, headers, secret="key") == body


def test_one_secret_takes_the_place_of_another() -> None:
    assert verify(PAYLOAD, {"X-Hub-Signature-256": SIGNATURE}, secret=["new", SECRET]) == PAYLOAD


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"X-Hub-Signature": SIGNATURE},
        {"X-Hub-Signature-256": ""},
        {"X-Hub-Signature-256": SIGNATURE.removeprefix("sha256=")},
        {"X-Hub-Signature-256": SIGNATURE.replace("sha256", "sha1")},
        {"X-Hub-Signature-256": SIGNATURE[:-1]},
        {"X-Hub-Signature-256": SIGNATURE[:-1] + "8"},
        {"X-Hub-Signature-256": "sha256=ü"},
    ],
)
def test_what_is_not_signed_so_is_refused(headers: dict[str, str]) -> None:
    with pytest.raises(WebhookSignatureError):
        verify(PAYLOAD, headers, secret=SECRET)


def test_another_payload_and_another_secret_are_refused() -> None:
    for payload, secret in ((PAYLOAD + " ", SECRET), (PAYLOAD, SECRET + " ")):
        with pytest.raises(WebhookSignatureError):
            verify(payload, {"X-Hub-Signature-256": SIGNATURE}, secret=secret)


@pytest.mark.parametrize("secret", ["", b"", [], [""]])
def test_an_empty_secret_checks_nothing(secret: str | bytes | list[str]) -> None:
    with pytest.raises(ValueError, match="secret of a webhook"):
        verify(PAYLOAD, {"X-Hub-Signature-256": SIGNATURE}, secret=secret)
