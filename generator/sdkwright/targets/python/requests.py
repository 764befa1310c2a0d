"""Parameters and bodies -> the arguments of a method, and the places in which they travel."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from sdkwright.model import Api, Body, Operation
from sdkwright.plan.bodies.media_type import ANY, Own, all_offered, has_range, offered, own
from sdkwright.plan.bodies.sending import Sent, has_no_names, sent
from sdkwright.plan.names.known_names import KnownNames, key_of
from sdkwright.plan.names.punctuation import distinct_spellings, marked
from sdkwright.plan.names.scopes import LAST, PINNED, Wish
from sdkwright.report import Report
from sdkwright.targets.python import operation_arguments
from sdkwright.targets.python.arguments import OPERATION_PLACES, ORDER, Argument, Arguments, Key, together
from sdkwright.targets.python.content_types import follows, tells
from sdkwright.targets.python.imports import Import
from sdkwright.targets.python.layout import parameter
from sdkwright.targets.python.literals import literal
from sdkwright.targets.python.names import Scope, snake_name
from sdkwright.targets.python.types import NONE, NOTHING, PLACES, Annotation, Annotations
from sdkwright.targets.python.views import ArgumentView, GroupView, OtherView
from sdkwright.text import Code, Text

_CONTENT_TYPE = "content_type"
_ARGUMENTS = "arguments"
_ACCEPT = "accept"
_LIMIT = "limit"
_OPTIONS = "options"
_SEVERAL = 2


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

    `ways` are the lists of arguments that go together, where there is more than one, and `whole` has room for all of
    them. `body` is the argument that is the usual body as a whole, `others` are the bodies of other media types, and
    `instead` is a body in one piece, in place of properties, which are a group. `styles` says how values are
    written that have a way of their own, `options` what the method calls the options of a call, `implied` which
    constants of the body follow from what is given, `follows` which media type, and `formats` what only annotations
    know. `offered` are several media types of a body without structure, `bodies` all of several.
    """

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

    def __init__(self, api: Api, known_names: KnownNames, report: Report) -> None:
        self._api = api
        self._known_names = known_names
        self._report = report
        self._arguments = Arguments(api)

    def request(self, operation: Operation, annotations: Annotations, accepted: Sequence[str] = ()) -> Request:
        """The arguments of an operation, and how they are sent; `accepted` are media types that may be asked for."""
        outside = self._arguments.of_parameters(operation.parameters)
        bodies = list(self._body_choices(operation.body)) if operation.body is not None else []
        inside = together([way for each in bodies for way in each.ways])
        wishes = self._wishes([*outside, *inside], key_of(operation))
        if operation.pages is not None:
            taken = any(wish.candidates[0] == _LIMIT for wish in wishes.values())
            wishes[_LIMIT, _LIMIT] = Wish(("max_items" if taken else _LIMIT,), operation.pages.at, LAST)
        if sum(len(each.media_types) for each in bodies) > 1 or has_range(each.how for each in bodies):
            at = bodies[0].how.content.at
            wishes[_CONTENT_TYPE, _CONTENT_TYPE] = Wish((_CONTENT_TYPE, f"body_{_CONTENT_TYPE}"), at, LAST)
        if accepted:
            wishes[_ACCEPT, _ACCEPT] = Wish((_ACCEPT, f"{_ACCEPT}_type"), operation.at, LAST)
        taken = any(wish.candidates[0] == _OPTIONS for wish in wishes.values())
        wishes[_OPTIONS, _OPTIONS] = Wish((f"request_{_OPTIONS}" if taken else _OPTIONS,), operation.at, LAST)
        known = self._known_names.recall_within(_ARGUMENTS, key_of(operation))
        recalled = {k: known[n] for k in wishes if (n := _in_lock(k)) in known}
        names = Scope("argument", self._report).settle(wishes, recalled)
        self._keep([*outside, *inside], wishes, names, known, key_of(operation))
        named = _Named(names, annotations)
        sent_as = [each.how for each in bodies]
        return replace(
            _settled(outside, inside, bodies, named, named.accept(accepted)),
            formats=self._arguments.formats([*outside, *(a for each in bodies for a in each.all)], annotations),
            follows=follows(sent_as, self._api) if bodies else NOTHING,
            offered=offered(sent_as),
            bodies=all_offered(sent_as),
        )

    def _body_choices(self, body: Body) -> Iterator[_Body]:
        """What a body can be, the usual first; in another media type, one that is one argument must be given."""
        usual = sent(body, self._api)
        ways = list(self._arguments.of_ways(body, usual))
        yield _Body(usual, self._arguments.of_body(body, usual), ways, is_required=body.required)
        self._warn_without_names(usual)
        for other in usual.others:
            self._warn_without_names(other)
            must = replace(body, required=True)
            ways = list(self._arguments.of_ways(must, other))
            yield _Body(other, self._arguments.of_body(must, other), ways, own(usual, other, self._api))

    def _warn_without_names(self, how: Sent) -> None:
        if has_no_names(how.content, self._api):
            told = f"{how.content.essence} has names, and this schema has none: it is taken as it is sent"
            self._report.warning("form-without-names", told, how.content.at / "schema")

    def _wishes(self, arguments: Sequence[Argument], operation: str) -> dict[Key, Wish]:
        """The names that arguments would like, or that sdk.toml gives to `id`, or to `path.id`."""
        found = {}
        for place in OPERATION_PLACES:
            there = {argument.key: argument for argument in arguments if argument.place == place}
            steps = distinct_spellings([argument.wire for argument in there.values()], snake_name)
            for (key, argument), names in zip(there.items(), steps, strict=True):
                wish = self._known_names.wish(argument.wish(names), _ARGUMENTS, (operation,), argument.wire)
                found[key] = self._known_names.wish(wish, _ARGUMENTS, (operation,), f"{argument.place}.{argument.wire}")
        return found

    def _keep(
        self,
        arguments: Sequence[Argument],
        wishes: Mapping[Key, Wish],
        names: Mapping[Key, Code],
        known: Mapping[str, str],
        operation: str,
    ) -> None:
        """Has the lock remember the names that do not say all; of a pinned one, what it would be without the pin."""
        kept: dict[str, str] = {}
        for key in (argument.key for argument in arguments):
            name, wire = _in_lock(key), key[1]
            if wishes[key].rank == PINNED:
                kept |= {name: known[name]} if name in known else {}
            elif wire is not None and (marked(wire) != wire or names[key] != snake_name(wire)):
                kept[name] = names[key]
        self._known_names.keep_within(_ARGUMENTS, operation, kept)


