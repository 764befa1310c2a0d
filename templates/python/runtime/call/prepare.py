"""An operation and its arguments -> the request, without sending anything.

Both clients prepare here, so that both send the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from os import urandom
from typing import Any
from urllib.parse import unquote

from ..arguments.argument_types import checked
from ..arguments.whole_body import given_properties
from ..auth.credentials import Placement
from ..models import codecs
from ..models.datetimes import refusing_naive
from ..models.encode import sending
from ..options import RequestOptions
from ..params import parameters
from ..redaction import sounds_secret
from ..transport.base import TWO_FRAMINGS, Request, Upload
from .operation import Arguments, Formats, Operation
from .body import Encoded, encode
from .redirect import next_url
from .retry import IDEMPOTENT, KEY
from .settings import Settings, base_url_of, without_none

_PLACES = ("path", "query", "querystring", "headers", "cookies")


def prepare(
    operation: Operation[object],
    arguments: Arguments,
    settings: Settings,
    placements: Sequence[Placement],
) -> Request:
    """Return the request; ValueError or TypeError if an argument cannot be sent.

    The arguments are encoded before a credential is at hand: an error that they cause
    has none in its frames.
    """
    arguments = _checked(operation, arguments)
    with sending(), refusing_naive(settings.naive_datetimes == "error"):
        arguments = _formatted(arguments, operation.formats)
        return _encoded(operation, arguments, settings, placements)


def _encoded(
    operation: Operation[object],
    arguments: Arguments,
    settings: Settings,
    placements: Sequence[Placement],
) -> Request:
    base_url = base_url_of(settings, operation.servers)
    if operation.follow is None:
        url = base_url + _target(operation, arguments, settings, placements)
    else:
        added = _added(arguments.options, settings, placements)
        url = next_url(operation.follow, base_url, added)
    media_type, options = arguments.content_type, arguments.options
    body = encode(operation, arguments.body, media_type=media_type, options=options)
    content = None if body is None else body.content
    headers, removed = _headers(
        _layers(operation, arguments, settings, placements, body), content
    )
    key = (settings.idempotency_header or KEY).lower()
    return Request(
        method=operation.method,
        url=url,
        headers=headers,
        content=content,
        timeout=settings.timeout,
        validation=settings.validation,
        secrets=(
            *_secrets(headers, arguments, placements, settings, key),
            *_described_secrets(operation, arguments),
        ),
        max_retries=settings.max_retries,
        follow_redirects=settings.follow_redirects,
        limits=settings.limits,
        removed=removed,
        has_key=any(name.lower() == key for name, _ in headers),
    )


def _checked(operation: Operation[object], arguments: Arguments) -> Arguments:
    """Return the arguments; TypeError for one that has no form in its place."""
    takes, options = operation.takes, arguments.options
    if takes is None:
        return arguments
    held = {place: getattr(arguments, place) for place in _PLACES}
    found = {p: checked(takes, p, v, options) for p, v in held.items() if v}
    changed: dict[str, Any] = {p: v for p, v in found.items() if v is not held[p]}
    return replace(arguments, **changed) if changed else arguments


def _formatted(arguments: Arguments, formats: Formats) -> Arguments:
    """Return the arguments with those written whose format their type does not tell."""
    if not formats:
        return arguments

    def write_formatted(
        values: Mapping[str, object], place: str
    ) -> Mapping[str, object]:
        return codecs.by_names(values, formats[place]) if place in formats else values

    return replace(
        arguments,
        path=write_formatted(arguments.path, "path"),
        query=write_formatted(arguments.query, "query"),
        querystring=write_formatted(arguments.querystring, "querystring"),
        headers=write_formatted(arguments.headers, "headers"),
        cookies=write_formatted(arguments.cookies, "cookies"),
        body=codecs.in_body(
            arguments.body,
            formats.get("body", {}),
            formats.get("additional", {}).get("", ""),
        ),
    )


def _target(
    operation: Operation[object],
    arguments: Arguments,
    settings: Settings,
    placements: Sequence[Placement],
) -> str:
    """Return path and query.

    What the caller adds wins over an argument, and that over a credential, as it does
    in the headers. All of them win over a pair that is a part of the path.
    """
    path = parameters.path(
        operation.path, arguments.path, operation.styles.get("path", {})
    )
    extra = arguments.options.get("extra_query", {})
    texts = parameters.query(settings.default_query)
    texts |= parameters.query(arguments.query, operation.styles.get("query", {}))
    texts |= parameters.querystring(
        arguments.querystring, operation.styles.get("querystring", {})
    )
    for placement in placements:
        for name, text in parameters.query(dict(placement.query)).items():
            texts.setdefault(name, text)
    for name in extra:
        texts.pop(name, None)
    texts |= parameters.query(extra)
    path, _, fixed = path.partition("?")
    pairs = [pair for pair in fixed.split("&") if pair and _key(pair) not in texts]
    whole = "&".join((*pairs, *texts.values()))
    return f"{path}?{whole}" if whole else path


def _key(pair: str) -> str:
    """Return the name of a pair that the path of a description has in its query."""
    return unquote(pair.partition("=")[0])


def _added(
    options: RequestOptions, settings: Settings, placements: Sequence[Placement]
) -> Mapping[str, str]:
    """Return what goes into the query of a URL that a server gave."""
    extra = parameters.query(options.get("extra_query", {}))
    placed = {
        k: v for p in placements for k, v in parameters.query(dict(p.query)).items()
    }
    return placed | parameters.query(settings.default_query) | extra


def _layers(
    operation: Operation[object],
    arguments: Arguments,
    settings: Settings,
    placements: Sequence[Placement],
    body: Encoded | None,
) -> Iterator[Mapping[str, str | None]]:
    """Return the headers from the weakest to the strongest voice.

    The caller's own are encoded first, while no credential is at hand.
    """
    told = parameters.headers(arguments.headers, operation.styles.get("headers", {}))
    extra = arguments.options.get("extra_headers", {})
    added = dict.fromkeys(extra) | parameters.headers(extra)
    name = settings.idempotency_header or KEY
    key = arguments.options.get("idempotency_key")
    if key is not None:
        yield {name: parameters.header(name, key)}
    elif settings.idempotency_header and operation.method not in IDEMPOTENT:
        yield {name: _random_uuid()}
    own = {
        "Accept": operation.accepted,
        "User-Agent": f"{settings.name}-python/{settings.version}",
        **_about(body),
        "Cookie": parameters.cookies(
            arguments.cookies,
            (pair for each in placements for pair in each.cookies),
            operation.styles.get("cookies", {}),
        ),
    }
    yield without_none(own)
    for placement in placements:
        yield parameters.headers(dict(placement.headers))
    yield settings.default_headers
    yield told
    yield added


def _random_uuid() -> str:
    """Return a UUID of the system's own chance (RFC 9562, section 5.4).

    It is written directly: `str(uuid4())` takes ten times as long.
    """
    digits = urandom(16).hex()
    variant = "89ab"[int(digits[16], 16) % 4]
    return (
        f"{digits[:8]}-{digits[8:12]}-4{digits[13:16]}-"
        f"{variant}{digits[17:20]}-{digits[20:]}"
    )


def _about(body: Encoded | None) -> Mapping[str, str | None]:
    """Return the headers of a body; the length of bytes is the transport's to say."""
    if body is None:
        return {}
    content = body.content
    length = None if isinstance(content, bytes) else content.length
    return {
        "Content-Type": body.media_type,
        "Content-Length": None if length is None else str(length),
    }


