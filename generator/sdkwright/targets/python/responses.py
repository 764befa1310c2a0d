"""Responses -> what a method returns, and what the runtime must know to read each response.

Which response is a success, and which type it has, is decided here, by status; the runtime only looks the status up.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from sdkwright.model import Anything, Api, Constant, Content, Enumeration, Kind, Operation, Response, Scalar, Union, Use
from sdkwright.model.media_types import is_text, may_be_json
from sdkwright.plan.accepted import also_described
from sdkwright.targets.python.layout import mapping_argument
from sdkwright.targets.python.literals import literal
from sdkwright.targets.python.streams import Streams, without_streams
from sdkwright.targets.python.types import (
    ANY,
    BASE64,
    BYTES,
    CONTENT,
    NONE,
    NOTHING,
    STR,
    TEXT,
    Annotation,
    Annotations,
)
from sdkwright.text import Code

JSON = "application/json"
"""The media type that goes without saying."""
_DEFAULT = "DEFAULT"
_NOT_MODIFIED = "304"
_BYTES = ("binary", "byte")

_BODILESS = ("204", "205")
"""Statuses of responses that have no body (RFC 9110, sections 15.3.5 and 15.3.6)."""
_IN_A_UNION = {TEXT: STR, BASE64: BYTES, CONTENT: ANY}


@dataclass(frozen=True, slots=True)
class ResponseTypes:
    """What a method returns, and how the runtime finds the type of one response.

    `returns` is the annotation as text, for the runtime; `table` has the type of each status where they differ, and
    `errors` those of the responses that say no, both as keyword arguments of the runtime's `Operation`. `accept` has
    the media types that are read as `returns` says, `also` what else is described, of errors as well. `stream` is the
    body that comes item by item, in place of all this or, where the caller can choose, beside it.
    """

    annotation: Annotation
    returns: Code
    table: Code
    errors: Code
    accept: str
    also: str
    stream: Content | None = None
    is_choice: bool = False

    @property
    def has_accept(self) -> bool:
        """Whether the operation must say which media types it takes; a stream says it itself."""
        return self.accept != JSON and (self.stream is None or self.is_choice)


@dataclass(frozen=True, slots=True)
class Success:
    """One status of success: its type for the checker, and for the runtime."""

    status: str
    annotation: Annotation
    read_as: Annotation
    media_type: str


class Responses:
    """Decides what the responses of an operation become."""

    def __init__(self, api: Api, plain: Annotations) -> None:
        self._api = api
        self._plain = plain
        self.streams = Streams(api, plain)

    def response_types(self, operation: Operation, annotations: Annotations) -> ResponseTypes:
        """What all successes become; a body that comes item by item goes before where nothing else has a body."""
        stream = self._first_stream(operation)
        first = (preferred(response) for response in successes(operation))
        alone = stream is not None and all(c is None or self.streams.is_stream(c) for c in first)
        whole = self._whole(operation, annotations)
        if stream is None or not alone:
            return whole
        also = also_described(without_streams(operation, self.streams), stream.media_type)
        return replace(whole, returns=NONE, table=NOTHING, accept=stream.media_type, also=also, stream=stream)

    def choice(self, operation: Operation, annotations: Annotations) -> ResponseTypes:
        """The same where the caller can ask for either."""
        stream, rest = self._first_stream(operation), without_streams(operation, self.streams)
        if stream is None or not any(response.contents for response in successes(rest)):
            return self.response_types(operation, annotations)
        return replace(self._whole(rest, annotations), stream=stream, is_choice=True)

    def _first_stream(self, operation: Operation) -> Content | None:
        bodies = (content for response in successes(operation) for content in response.contents)
        return next((content for content in bodies if self.streams.is_stream(content)), None)

    def _whole(self, operation: Operation, annotations: Annotations) -> ResponseTypes:
        """The union of what all successes become, and the tables by status where the runtime needs them."""
        told = successes(operation) or (Response("2XX", (), operation.at),)
        found = tuple(self._success(operation, one, annotations) for one in told)
        annotation = _union(tuple(one.annotation for one in found))
        accept = ", ".join(dict.fromkeys(one.media_type for one in found if one.media_type)) or JSON
        return ResponseTypes(
            annotation=annotation,
            returns=_read_as(found),
            table=_table(found),
            errors=mapping_argument("errors", tuple(self._errors(operation))),
            accept=accept,
            also=also_described(without_streams(operation, self.streams), accept),
        )

    def _success(self, operation: Operation, response: Response, annotations: Annotations) -> Success:
        content = preferred(response)
        if operation.method == "HEAD" or response.status in _BODILESS:
            return Success(response.status, Annotation((NONE,)), Annotation((NONE,)), "")
        if content is None and response.status.startswith("3"):
            return self._onward(operation, response, annotations)
        if content is None:
            return Success(response.status, annotations.reads(self._api.any_use), Annotation((CONTENT,)), "")
        usual = self.content(response.status, content, annotations)
        if self.is_json(content) or self.is_anything(content):
            return usual
        alike = [c for c in response.contents if self._is_alike(c, usual, annotations)]
        return replace(usual, media_type=", ".join(dict.fromkeys(c.media_type for c in alike)))

    def _is_alike(self, content: Content, usual: Success, annotations: Annotations) -> bool:
        """Whether a body that is no JSON is read as the usual one is, so that any of the two will do."""
        is_plain = not (self.is_json(content) or self.is_anything(content) or self.streams.is_stream(content))
        return is_plain and self.content(usual.status, content, annotations).read_as.parts == usual.read_as.parts

    def content(self, status: str, content: Content, annotations: Annotations) -> Success:
        """What a body of one media type becomes."""
        if self.is_anything(content):
            anything = annotations.reads(self._api.any_use)
            return Success(status, anything, Annotation((CONTENT,)), content.media_type)
        if self.is_json(content):
            use = content.use or self._api.any_use
            plain = self._plain.reads(use)
            read_as = Annotation((BASE64,)) if plain.parts == (BYTES,) else plain
            return Success(status, annotations.reads(use), read_as, content.media_type)
        is_text = self.is_text(content)
        builtin = annotations.builtin("str" if is_text else "bytes")
        return Success(status, builtin, Annotation((TEXT if is_text else BYTES,)), content.media_type)

    def _onward(self, operation: Operation, response: Response, annotations: Annotations) -> Success:
        """A redirect that is described: the runtime follows that of a GET, to a body of which nothing is said."""
        if operation.method == "GET":
            return Success(response.status, annotations.builtin("bytes"), Annotation((BYTES,)), "*/*")
        return Success(response.status, Annotation((NONE,)), Annotation((NONE,)), "")

    def _errors(self, operation: Operation) -> Iterator[tuple[Code, Code]]:
        """The status and the type of each response that says no, where the description says what it holds."""
        succeeds = {response.status for response in successes(operation)}
        for response in operation.responses:
            content = preferred(response)
            if response.status in succeeds or response.status[:1] not in ("4", "5", "D") or content is None:
                continue
            if content.use is not None and self.is_json(content):
                read_as = self._plain.reads(content.use).code
                if read_as != "Any":
                    yield literal(_key(response.status)), literal(read_as)

    # ------------------------------------------------------------------------------------ what JSON is

    def is_json(self, content: Content) -> bool:
        """Whether a body is read as JSON.

        Many descriptions promise an object or a number in `text/plain` or `*/*`: such text can only be JSON. What they
        call binary (`type: file` in Swagger 2.0) is a file, also where they list JSON for all their responses.
        """
        if content.use is not None and self._is_file(content.use):
            return False
        if content.is_json:
            return True
        return may_be_json(content.essence) and content.use is not None and not self._may_be_text(content.use)

    def is_anything(self, content: Content) -> bool:
        """Whether any media type may come, and the schema says nothing either: as if nothing were described."""
        said = content.use is None or isinstance(self._api.schema(content.use), Anything)
        return content.essence == "*/*" and said

    def is_text(self, content: Content) -> bool:
        """Whether a body that is no JSON is read as text; a file is bytes, whatever it is listed as."""
        if content.use is not None and self._is_file(content.use):
            return False
        return is_text(content.essence) or (content.essence == "*/*" and self._is_string(content))

    def _is_string(self, content: Content) -> bool:
        """Whether any media type may hold it, and it is a string without a format that says bytes."""
        schema = self._api.schema(content.use) if content.use is not None else None
        is_plain = isinstance(schema, Scalar) and schema.kind is Kind.STRING and schema.format not in _BYTES
        return is_plain or (isinstance(schema, Enumeration) and schema.kind is Kind.STRING)

    def _is_file(self, use: Use) -> bool:
        schema = self._api.schema(use)
        return isinstance(schema, Scalar) and schema.format == "binary"

    def _may_be_text(self, use: Use) -> bool:
        schema = self._api.schema(use)
        match schema:
            case Scalar() | Enumeration():
                return schema.kind is Kind.STRING
            case Anything() | Constant():
                return True
            case Union():
                return any(self._may_be_text(member) for member in schema.members)
            case _:
                return False


def _union(annotations: tuple[Annotation, ...]) -> Annotation:
    found: Annotation | None = None
    for one in annotations:
        found = found | one if found else one
    annotation = found or Annotation((NONE,))
    if ANY in annotation.parts and NONE in annotation.parts:
        return replace(annotation, parts=tuple(part for part in annotation.parts if part != NONE))
    return annotation.optional() if NONE in annotation.parts else annotation


def _read_as(successes: tuple[Success, ...]) -> Code:
    """The type of a success whose status the description does not name; in a union, text and base64 are as in JSON."""
    union = _union(tuple(one.read_as for one in successes))
    if len(union.parts) == 1:
        return union.code
    return Annotation(tuple(dict.fromkeys(_IN_A_UNION.get(part, part) for part in union.parts))).code


def _table(successes: tuple[Success, ...]) -> Code:
    """The type by status, where the status says more than that it is one of success."""
    differ = len({one.read_as.parts for one in successes}) > 1
    redirects = any(one.status.startswith("3") for one in successes)
    if not differ and not redirects:
        return NOTHING
    entries = ((literal(_key(one.status)), literal(one.read_as.code)) for one in successes)
    return mapping_argument("responses", tuple(entries))


def _key(status: str) -> str:
    """A status as the runtime looks it up."""
    return "default" if status == _DEFAULT else status


def successes(operation: Operation) -> tuple[Response, ...]:
    """The 2xx responses; else the redirects, else `default`, which is all that there may be (OpenAPI 3.1, 4.8.16)."""
    named = tuple(r for r in operation.responses if r.status.startswith("2"))
    onward = tuple(r for r in operation.responses if r.status.startswith("3") and r.status != _NOT_MODIFIED)
    return named or onward or tuple(r for r in operation.responses if r.status == _DEFAULT and not r.is_error)


def preferred(response: Response) -> Content | None:
    """The body that is asked for where the caller does not say it: JSON where it is offered."""
    json = (content for content in response.contents if content.is_json)
    return next(json, response.contents[0] if response.contents else None)
