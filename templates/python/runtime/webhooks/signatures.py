"""Who sent a webhook, and when: signatures by Standard Webhooks.

The specification is https://www.standardwebhooks.com, version 1: HMAC-SHA256 over
`id.timestamp.payload`, in the headers `webhook-id`, `webhook-timestamp` and
`webhook-signature`, with a secret that the sender shows as `whsec_` and base64. Svix,
and who sends by it, says the same in headers that begin with `svix-`.
"""

from __future__ import annotations

import hmac
from base64 import b64decode
from binascii import Error as Base64Error
from collections.abc import Callable, Iterator, Mapping, Sequence
from hashlib import sha256

from ..clock import CLOCK
from ..errors import WebhookSignatureError

TOLERANCE = 300
"""Seconds that a webhook may be late, or early, unless the receiver says otherwise."""


def verify(
    payload: str | bytes,
    headers: Mapping[str, str],
    *,
    secret: str | bytes | Sequence[str | bytes],
    tolerance: float = TOLERANCE,
    now: Callable[[], float] = CLOCK.now,
) -> str | bytes:
    """Return the payload if its signature is right; WebhookSignatureError if not.

    Args:
        payload: The body exactly as it came: what was parsed and written again has
            another signature.
        headers: Those of the request; their names know no case.
        secret: `whsec_...` as the sender shows it, or the bytes of the key; several
            while one takes the place of another.
        tolerance: How many seconds its time may be off, in either direction.
        now: What tells the time (POSIX time, in seconds).
    """
    keys = _keys(secret)
    _check_tolerance(tolerance)
    id, timestamp, signatures = _sender(headers)
    if not timestamp.isascii() or not timestamp.isdigit():
        raise WebhookSignatureError("webhook-timestamp is no number of seconds")
    if abs(int(timestamp[:15]) - now()) > tolerance:
        raise WebhookSignatureError("webhook-timestamp is too far from now")
    body = payload.encode() if isinstance(payload, str) else payload
    signed = b".".join((id.encode(), timestamp.encode(), body))
    expected = [hmac.new(key, signed, sha256).digest() for key in keys]
    # All are compared, so that the time does not tell which one was right.
    matches = [
        hmac.compare_digest(one, each)
        for each in _first(signatures)
        for one in expected
    ]
    if not any(matches):
        raise WebhookSignatureError("no signature is that of this payload")
    return payload


def _sender(headers: Mapping[str, str]) -> list[str]:
    """Return the id, the time and the signatures; an error if one is missing."""
    fields = {name.lower(): value for name, value in headers.items()}
    by = "svix" if "svix-id" in fields and "webhook-id" not in fields else "webhook"
    try:
        return [fields[f"{by}-{name}"] for name in ("id", "timestamp", "signature")]
    except KeyError as missing:
        raise WebhookSignatureError(f"{missing.args[0]} is missing") from None


def _check_tolerance(seconds: object) -> None:
    """Raise for what is no number of seconds: to NaN no time is too far from now."""
    if isinstance(seconds, bool) or not isinstance(seconds, (int, float)):
        kind = type(seconds).__name__
        raise TypeError(f"tolerance is a number of seconds, not a {kind}")
    if not seconds >= 0:
        raise ValueError(f"tolerance is a number of seconds, not {seconds}")


def _keys(secrets: str | bytes | Sequence[str | bytes]) -> list[bytes]:
    """Return the key of each secret; ValueError if there is none."""
    several = (secrets,) if isinstance(secrets, (str, bytes)) else secrets
    keys = [_key(each) for each in several]
    if not keys:
        raise ValueError("a webhook has a secret: whsec_ and base64, or bytes")
    return keys


def _key(secret: str | bytes) -> bytes:
    """Return the key; ValueError, without showing the secret, if it is none."""
    if isinstance(secret, bytes):
        key = secret
    else:
        encoded = secret.removeprefix("whsec_").rstrip("=")
        try:
            key = b64decode(encoded + "=" * (-len(encoded) % 4), validate=True)
        except (Base64Error, ValueError):
            key = b""
    if not key:
        raise ValueError("the secret of a webhook is whsec_ and base64, or bytes")
    return key


def _first(signatures: str) -> Iterator[bytes]:
    """Return the signatures of version 1; there are several while keys are changed."""
    for each in signatures.split():
        version, _, encoded = each.partition(",")
        if version == "v1":
            try:
                yield b64decode(encoded, validate=True)
            except (Base64Error, ValueError):
                continue