@dataclass(frozen=True, slots=True)
class _Body:
    """A body in media types of one shape: all that may be given of it, and what can be given together.

    `own` is what tells it from the usual body.
    """

    how: Sent
    arguments: list[Argument]
    ways: list[list[Argument]]
    own: Own = field(default_factory=Own)
    is_required: bool = True

    @property
    def media_types(self) -> tuple[str, ...]:
        return self.how.media_types

    @property
    def all(self) -> list[Argument]:
        """All that may be given, with the whole in one piece."""
        return [*self.arguments, *(argument for way in self.ways if self.is_whole(way) for argument in way)]

    def is_whole(self, way: list[Argument]) -> bool:
        """Whether a way to give the body is the one in one piece, in place of its properties."""
        return self.how.spread is not None and any(argument.is_whole for argument in way)


def _settled(
    outside: list[Argument], inside: list[Argument], bodies: list[_Body], named: _Named, accept: ArgumentView | None
) -> Request:
    usual, others = (bodies[0].arguments, bodies[1:]) if bodies else ([], [])
    views = named.views([*outside, *usual])
    every = named.views([*outside, *inside])
    spread = bodies[0].how.spread if bodies else None
    whole = next((view for argument, view in zip((*outside, *inside), every, strict=True) if argument.is_whole), None)
    return Request(
        arguments=_in_order(views),
        whole=Way(_in_order(every), _choice(bodies, named), accept=accept),
        ways=tuple(replace(way, accept=accept) for way in _ways(outside, bodies, named)),
        groups=tuple(g for place in ORDER if (g := _group(place, [*outside, *inside], every)).arguments),
        body=whole if any(argument.is_whole for argument in usual) else None,
        instead=whole if any(not argument.is_whole for argument in inside) else None,
        others=tuple(_other(other, named) for other in others),
        limit=named.limit(),
        accept=accept,
        media_type=bodies[0].media_types[0] if bodies else "",
        options=named.options,
        styles=operation_arguments.styles([*outside, *(argument for each in bodies for argument in each.arguments)]),
        formats=NOTHING,
        implied=operation_arguments.implied(spread) if spread is not None else NOTHING,
        imports=named.imports,
    )


