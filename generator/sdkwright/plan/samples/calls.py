"""An operation -> the values of a call that shows it: of all arguments, or of those that must be given."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from itertools import count

from sdkwright.model import Anything, Api, Constant, Location, Parameter, Style
from sdkwright.plan.bodies.further import FURTHER
from sdkwright.plan.bodies.members import Part
from sdkwright.plan.bodies.sending import Sent
from sdkwright.plan.calls import arguments
from sdkwright.plan.calls.arguments import BODY, Argument, Key, place_of
from sdkwright.plan.operations import PlannedOperation
from sdkwright.plan.samples.media_ranges import example_of, must_be_named
from sdkwright.plan.samples.places import is_unicode, may_be_header, may_stand
from sdkwright.plan.samples.requests import ReadRequest, read_request
from sdkwright.plan.samples.sampler import NoSample, Sampler, optional_null
from sdkwright.plan.samples.sendable import can_be_sent
from sdkwright.plan.samples.serialization import is_json, text
from sdkwright.plan.samples.smallest import Smallest
from sdkwright.plan.samples.values import Sample, to_json
from sdkwright.text import Json

_AWKWARD = "/é&"
"""What must be escaped wherever a URL or a form holds it."""
_BYTES = b"some bytes"
_LENGTH = "content-length"


@dataclass(frozen=True, slots=True)
class GivenSample:
    """An argument with its value."""

    argument: Argument
    """The argument."""
    value: Sample
    """Its value."""
    is_passed: bool
    """Whether a caller passes it; what is not passed goes along unasked."""


@dataclass(frozen=True, slots=True)
class SampleCall:
    """One call of an operation."""

    planned: PlannedOperation
    """The operation."""
    given: tuple[GivenSample, ...]
    """The arguments, in the order in which they are given."""

    @property
    def passed(self) -> tuple[GivenSample, ...]:
        """What a caller passes."""
        return tuple(each for each in self.given if each.is_passed)

    @property
    def values(self) -> Mapping[Key, Sample]:
        """What is sent, by the keys of arguments."""
        return {each.argument.key: each.value for each in self.given}

    @property
    def named_media_type(self) -> str:
        """The media type of a body in one piece, where nothing tells it but the caller; else nothing."""
        how = _sent(self.planned)
        is_whole = any(each.argument.is_whole for each in self.passed)
        return example_of(how.media_types) if is_whole and how is not None and must_be_named(how.media_types) else ""

    @property
    def media_type(self) -> str:
        """The media type in which the body goes; nothing where there is none."""
        how = _sent(self.planned)
        if how is None:
            return ""
        is_range = how.is_binary and any(each.argument.is_whole for each in self.given)
        return example_of(how.media_types) if is_range else how.media_types[0]

    @property
    def parameters(self) -> tuple[tuple[Parameter, Json], ...]:
        """The values of parameters as JSON has them."""
        values = self.values
        keys = ((each, (place_of(each), each.name)) for each in self.planned.operation.parameters)
        return tuple((each, to_json(values[key])) for each, key in keys if key in values)

    @property
    def request(self) -> ReadRequest:
        """What a server reads, but for the body and who calls."""
        return read_request(self.planned.operation, self.parameters)

    @property
    def has_body(self) -> bool:
        """Whether anything goes in a body."""
        operation = self.planned.operation
        is_given = any(each.argument.place in (BODY, arguments.FURTHER) for each in self.given)
        return operation.body is not None and (operation.body.required or is_given)

    @property
    def body(self) -> Sample:
        """The body: a value in one piece, or an object of its properties."""
        values = self.values
        whole = next((each for each in self.given if each.argument.is_whole), None)
        if whole is not None:
            return whole.value
        names = given_parts(_sent(self.planned))
        fields: dict[str, Sample] = {name: values[BODY, name] for name in names if (BODY, name) in values}
        further = values.get((arguments.FURTHER, None), {})
        return fields | (further if isinstance(further, dict) else {})


class SampleCalls:
    """Makes the calls of one operation."""

    def __init__(self, api: Api, smallest: Smallest, planned: PlannedOperation) -> None:
        self._api = api
        self._smallest = smallest
        self._planned = planned
        self._operation = planned.operation
        self._parameters = {(place_of(p), p.name): p for p in planned.operation.parameters}
        self._sent = _sent(planned)
        self._is_json = self._sent is not None and is_json(self._sent.media_types[0])
        self._parts = given_parts(self._sent)
        self._has_kinds = self._sent is not None and self._sent.spread is not None and bool(self._sent.spread.members)
        self._arguments = sorted(planned.call.usual, key=lambda each: (not each.is_positional, not each.must_be_given))

    def all(self) -> SampleCall:
        """The call with every argument; `NoSample` where one that must be given has no value."""
        return SampleCall(self._planned, tuple(self._given(shows_all=True)))

    def required(self) -> SampleCall:
        """The call with those that must be given."""
        return SampleCall(self._planned, tuple(self._given(shows_all=False)))

    @property
    def is_all_required(self) -> bool:
        """Whether these are all there are."""
        return all(argument.must_be_given for argument in self._arguments)

    def _given(self, *, shows_all: bool) -> Iterator[GivenSample]:
        numbers = count(1)
        null = self._null() if shows_all else None
        for argument in self._arguments:
            is_passed = self._is_passed(argument, shows_all=shows_all)
            if not is_passed and argument.constant is None:
                continue
            if argument.key == (BODY, null) and null is not None:
                yield GivenSample(argument, None, is_passed)
                continue
            sampler = self._sampler(argument, shows_all=shows_all)
            sampler.numbers = numbers
            try:
                is_length = argument.place == "headers" and argument.wire.lower() == _LENGTH
                value = self._length(shows_all=shows_all) if is_length else self._value(sampler, argument)
                yield GivenSample(argument, value, is_passed)
            except NoSample:
                if argument.must_be_given or not is_passed:
                    raise

    def _part(self, argument: Argument) -> Part | None:
        """The property of the body that an argument is."""
        if argument.is_further:
            return self._parts.get(FURTHER)
        return self._parts.get(argument.wire) if argument.place == BODY and not argument.is_whole else None

    def _is_passed(self, argument: Argument, *, shows_all: bool) -> bool:
        """Whether an argument is given; of a body that may be several things, those of one of them are."""
        is_of_parts = argument.is_further or (argument.place == BODY and not argument.is_whole)
        if not is_of_parts or not self._has_kinds:
            return shows_all or argument.must_be_given
        part = self._part(argument)
        return part is not None and (shows_all or part.required or len(part.values) == 1)

    def _value(self, sampler: Sampler, argument: Argument) -> Sample:
        part = self._part(argument)
        if part is not None and part.is_further:
            return {_free(self._parts): sampler.value(part.uses[0], "further")}
        if part is not None:
            return part.values[0] if part.values else sampler.value(part.uses[0], argument.wire)
        if not argument.is_whole:
            return self._parameter_value(sampler, self._parameters[argument.place, argument.wire])
        assert self._sent is not None, "an argument that travels in a body has one"
        if self._sent.is_binary:
            return _BYTES
        use = self._sent.content.use or self._api.any_use
        schema, content = self._api.schema(use), self._sent.content
        if isinstance(schema, Anything) and (content.is_form or content.is_multipart):
            return {"text": sampler.value(use, "text")}  # a form is pairs, also where nothing is said of it
        return schema.values[0] if isinstance(schema, Constant) else sampler.value(use, "text")

    def _length(self, *, shows_all: bool) -> int:
        """What the body of a call has in bytes, where a test can say so: another number is refused."""
        body = self._operation.body
        if body is None or self._sent is None or not (shows_all or body.required):
            return 0
        if not self._sent.is_binary:
            raise NoSample(_LENGTH)
        return len(_BYTES)

    def _parameter_value(self, sampler: Sampler, parameter: Parameter) -> Sample:
        """A value that has a form in its place."""
        value = sampler.value(parameter.use, parameter.name)
        if parameter.location in (Location.PATH, Location.HEADER):
            is_named = parameter.location is Location.PATH or may_be_header(parameter.name)
            written = text(parameter, to_json(value))
            is_empty = sampler.is_filled and isinstance(value, (dict, list)) and not written
            if not is_named or is_empty or not sampler.may_hold(written):
                raise NoSample(parameter.name)
        if not can_be_sent(parameter, to_json(value)):
            raise NoSample(parameter.name)
        return value

    def _sampler(self, argument: Argument, *, shows_all: bool) -> Sampler:
        """How values are made for a place: a header, a raw cookie and JSON hold no escapes."""
        parameter = self._parameters.get((argument.place, argument.wire))
        is_raw = parameter is not None and parameter.writing.style is Style.COOKIE
        in_body = argument.place in (BODY, arguments.FURTHER)
        is_json_body = in_body and self._is_json
        ending = "" if argument.place == "headers" or is_raw or is_json_body else _AWKWARD
        has_files = in_body and self._sent is not None and self._sent.may_hold_files
        made = Sampler(self._api, self._smallest, shows_all, ending, has_files=has_files, shows_two=not is_json_body)
        return self._settled(made, parameter)

    def _settled(self, made: Sampler, parameter: Parameter | None) -> Sampler:
        """The same, for a parameter or the body."""
        made.untyped_is_file = made.has_files and self._sent is not None and self._sent.untyped_is_file
        made.may_hold = may_stand(parameter) if parameter is not None else is_unicode
        made.is_filled = parameter is not None and parameter.location is Location.PATH
        return made

    def _null(self) -> str | None:
        """The property of a JSON body that is sent as null: a form has no null."""
        uses = {name: part.uses[0] for name, part in self._parts.items()}
        return optional_null(uses, self._api) if self._is_json else None


def given_parts(how: Sent | None) -> dict[str, Part]:
    """The properties of a body that are given together: all, or those of the first kind that has any."""
    if how is None or how.spread is None:
        return {}
    members = [member for member in how.spread.members if member]
    return {part.name: part for part in (members[0] if members else how.spread.parts)}


def _sent(planned: PlannedOperation) -> Sent | None:
    """What the usual body is."""
    return planned.call.bodies[0].how if planned.call.bodies else None


def _free(taken: Collection[str]) -> str:
    """A name that no declared property has."""
    return next(name for index in count(1) if (name := f"further_{index}") not in taken)
