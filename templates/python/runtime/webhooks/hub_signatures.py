"""Who sent a webhook: signatures in the header `X-Hub-Signature-256`.

It holds `sha256=` and the HMAC-SHA256 of the payload in hex, with a secret that is a
text of the receiver's own. GitHub, Meta and others sign so. It tells nothing of when
something was sent: who must not act twice remembers what has been seen.
"""

from __future__ import annotations

import hmac
from collections.abc import Mapping, Sequence
from hashlib import sha256

from ..errors import WebhookSignatureError

_HEADER, _PREFIX = "x-hub-signature-256", "sha256="


def verify(
    payload: str | bytes,
    headers: Mapping[str, str],
    *,
    secret: str | bytes | Sequence[str | bytes],
) -> str | bytes:
    """Return the payload if its signature is right; WebhookSignatureError if not.

    Args:
        payload: The body exactly as it came: what was parsed and written again has
            another signature.
        headers: Those of the request; their names know no case.
        secret: The text that was given to the sender, or its bytes; several while one
            takes the place of another.
    """
    keys = _keys(secret)
    fields = {name.lower(): value for name, value in headers.items()}
    signature = fields.get(_HEADER)
    if signature is None:
        raise WebhookSignatureError(f"{_HEADER} is missing")
    body = payload.encode() if isinstance(payload, str) else payload
    sent = signature.removeprefix(_PREFIX).encode("ascii", "replace")
    expected = [hmac.new(key, body, sha256).hexdigest().encode() for key in keys]
    # All are compared, so that the time does not tell which one was right.
    matches = [hmac.compare_digest(one, sent) for one in expected]
    if not signature.startswith(_PREFIX) or not any(matches):
        raise WebhookSignatureError("the signature is not that of this payload")
    return payload


def _keys(secrets: str | bytes | Sequence[str | bytes]) -> list[bytes]:
    """Return the key of each secret; ValueError if there is none."""
    several = (secrets,) if isinstance(secrets, (str, bytes)) else secrets
    keys = [each.encode() if isinstance(each, str) else each for each in several]
    if not keys or not all(keys):
        raise ValueError("the secret of a webhook is a text, or bytes, and not empty")
    return keys