def _headers(
    layers: Iterable[Mapping[str, str | None]], content: bytes | Upload | None
) -> tuple[tuple[tuple[str, str], ...], frozenset[str]]:
    """Lay the layers over each other; names know no case, and None removes.

    Return what is left, and the names of what a caller has removed.
    """
    merged: dict[str, tuple[str, str]] = {}
    removed: set[str] = set()
    for layer in layers:
        for name, value in layer.items():
            key = name.lower()
            merged.pop(key, None)
            if value is None:
                removed.add(key)
            else:
                merged[key] = (name, value)
    _check_framing(merged, content)
    return tuple(merged.values()), frozenset(removed.difference(merged))


def _described_secrets(
    operation: Operation[object], arguments: Arguments
) -> Iterator[str]:
    """Return the arguments that the description calls passwords."""
    for place, names in operation.passwords:
        held = getattr(arguments, place, {})
        values = given_properties(held) if place == "body" else held
        found = (values.get(name) for name in names)
        yield from (value for value in found if isinstance(value, str))


def _check_framing(
    headers: Mapping[str, tuple[str, str]], content: bytes | Upload | None
) -> None:
    """Raise ValueError for a header that is wrong about where the body ends.

    A server that believes it takes the rest of the body for a request of its own
    (RFC 9112, sections 6.3 and 11.2).
    """
    if "transfer-encoding" in headers:
        raise ValueError(TWO_FRAMINGS)
    told = headers.get("content-length")
    if told is None:
        return
    content = content or b""
    length = len(content) if isinstance(content, bytes) else content.length
    if length is not None and told[1] != str(length):
        raise ValueError(
            f"Content-Length is {told[1]}, and the body has {length} bytes"
        )


def _secrets(
    headers: tuple[tuple[str, str], ...],
    arguments: Arguments,
    placements: Sequence[Placement],
    settings: Settings,
    key: str,
) -> Iterator[str]:
    """Return every text by which a credential of the request can be recognised."""
    for placement in placements:
        yield from placement.secrets
    for name, value in headers:
        if sounds_secret(name) and name.lower() != key:
            yield value
            yield value.rpartition(" ")[2]
    credentials = {name for each in placements for name, _ in each.query}
    for name, text in arguments.query.items():
        if name in credentials and isinstance(text, str):
            yield text
    extra = arguments.options.get("extra_query", {})
    for name, text in {**settings.default_query, **extra}.items():
        if sounds_secret(name) and isinstance(text, str):
            yield text
