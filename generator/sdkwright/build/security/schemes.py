"""Security schemes and requirements (OpenAPI 3.1, 4.8.27 and 4.8.30)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from sdkwright.build.facts.docs import doc_at
from sdkwright.build.facts.extensions import string_of
from sdkwright.build.reading import entries, field_of, places
from sdkwright.build.security.flows import read_flows
from sdkwright.config.access import AuthConfig
from sdkwright.model import Auth, AuthKind, Requirement
from sdkwright.report import Pointer, Report
from sdkwright.resolve import Graph
from sdkwright.text import Json

_ADDRESS = re.compile(r"(https://[^\s{}/?#]+|/(?!/))[^\s{}]*", re.IGNORECASE)
_BEARERS = ("oauth2", "openIdConnect")
_KEYS = {"header": AuthKind.API_KEY_HEADER, "query": AuthKind.API_KEY_QUERY, "cookie": AuthKind.API_KEY_COOKIE}
_SPOTS = {"header": "header", "query": "query parameter", "cookie": "cookie"}
_ADDED = {**_KEYS, "bearer": AuthKind.BEARER, "basic": AuthKind.BASIC, "http": AuthKind.HTTP}
_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_OF_EACH_REQUEST = frozenset({"digest", "mutual", "scram-sha-1", "scram-sha-256"})
"""Schemes whose value is the answer to what a server asks, over several requests (RFC 7616, 8120, 7804)."""
_OF_EACH_CALL = frozenset({"dpop", "hoba", "vapid", "concealed"})
"""Schemes whose value is made anew for each call (RFC 9449, 7486, 8292, 9729)."""
_HTTP = {"bearer": AuthKind.BEARER, "basic": AuthKind.BASIC}


def build_auth(graph: Graph, added: Mapping[str, AuthConfig], report: Report) -> tuple[Auth, ...]:
    """The schemes that the description declares and that we can serve, then those that sdk.toml adds."""
    place = graph.root / "components" / "securitySchemes"
    components = graph.follow(graph.root / "components")
    declared, beside = entries(graph, components, "securitySchemes"), places(graph, components, "securitySchemes")
    built = [_scheme(graph, key, at, report) for key, at in declared.items()]
    built = [auth and _as_written(graph, auth, beside[auth.key]) for auth in built]
    for key, told in added.items():
        if told.added is not None and key in declared:
            message = f"auth.{key}: the description has a scheme of this name: leave its type out"
            report.error("config-invalid", message, told.at)
        elif told.added is not None:
            built.append(Auth(key, _ADDED[told.added], place / key, told.name))
    ranks = {key: rank for rank, key in enumerate(_asked_for(graph))}
    return tuple(replace(auth, rank=ranks.get(auth.key)) for auth in built if auth is not None)


def _asked_for(graph: Graph) -> dict[str, None]:
    """The schemes that the description asks for everywhere, in its order."""
    told = field_of(graph, graph.root, "security")
    alternatives = (each for each in told if isinstance(each, dict)) if isinstance(told, list) else ()
    return dict.fromkeys(key for alternative in alternatives for key in alternative)


@dataclass(frozen=True, slots=True)
class Offered:
    """The schemes that operations may ask for; those that were declared and cannot be served; those of sdk.toml."""

    usable: frozenset[str]
    unusable: frozenset[str]
    added: tuple[str, ...]


def offered(graph: Graph, auth: tuple[Auth, ...], access: Mapping[str, AuthConfig]) -> Offered:
    """The schemes of a description by what can be asked of them."""
    usable = frozenset(each.key for each in auth)
    declared = places(graph, graph.follow(graph.root / "components"), "securitySchemes").keys()
    added = tuple(key for key, told in access.items() if told.added is not None and key not in declared)
    return Offered(usable, frozenset(declared - usable), added)


def build_requirements(value: Json, at: Pointer, *, schemes: Offered, report: Report) -> tuple[tuple[str, ...], ...]:
    """The alternatives that a `security` list offers; one that names a scheme we do not have is left out.

    Those that differ in their scopes alone are one: a client sends the same for each.
    """
    alternatives: dict[frozenset[str], tuple[str, ...]] = {}
    for index, alternative in enumerate(value if isinstance(value, list) else []):
        names = tuple(alternative) if isinstance(alternative, dict) else ()
        for name in names:
            if name not in schemes.usable | schemes.unusable:
                report.warning("unknown-security-scheme", "no security scheme has this name", at / index / name)
        if schemes.usable.issuperset(names):
            alternatives.setdefault(frozenset(names), names)
    return tuple(alternatives.values())


def read_requirements(value: Json) -> tuple[tuple[Requirement, ...], ...]:
    """The alternatives of a `security` list as they were written, with their scopes."""
    alternatives = (each for each in value if isinstance(each, dict)) if isinstance(value, list) else ()
    return tuple(tuple(_requirement(name, scopes) for name, scopes in each.items()) for each in alternatives)


def _requirement(name: str, scopes: Json) -> Requirement:
    listed = scopes if isinstance(scopes, list) else ()
    return Requirement(name, tuple(each for each in listed if isinstance(each, str)))


def _as_written(graph: Graph, auth: Auth, beside: Pointer) -> Auth:
    """A scheme with all that the description says of it; `beside` is where it has its key, perhaps as a reference."""
    value = graph.value(auth.at)
    return replace(
        auth,
        doc=doc_at(graph, beside),
        type=string_of(value, "type"),
        scheme=string_of(value, "scheme"),
        bearer_format=string_of(value, "bearerFormat"),
        openid_url=string_of(value, "openIdConnectUrl"),
        metadata_url=string_of(value, "oauth2MetadataUrl"),
        flows=read_flows(_member(value, "flows"), auth.at / "flows"),
    )


def _scheme(graph: Graph, key: str, at: Pointer, report: Report) -> Auth | None:
    value = graph.value(at)
    kind, field = _kind(value)
    if _member(value, "type") == "http" and field:
        return _of_http(key, field, at, report)
    if not isinstance(_member(value, "type"), str):
        report.error("invalid-security-scheme", "the type of a security scheme is a string", at)
        return None
    if _member(value, "type") == "apiKey":
        return _of_key(key, value, at, report)
    if kind is None:
        report.unsupported("this kind of security scheme", at)
        return None
    token_url, discovery_url = _addresses(value)
    if token_url or discovery_url:
        return Auth(key, AuthKind.OAUTH, at, token_url=token_url, discovery_url=discovery_url, by_grant=True)
    return Auth(key, kind, at, field, by_grant=_member(value, "type") in _BEARERS)


def _of_key(key: str, value: Json, at: Pointer, report: Report) -> Auth | None:
    """A key under a name of its own (OpenAPI 3.1, 4.8.27); None where nothing can be sent under that name.

    The name of a header or a cookie is a token (RFC 9110, 5.1; RFC 6265, 4.1.1). White space around it is a slip.
    """
    told, place = _member(value, "name"), str(_member(value, "in"))
    name = told.strip() if isinstance(told, str) and place != "query" else told
    left_out = "its credential is left out, and operations that ask for it are called without"
    if place not in _KEYS:
        message = f"an apiKey stands in a header, the query or a cookie: {left_out}"
        report.warning("security-scheme-place", message, at / "in" if _member(value, "in") is not None else at)
    elif not isinstance(name, str) or not name:
        message = f"an apiKey needs the name of its {_SPOTS[place]}: {left_out}"
        report.warning("security-scheme-name", message, at / "name" if told is not None else at)
    elif place != "query" and not _TOKEN.fullmatch(name):
        message = f"no {_SPOTS[place]} can be called {name[:80]!r}: {left_out}"
        hint = "an overlay in sdk.toml can give it the name that the server knows"
        report.warning("security-scheme-name", message, at / "name", hint=hint)
    else:
        return Auth(key, _KEYS[place], at, name)
    return None


def _of_http(key: str, name: str, at: Pointer, report: Report) -> Auth | None:
    """A scheme of HTTP that has no kind of its own: `Authorization: NAME VALUE` (RFC 9110, 11.4)."""
    if name.lower() in _OF_EACH_REQUEST:
        hint = "give the client an http_client that answers challenges"
        report.warning("challenged-scheme", f"{name} answers what a server asks: it is no argument", at, hint=hint)
        return None
    if name.lower() in _OF_EACH_CALL:
        hint = "pass a callable, which is asked before each call"
        report.warning("signed-scheme", f"{name} needs a new value for each call", at, hint=hint)
    return Auth(key, AuthKind.HTTP, at, name)


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
        scheme = str(_member(value, "scheme")).strip()
        known = _HTTP.get(scheme.lower())
        return known, scheme if known is None and _TOKEN.fullmatch(scheme) else ""
    if kind == "mutualTLS":
        return AuthKind.MUTUAL_TLS, ""
    return (AuthKind.BEARER if kind in _BEARERS else None), ""


def _member(value: Json, key: str) -> Json:
    return value.get(key) if isinstance(value, dict) else None
