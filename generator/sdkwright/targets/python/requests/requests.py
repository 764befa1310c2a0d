"""Parameters and bodies -> the arguments of a method, and the places in which they travel."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from sdkwright.model import Api
from sdkwright.plan.bodies.media_type import ANY, all_offered, offered
from sdkwright.plan.calls import calls
from sdkwright.plan.calls.arguments import ORDER, Argument, Key
from sdkwright.plan.calls.calls import BodyChoice, Call
from sdkwright.plan.calls.names import ACCEPT, CONTENT_TYPE, LIMIT
from sdkwright.plan.operations import PlannedOperation
from sdkwright.targets.python.code.imports import Import
from sdkwright.targets.python.code.layout import parameter
from sdkwright.targets.python.code.literals import literal
from sdkwright.targets.python.code.types import NONE, NOTHING, PLACES, Annotation, Annotations
from sdkwright.targets.python.names.identifiers import coded
from sdkwright.targets.python.requests import operation_arguments
from sdkwright.targets.python.requests.arguments import ArgumentTypes
from sdkwright.targets.python.requests.content_types import follows
from sdkwright.targets.python.views import ArgumentView, GroupView, OtherView
from sdkwright.text import Code, Text

_OPTIONS = ("options", "options")
OWN: Mapping[Key, tuple[str, str]] = {_OPTIONS: ("options", "request_options")}
"""What methods call the options of a call, and what where an argument would be called so."""


@dataclass(frozen=True, slots=True)
class Way:
    """Arguments that go together, and those that choose the media type of the body, and that of the response.

    `is_whole` where the body goes in one piece, in place of its properties.
    """

    arguments: tuple[ArgumentView, ...]
    content_type: ArgumentView | None
    is_whole: bool = False
    accept: ArgumentView | None = None

    def has_keywords(self, limit: ArgumentView | None) -> bool:
        """Whether a caller names any of the arguments."""
        beside = any(each is not None for each in (self.content_type, self.accept, limit))
        return beside or any(not argument.is_positional for argument in self.arguments)


@dataclass(frozen=True, slots=True)
class Request:
    """What an operation asks of a caller: the usual arguments in the order of the signature, and where each goes.

    `call` is what all this is made of. `ways` are the lists of arguments that go together, where there is more than
    one, and `whole` has room for all of them. `body` is the argument that is the usual body as a whole, `others` are
    the bodies of other media types, and `instead` is a body in one piece, in place of properties, which are a group.
    `styles` says how values are written that have a way of their own, `options` what the method calls the options of a
    call, `implied` which constants of the body follow from what is given, `follows` which media type, and `formats`
    what only annotations know. `offered` are several media types of a body without structure, `bodies` all of several.
    """

    call: Call
    arguments: tuple[ArgumentView, ...]
    whole: Way
    ways: tuple[Way, ...]
    groups: tuple[GroupView, ...]
    body: ArgumentView | None
    instead: ArgumentView | None
    others: tuple[OtherView, ...]
    limit: ArgumentView | None
    accept: ArgumentView | None
    media_type: str
    options: Code
    styles: Code
    formats: Code
    implied: Code
    imports: frozenset[Import]
    follows: Code = NOTHING
    offered: str = ""
    bodies: str = ""


class Requests:
    """Makes the request side of operations."""

    def __init__(self, api: Api) -> None:
        self._api = api
        self._types = ArgumentTypes(api)

    def request(self, planned: PlannedOperation, annotations: Annotations, accepted: Sequence[str] = ()) -> Request:
        """The arguments of an operation, and how they are sent; `accepted` are media types that may be asked for."""
        call = planned.call
        named = _Named(coded(planned.names), annotations, self._types)
        sent_as = [each.how for each in call.bodies]
        return replace(
            _settled(call, named, named.accept(accepted)),
            formats=self._types.formats([*call.outside, *(a for each in call.bodies for a in each.all)], annotations),
            follows=follows(sent_as, self._api) if sent_as else NOTHING,
            offered=offered(sent_as),
            bodies=all_offered(sent_as),
        )


def _settled(call: Call, named: _Named, accept: ArgumentView | None) -> Request:
    usual, every = named.views(call.usual), named.views(call.all)
    spread = call.bodies[0].how.spread if call.bodies else None
    whole = next((view for argument, view in zip(call.all, every, strict=True) if argument.is_whole), None)
    return Request(
        call=call,
        arguments=_in_order(usual),
        whole=Way(_in_order(every), _choice(call, named), accept=accept),
        ways=tuple(replace(_way(way, call, named), accept=accept) for way in call.ways),
        groups=tuple(g for place in ORDER if (g := _group(place, call.all, every)).arguments),
        body=whole if any(argument.is_whole for argument in call.usual) else None,
        instead=whole if any(not argument.is_whole for argument in call.inside) else None,
        others=tuple(_other(other, named) for other in call.bodies[1:]),
        limit=named.limit(),
        accept=accept,
        media_type=call.media_types[0] if call.media_types else "",
        options=named.options,
        styles=operation_arguments.styles([*call.outside, *(a for each in call.bodies for a in each.arguments)]),
        formats=NOTHING,
        implied=operation_arguments.implied(spread) if spread is not None else NOTHING,
        imports=named.imports,
    )


def _other(body: BodyChoice, named: _Named) -> OtherView:
    media_types = tuple(map(Text, body.media_types))
    return OtherView(media_types, _in_order(named.views(body.arguments)), is_whole=body.how.spread is None)


def _way(way: calls.Way, call: Call, named: _Named) -> Way:
    """The parameters with what can be given together of the body."""
    media_types = way.body.media_types
    default = NOTHING if not way.tells else NONE if way.is_guessed else literal(media_types[0])
    has_choice = not way.is_usual or len(media_types) > 1
    choice = named.choice(media_types, default, is_guessed=way.is_guessed) if has_choice else None
    return Way(_in_order(named.views([*call.outside, *way.inside])), choice, way.is_whole)


def _choice(call: Call, named: _Named) -> ArgumentView | None:
    """The argument that chooses the media type, if there is a choice; None where it follows from what is given."""
    if not call.has_choice:
        return None
    default = NONE if call.chooses_itself else literal(call.media_types[0])
    return named.choice(call.media_types, default, is_guessed=bool(offered([each.how for each in call.bodies])))


class _Named:
    """Makes the views of arguments whose names are settled, and keeps what must be imported for them."""

    def __init__(self, names: Mapping[Key, Code], annotations: Annotations, types: ArgumentTypes) -> None:
        self._names = names
        self._types = types
        self._annotations = annotations
        self.imports: frozenset[Import] = frozenset()

    @property
    def options(self) -> Code:
        """What the method calls the options of the call, which its callers never see."""
        return self._names[_OPTIONS]

    def views(self, arguments: Sequence[Argument]) -> list[ArgumentView]:
        """The arguments, in the same order."""
        types = [self._types.type(argument, self._annotations) for argument in arguments]
        self.imports = self.imports.union(*(annotation.imports for annotation in types))
        pairs = zip(arguments, types, strict=True)
        return [self._types.view(argument, self._names[argument.key], given) for argument, given in pairs]

    def choice(self, offered: Sequence[str], default: Code, *, is_guessed: bool = False) -> ArgumentView:
        """The argument that chooses the media type; any text where the description leaves it open."""
        is_open = any(ANY in media_type for media_type in offered)
        annotation = self._annotations.builtin("str") if is_open else self._annotations.one_of(offered)
        annotation = annotation.optional() if default == NONE else annotation
        self.imports |= annotation.imports
        doc = "The media type to send the body as."
        doc += " If not given, it is guessed from the name of a file." if is_guessed else ""
        return _beside(self._names[CONTENT_TYPE], CONTENT_TYPE[0], annotation, default, doc)

    def accept(self, accepted: Sequence[str]) -> ArgumentView | None:
        """The argument that asks for one of several media types."""
        if not accepted:
            return None
        annotation = self._annotations.one_of(accepted).optional()
        self.imports |= annotation.imports
        return accepting(self._names[ACCEPT], annotation)

    def limit(self) -> ArgumentView | None:
        """The argument that says how many items are wanted from all pages together, where there are pages."""
        if LIMIT not in self._names:
            return None
        annotation = self._annotations.builtin("int").optional()
        doc = "How many items to go through at most, on all pages together."
        return replace(_beside(self._names[LIMIT], LIMIT[0], annotation, NONE, doc), example=literal(10))


def _in_order(views: list[ArgumentView]) -> tuple[ArgumentView, ...]:
    return tuple(sorted(views, key=lambda v: (not v.is_positional, not v.is_required)))


def _beside(name: Code, wire: str, annotation: Annotation, default: Code, doc: str) -> ArgumentView:
    """A keyword that is no part of the description."""
    return ArgumentView(
        parameter=parameter(name, annotation.parts, default),
        name=name,
        annotation=annotation.code,
        type=annotation.code,
        default=default,
        wire=Text(wire),
        doc=Text(doc),
        example=default,
        is_required=not default,
        is_positional=False,
    )


def accepting(name: Code, annotation: Annotation) -> ArgumentView:
    """The argument that asks for a media type of the response; what need not be asked for may be None."""
    default = NONE if NONE in annotation.parts else NOTHING
    doc = "The media type to ask for; what comes is read by what it says that it is."
    return _beside(name, ACCEPT[0], annotation, default, doc)


def _group(place: str, arguments: Sequence[Argument], views: list[ArgumentView]) -> GroupView:
    pairs = zip(arguments, views, strict=True)
    return GroupView(PLACES[place], tuple(view for each, view in pairs if each.place == place and not each.is_whole))
