"""An operation -> the request that shows it: with what must be given or with all, as a reader would give it."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from urllib.parse import quote

from sdkwright.model import Api, Auth, AuthKind, Content, Location, Operation, Parameter, Server
from sdkwright.plan.bodies.sending import sent
from sdkwright.plan.samples.example_values import ExampleValues, file_name, named_by_path, placeholder
from sdkwright.plan.samples.media_ranges import example_of
from sdkwright.plan.samples.places import is_unicode, may_be_header, shown_in
from sdkwright.plan.samples.requests import read_request
from sdkwright.plan.samples.sampler import NoSample
from sdkwright.plan.samples.shown_values import ShownSampler, as_json
from sdkwright.plan.samples.smallest import Smallest
from sdkwright.plan.samples.values import Sample
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
class QueryPair:
    """A pair of the query, as its parameter's style has it."""

    name: str
    """The name."""
    value: str
    """The value, before it is percent-encoded."""

    @property
    def encoded(self) -> str:
        """The pair as it travels."""
        return f"{_encoded(self.name)}={_encoded(self.value)}" if self.value else _encoded(self.name)


@dataclass(frozen=True, slots=True)
class ShownCredential:
    """A credential, which is told by the name of a variable."""

    scheme: str
    """The key of its security scheme."""
    location: str
    """Where it travels: `header`, `query` or `cookie`."""
    name: str
    """The name of the header, the parameter or the cookie."""
    variable: str
    """The variable that stands for it: `ACCESS_TOKEN`."""
    prefix: str = ""
    """What stands before it: `Bearer ` with a space."""

    @property
    def header(self) -> tuple[str, str]:
        """The header that it travels in: `Authorization`, `Bearer $ACCESS_TOKEN`."""
        told = f"{self.prefix}${self.variable}"
        return ("Cookie", f"{self.name}={told}") if self.location == "cookie" else (self.name, told)


