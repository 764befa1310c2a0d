"""The scenarios of authentication/union."""

from __future__ import annotations

from authentication_union import Title

from ..checks import Calls

CREDENTIALS = {"access_token": "https://security.microsoft.com/.default"}


def calls(client: Title) -> Calls:
    key = client.with_options(api_key="valid-key")
    yield "Authentication_Union_validKey", lambda: key.validkey.retrieve()
    yield "Authentication_Union_validToken", lambda: client.validtoken.retrieve()
