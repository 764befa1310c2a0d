"""The scenarios of authentication/noauth/union."""

from __future__ import annotations

from authentication_noauth_union import Title

from ..checks import Calls


def calls(client: Title) -> Calls:
    known = client.with_options(access_token="https://security.microsoft.com/.default")
    yield "Authentication_Noauth_Union_validNoAuth", lambda: client.valid.retrieve()
    yield "Authentication_Noauth_Union_validToken", lambda: known.validtoken.retrieve()
