"""The calls that a README shows: those of the tests, with values that a reader would give."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import cast

from sdkwright.model import Api, Location, Object, Operation, Parameter, Property, Scalar, Use
from sdkwright.plan.example_values import ExampleValues, named_by_path, placeholder
from sdkwright.plan.shown_calls import is_file
from sdkwright.targets.python.exact_numbers import is_exact
from sdkwright.targets.python.expressions import Sample
from sdkwright.targets.python.sdk_tests.access import Access
from sdkwright.targets.python.sdk_tests.calls import WHOLE, Calls, CallTest
from sdkwright.targets.python.sdk_tests.places import is_unicode, may_stand
from sdkwright.targets.python.sdk_tests.samples import NoSample, Sampler
from sdkwright.targets.python.sdk_tests.smallest import Smallest, is_left_out
from sdkwright.targets.python.views import ArgumentView, OperationView
from sdkwright.text import Json

_BINARY = "binary"
_BODY = "body"


@dataclass(slots=True)
class _ShownSampler(Sampler):
    """Makes values as the description shows them, and of the rest what looks like one."""

    examples: ExampleValues = field(kw_only=True)

    def value(self, use: Use, name: str, way: tuple[str, ...] = ()) -> Sample:
        found = _sample(self.examples.example_of(use, self.api.schema(use).doc))
        return self._legal(found) if found is not None else Sampler.value(self, use, name, way)

    def _legal(self, found: Sample) -> Sample:
        if isinstance(found, str) and not self.may_hold(found):
            raise NoSample(found)
        return found

    def of_property(self, prop: Property) -> Sample:
        """A property as its own examples show it."""
        found = _sample(self.examples.example_of(prop.use, prop.doc))
        return found if found is not None else self.value(prop.use, prop.name)

    def _object(self, schema: Object, way: tuple[str, ...]) -> Sample:
        kept = (p for p in schema.properties if p.required and not is_left_out(p, is_sent=True))
        return {prop.name: self.of_property(prop) for prop in kept}

    def _scalar(self, schema: Scalar, name: str) -> Sample:
        return next(self.numbers) + 0.5 if is_exact(schema) else Sampler._scalar(self, schema, name)

    def _string(self, format: str, name: str) -> Sample:
        if format == _BINARY and self.has_files:
            return Sampler._string(self, format, name)
        return placeholder(name, format)

    def _text(self, name: str) -> str:
        return placeholder(name, None)


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
                return _sample(self._told[key])
        part = self._parts.get(name) if place == _BODY else None
        if part is not None and not part.values and not part.is_further:
            found = _sample(self._examples.example_of(part.uses[0], part.doc))
            if found is not None:
                return found
        return super()._value(sampler, place, name)

    def _parameter_value(self, sampler: Sampler, parameter: Parameter) -> Sample:
        found = _sample(self._examples.example_of(parameter.use, parameter.doc))
        if found is not None and (not isinstance(found, str) or may_stand(parameter)(found)):
            return found
        in_path = parameter.location is Location.PATH
        name = named_by_path(parameter.name, self._path) if in_path else parameter.name
        return super()._parameter_value(sampler, replace(parameter, name=name))

    def _sampler(self, place: str, name: str, *, shows_all: bool) -> Sampler:
        has_files = place == _BODY and self._sent is not None and self._sent.may_hold_files
        made = _ShownSampler(self._api, self._smallest, False, has_files=has_files, examples=self._examples)
        made.untyped_is_file = has_files and self._sent is not None and self._sent.untyped_is_file
        parameter = self._parameters.get((place, name))
        made.may_hold = may_stand(parameter) if parameter is not None else is_unicode
        made.is_filled = parameter is not None and parameter.location is Location.PATH
        return made


def _sample(value: Json) -> Sample:
    """A value of JSON as one of those that samples are made of."""
    return cast("Sample", value)
