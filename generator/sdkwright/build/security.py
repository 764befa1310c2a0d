"""Security schemes and requirements (OpenAPI 3.1, 4.8.27 and 4.8.30)."""

from __future__ import annotations

import re

from sdkwright.build.reading import entries
from sdkwright.build.shape import read_doc
from sdkwright.model import Auth, AuthKind
from sdkwright.report import Pointer, Report
from sdkwright.resolve import Graph
from sdkwright.text import Json

_ADDRESS = re.compile(r"(https://[^\s{}/?#]+|/(?!/))[^\s{}]*", re.IGNORECASE)
_BEARERS = ("oauth2", "openIdConnect")
_KEYS = {"header": AuthKind.API_KEY_HEADER, "query": AuthKind.API_KEY_QUERY, "cookie": AuthKind.API_KEY_COOKIE}
_HTTP = {"bearer": AuthKind.BEARER, "basic": AuthKind.BASIC}


def build_auth(graph: Graph, report: Report) -> tuple[Auth, ...]:
    """The schemes that the description declares and that we can serve."""
    declared = entries(graph, graph.follow(graph.root / "components"), "securitySchemes")
    built = (_scheme(graph, key, at, report) for key, at in declared.items())
    return tuple(auth for auth in built if auth is not None)


def build_requirements(
    value: Json, at: Pointer, *, schemes: frozenset[str], report: Report
) -> tuple[tuple[str, ...], ...]:
    """The alternatives that a `security` list offers; one that names a scheme we do not have is left out."""
    alternatives = []
    for index, alternative in enumerate(value if isinstance(value, list) else []):
        names = tuple(alternative) if isinstance(alternative, dict) else ()
        unknown = [name for name in names if name not in schemes]
        for name in unknown:
            report.warning("unknown-security-scheme", "no usable security scheme has this name", at / index / name)
        if not unknown:
            alternatives.append(names)
    return tuple(alternatives)


def _scheme(graph: Graph, key: str, at: Pointer, report: Report) -> Auth | None:
    value = graph.value(at)
    kind, field = _kind(value)
    if not isinstance(_member(value, "type"), str):
        report.error("invalid-security-scheme", "the type of a security scheme is a string", at)
        return None
    if kind is None:
        report.unsupported("this kind of security scheme", at)
        return None
    token_url, discovery_url = _addresses(value)
    if token_url or discovery_url:
        return Auth(key, AuthKind.OAUTH, at, "", read_doc(value), token_url, discovery_url)
    return Auth(key, kind, at, field, read_doc(value))


def _addresses(value: Json) -> tuple[str, str]:
    """Where a program gets a token for itself, and where an OpenID provider tells it; empty if nowhere.

    A secret goes to no address that is not https (RFC 6749, section 3.2). A path is one of the API's own server.
    """
    told: list[Json] = ["", ""]
    if _member(value, "type") == "oauth2":
        told[0] = _member(_member(_member(value, "flows"), "clientCredentials"), "tokenUrl")
    if _member(value, "type") == "openIdConnect":
        told[1] = _member(value, "openIdConnectUrl")
    token_url, discovery_url = (each if isinstance(each, str) and _ADDRESS.fullmatch(each) else "" for each in told)
    return token_url, discovery_url


def _kind(value: Json) -> tuple[AuthKind | None, str]:
    kind = _member(value, "type")
    if kind == "http":
        return _HTTP.get(str(_member(value, "scheme")).lower()), ""
    if kind == "apiKey":
        name = _member(value, "name")
        return (_KEYS.get(str(_member(value, "in"))), name) if isinstance(name, str) and name else (None, "")
    if kind == "mutualTLS":
        return AuthKind.MUTUAL_TLS, ""
    return (AuthKind.BEARER if kind in _BEARERS else None), ""


def _member(value: Json, key: str) -> Json:
    return value.get(key) if isinstance(value, dict) else None
