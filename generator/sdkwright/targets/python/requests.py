"""Parameters and bodies -> the arguments of a method, and the places in which they travel."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from sdkwright.model import (
    Api,
    Body,
    Constant,
    Doc,
    Location,
    Operation,
    Parameter,
    Use,
)
from sdkwright.report import Pointer, Report
from sdkwright.targets.python.bodies import Sent, sent
from sdkwright.targets.python.imports import Import
from sdkwright.targets.python.layout import nested_argument, parameter
from sdkwright.targets.python.literals import literal
from sdkwright.targets.python.memory import Memory, key_of
from sdkwright.targets.python.models import doc_text
from sdkwright.targets.python.names import GIVEN, LAST, Scope, Wish, snake_name
from sdkwright.targets.python.styles import parameter_style, property_style
from sdkwright.targets.python.types import NONE, NOT_GIVEN, NOT_GIVEN_TYPE, NOTHING, PLACES, Annotation, Annotations
from sdkwright.targets.python.views import ArgumentView, GroupView
from sdkwright.text import Code, Json, Text

_PLACES = {
    Location.PATH: "path",
    Location.QUERY: "query",
    Location.QUERYSTRING: "querystring",
    Location.HEADER: "headers",
    Location.COOKIE: "cookies",
}
_BODY = "body"
_ORDER = (*_PLACES.values(), _BODY)
_CONTENT_TYPE = "content_type"
_LIMIT = "limit"


@dataclass(frozen=True, slots=True)
class Request:
    """What an operation asks of a caller: all arguments in the order of the signature, and where each goes.

    `body` is the argument that is the body as a whole; where it is None, the body's properties are a group.
    `content_type` chooses among several media types, `styles` says how values are written that have a way of their own.
    """

    arguments: tuple[ArgumentView, ...]
    groups: tuple[GroupView, ...]
    body: ArgumentView | None
    content_type: ArgumentView | None
    limit: ArgumentView | None
    media_type: str
    styles: Code
    imports: frozenset[Import]

    @property
    def has_keywords(self) -> bool:
        """Whether a caller names any of the arguments."""
        beside = self.content_type is not None or self.limit is not None
        return beside or any(not argument.is_positional for argument in self.arguments)


@dataclass(frozen=True, slots=True)
class _Want:
    """One argument before it has a name; `type` makes its annotation, `style` is how it is written, if not as usual."""

    place: str
    wire: str
    use: Use
    at: Pointer
    required: bool
    doc: Doc
    type: Callable[[Annotations], Annotation]
    style: Code | None = None
    example: Json = None
    is_whole: bool = False
    is_positional: bool = False

    @property
    def wish(self) -> Wish:
        """The plain name; where it is taken, with the place in front of it: `id` in the path, then `body_id`."""
        name = snake_name(self.wire)
        return Wish((name, f"{self.place.rstrip('s')}_{name}"), self.at, GIVEN + _ORDER.index(self.place))


class Requests:
    """Makes the request side of operations."""

    def __init__(self, api: Api, memory: Memory, report: Report) -> None:
        self._api = api
        self._memory = memory
        self._report = report

    def request(self, operation: Operation, annotations: Annotations) -> Request:
        """The arguments of an operation, and how they are sent."""
        body = sent(operation.body, self._api) if operation.body is not None else None
        wants = _positional_last([self._wanted(told) for told in operation.parameters])
        if operation.body is not None and body is not None:
            wants += self._of_body(operation.body, body)
        wishes = {(want.place, want.wire): self._wish(want, key_of(operation)) for want in wants}
        if operation.pages is not None:
            taken = any(wish.candidates[0] == _LIMIT for wish in wishes.values())
            wishes[_LIMIT, _LIMIT] = Wish(("max_items" if taken else _LIMIT,), operation.pages.at, LAST)
        return self._settled(wants, wishes, body, annotations)

    def _wish(self, want: _Want, operation: str) -> Wish:
        """The name that an argument would like, or that sdk.toml gives to `id`, or to `path.id`."""
        wish = self._memory.wish(want.wish, "arguments", (operation,), want.wire)
        return self._memory.wish(wish, "arguments", (operation,), f"{want.place}.{want.wire}")

    def _settled(
        self, wants: list[_Want], wishes: dict[tuple[str, str], Wish], body: Sent | None, annotations: Annotations
    ) -> Request:
        offered = body.media_types if body is not None else ()
        if body is not None and len(offered) > 1:
            wishes[_CONTENT_TYPE, _CONTENT_TYPE] = Wish((_CONTENT_TYPE, f"body_{_CONTENT_TYPE}"), body.content.at, LAST)
        names = Scope("argument", self._report).settle(wishes)
        types = [want.type(annotations) for want in wants]
        views = [self._view(w, names[w.place, w.wire], t) for w, t in zip(wants, types, strict=True)]
        choice = annotations.one_of(offered)
        chosen = names.get((_CONTENT_TYPE, _CONTENT_TYPE))
        return Request(
            arguments=tuple(sorted(views, key=lambda v: (not v.is_positional, not v.is_required))),
            groups=tuple(g for place in _ORDER if (g := _group(place, wants, views)).arguments),
            body=next((v for w, v in zip(wants, views, strict=True) if w.is_whole), None),
            content_type=_choice(chosen, choice, offered[0]) if chosen else None,
            limit=_limit(names[_LIMIT, _LIMIT], annotations) if (_LIMIT, _LIMIT) in names else None,
            media_type=offered[0] if offered else "",
            styles=_styles(wants),
            imports=frozenset(i for annotation in types for i in annotation.imports)
            | (choice.imports if chosen else frozenset()),
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

    def _wanted(self, told: Parameter) -> _Want:
        in_path = told.location is Location.PATH
        use = replace(told.use, nullable=False) if in_path else told.use
        return _Want(
            place=_PLACES[told.location],
            wire=told.name,
            use=use,
            at=told.at,
            required=told.required,
            doc=told.doc,
            type=lambda types: types.takes(use) | types.one_of([""]) if told.may_be_empty else types.takes(use),
            style=parameter_style(told, self._api),
            example=told.example,
        )

    def _of_body(self, body: Body, how: Sent) -> Iterator[_Want]:
        """The properties of a body that is an object, or the body as one argument."""
        content = how.content
        if how.properties is None:
            yield self._whole(body, how)
            return
        for prop in how.properties:
            yield _Want(
                place=_BODY,
                wire=prop.name,
                use=prop.use,
                at=prop.at,
                required=prop.required and body.required,
                doc=prop.doc,
                type=_part(prop.use) if how.may_hold_files else _value(prop.use),
                style=property_style(prop.name, prop.use, content, self._api),
            )

    def _whole(self, body: Body, how: Sent) -> _Want:
        use = self._api.any_use if how.is_binary or how.content.use is None else how.content.use
        return _Want(
            place=_BODY,
            wire=body.name,
            use=use,
            at=how.content.at,
            required=body.required,
            doc=body.doc,
            type=Annotations.takes_bytes if how.is_binary else _value(use),
            is_whole=True,
        )


def _value(use: Use) -> Callable[[Annotations], Annotation]:
    return lambda types: types.takes(use)


def _part(use: Use) -> Callable[[Annotations], Annotation]:
    return lambda types: types.takes_part(use)


def _choice(name: Code, annotation: Annotation, first: str) -> ArgumentView:
    """The argument that chooses the media type of the body; the first is sent unless told."""
    default = literal(first)
    return ArgumentView(
        parameter=parameter(name, annotation.parts, default),
        name=name,
        annotation=annotation.code,
        type=annotation.code,
        default=default,
        wire=Text(_CONTENT_TYPE),
        doc=Text("The media type to send the body as."),
        example=default,
        is_required=False,
        is_positional=False,
    )


def _limit(name: Code, annotations: Annotations) -> ArgumentView:
    """The argument that says how many items are wanted from all pages together."""
    annotation = annotations.builtin("int").optional()
    return ArgumentView(
        parameter=parameter(name, annotation.parts, NONE),
        name=name,
        annotation=annotation.code,
        type=annotation.code,
        default=NONE,
        wire=Text(_LIMIT),
        doc=Text("How many items to go through at most, on all pages together."),
        example=literal(10),
        is_required=False,
        is_positional=False,
    )


def _styles(wants: list[_Want]) -> Code:
    groups = [(place, [w for w in wants if w.place == place and w.style is not None]) for place in _ORDER]
    told = [(literal(place), [(literal(w.wire), w.style) for w in group if w.style]) for place, group in groups]
    return nested_argument("styles", told)


def _positional_last(wants: list[_Want]) -> list[_Want]:
    """The same wants, the last of the path marked: it names the thing itself, so it may be given without a keyword."""
    last = max((i for i, want in enumerate(wants) if want.place == "path"), default=-1)
    return [replace(want, is_positional=index == last) for index, want in enumerate(wants)]


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
