"""The scenarios of authentication/oauth2."""

from __future__ import annotations

from authentication_oauth2 import Title

from ..checks import Calls, refused

CREDENTIALS = {"access_token": "https://security.microsoft.com/.default"}


def calls(client: Title) -> Calls:
    other = client.with_options(access_token="invalid-grant")
    yield "Authentication_OAuth2_valid", lambda: client.valid.retrieve()
    yield "Authentication_OAuth2_invalid", lambda: refused(403, lambda: other.invalid.retrieve())
