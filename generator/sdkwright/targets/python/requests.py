"""Parameters and bodies -> the arguments of a method, and the places in which they travel."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from sdkwright.model import (
    Api,
    Array,
    Body,
    Constant,
    Content,
    Doc,
    Enumeration,
    Location,
    Object,
    Operation,
    Parameter,
    Scalar,
    Use,
)
from sdkwright.report import Pointer, Report
from sdkwright.targets.python.imports import Import
from sdkwright.targets.python.layout import parameter
from sdkwright.targets.python.literals import literal
from sdkwright.targets.python.models import doc_text
from sdkwright.targets.python.names import GIVEN, Scope, Wish, snake_name
from sdkwright.targets.python.types import NOT_GIVEN, NOT_GIVEN_TYPE, NOTHING, PLACES, Annotation, Annotations
from sdkwright.targets.python.views import ArgumentView, GroupView
from sdkwright.text import Code, Json, Text

_PLACES = {Location.PATH: "path", Location.QUERY: "query", Location.HEADER: "headers", Location.COOKIE: "cookies"}
_BODY = "body"
_ORDER = (*_PLACES.values(), _BODY)
_STYLES = {
    Location.PATH: ("simple", False),
    Location.QUERY: ("form", True),
    Location.HEADER: ("simple", False),
    Location.COOKIE: ("form", True),
}


@dataclass(frozen=True, slots=True)
class Request:
    """What an operation asks of a caller: all arguments in the order of the signature, and where each goes.

    `body` is the argument that is the body as a whole; where it is None, the body's properties are a group.
    """

    arguments: tuple[ArgumentView, ...]
    groups: tuple[GroupView, ...]
    body: ArgumentView | None
    content: Content | None
    imports: frozenset[Import]


@dataclass(frozen=True, slots=True)
class _Want:
    """One argument before it has a name; `plain` is its builtin type where the media type knows no schema."""

    place: str
    wire: str
    use: Use
    at: Pointer
    required: bool
    doc: Doc
    example: Json = None
    plain: str = ""
    is_whole: bool = False
    is_positional: bool = False

    @property
    def wish(self) -> Wish:
        """The plain name; where it is taken, with the place in front of it: `id` in the path, then `body_id`."""
        name = snake_name(self.wire)
        return Wish((name, f"{self.place.rstrip('s')}_{name}"), self.at, GIVEN + _ORDER.index(self.place))


class Requests:
    """Makes the request side of operations."""

    def __init__(self, api: Api, report: Report) -> None:
        self._api = api
        self._report = report

    def request(self, operation: Operation, annotations: Annotations) -> Request | None:
        """The arguments of an operation; None, with a diagnostic, for what we cannot send yet."""
        parameters = [p for p in operation.parameters if self._can_send(p)]
        if any(p.required and p not in parameters for p in operation.parameters):
            return None
        content = _content(operation.body)
        if operation.body is not None and content is None:
            self._report.unsupported(f"a body of {_media_types(operation.body)}", operation.body.at)
            return None
        wants = [*_positional_last([_wanted(p) for p in parameters]), *self._body(operation.body, content)]
        return self._settled(wants, content, annotations)

    def _settled(self, wants: list[_Want], content: Content | None, annotations: Annotations) -> Request:
        names = Scope("argument", self._report).settle({(w.place, w.wire): w.wish for w in wants})
        types = [_given(want, annotations) for want in wants]
        views = [self._view(w, names[w.place, w.wire], t) for w, t in zip(wants, types, strict=True)]
        groups = (_group(place, wants, views) for place in _ORDER)
        return Request(
            arguments=tuple(sorted(views, key=lambda v: (not v.is_positional, not v.is_required))),
            groups=tuple(group for group in groups if group.arguments),
            body=next((v for w, v in zip(wants, views, strict=True) if w.is_whole), None),
            content=content,
            imports=frozenset(i for annotation in types for i in annotation.imports),
        )

    def _view(self, want: _Want, name: Code, given: Annotation) -> ArgumentView:
        constant = self._constant(want)
        annotation = _annotation(want, constant, given)
        default = literal(constant) if constant is not None else NOTHING if want.required else NOT_GIVEN
        return ArgumentView(
            parameter=parameter(name, annotation.parts, default),
            name=name,
            annotation=annotation.code,
            type=given.code,
            default=default,
            wire=Text(want.wire),
            doc=doc_text(want.doc),
            example=literal(want.example),
            is_required=not default,
            is_positional=want.is_positional,
        )

    def _constant(self, want: _Want) -> Json:
        """The one value that a required argument can have, so that nobody needs to give it."""
        schema = self._api.schema(want.use)
        only = want.required and not want.is_positional and isinstance(schema, Constant) and len(schema.values) == 1
        return schema.values[0] if only and isinstance(schema, Constant) else None

    def _body(self, body: Body | None, content: Content | None) -> Iterator[_Want]:
        """The properties of a body that is an object, or the body as one argument."""
        if body is None or content is None:
            return
        plain = _plain_type(content)
        if plain:
            use = self._api.any_use
            yield _Want(_BODY, _BODY, use, content.at, body.required, body.doc, plain=plain, is_whole=True)
            return
        schema = self._api.schema(content.use) if content.use else None
        if content.use is None or not isinstance(schema, Object) or content.use.nullable:
            use = content.use or self._api.any_use
            yield _Want(_BODY, _BODY, use, content.at, body.required, body.doc, is_whole=True)
            return
        for prop in schema.properties:
            if not prop.read_only:
                required = prop.required and body.required
                yield _Want(_BODY, prop.name, prop.use, prop.at, required, prop.doc)

    def _can_send(self, parameter: Parameter) -> bool:
        """Whether the runtime can write this parameter; if not, the report says so."""
        schema = self._api.schema(parameter.use)
        single = isinstance(schema, (Scalar, Enumeration, Constant))
        several = isinstance(schema, Array) and isinstance(self._api.schema(schema.items), (Scalar, Enumeration))
        style, explode = _STYLES[parameter.location]
        is_list = several and parameter.location is Location.QUERY and parameter.explode is explode
        if parameter.style == style and (single or is_list):
            return True
        what = f"a {parameter.location.value} parameter of this type in style {parameter.style}"
        self._report.unsupported(what, parameter.at)
        return False


def _wanted(told: Parameter) -> _Want:
    return _Want(
        place=_PLACES[told.location],
        wire=told.name,
        use=told.use,
        at=told.at,
        required=told.required,
        doc=told.doc,
        example=told.example,
    )


def _positional_last(wants: list[_Want]) -> list[_Want]:
    """The same wants, the last of the path marked: it names the thing itself, so it may be given without a keyword."""
    last = max((i for i, want in enumerate(wants) if want.place == "path"), default=-1)
    return [replace(want, is_positional=index == last) for index, want in enumerate(wants)]


def _given(want: _Want, annotations: Annotations) -> Annotation:
    """The type of a value that is given."""
    return annotations.builtin(want.plain) if want.plain else annotations.takes(want.use)


def _annotation(want: _Want, constant: Json, given: Annotation) -> Annotation:
    """The type of an argument: that of a value, and what stands for none."""
    if want.required or constant is not None:
        return given
    if want.place == _BODY and not want.is_whole:
        given = given.optional()
    return given | NOT_GIVEN_TYPE


def _group(place: str, wants: list[_Want], views: list[ArgumentView]) -> GroupView:
    pairs = zip(wants, views, strict=True)
    return GroupView(PLACES[place], tuple(view for want, view in pairs if want.place == place and not want.is_whole))


def _content(body: Body | None) -> Content | None:
    """The media type that we send: JSON before forms before plain bytes."""
    offered = body.contents if body else ()
    for wanted in (_is_json, _is_form, _is_plain):
        for content in offered:
            if wanted(content):
                return content
    return None


def _is_json(content: Content) -> bool:
    return content.is_json


def _is_form(content: Content) -> bool:
    return content.essence == "application/x-www-form-urlencoded"


def _is_plain(content: Content) -> bool:
    return content.essence.startswith("text/") or content.essence == "application/octet-stream"


def _plain_type(content: Content) -> str:
    """`str` or `bytes` for a media type that has no structure, else nothing."""
    return ("str" if content.essence.startswith("text/") else "bytes") if _is_plain(content) else ""


def _media_types(body: Body) -> str:
    return ", ".join(content.media_type for content in body.contents) or "no media type"