@dataclass(frozen=True, slots=True)
class ShownRequest:
    """A request as it goes over HTTP, but for the values of credentials."""

    method: str
    """The method."""
    url: str
    """The URL with its query, percent-encoded."""
    query: Sequence[QueryPair]
    """The pairs of the query, but for credentials."""
    headers: Sequence[tuple[str, str]]
    """Names and values of headers."""
    credentials: Sequence[ShownCredential]
    """The credentials of the first way to be let in, which neither the URL nor the headers hold."""
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
    media_type: str = ""
    """The media type of the body; of a form in parts, where no header has it, without a boundary."""

    @property
    def keys(self) -> Sequence[tuple[str, str]]:
        """What credentials add to the query: names, percent-encoded, and variables such as `"$API_KEY"`."""
        found = (each for each in self.credentials if each.location == "query")
        return [(_encoded(each.name), f'"${each.variable}"') for each in found]

    @property
    def secret_headers(self) -> Sequence[tuple[str, str]]:
        """The headers that hold credentials, which are told by variables: `Bearer $ACCESS_TOKEN`."""
        return [each.header for each in self.credentials if each.location != "query"]


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
            return self._request(operation, self._values(operation), shows_all=False)
        except NoSample:
            return None

    def full_request(self, operation: Operation) -> ShownRequest | None:
        """The same with what may be left out as well, where that has a value that could be shown."""
        try:
            values = [*self._values(operation), *self._optional_values(operation)]
            order = {id(parameter): place for place, parameter in enumerate(operation.parameters)}
            values.sort(key=lambda pair: order[id(pair[0])])
            return self._request(operation, values, shows_all=True)
        except NoSample:
            return self.request(operation)

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

    def _values(self, operation: Operation) -> list[tuple[Parameter, Json]]:
        """What must be given."""
        needed = [p for p in operation.parameters if _is_needed(p)]
        return [(parameter, self._parameter(parameter, operation.path)) for parameter in needed]

    def _optional_values(self, operation: Operation) -> Iterator[tuple[Parameter, Json]]:
        """What may be given; what could not be shown is left out."""
        for parameter in operation.parameters:
            if not _is_needed(parameter):
                with suppress(NoSample):
                    yield parameter, self._parameter(parameter, operation.path)

    def _request(
        self, operation: Operation, values: Sequence[tuple[Parameter, Json]], *, shows_all: bool
    ) -> ShownRequest:
        read = read_request(operation, values)
        pairs = [QueryPair(name, value) for name, value in read.query]
        query = "&".join(pair.encoded for pair in pairs)
        path = quote(read.path, safe=_UNRESERVED + "/%:@!$&'()*+,;=")
        cookies = "; ".join(f"{name}={value}" for name, value in read.cookies)
        headers = [*read.headers.items(), *([("Cookie", cookies)] if cookies else [])]
        return self._with_body(
            operation,
            ShownRequest(
                method=operation.method,
                url=base_url(operation.servers or self._api.servers) + path + (f"?{query}" if query else ""),
                query=pairs,
                headers=headers,
                credentials=list(self._credentials(operation, {pair.name for pair in pairs})),
                body=None,
                text="",
                parts=(),
                file="",
            ),
            shows_all=shows_all,
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
        made = as_json(value)
        if parameter.location is Location.HEADER and not may_be_header(parameter.name):
            raise NoSample(parameter.name)
        if in_path and not text(parameter, made):
            raise NoSample(parameter.name)
        return made

    def _sampler(self, *, has_files: bool, shows_all: bool = False) -> ShownSampler:
        made = ShownSampler(self._api, self._smallest, shows_all, has_files=has_files, examples=self._examples)
        made.may_hold = is_unicode
        return made

    # --------------------------------------------------------------------------------------------- credentials

    def _credentials(self, operation: Operation, given: Collection[str]) -> Iterator[ShownCredential]:
        """Those of the first way to be let in; `given` are parameters of the query that have a value."""
        for key in operation.security[0] if operation.security else ():
            auth = self._schemes.get(key)
            found = _credential(auth) if auth is not None else None
            if found is not None and not (found.location == "query" and found.name in given):
                yield found

    # ---------------------------------------------------------------------------------------------------- body

    def _with_body(self, operation: Operation, made: ShownRequest, *, shows_all: bool) -> ShownRequest:
        if operation.body is None or operation.method == _BODILESS:
            return made
        found = sent(operation.body, self._api)
        content, media_type = found.content, example_of(found.media_types)
        if found.is_binary and not found.takes_text:
            return _changed(made, media_type, file=file_name(content.media_type))
        is_multipart = media_type.startswith("multipart/")
        value = self._body(content, has_files=is_multipart, shows_all=shows_all)
        if found.is_binary and value is None:
            return _changed(made, media_type, text=placeholder("text", None))
        if value is None or (value == {} and not operation.body.required):
            return made
        if is_multipart:
            return replace(_changed(made, "", parts=tuple(_parts(value))), media_type=media_type)
        if is_json(media_type):
            return _changed(made, media_type, body=as_json(value))
        if isinstance(value, dict) and media_type.startswith("application/x-www-form-urlencoded"):
            pairs = form({name: as_json(item) for name, item in value.items()}, dict(content.encoding))
            written = "&".join(f"{_encoded(n)}={_encoded(v)}" for n, v in pairs)
            return replace(_changed(made, media_type, text=written), fields=tuple(pairs))
        return _changed(made, media_type, text=value if isinstance(value, str) else json.dumps(as_json(value)))

    def _body(self, content: Content, *, has_files: bool, shows_all: bool = False) -> Sample:
        """The example of the media type, else what its schema must have."""
        if content.examples and not has_files:
            return content.examples[0]  # type: ignore[return-value]  # JSON is a sample
        use = content.use
        return self._sampler(has_files=has_files, shows_all=shows_all).value(use, "text") if use is not None else None


def _as_text(value: Sample) -> str:
    """What is given as text where a body is bytes."""
    if value is None:
        return placeholder("text", None)
    return value if isinstance(value, str) else json.dumps(as_json(value), ensure_ascii=False)


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
    return replace(made, headers=headers, body=body, text=text, parts=parts, file=file, media_type=media_type)


def _parts(value: Sample) -> list[Part]:
    found: list[Part] = []
    for name, item in value.items() if isinstance(value, dict) else ():
        for each in item if isinstance(item, list) else [item]:
            if isinstance(each, bytes):
                found.append(Part(name, file_name(name), is_file=True))
            else:
                shown = each if isinstance(each, str) else json.dumps(as_json(each))
                found.append(Part(name, shown, is_file=False))
    return found


def _is_needed(parameter: Parameter) -> bool:
    return parameter.required or parameter.location is Location.PATH


def _credential(auth: Auth) -> ShownCredential | None:
    match auth.kind:
        case AuthKind.BEARER | AuthKind.OAUTH:
            return ShownCredential(auth.key, "header", "Authorization", "ACCESS_TOKEN", "Bearer ")
        case AuthKind.BASIC:
            return ShownCredential(auth.key, "header", "Authorization", "CREDENTIALS", "Basic ")
        case AuthKind.API_KEY_HEADER:
            return ShownCredential(auth.key, "header", auth.field, "API_KEY")
        case AuthKind.API_KEY_QUERY:
            return ShownCredential(auth.key, "query", auth.field, "API_KEY")
        case AuthKind.API_KEY_COOKIE:
            return ShownCredential(auth.key, "cookie", auth.field, "API_KEY")
        case AuthKind.MUTUAL_TLS:
            return None
        case _:
            scheme = "".join(filter(str.isalnum, auth.scheme))
            return ShownCredential(auth.key, "header", "Authorization", "CREDENTIALS", f"{scheme} ")


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