def _in_lock(key: Key) -> str:
    """What the lock calls an argument; of a body as a whole it keeps no name."""
    return ".".join(part for part in key if part is not None)


def _other(body: _Body, named: _Named) -> OtherView:
    media_types = tuple(map(Text, body.media_types))
    return OtherView(media_types, _in_order(named.views(body.arguments)), is_whole=body.how.spread is None)


def _ways(outside: list[Argument], bodies: list[_Body], named: _Named) -> Iterator[Way]:
    """The parameters with what can be given together of the body; none where one signature says it all."""
    ways = [(index, each, inside) for index, each in enumerate(bodies) for inside in each.ways]
    apart = [inside for _, each, inside in ways if not each.is_whole(inside)]
    if len(apart) < _SEVERAL and not any(a.required and a.constant is None for way in apart for a in way):
        return
    if len(ways) < _SEVERAL:
        return
    for index, each, inside in ways:
        told = tells(inside, each.own) or not index
        guess = bool(offered([each.how]))
        default = NOTHING if not told else NONE if guess else literal(each.media_types[0])
        choice = named.choice(each.media_types, default, is_guessed=guess) if index or each.media_types[1:] else None
        yield Way(_in_order(named.views([*outside, *inside])), choice, each.is_whole(inside))


def _choice(bodies: list[_Body], named: _Named) -> ArgumentView | None:
    """The argument that chooses the media type, if there is a choice; None where it follows from what is given."""
    media_types = [media_type for each in bodies for media_type in each.media_types]
    if not (media_types[1:] or has_range(each.how for each in bodies)):
        return None
    default = NONE if bodies[0].how.is_binary or any(each.own for each in bodies) else literal(media_types[0])
    return named.choice(media_types, default, is_guessed=bool(offered([each.how for each in bodies])))


class _Named:
    """Makes the views of arguments whose names are settled, and keeps what must be imported for them."""

    def __init__(self, names: Mapping[Key, Code], annotations: Annotations) -> None:
        self._names = names
        self._annotations = annotations
        self.imports: frozenset[Import] = frozenset()

    @property
    def options(self) -> Code:
        """What the method calls the options of the call, which its callers never see."""
        return self._names[_OPTIONS, _OPTIONS]

    def views(self, arguments: Sequence[Argument]) -> list[ArgumentView]:
        """The arguments, in the same order."""
        types = [argument.type(self._annotations) for argument in arguments]
        self.imports = self.imports.union(*(annotation.imports for annotation in types))
        return [each.view(self._names[each.key], given) for each, given in zip(arguments, types, strict=True)]

    def choice(self, offered: Sequence[str], default: Code, *, is_guessed: bool = False) -> ArgumentView:
        """The argument that chooses the media type; any text where the description leaves it open."""
        is_open = any(ANY in media_type for media_type in offered)
        annotation = self._annotations.builtin("str") if is_open else self._annotations.one_of(offered)
        annotation = annotation.optional() if default == NONE else annotation
        self.imports |= annotation.imports
        doc = "The media type to send the body as."
        doc += " If not given, it is guessed from the name of a file." if is_guessed else ""
        return _beside(self._names[_CONTENT_TYPE, _CONTENT_TYPE], _CONTENT_TYPE, annotation, default, doc)

    def accept(self, accepted: Sequence[str]) -> ArgumentView | None:
        """The argument that asks for one of several media types."""
        if not accepted:
            return None
        annotation = self._annotations.one_of(accepted).optional()
        self.imports |= annotation.imports
        return accepting(self._names[_ACCEPT, _ACCEPT], annotation)

    def limit(self) -> ArgumentView | None:
        """The argument that says how many items are wanted from all pages together, where there are pages."""
        if (_LIMIT, _LIMIT) not in self._names:
            return None
        annotation = self._annotations.builtin("int").optional()
        doc = "How many items to go through at most, on all pages together."
        return replace(_beside(self._names[_LIMIT, _LIMIT], _LIMIT, annotation, NONE, doc), example=literal(10))


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
    return _beside(name, _ACCEPT, annotation, default, doc)


def _group(place: str, arguments: list[Argument], views: list[ArgumentView]) -> GroupView:
    pairs = zip(arguments, views, strict=True)
    return GroupView(PLACES[place], tuple(view for each, view in pairs if each.place == place and not each.is_whole))
