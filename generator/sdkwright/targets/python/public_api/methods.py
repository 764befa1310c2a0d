"""Operations -> the methods of the public API: what a caller gives, in which ways, and what comes back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from sdkwright.model import Api, Operation
from sdkwright.plan.calls import arguments as planned_arguments
from sdkwright.plan.calls.arguments import Shape, together
from sdkwright.plan.calls.names import ACCEPT, CONTENT_TYPE, LIMIT
from sdkwright.plan.calls.writing import Written
from sdkwright.plan.docs.deprecation import reason
from sdkwright.plan.operations import PlannedOperation
from sdkwright.plan.responses.outcomes import Outcome, Outcomes, Success
from sdkwright.plan.responses.reading import Reading
from sdkwright.plan.responses.streams import Holds, Stream
from sdkwright.public_api import Argument, MapOf, Method, Null, PageOf, Result, StreamOf, Type, Untyped, Way
from sdkwright.report import Pointer
from sdkwright.targets.python.public_api.types import Types, atom, either, exactly, without_null
from sdkwright.targets.python.views import OperationView
from sdkwright.text import Json

_ASKS_STREAM = "stream"


class Methods:
    """Makes the methods of one API."""

    def __init__(self, api: Api, types: Types) -> None:
        self._api = api
        self._types = types
        self._outcomes = Outcomes(api)

    def method(self, view: OperationView, planned: PlannedOperation) -> Method:
        """An operation as a caller sees it."""
        operation, place = planned.operation, self._place(planned.operation.at)
        return Method(
            verb=operation.method,
            path=operation.path,
            id=view.id.raw,
            call=str(view.call),
            at=place,
            arguments=tuple(self._arguments(view, planned)),
            results=dict(self._results(view, planned)),
            ways=tuple(_ways(planned)),
            statuses=tuple(success.status for success in planned.outcome.successes),
            errors=self._errors(planned.outcome),
            security=frozenset(map(frozenset, operation.security)),
            deprecated=view.is_deprecated,
            media_types=planned.call.media_types,
            scopes=frozenset(_scopes(operation)),
        )

    def _place(self, at: Pointer) -> Pointer:
        return self._api.original_place(at)

    # ---------------------------------------------------------------------------------------- arguments

    def _arguments(self, view: OperationView, planned: PlannedOperation) -> Iterator[Argument]:
        """All arguments; required are those that nobody leaves out who gives the properties of the body."""
        call = planned.call
        apart = [way for body in call.bodies for way in body.ways if not body.is_whole(way)]
        wholes = [way for body in call.bodies for way in body.ways if body.is_whole(way)]
        inside = {argument.key: argument for argument in together(apart)}
        for argument in (a for way in wholes for a in way):
            inside.setdefault(argument.key, replace(argument, required=False, constant=None))
        positions = [str(a.name) for a in view.signature.arguments if a.is_positional]
        for argument in (*call.outside, *inside.values()):
            name = planned.names[argument.key]
            position = positions.index(name) if name in positions else None
            yield self._argument(argument, name, position)
        yield from self._implied(view, planned)

    def _argument(self, argument: planned_arguments.Argument, name: str, position: int | None) -> Argument:
        found = self._type(argument)
        return Argument(
            place=argument.place,
            wire=argument.wire,
            name=name,
            type=found if argument.has_null else without_null(found),
            at=self._place(argument.at),
            required=argument.must_be_given,
            position=position,
            default=self._default(argument),
            constant=argument.constant,
            deprecated=reason(argument.doc) is not None and not argument.is_whole and not argument.is_further,
            writing=_written(argument.written),
        )

    def _default(self, argument: planned_arguments.Argument) -> Json:
        """What the server takes if nobody gives it: said where it is used, or by its schema."""
        if argument.is_whole or argument.doc.default is not None:
            return None if argument.is_whole else argument.doc.default
        return next((d for use in argument.uses if (d := self._api.schema(use).doc.default) is not None), None)

    def _type(self, argument: planned_arguments.Argument) -> Type:
        """What a value of it may be."""
        if argument.one_of:
            return either(*map(self._type, argument.one_of))
        match argument.shape:
            case Shape.BYTES:
                return atom("BinaryTypes")
            case Shape.BYTES_OR_TEXT:
                return either(atom("BinaryTypes"), atom("str"))
            case Shape.MAPPING:
                return MapOf(self._any_of(argument))
            case Shape.WHOLE | Shape.VALUE:
                empty = [exactly("")] if argument.may_be_empty else []
                return either(self._any_of(argument), *empty)

    def _any_of(self, argument: planned_arguments.Argument) -> Type:
        gives = self._types.gives_part if argument.may_hold_files else self._types.gives
        return either(*map(gives, argument.uses))

    def _implied(self, view: OperationView, planned: PlannedOperation) -> Iterator[Argument]:
        """The arguments that no description names, and that follow from it."""
        operation, names = planned.operation, planned.names
        if LIMIT in names:
            yield self._beside(LIMIT, names, either(atom("int"), Null()), operation)
        if CONTENT_TYPE in names and view.content_type is not None:
            is_open = any("*" in media_type for media_type in planned.call.media_types)
            values = [atom("str")] if is_open else map(exactly, planned.call.media_types)
            found = self._beside(CONTENT_TYPE, names, either(*values), operation)
            yield replace(found, required=view.content_type.is_required)
        if ACCEPT in names:
            yield self._beside(ACCEPT, names, either(*map(exactly, planned.contents), Null()), operation)

    def _beside(
        self, key: tuple[str, str], names: Mapping[tuple[str, str | None], str], type: Type, of: Operation
    ) -> Argument:
        return Argument("", key[0], names[key], type, self._place(of.at))

    # ------------------------------------------------------------------------------------------ results

    def _results(self, view: OperationView, planned: PlannedOperation) -> Iterator[tuple[str, Result]]:
        """What comes where nobody asks, and what comes where somebody does."""
        outcome, at = planned.outcome, self._place(planned.operation.at)
        responses = [r for r in planned.operation.responses if r.status in {s.status for s in outcome.successes}]
        at = self._place(responses[0].at) if responses else at
        whole = self._whole(outcome)
        if planned.stream is not None:
            stream = StreamOf(self._item(planned.stream))
            if not outcome.is_choice:
                yield "", Result(stream, at)
                return
            by_default = planned.call.streams_by_default
            yield "", Result(stream if by_default else whole, at)
            yield f"{_ASKS_STREAM}={not by_default}", Result(whole if by_default else stream, at)
            return
        pages = planned.operation.pages
        yield "", Result(PageOf(self._types.reads(pages.item), whole) if pages is not None else whole, at)
        if ACCEPT in planned.names:
            for media_type, content in planned.contents.items():
                read = self._success(self._outcomes.success("", content))
                yield f"accept={media_type}", Result(read, self._place(content.at))

    def _whole(self, outcome: Outcome) -> Type:
        return either(*map(self._success, outcome.successes)) if outcome.successes else Null()

    def _success(self, success: Success) -> Type:
        match success.reading:
            case Reading.NOTHING:
                return Null()
            case Reading.ANYTHING:
                return Untyped()
            case Reading.TEXT:
                return atom("str")
            case Reading.BYTES:
                return atom("bytes")
            case Reading.JSON:
                return self._types.reads(success.use or self._api.any_use)

    def _item(self, stream: Stream) -> Type:
        match stream.holds:
            case Holds.EVENT:
                return atom("ServerSentEvent")
            case Holds.TEXT:
                return atom("str")
            case Holds.VALUE | Holds.OBJECT:
                return self._types.reads(stream.item)

    def _errors(self, outcome: Outcome) -> dict[str, Result | None]:
        return {
            error.status: Result(self._types.reads(error.use), self._place(error.response.at)) if error.use else None
            for error in outcome.errors
        }


def _scopes(operation: Operation) -> Iterator[str]:
    """What all alternatives of an operation ask for."""
    for alternative in operation.requirements:
        for requirement in alternative:
            yield from (f"{requirement.scheme}: {scope}" for scope in requirement.scopes)


def _written(written: Written | None) -> str:
    """The form of a value in the words of the standard; empty where it is the usual one."""
    if written is None:
        return ""
    found = written.writing
    style = [found.style.value] if found.style is not None else []
    explode = ["exploded" if found.explode else "not exploded"] if style else []
    media_type = [found.media_type] if found.media_type is not None else []
    reserved = ["reserved characters as they are"] if found.reserved else []
    return ", ".join([*style, *explode, *media_type, *reserved])


def _ways(planned: PlannedOperation) -> Iterator[Way]:
    """The arguments that go together, where there is more than one way beside the body in one piece."""
    ways = [way for way in planned.call.ways if not way.is_whole]
    for way in ways if len(ways) > 1 else ():
        every = (*planned.call.outside, *way.inside)
        names = {argument.key: planned.names[argument.key] for argument in every}
        required = frozenset(names[argument.key] for argument in every if argument.must_be_given)
        yield Way(frozenset(names.values()), required)
