"""All that a caller gives to an operation, and the ways to give it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from sdkwright.model import Api, Body, Constant, Derived, Kind, Object, Operation, Scalar, Schema, Union, Use
from sdkwright.plan.bodies.media_type import WHOLE, Own, has_range, offered, own
from sdkwright.plan.bodies.sending import Sent, has_no_names, left_out, sent
from sdkwright.plan.calls.arguments import BODY, Argument, Arguments, together
from sdkwright.report import Report

_SEVERAL = 2
_ASKS = "stream"
"""What APIs call the argument that asks for a stream."""
_ASKING_PLACES = ("query", BODY)


@dataclass(frozen=True, slots=True)
class BodyChoice:
    """A body in media types of one shape."""

    how: Sent
    """What is sent, and in which media types."""
    arguments: tuple[Argument, ...]
    """All that may be given of it, its properties one by one where it has any."""
    ways: tuple[tuple[Argument, ...], ...]
    """What can be given together; last the whole in one piece, where it is properties otherwise."""
    own: Own = field(default_factory=Own)
    """What tells it from the usual body."""
    is_required: bool = True
    """Whether a caller must give it, once it is the body that is meant."""

    @property
    def media_types(self) -> tuple[str, ...]:
        """The media types."""
        return self.how.media_types

    @property
    def all(self) -> tuple[Argument, ...]:
        """All that may be given, with the whole in one piece."""
        return (*self.arguments, *(argument for way in self.ways if self.is_whole(way) for argument in way))

    def is_whole(self, way: Sequence[Argument]) -> bool:
        """Whether a way to give the body is the one in one piece, in place of its properties."""
        return self.how.spread is not None and any(argument.is_whole for argument in way)


@dataclass(frozen=True, slots=True)
class Way:
    """Arguments that go together."""

    body: BodyChoice
    """The body that they are of."""
    inside: tuple[Argument, ...]
    """Those that are of the body."""
    is_usual: bool
    """Whether that is the usual body."""
    is_whole: bool
    """Whether the body goes in one piece, in place of its properties."""

    @property
    def tells(self) -> bool:
        """Whether the arguments that must be given say by themselves which body is meant."""
        if self.is_usual:
            return True
        return any(
            argument.place == BODY
            and argument.required
            and (WHOLE if argument.is_whole else argument.wire) in self.body.own
            for argument in self.inside
        )

    @property
    def is_guessed(self) -> bool:
        """Whether the media type is that of a file by its name, if nobody says one."""
        return bool(offered([self.body.how]))


@dataclass(frozen=True, slots=True)
class Call:
    """What a caller gives to one operation."""

    outside: tuple[Argument, ...]
    """The parameters, in the order of the description."""
    bodies: tuple[BodyChoice, ...]
    """What the body can be, the usual first."""
    inside: tuple[Argument, ...]
    """All that may be given of any body."""
    asks_stream: Argument | None = None
    """The argument by which a caller asks for a stream, or for a response as a whole."""
    streams_by_default: bool = False
    """Whether it is the stream that comes if nobody says which."""

    @property
    def all(self) -> tuple[Argument, ...]:
        """All arguments."""
        return (*self.outside, *self.inside)

    @property
    def usual(self) -> tuple[Argument, ...]:
        """The parameters, and what may be given of the usual body."""
        return (*self.outside, *(self.bodies[0].arguments if self.bodies else ()))

    @property
    def media_types(self) -> tuple[str, ...]:
        """All media types of the body, the usual first."""
        return tuple(media_type for each in self.bodies for media_type in each.media_types)

    @property
    def has_choice(self) -> bool:
        """Whether a caller may choose a media type for the body, or has to."""
        return len(self.media_types) > 1 or has_range(each.how for each in self.bodies)

    @property
    def chooses_itself(self) -> bool:
        """Whether the media type follows from what is given, if nobody says one."""
        return self.bodies[0].how.is_binary or any(each.own for each in self.bodies)

    @property
    def ways(self) -> tuple[Way, ...]:
        """What can be given together of a body; none where one list of arguments says it all."""
        ways = [(each, inside) for each in self.bodies for inside in each.ways]
        apart = [inside for each, inside in ways if not each.is_whole(inside)]
        if len(apart) < _SEVERAL and not any(argument.must_be_given for way in apart for argument in way):
            return ()
        if len(ways) < _SEVERAL:
            return ()
        usual = self.bodies[0]
        return tuple(Way(each, inside, each is usual, each.is_whole(inside)) for each, inside in ways)


class Calls:
    """Plans the calls of an API."""

    def __init__(self, api: Api, report: Report) -> None:
        self._api = api
        self._report = report
        self._arguments = Arguments(api)

    def call(self, operation: Operation) -> Call:
        """What a caller gives to an operation."""
        outside = self._arguments.of_parameters(operation.parameters)
        bodies = self.bodies(operation.body) if operation.body is not None else ()
        inside = together([way for each in bodies for way in each.ways])
        call = Call(tuple(outside), bodies, tuple(inside))
        asks = self._asks_stream(call) if operation.pages is None else None
        return replace(call, asks_stream=asks, streams_by_default=asks is not None and self._by_default(operation))

    def bodies(self, body: Body) -> tuple[BodyChoice, ...]:
        """What a body can be, the usual first."""
        return tuple(self._bodies(body))

    def _bodies(self, body: Body) -> Iterator[BodyChoice]:
        """What a body can be, the usual first; in another media type, one that is one argument must be given."""
        usual = sent(body, self._api)
        for content in left_out(body, self._api):
            told = f"{content.essence} has the same schema as {usual.content.essence}, which is sent: it is left out"
            hint = "a schema of its own, such as one of `type: string`, would offer it as bytes and text"
            self._report.note("media-type-left-out", told, content.at, hint=hint)
        yield self._choice(body, usual, Own())
        for other in usual.others:
            yield self._choice(replace(body, required=True), other, own(usual, other, self._api))

    def _choice(self, body: Body, how: Sent, own_ones: Own) -> BodyChoice:
        if has_no_names(how.content, self._api):
            told = f"{how.content.essence} has names, and this schema has none: it is taken as it is sent"
            self._report.warning("form-without-names", told, how.content.at / "schema")
        ways = tuple(tuple(way) for way in self._arguments.of_ways(body, how))
        return BodyChoice(how, tuple(self._arguments.of_body(body, how)), ways, own_ones, body.required)

    # ------------------------------------------------------------------------------------------ streams

    def _asks_stream(self, call: Call) -> Argument | None:
        """The boolean argument by which a caller chooses between a stream and a response as a whole."""
        found = (a for place in _ASKING_PLACES for a in call.all if a.place == place and a.wire == _ASKS)
        return next((a for a in found if not a.is_whole and self._is_boolean(a)), None)

    def _is_boolean(self, argument: Argument) -> bool:
        """Whether an argument is true or false, and may be either."""
        uses = [use for each in argument.one_of or (argument,) for use in each.uses]
        answers = [self._answers(self._api.schema(use)) for use in uses]
        return None not in answers and {a for each in answers for a in each or ()} == {False, True}

    def _answers(self, schema: Schema) -> frozenset[bool] | None:
        """The booleans that a schema allows; None for what is no boolean."""
        match schema:
            case Scalar(kind=Kind.BOOLEAN):
                return frozenset({False, True})
            case Scalar(kind=Kind.NULL):
                return frozenset()
            case Constant():
                known = [value for value in schema.values if isinstance(value, bool)]
                return frozenset(known) if len(known) == len(schema.values) else None
            case Union(name=Derived()):
                answers = [self._answers(self._api.schema(Use(key))) for key in self._api.leaves(schema)]
                return None if None in answers else frozenset(a for each in answers for a in each or ())
            case _:
                return None

    def _by_default(self, operation: Operation) -> bool:
        uses = [c.use for c in operation.body.contents if c.use is not None] if operation.body else []
        schemas = (self._api.schema(key) for use in uses for key in self._api.leaves(use))
        properties = (p for schema in schemas if isinstance(schema, Object) for p in schema.properties)
        return any(p.name == _ASKS and p.default is True for p in properties)
