"""The scenarios of authentication/http/custom."""

from __future__ import annotations

from authentication_http_custom import Title

from ..checks import Calls, refused

CREDENTIALS = {"shared_access_key": "valid-key"}


def calls(client: Title) -> Calls:
    other = client.with_options(shared_access_key="invalid-key")
    yield "Authentication_Http_Custom_valid", lambda: client.valid.retrieve()
    yield "Authentication_Http_Custom_invalid", lambda: refused(403, lambda: other.invalid.retrieve())
