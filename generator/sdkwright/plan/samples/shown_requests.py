"""An operation -> the request that shows it: with what must be given, in values that a reader would give."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from urllib.parse import quote

from sdkwright.model import Api, Auth, AuthKind, Content, Location, Operation, Parameter, Server
from sdkwright.plan.bodies.sending import sent
from sdkwright.plan.samples.example_values import ExampleValues, file_name, named_by_path, placeholder
from sdkwright.plan.samples.media_ranges import example_of
from sdkwright.plan.samples.places import is_unicode, may_be_header, shown_in
from sdkwright.plan.samples.requests import read_request
from sdkwright.plan.samples.sampler import NoSample
from sdkwright.plan.samples.shown_values import ShownSampler
from sdkwright.plan.samples.smallest import Smallest
from sdkwright.plan.samples.values import Digits, Sample
from sdkwright.plan.samples.written import form, is_json, text
from sdkwright.text import Json

EXAMPLE_SERVER = "https://api.example.com"
"""The server of a description that names none, or none that is whole (RFC 2606)."""
_VARIABLE = re.compile(r"\{([^{}]*)\}")
_UNRESERVED = "-._~"
_BODILESS = "HEAD"
"""The method that goes without a body: it has no meaning there (RFC 9110, 9.3.2), and curl sends none."""
_IN_URL = "-._~:/?#@!$&'()*+,;=%"
_IN_QUERY = _UNRESERVED + ":@!$'()*,;/?"


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a form in parts (RFC 7578): a text, or a file by its name."""

    name: str
    """The name of the part."""
    value: str
    """The text, or the name of the file."""
    is_file: bool
    """Whether it is a file."""


@dataclass(frozen=True, slots=True)
class ShownRequest:
    """A request as it goes over HTTP, but for the values of credentials."""

    method: str
    """The method."""
    url: str
    """The URL with its query, percent-encoded."""
    keys: Sequence[tuple[str, str]]
    """What is to be added to the query for credentials: names, percent-encoded, and variables such as `"$API_KEY"`."""
    headers: Sequence[tuple[str, str]]
    """Names and values of headers."""
    credentials: Sequence[tuple[str, str]]
    """Those of headers that hold credentials, which are told by variables: `Bearer $ACCESS_TOKEN`."""
    body: Json
    """The body as JSON; None where there is none, or it is no JSON."""
    text: str
    """The body as it is written where it is neither JSON nor in parts."""
    parts: Sequence[Part]
    """The parts of a body in parts."""
    file: str
    """The file that is the body."""
    fields: Sequence[tuple[str, str]] = ()
    """The names and values of a form that `text` is, before they are percent-encoded."""


class ShownRequests:
    """Makes the requests of one API."""

    def __init__(self, api: Api) -> None:
        self._api = api
        self._smallest = Smallest(api, is_sent=True)
        self._examples = ExampleValues(api)
        self._schemes = {auth.key: auth for auth in api.auth}

    def request(self, operation: Operation) -> ShownRequest | None:
        """The request of an operation; None where something that it needs has no value that could be shown."""
        try:
            return self._request(operation)
        except NoSample:
            return None

    def value(self, parameter: Parameter, operation: Operation) -> Json:
        """A value that shows a parameter; None where it has none that could be shown."""
        try:
            return self._parameter(parameter, operation.path)
        except NoSample:
            return None

    def body(self, operation: Operation) -> Sample:
        """The value of the body: bytes stand for files; None where nothing is shown, or the body is a file itself."""
        if operation.body is None or operation.method == _BODILESS:
            return None
        found = sent(operation.body, self._api)
        if found.is_binary and not found.takes_text:
            return None
        value = self._body(found.content, has_files=example_of(found.media_types).startswith("multipart/"))
        if found.is_binary:
            return _as_text(value)
        return None if value == {} and not operation.body.required else value

    def _request(self, operation: Operation) -> ShownRequest:
        needed = [p for p in operation.parameters if p.required or p.location is Location.PATH]
        values = [(parameter, self._parameter(parameter, operation.path)) for parameter in needed]
        read = read_request(operation, values)
        query = "&".join(
            f"{_encoded(name)}={_encoded(value)}" if value else _encoded(name) for name, value in read.query
        )
        credentials, keys = self._credentials(operation, {name for name, _ in read.query})
        path = quote(read.path, safe=_UNRESERVED + "/%:@!$&'()*+,;=")
        cookies = "; ".join(f"{name}={value}" for name, value in read.cookies)
        headers = [*read.headers.items(), *([("Cookie", cookies)] if cookies else [])]
        return self._with_body(
            operation,
            ShownRequest(
                method=operation.method,
                url=base_url(operation.servers or self._api.servers) + path + (f"?{query}" if query else ""),
                keys=keys,
                headers=headers,
                credentials=credentials,
                body=None,
                text="",
                parts=(),
                file="",
            ),
        )

    def _parameter(self, parameter: Parameter, path: str) -> Json:
        found = self._examples.example_of(parameter.use, parameter.doc)
        fits = shown_in(parameter)
        if found is not None and fits(text(parameter, found)) and text(parameter, found):
            return found
        in_path = parameter.location is Location.PATH
        sampler = self._sampler(has_files=False)
        sampler.may_hold, sampler.is_filled = fits, in_path
        value = sampler.value(parameter.use, named_by_path(parameter.name, path) if in_path else parameter.name)
        made = _json(value)
        if parameter.location is Location.HEADER and not may_be_header(parameter.name):
            raise NoSample(parameter.name)
        if in_path and not text(parameter, made):
            raise NoSample(parameter.name)
        return made

    def _sampler(self, *, has_files: bool) -> ShownSampler:
        made = ShownSampler(self._api, self._smallest, False, has_files=has_files, examples=self._examples)
        made.may_hold = is_unicode
        return made

    # --------------------------------------------------------------------------------------------- credentials

    def _credentials(
        self, operation: Operation, given: Collection[str]
    ) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
        """The headers and the parameters of the first way to be let in; `given` are parameters that have a value."""
        headers, keys = list[tuple[str, str]](), list[tuple[str, str]]()
        for key in operation.security[0] if operation.security else ():
            auth = self._schemes.get(key)
            if auth is None:
                continue
            if auth.kind is AuthKind.API_KEY_QUERY:
                keys += [(_encoded(auth.field), '"$API_KEY"')] if auth.field not in given else []
            elif (found := _header(auth)) is not None:
                headers.append(found)
        return headers, keys

    # ---------------------------------------------------------------------------------------------------- body

    def _with_body(self, operation: Operation, made: ShownRequest) -> ShownRequest:
        if operation.body is None or operation.method == _BODILESS:
            return made
        found = sent(operation.body, self._api)
        content, media_type = found.content, example_of(found.media_types)
        if found.is_binary and not found.takes_text:
            return _changed(made, media_type, file=file_name(content.media_type))
        is_multipart = media_type.startswith("multipart/")
        value = self._body(content, has_files=is_multipart)
        if found.is_binary and value is None:
            return _changed(made, media_type, text=placeholder("text", None))
        if value is None or (value == {} and not operation.body.required):
            return made
        if is_multipart:
            return _changed(made, "", parts=tuple(_parts(value)))
        if is_json(media_type):
            return _changed(made, media_type, body=_json(value))
        if isinstance(value, dict) and media_type.startswith("application/x-www-form-urlencoded"):
            pairs = form({name: _json(item) for name, item in value.items()}, dict(content.encoding))
            written = "&".join(f"{_encoded(n)}={_encoded(v)}" for n, v in pairs)
            return replace(_changed(made, media_type, text=written), fields=tuple(pairs))
        return _changed(made, media_type, text=value if isinstance(value, str) else json.dumps(_json(value)))

    def _body(self, content: Content, *, has_files: bool) -> Sample:
        """The example of the media type, else what its schema must have."""
        if content.examples and not has_files:
            return content.examples[0]  # type: ignore[return-value]  # JSON is a sample
        use = content.use
        return self._sampler(has_files=has_files).value(use, "text") if use is not None else None


