"""Values as a reader likes to see them: those of the description, and of the rest what looks like one."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import cast

from sdkwright.model import Object, Property, Scalar, Use
from sdkwright.plan.exact_numbers import is_exact
from sdkwright.plan.samples.example_values import ExampleValues, placeholder
from sdkwright.plan.samples.sampler import NoSample, Sampler
from sdkwright.plan.samples.smallest import is_left_out
from sdkwright.plan.samples.values import Digits, Sample
from sdkwright.text import Json

_BINARY = "binary"


@dataclass(slots=True)
class ShownSampler(Sampler):
    """Makes values as the description shows them, and of the rest what looks like one."""

    examples: ExampleValues = field(kw_only=True)

    def value(self, use: Use, name: str, way: tuple[str, ...] = ()) -> Sample:
        found = sample_of(self.examples.example_of(use, self.api.schema(use).doc))
        return self._legal(found) if found is not None else Sampler.value(self, use, name, way)

    def _legal(self, found: Sample) -> Sample:
        if isinstance(found, str) and not self.may_hold(found):
            raise NoSample(found)
        return found

    def of_property(self, prop: Property) -> Sample:
        """A property as its own examples show it."""
        found = sample_of(self.examples.example_of(prop.use, prop.doc))
        return found if found is not None else self.value(prop.use, prop.name)

    def _object(self, schema: Object, way: tuple[str, ...]) -> Sample:
        room = self._room()
        made: dict[str, Sample] = {}
        for prop in schema.properties:
            if is_left_out(prop, is_sent=self.smallest.is_sent):
                continue
            if not prop.required:
                if room == 0 or self._is_open(prop.use):
                    continue
                room -= 1
            made[prop.name] = self.of_property(prop)
        return made

    def _scalar(self, schema: Scalar, name: str) -> Sample:
        return next(self.numbers) + 0.5 if is_exact(schema) else Sampler._scalar(self, schema, name)

    def _string(self, format: str, name: str) -> Sample:
        if format == _BINARY and self.has_files:
            return Sampler._string(self, format, name)
        return placeholder(name, format)

    def _text(self, name: str) -> str:
        return placeholder(name, None)


def sample_of(value: Json) -> Sample:
    """A value of JSON as one of those that samples are made of."""
    return cast("Sample", value)


def as_json(value: Sample) -> Json:
    """A sample as JSON: bytes, which only a form has, are not met here."""
    match value:
        case bytes():
            return "..."
        case Digits():
            return value
        case list():
            return [as_json(item) for item in value]
        case dict():
            return {key: as_json(item) for key, item in value.items()}
        case _:
            return value
