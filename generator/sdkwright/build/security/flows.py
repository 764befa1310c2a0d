"""The flows of OAuth 2 with their scopes (OpenAPI 3.2, 4.29 and 4.30), as a description writes them."""

from __future__ import annotations

from sdkwright.build.facts.extensions import read_extensions, string_of
from sdkwright.model import NOTHING, Flow, Scope
from sdkwright.report import Pointer
from sdkwright.text import Json, Text


def read_flows(value: Json, at: Pointer) -> tuple[Flow, ...]:
    """Every flow, in the order of the description."""
    flows = value.items() if isinstance(value, dict) else ()
    return tuple(_flow(kind, told, at / kind) for kind, told in flows if isinstance(told, dict) and kind[:2] != "x-")


def _flow(kind: str, value: dict[str, Json], at: Pointer) -> Flow:
    scopes = value.get("scopes")
    listed = scopes.items() if isinstance(scopes, dict) else ()
    hidden = [extension for extension in read_extensions(scopes, at / "scopes") if not isinstance(extension.value, str)]
    return Flow(
        kind=kind,
        at=at,
        authorization_url=string_of(value, "authorizationUrl"),
        device_authorization_url=string_of(value, "deviceAuthorizationUrl"),
        token_url=string_of(value, "tokenUrl"),
        refresh_url=string_of(value, "refreshUrl"),
        scopes=tuple(_scope(name, words) for name, words in listed if isinstance(words, str) or name[:2] != "x-"),
        extensions=(*read_extensions(value, at), *hidden),
    )


def _scope(name: str, words: Json) -> Scope:
    return Scope(name, Text(words) if isinstance(words, str) and words.strip() else NOTHING)
