"""An operation and its arguments -> the request, without sending anything.

Both clients prepare here, so that both send the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from os import urandom
from typing import Any
from urllib.parse import unquote

from ..arguments.argument_types import Form, check_parameters
from ..arguments.whole_body import given_properties, listed
from ..auth.credentials import Placement
from ..models import codecs
from ..models.datetimes import refusing_naive
from ..models.encode import sending
from ..params import parameters
from ..redaction import sounds_secret
from ..transport.base import TWO_FRAMINGS, Request, Upload
from .body import Encoded, encode
from .operation import Arguments, Formats, Operation
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
    """Return the request; ValueError or TypeError if an argument cannot be sent."""
    try:
        arguments = _checked(operation, arguments)
        with sending(), refusing_naive(settings.naive_datetimes == "error"):
            arguments = _formatted(arguments, operation.formats)
            return _Preparation(operation, arguments, settings, placements).request()
    except TypeError as error:
        vars(error).setdefault("argument", ("", None))  # to be told with the method
        raise


def _checked(operation: Operation[object], arguments: Arguments) -> Arguments:
    """Return the arguments, sets as lists; TypeError for one that does not fit."""
    if not operation.is_described:
        return arguments
    changed: dict[str, Any] = {}
    for held in (place for place in _PLACES if getattr(arguments, place)):
        values: Mapping[str, object] = getattr(arguments, held)
        types = operation.types.get(held, {})
        styles = operation.styles.get(held, {})
        required = operation.required.get(held, ())
        if held == "path":
            required = values.keys() - parameters.nullable(styles)
        check_parameters(values, types, required)
        for name in types.keys() & values.keys():
            style = styles.get(name)
            form: Form = "json" if style is not None and style.is_json else "text"
            codecs.check_argument(name, values[name], types[name], form)
            if isinstance(values[name], (set, frozenset)):
                values = changed[held] = {**values, name: listed(values[name])}
    return replace(arguments, **changed) if changed else arguments


def _formatted(arguments: Arguments, formats: Formats) -> Arguments:
    """Return the arguments with those written whose format their type does not tell."""
    if not formats:
        return arguments
    changed: dict[str, Any] = {
        place: codecs.by_names(getattr(arguments, place), formats[place])
        for place in _PLACES
        if place in formats
    }
    further = formats.get("additional", {}).get(None, "")
    body = codecs.in_body(arguments.body, formats.get("body", {}), further)
    return replace(arguments, body=body, **changed)


@dataclass(frozen=True, slots=True)
class _Preparation:
    """What a request is made of.

    The arguments are encoded before a credential is looked at: an error that they cause
    has none in its frames.
    """

    operation: Operation[object]
    arguments: Arguments
    settings: Settings
    placements: Sequence[Placement]

    def request(self) -> Request:
        operation, arguments, settings = self.operation, self.arguments, self.settings
        base_url = base_url_of(settings, operation.servers)
        if operation.follow is None:
            url = base_url + self._target()
        else:
            url = next_url(operation.follow, base_url, self._added())
        body = encode(
            operation,
            arguments.body,
            media_type=arguments.content_type,
            extra=given_properties(arguments.options.get("extra_body", {})),
        )
        content = None if body is None else body.content
        headers, removed = self._headers(body)
        _check_framing(headers, content)
        key = self._key_header.lower()
        fields = tuple(headers.values())
        return Request(
            method=operation.method,
            url=url,
            headers=fields,
            content=content,
            timeout=settings.timeout,
            validation=settings.validation,
            secrets=(*self._secrets(fields), *self._described_secrets()),
            max_retries=settings.max_retries,
            follow_redirects=settings.follow_redirects,
            limits=settings.limits,
            removed=removed,
            has_key=key in headers,
        )

    # ------------------------------------------------------------------------ the URL

    def _target(self) -> str:
        """Return path and query.

        What the caller adds wins over an argument, and that over a credential, as it
        does in the headers. All of them win over a pair that is a part of the path.
        """
        arguments, styles = self.arguments, self.operation.styles
        path = parameters.path(
            self.operation.path, arguments.path, styles.get("path", {})
        )
        extra = arguments.options.get("extra_query", {})
        texts = parameters.undescribed(self.settings.default_query)
        texts |= parameters.query(arguments.query, styles.get("query", {}))
        texts |= parameters.querystring(
            arguments.querystring, styles.get("querystring", {})
        )
        for name, text in self._placed().items():
            texts.setdefault(name, text)
        for name in extra:
            texts.pop(name, None)
        texts |= parameters.undescribed(extra)
        path, _, fixed = path.partition("?")
        pairs = [p for p in fixed.split("&") if p and _name_of(p) not in texts]
        whole = "&".join((*pairs, *texts.values()))
        return f"{path}?{whole}" if whole else path

    def _added(self) -> Mapping[str, str]:
        """Return what goes into the query of a URL that a server gave."""
        extra = self.arguments.options.get("extra_query", {})
        added = {**self.settings.default_query, **extra}
        return self._placed() | parameters.undescribed(added)

    def _placed(self) -> dict[str, str]:
        """Return the credentials that go into the query."""
        found: dict[str, str] = {}
        for placement in self.placements:
            for name, text in parameters.query(dict(placement.query)).items():
                found.setdefault(name, text)
        return found

    # -------------------------------------------------------------------- the headers

    def _headers(
        self, body: Encoded | None
    ) -> tuple[dict[str, tuple[str, str]], frozenset[str]]:
        """Lay the headers over each other, of which names know no case.

        Return what is left, and the names of what a caller has removed, with None.
        """
        merged: dict[str, tuple[str, str]] = {}
        removed: set[str] = set()
        for layer in self._layers(body):
            for name, value in layer.items():
                key = name.lower()
                merged.pop(key, None)
                if value is None:
                    removed.add(key)
                else:
                    merged[key] = (name, value)
        return merged, frozenset(removed.difference(merged))

    def _layers(self, body: Encoded | None) -> Iterator[Mapping[str, str | None]]:
        """Return the headers from the weakest to the strongest voice.

        The caller's own are encoded first, while no credential is at hand.
        """
        arguments, styles = self.arguments, self.operation.styles
        own_headers = parameters.headers(arguments.headers, styles.get("headers", {}))
        extra = arguments.options.get("extra_headers", {})
        added = dict.fromkeys(extra) | parameters.undescribed_headers(extra)
        key = arguments.options.get("idempotency_key")
        if key is not None:
            yield {self._key_header: parameters.header(self._key_header, key)}
        elif (
            self.settings.idempotency_header and self.operation.method not in IDEMPOTENT
        ):
            yield {self._key_header: _random_uuid()}
        own = {
            "Accept": self.operation.accepted,
            "User-Agent": f"{self.settings.name}-python/{self.settings.version}",
            **_about(body),
            "Cookie": parameters.cookies(
                arguments.cookies,
                (pair for each in self.placements for pair in each.cookies),
                styles.get("cookies", {}),
            ),
        }
        yield without_none(own)
        for placement in self.placements:
            yield parameters.headers(dict(placement.headers))
        yield self.settings.default_headers
        yield own_headers
        yield added

    @property
    def _key_header(self) -> str:
        return self.settings.idempotency_header or KEY

    # -------------------------------------------------------------------- the secrets

    def _secrets(self, fields: tuple[tuple[str, str], ...]) -> Iterator[str]:
        """Return every text by which a credential of the request can be recognised."""
        for placement in self.placements:
            yield from placement.secrets
        key = self._key_header.lower()
        for name, value in fields:
            if sounds_secret(name) and name.lower() != key:
                yield value
                yield value.rpartition(" ")[2]
        credentials = {name for each in self.placements for name, _ in each.query}
        for name, text in self.arguments.query.items():
            if name in credentials and isinstance(text, str):
                yield text
        extra = self.arguments.options.get("extra_query", {})
        for name, text in {**self.settings.default_query, **extra}.items():
            if (name in credentials or sounds_secret(name)) and isinstance(text, str):
                yield text

    def _described_secrets(self) -> Iterator[str]:
        """Return the arguments that the description calls passwords."""
        for place, names in self.operation.passwords.items():
            held = getattr(self.arguments, place, {})
            values = given_properties(held) if place == "body" else held
            found = (values.get(name) for name in names)
            yield from (value for value in found if isinstance(value, str))


def _name_of(pair: str) -> str:
    """Return the name of a pair that the path of a description has in its query."""
    return unquote(pair.partition("=")[0])


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


def _check_framing(
    headers: Mapping[str, tuple[str, str]], content: bytes | Upload | None
) -> None:
    """Raise ValueError for a header that is wrong about where the body ends.

    A server that believes it takes the rest of the body for a request of its own
    (RFC 9112, sections 6.3 and 11.2).
    """
    if "transfer-encoding" in headers:
        raise ValueError(TWO_FRAMINGS)
    stated = headers.get("content-length")
    if stated is None:
        return
    content = content or b""
    length = len(content) if isinstance(content, bytes) else content.length
    if length is not None and stated[1] != str(length):
        raise ValueError(
            f"Content-Length is {stated[1]}, and the body has {length} bytes"
        )
