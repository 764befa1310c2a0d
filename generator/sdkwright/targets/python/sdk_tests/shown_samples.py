"""The calls that a README shows: those of the tests, with values that a reader would give."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from sdkwright.model import Anything, Api, Constant, Enumeration, Location, Object, Operation, Parameter
from sdkwright.plan.samples.example_values import ExampleValues, NoExamples, named_by_path
from sdkwright.plan.samples.places import is_unicode, may_stand
from sdkwright.plan.samples.sampler import Sampler
from sdkwright.plan.samples.shown_calls import is_file
from sdkwright.plan.samples.shown_values import ShownSampler, sample_of
from sdkwright.plan.samples.smallest import Smallest
from sdkwright.plan.samples.values import Sample
from sdkwright.plan.samples.written import text
from sdkwright.targets.python.sdk_tests.access import Access
from sdkwright.targets.python.sdk_tests.bodies import to_json
from sdkwright.targets.python.sdk_tests.calls import WHOLE, Calls, CallTest
from sdkwright.targets.python.views import ArgumentView, OperationView
from sdkwright.text import Json

_BODY = "body"


class ShownCalls(Calls):
    """Makes the call of one operation; `told` are values that sdk.toml gives, by the names of the API or the method.

    It `shows_files` also where a caller need not give them.
    """

    def __init__(
        self,
        api: Api,
        smallest: Smallest,
        access: Access,
        operation: Operation,
        view: OperationView,
        told: Mapping[str, Json],
        *,
        shows_files: bool = False,
    ) -> None:
        super().__init__(api, smallest, access, operation, view)
        self._told = told
        self._shows_files = shows_files
        self._examples = ExampleValues(api)
        self._path = operation.path

    def shown(self) -> CallTest:
        """The call with what must be given, and what sdk.toml gives."""
        return self._call_test(shows_all=False)

    def unknown(self) -> tuple[str, ...]:
        """What sdk.toml gives a value for, though the method has no such argument."""
        known = {name for view in self._view.arguments for name in (str(view.name), view.wire.raw)}
        return tuple(name for name in self._told if name not in known)

    def _is_passed(self, view: ArgumentView, place: str, name: str, *, shows_all: bool) -> bool:
        is_told = str(view.name) in self._told or name in self._told
        if is_told or super()._is_passed(view, place, name, shows_all=shows_all):
            return True
        return self._shows_files and place == _BODY and (self._holds_file(name) or self._goes_with_files(name))

    def _goes_with_files(self, name: str) -> bool:
        """Whether a body that holds files must hold a part as well, though it may be left out as a whole."""
        use = self._sent.content.use if self._sent is not None else None
        schema = self._api.schema(use) if use is not None else None
        needed = {p.name for p in schema.properties if p.required} if isinstance(schema, Object) else set()
        return name in needed and any(map(self._holds_file, self._parts))

    def _length(self, *, shows_all: bool) -> int:
        """A body that is shown though it need not be given has a length as well."""
        return super()._length(shows_all=shows_all or self._shows_files)

    def _holds_file(self, name: str) -> bool:
        """Whether a file goes into an argument: the body as a whole, or a part of it."""
        if self._sent is None or not (self._sent.is_binary or self._sent.may_hold_files):
            return False
        part = self._parts.get(name)
        return name is WHOLE if part is None else any(is_file(use, self._api) for use in part.uses)

    def _value(self, sampler: Sampler, place: str, name: str) -> Sample:
        argument = next((a for a in self._view.arguments if self._key(a) == (place, name)), None)
        for key in (name, str(argument.name) if argument else name):
            if key in self._told:
                return sample_of(self._told[key])
        part = self._parts.get(name) if place == _BODY else None
        if part is not None and not part.values and not part.is_further:
            found = sample_of(self._examples.example_of(part.uses[0], part.doc))
            if found is not None:
                return found
        return super()._value(sampler, place, name)

    def _parameter_value(self, sampler: Sampler, parameter: Parameter) -> Sample:
        found = sample_of(self._examples.example_of(parameter.use, parameter.doc))
        in_path = parameter.location is Location.PATH
        if in_path and found is not None and not self._names_something(found, parameter):
            found = None
            assert isinstance(sampler, ShownSampler), "made below"
            sampler.examples = NoExamples(self._api)  # what the schema shows may be the same
        if found is not None and (not isinstance(found, str) or may_stand(parameter)(found)):
            return found
        name = named_by_path(parameter.name, self._path) if in_path else parameter.name
        return super()._parameter_value(sampler, replace(parameter, name=name))

    def _names_something(self, found: Sample, parameter: Parameter) -> bool:
        """Whether a path can hold an example: one that leaves nothing in it, or an object for text, names nothing."""
        schema = self._api.schema(parameter.use)
        is_any = isinstance(schema, Anything)
        is_listed = isinstance(schema, (Enumeration, Constant))
        is_text = not isinstance(found, (dict, list))
        return (is_listed or bool(text(parameter, to_json(found)))) and (is_text or not is_any)

    def _sampler(self, place: str, name: str, *, shows_all: bool) -> Sampler:
        has_files = place == _BODY and self._sent is not None and self._sent.may_hold_files
        made = ShownSampler(self._api, self._smallest, False, has_files=has_files, examples=self._examples)
        made.untyped_is_file = has_files and self._sent is not None and self._sent.untyped_is_file
        parameter = self._parameters.get((place, name))
        made.may_hold = may_stand(parameter) if parameter is not None else is_unicode
        made.is_filled = parameter is not None and parameter.location is Location.PATH
        return made
