"""Parameters and bodies -> the arguments of a method, and the places in which they travel."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sdkwright.model import Api, Operation
from sdkwright.report import Report
from sdkwright.targets.python.arms import Spread
from sdkwright.targets.python.bodies import Sent, sent
from sdkwright.targets.python.imports import Import
from sdkwright.targets.python.layout import implied_argument, nested_argument, parameter
from sdkwright.targets.python.literals import literal, literal_tuple
from sdkwright.targets.python.memory import Memory, key_of
from sdkwright.targets.python.names import LAST, Scope, Wish
from sdkwright.targets.python.types import NONE, NOTHING, PLACES, Annotation, Annotations
from sdkwright.targets.python.views import ArgumentView, GroupView
from sdkwright.targets.python.wants import BODY, ORDER, Want, Wants
from sdkwright.text import Code, Text

_CONTENT_TYPE = "content_type"
_LIMIT = "limit"


@dataclass(frozen=True, slots=True)
class Request:
    """What an operation asks of a caller: all arguments in the order of the signature, and where each goes.

    `choices` are the lists of arguments that go together, where there is more than one way. `body` is the argument that
    is the body as a whole; where it is None, the body's properties are a group. `content_type` chooses among several
    media types, `styles` says how values are written that have a way of their own, `implied` which constants of the
    body follow from what is given.
    """

    arguments: tuple[ArgumentView, ...]
    choices: tuple[tuple[ArgumentView, ...], ...]
    groups: tuple[GroupView, ...]
    body: ArgumentView | None
    content_type: ArgumentView | None
    limit: ArgumentView | None
    media_type: str
    styles: Code
    implied: Code
    imports: frozenset[Import]

    def has_keywords(self, arguments: tuple[ArgumentView, ...]) -> bool:
        """Whether a caller names any of the arguments."""
        beside = self.content_type is not None or self.limit is not None
        return beside or any(not argument.is_positional for argument in arguments)


class Requests:
    """Makes the request side of operations."""

    def __init__(self, api: Api, memory: Memory, report: Report) -> None:
        self._api = api
        self._memory = memory
        self._report = report
        self._wants = Wants(api)

    def request(self, operation: Operation, annotations: Annotations) -> Request:
        """The arguments of an operation, and how they are sent."""
        body = sent(operation.body, self._api) if operation.body is not None else None
        wants = self._wants.of_parameters(operation.parameters)
        if operation.body is not None and body is not None:
            wants += self._wants.of_body(operation.body, body)
        wishes = {want.key: self._wish(want, key_of(operation)) for want in wants}
        if operation.pages is not None:
            taken = any(wish.candidates[0] == _LIMIT for wish in wishes.values())
            wishes[_LIMIT, _LIMIT] = Wish(("max_items" if taken else _LIMIT,), operation.pages.at, LAST)
        if body is not None and len(body.media_types) > 1:
            wishes[_CONTENT_TYPE, _CONTENT_TYPE] = Wish((_CONTENT_TYPE, f"body_{_CONTENT_TYPE}"), body.content.at, LAST)
        names = Scope("argument", self._report).settle(wishes)
        return self._settled(wants, names, body, annotations)

    def _wish(self, want: Want, operation: str) -> Wish:
        """The name that an argument would like, or that sdk.toml gives to `id`, or to `path.id`."""
        wish = self._memory.wish(want.wish, "arguments", (operation,), want.wire)
        return self._memory.wish(wish, "arguments", (operation,), f"{want.place}.{want.wire}")

    def _settled(
        self, wants: list[Want], names: Mapping[tuple[str, str], Code], body: Sent | None, annotations: Annotations
    ) -> Request:
        named = _Named(names, annotations)
        views = named.views(wants)
        offered = body.media_types if body is not None else ()
        choice = annotations.one_of(offered)
        chosen = names.get((_CONTENT_TYPE, _CONTENT_TYPE))
        return Request(
            arguments=_in_order(views),
            choices=self._choices(wants, body, named),
            groups=tuple(g for place in ORDER if (g := _group(place, wants, views)).arguments),
            body=next((v for w, v in zip(wants, views, strict=True) if w.is_whole), None),
            content_type=_choice(chosen, choice, offered[0]) if chosen else None,
            limit=_limit(names[_LIMIT, _LIMIT], annotations) if (_LIMIT, _LIMIT) in names else None,
            media_type=offered[0] if offered else "",
            styles=_styles(wants),
            implied=_implied(body.spread) if body is not None and body.spread is not None else NOTHING,
            imports=named.imports | (choice.imports if chosen else frozenset()),
        )

    def _choices(self, wants: list[Want], body: Sent | None, named: _Named) -> tuple[tuple[ArgumentView, ...], ...]:
        """The parameters with what can be given together of the body."""
        if body is None or body.spread is None:
            return ()
        outside = [want for want in wants if want.place != BODY]
        lists = ([*outside, *self._wants.of_parts(arm, body)] for arm in body.spread.arms)
        return tuple(_in_order(named.views(each)) for each in lists)


class _Named:
    """Makes the views of wants whose names are settled, and keeps what must be imported for them."""

    def __init__(self, names: Mapping[tuple[str, str], Code], annotations: Annotations) -> None:
        self._names = names
        self._annotations = annotations
        self.imports: frozenset[Import] = frozenset()

    def views(self, wants: list[Want]) -> list[ArgumentView]:
        """The arguments, in the same order."""
        types = [want.type(self._annotations) for want in wants]
        self.imports = self.imports.union(*(annotation.imports for annotation in types))
        return [want.view(self._names[want.key], given) for want, given in zip(wants, types, strict=True)]


def _in_order(views: list[ArgumentView]) -> tuple[ArgumentView, ...]:
    return tuple(sorted(views, key=lambda v: (not v.is_positional, not v.is_required)))


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


def _styles(wants: list[Want]) -> Code:
    groups = [(place, [w for w in wants if w.place == place and w.style is not None]) for place in ORDER]
    told = [(literal(place), [(literal(w.wire), w.style) for w in group if w.style]) for place, group in groups]
    return nested_argument("styles", told)


def _implied(spread: Spread) -> Code:
    """The constants that the runtime adds to a body."""
    return implied_argument(
        [
            (
                [(literal(name), literal_tuple(values)) for name, values in rule.given.items()],
                [(literal(name), literal(value)) for name, value in rule.constants.items()],
            )
            for rule in spread.implied
        ]
    )


def _group(place: str, wants: list[Want], views: list[ArgumentView]) -> GroupView:
    pairs = zip(wants, views, strict=True)
    return GroupView(PLACES[place], tuple(view for want, view in pairs if want.place == place and not want.is_whole))
