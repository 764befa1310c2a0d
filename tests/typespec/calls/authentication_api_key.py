"""The scenarios of authentication/api-key."""

from __future__ import annotations

from authentication_api_key import Title

from ..checks import Calls, refused

CREDENTIALS = {"api_key": "valid-key"}


def calls(client: Title) -> Calls:
    other = client.with_options(api_key="invalid-key")
    yield "Authentication_ApiKey_valid", lambda: client.valid.retrieve()
    yield "Authentication_ApiKey_invalid", lambda: refused(403, lambda: other.invalid.retrieve())
