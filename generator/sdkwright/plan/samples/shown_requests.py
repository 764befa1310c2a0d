"""An operation -> the request that shows it: with what must be given or with all, as a reader would give it."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from urllib.parse import quote

from sdkwright.model import Api, Content, Location, Operation, Parameter, Server
from sdkwright.plan.bodies.sending import sent
from sdkwright.plan.samples.example_values import ExampleValues, NoExamples, file_name, named_by_path, placeholder
from sdkwright.plan.samples.media_ranges import example_of
from sdkwright.plan.samples.percent_encoding import escape_in_form, percent
from sdkwright.plan.samples.places import is_unicode, may_be_header, shown_in
from sdkwright.plan.samples.sampler import NoSample
from sdkwright.plan.samples.sendable import can_be_sent, may_be_item
from sdkwright.plan.samples.sent_requests import QueryPair, sent_request
from sdkwright.plan.samples.serialization import form, is_json, text
from sdkwright.plan.samples.shown_credentials import ShownCredential, ShownHeader, shown_credentials, shown_headers
from sdkwright.plan.samples.shown_parts import Part, shown_parts
from sdkwright.plan.samples.shown_values import ShownSampler, as_json
from sdkwright.plan.samples.smallest import Smallest
from sdkwright.plan.samples.values import Sample
from sdkwright.text import Json

EXAMPLE_SERVER = "https://api.example.com"
"""The server of a description that names none, or none that is whole (RFC 2606)."""
_VARIABLE = re.compile(r"\{([^{}]*)\}")
_BODILESS = "HEAD"
"""The method that goes without a body: it has no meaning there (RFC 9110, 9.3.2), and curl sends none."""
_IN_URL = "-._~:/?#@!$&'()*+,;=%"


@dataclass(frozen=True, slots=True)
class ShownRequest:
    """A request as it goes over HTTP, but for the values of credentials."""

    operation: Operation
    """The operation."""
    method: str
    """The method."""
    url: str
    """The URL with its query, percent-encoded."""
    query: Sequence[QueryPair]
    """The pairs of the query, but for credentials."""
    headers: Sequence[ShownHeader]
    """The headers, no two of one name, with credentials by their variables."""
    credentials: Sequence[ShownCredential]
    """The credentials of the first way to be let in; the URL holds none of them."""
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
        return [(percent(each.name), f'"${each.variable}"') for each in found]


class ShownRequests:
    """Makes the requests of one API."""

    def __init__(self, api: Api) -> None:
        self._api = api
        self._smallest = Smallest(api, is_sent=True)
        self._examples = ExampleValues(api)
        self._credentials = shown_credentials(api)

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
        sent_values = sent_request(operation, values)
        given = {pair.parameter.name for pair in sent_values.query if pair.parameter is not None}
        credentials = self._used(operation, given)
        placed = {each.name for each in credentials if each.location == "query"}
        pairs = [pair for pair in sent_values.query if pair.parameter is not None or pair.name not in placed]
        query = "&".join(pair.encoded for pair in pairs)
        base = base_url(operation.servers or self._api.servers)
        made = self._with_body(
            operation,
            ShownRequest(
                operation=operation,
                method=operation.method,
                url=base + sent_values.path + (f"?{query}" if query else ""),
                query=pairs,
                headers=[ShownHeader(p.name, (value,), p) for p, value in sent_values.headers],
                credentials=credentials,
                body=None,
                text="",
                parts=(),
                file="",
            ),
            shows_all=shows_all,
        )
        return replace(made, headers=shown_headers(made.headers, sent_values.cookies, credentials))

    def _parameter(self, parameter: Parameter, path: str) -> Json:
        """The first example that can be sent, else what is made of the type: at last without its examples."""
        fits = shown_in(parameter)
        for value in self._examples.examples_of(parameter.use, parameter.doc):
            written = text(parameter, value)
            if written and fits(written) and can_be_sent(parameter, value):
                return value
        if parameter.location is Location.HEADER and not may_be_header(parameter.name):
            raise NoSample(parameter.name)
        for examples, may_hold in ((self._examples, fits), (NoExamples(self._api), may_be_item(parameter))):
            with suppress(NoSample):
                return self._made_parameter(parameter, path, examples, may_hold)
        raise NoSample(parameter.name)

    def _made_parameter(
        self, parameter: Parameter, path: str, examples: ExampleValues, may_hold: Callable[[str], bool]
    ) -> Json:
        in_path = parameter.location is Location.PATH
        sampler = self._sampler(has_files=False)
        sampler.examples, sampler.may_hold, sampler.is_filled = examples, may_hold, in_path
        value = sampler.value(parameter.use, named_by_path(parameter.name, path) if in_path else parameter.name)
        made = as_json(value)
        if not can_be_sent(parameter, made) or (in_path and not text(parameter, made)):
            raise NoSample(parameter.name)
        return made

    def _sampler(self, *, has_files: bool, shows_all: bool = False) -> ShownSampler:
        made = ShownSampler(self._api, self._smallest, shows_all, has_files=has_files, examples=self._examples)
        made.may_hold = is_unicode
        return made

    # --------------------------------------------------------------------------------------------- credentials

    def _used(self, operation: Operation, given: Collection[str]) -> list[ShownCredential]:
        """Those of the first way to be let in; `given` are parameters of the query that have a value."""
        keys = operation.security[0] if operation.security else ()
        found = (self._credentials[key] for key in keys if key in self._credentials)
        return [each for each in found if not (each.location == "query" and each.name in given)]

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
            return replace(
                _changed(made, "", parts=tuple(shown_parts(value, dict(content.encoding)))), media_type=media_type
            )
        if is_json(media_type):
            return _changed(made, media_type, body=as_json(value))
        if isinstance(value, dict) and media_type.startswith("application/x-www-form-urlencoded"):
            fields = {name: as_json(item) for name, item in value.items()}
            encoding = dict(content.encoding)
            written = "&".join(f"{name}={item}" for name, item in form(fields, encoding, escape_in_form))
            return replace(_changed(made, media_type, text=written), fields=tuple(form(fields, encoding)))
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
    headers = [*made.headers, ShownHeader("Content-Type", (media_type,))] if media_type else made.headers
    return replace(made, headers=headers, body=body, text=text, parts=parts, file=file, media_type=media_type)


def _is_needed(parameter: Parameter) -> bool:
    return parameter.required or parameter.location is Location.PATH


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
