"""Credentials -> the arguments of a client that take them, and what the runtime makes of them."""

from __future__ import annotations

from sdkwright.model import AuthKind
from sdkwright.plan.access.credentials import Credential, Secret
from sdkwright.targets.python.client.access_views import CredentialView, SecretView
from sdkwright.targets.python.code.runtime_classes import CERTIFICATE, PLAIN_SECRET, SCHEMES, TOKEN_LIKE
from sdkwright.targets.python.names.identifiers import coded
from sdkwright.text import Code, Text


def credential_view(credential: Credential) -> CredentialView:
    """What the client shows for one scheme."""
    auth = credential.auth
    names = coded({secret.part: secret.name for secret in credential.secrets})
    is_scheme = auth.kind is AuthKind.HTTP
    is_key = auth.field != "" and not is_scheme
    return CredentialView(
        key=Text(auth.key),
        scheme=SCHEMES[auth.kind],
        secrets=tuple(_secret(each, names[each.part], auth.kind) for each in credential.secrets),
        is_key=is_key,
        is_scheme=is_scheme,
        field=Text(auth.field),
        place=Text(auth.kind.value if is_key else ""),
        is_fetched=auth.kind is AuthKind.OAUTH,
        token_url=Text(auth.token_url),
        discovery_url=Text(auth.discovery_url),
        token_hosts=tuple(map(Text, credential.token_hosts)),
        is_certificate=auth.kind is AuthKind.MUTUAL_TLS,
    )


def _secret(secret: Secret, name: Code, kind: AuthKind) -> SecretView:
    return SecretView(name, Text(secret.environment), *_types(kind, secret.part), secret.doc)


def _types(kind: AuthKind, part: str) -> tuple[Code, Code]:
    """What the sync and the async client take for a part of a credential."""
    if kind is AuthKind.MUTUAL_TLS:
        return CERTIFICATE
    return PLAIN_SECRET if kind is AuthKind.BASIC or part in ("client_id", "client_secret") else TOKEN_LIKE