def _as_text(value: Sample) -> str:
    """What is given as text where a body is bytes."""
    if value is None:
        return placeholder("text", None)
    return value if isinstance(value, str) else json.dumps(_json(value), ensure_ascii=False)


def _changed(
    made: ShownRequest,
    media_type: str,
    *,
    body: Json = None,
    text: str = "",
    parts: Sequence[Part] = (),
    file: str = "",
) -> ShownRequest:
    headers = [*made.headers, ("Content-Type", media_type)] if media_type else made.headers
    return replace(made, headers=headers, body=body, text=text, parts=parts, file=file)


def _parts(value: Sample) -> list[Part]:
    found: list[Part] = []
    for name, item in value.items() if isinstance(value, dict) else ():
        for each in item if isinstance(item, list) else [item]:
            if isinstance(each, bytes):
                found.append(Part(name, file_name(name), is_file=True))
            else:
                shown = each if isinstance(each, str) else json.dumps(_json(each))
                found.append(Part(name, shown, is_file=False))
    return found


def _header(auth: Auth) -> tuple[str, str] | None:
    match auth.kind:
        case AuthKind.BEARER | AuthKind.OAUTH:
            return "Authorization", "Bearer $ACCESS_TOKEN"
        case AuthKind.BASIC:
            return "Authorization", "Basic $CREDENTIALS"
        case AuthKind.API_KEY_HEADER:
            return auth.field, "$API_KEY"
        case AuthKind.API_KEY_COOKIE:
            return "Cookie", f"{auth.field}=$API_KEY"
        case AuthKind.MUTUAL_TLS:
            return None
        case _:
            return "Authorization", f"{''.join(filter(str.isalnum, auth.scheme))} $CREDENTIALS"


def base_url(servers: Sequence[Server]) -> str:
    """The first server, percent-encoded and without a slash at its end; its variables have their defaults."""
    if not servers:
        return EXAMPLE_SERVER
    defaults = {
        variable.name: variable.default or placeholder(variable.name, None) for variable in servers[0].variables
    }
    url = _VARIABLE.sub(lambda found: defaults.get(found[1], found[1]), servers[0].url).rstrip("/")
    url = quote(url, safe=_IN_URL)
    return url if url.startswith(("http://", "https://")) else EXAMPLE_SERVER + (url if url.startswith("/") else "")


def _encoded(text: str) -> str:
    return quote(text, safe=_IN_QUERY)


def _json(value: Sample) -> Json:
    """A sample as JSON: bytes, which only a form has, are not met here."""
    match value:
        case bytes():
            return "..."
        case Digits():
            return value
        case list():
            return [_json(item) for item in value]
        case dict():
            return {key: _json(item) for key, item in value.items()}
        case _:
            return value
