"""An operation -> the call that a reader is shown: what must be given, with values that a reader would give."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace

from sdkwright.model import Anything, Api, Constant, Enumeration, Location, Object, Parameter
from sdkwright.plan.bodies.sending import is_file
from sdkwright.plan.calls.arguments import BODY, FURTHER, Argument
from sdkwright.plan.operations import PlannedOperation
from sdkwright.plan.samples.calls import SampleCall, SampleCalls
from sdkwright.plan.samples.example_values import ExampleValues, NoExamples, named_by_path
from sdkwright.plan.samples.places import shown_in
from sdkwright.plan.samples.sampler import NoSample, Sampler
from sdkwright.plan.samples.sendable import can_be_sent, may_be_item
from sdkwright.plan.samples.serialization import text
from sdkwright.plan.samples.shown_values import ShownSampler, sample_of
from sdkwright.plan.samples.smallest import Smallest
from sdkwright.plan.samples.values import Sample, to_json
from sdkwright.text import Json

NOTHING_TOLD: Mapping[str, Json] = {}


class ReaderCalls(SampleCalls):
    """Makes the call of one operation; `told` are values that sdk.toml gives, by the names of the API or the method.

    It `shows_files` also where a caller need not give them. Where there is a `body`, its values are those of the call.
    """

    def __init__(
        self,
        api: Api,
        smallest: Smallest,
        planned: PlannedOperation,
        told: Mapping[str, Json] = NOTHING_TOLD,
        *,
        shows_files: bool = False,
        body: Sample = None,
    ) -> None:
        super().__init__(api, smallest, planned)
        self._told = told
        self._shows_files = shows_files
        self._body = body
        self._properties = body if isinstance(body, dict) else {}
        self._examples = ExampleValues(api)

    def shown(self) -> SampleCall:
        """The call with what must be given, and what sdk.toml gives."""
        return self.required()

    def unknown(self) -> tuple[str, ...]:
        """What sdk.toml gives a value for, though the method has no such argument."""
        known = {name for each in self._arguments for name in (self._planned.name(each), each.wire)}
        return tuple(name for name in self._told if name not in known)

    def _is_passed(self, argument: Argument, *, shows_all: bool) -> bool:
        is_told = self._planned.name(argument) in self._told or argument.wire in self._told
        is_shown = argument.constant is None and self._is_of_body(argument)
        if is_told or is_shown or super()._is_passed(argument, shows_all=shows_all):
            return True
        in_body = argument.place in (BODY, FURTHER)
        return self._shows_files and in_body and (self._holds_file(argument) or self._goes_with_files(argument))

    def _is_of_body(self, argument: Argument) -> bool:
        """Whether the body that is shown has a value for an argument."""
        if argument.is_whole:
            return self._body is not None
        return bool(self._further) if argument.is_further else self._has_property(argument)

    def _has_property(self, argument: Argument) -> bool:
        return argument.place == BODY and argument.wire in self._properties

    @property
    def _further(self) -> dict[str, Sample]:
        """What the body that is shown has beside the arguments of its properties."""
        known = {each.wire for each in self._arguments if each.place == BODY}
        return {name: value for name, value in self._properties.items() if name not in known}

    def _goes_with_files(self, argument: Argument) -> bool:
        """Whether a body that holds files must hold a part as well, though it may be left out as a whole."""
        use = self._sent.content.use if self._sent is not None else None
        schema = self._api.schema(use) if use is not None else None
        needed = {p.name for p in schema.properties if p.required} if isinstance(schema, Object) else set()
        of_parts = [each for each in self._arguments if self._part(each) is not None]
        return argument.key[1] in needed and any(map(self._holds_file, of_parts))

    def _length(self, *, shows_all: bool) -> int:
        """A body that is shown though it need not be given has a length as well."""
        return super()._length(shows_all=shows_all or self._shows_files)

    def _holds_file(self, argument: Argument) -> bool:
        """Whether a file goes into an argument: the body as a whole, or a part of it."""
        if self._sent is None or not (self._sent.is_binary or self._sent.may_hold_files):
            return False
        part = self._part(argument)
        return argument.is_whole if part is None else any(is_file(use, self._api) for use in part.uses)

    def _value(self, sampler: Sampler, argument: Argument) -> Sample:
        for key in (argument.wire, self._planned.name(argument)):
            if key in self._told:
                return sample_of(self._told[key])
        if self._is_of_body(argument):
            found = self._further if argument.is_further else self._body
            return found if not self._has_property(argument) else self._properties[argument.wire]
        part = self._part(argument)
        if part is not None and not part.values and not part.is_further:
            found = sample_of(self._examples.example_of(part.uses[0], part.doc))
            if found is not None:
                return found
        return super()._value(sampler, argument)

    def _parameter_value(self, sampler: Sampler, parameter: Parameter) -> Sample:
        """The first example that can be sent, else what is made of the type: at last without its examples."""
        in_path = parameter.location is Location.PATH
        examples = [sample_of(each) for each in self._examples.examples_of(parameter.use, parameter.doc)]
        for found in examples:
            if self._is_shown(found, parameter):
                return found
        assert isinstance(sampler, ShownSampler), "made below"
        plain = replace(sampler, examples=NoExamples(self._api), may_hold=may_be_item(parameter), _open=[])
        named = replace(
            parameter, name=named_by_path(parameter.name, self._operation.path) if in_path else parameter.name
        )
        for each in (plain,) if examples else (sampler, plain):  # what the schema shows may be the same
            with suppress(NoSample):
                return super()._parameter_value(each, named)
        raise NoSample(parameter.name)

    def _is_shown(self, found: Sample, parameter: Parameter) -> bool:
        if parameter.location is Location.PATH and not self._names_something(found, parameter):
            return False
        fits = not isinstance(found, str) or shown_in(parameter)(found)
        return fits and can_be_sent(parameter, to_json(found))

    def _names_something(self, found: Sample, parameter: Parameter) -> bool:
        """Whether a path can hold an example: one that leaves nothing in it, or an object for text, names nothing."""
        schema = self._api.schema(parameter.use)
        is_any = isinstance(schema, Anything)
        is_listed = isinstance(schema, (Enumeration, Constant))
        is_text = not isinstance(found, (dict, list))
        return (is_listed or bool(text(parameter, to_json(found)))) and (is_text or not is_any)

    def _sampler(self, argument: Argument, *, shows_all: bool) -> Sampler:
        in_body = argument.place in (BODY, FURTHER)
        has_files = in_body and self._sent is not None and self._sent.may_hold_files
        made = ShownSampler(self._api, self._smallest, False, has_files=has_files, examples=self._examples)
        parameter = self._parameters.get((argument.place, argument.wire))
        if parameter is None:
            return self._settled(made, parameter)
        self._settled(made, parameter)
        made.may_hold = shown_in(parameter)
        return made
