"""Values that the description shows, and what narrows values."""

from __future__ import annotations

from dataclasses import dataclass

from sdkwright import model
from sdkwright.context.closed_sets import JsonKind
from sdkwright.context.codes import json_block, json_line, number, word
from sdkwright.text import Code, JsonValue, Text


class Value(JsonValue):
    """A value of JSON, as the description has it: `|json`, `|js`, `|py`, `|yaml` and `|go` print it as it is."""

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Value) and self.json == other.json

    def __hash__(self) -> int:
        return hash(self.json)

    @property
    def json(self) -> Text:
        """The value as JSON on one line."""
        return json_line(self._value)

    @property
    def json_block(self) -> Text:
        """The value as JSON, on as many lines as it takes."""
        return json_block(self._value)

    @property
    def text(self) -> Text:
        """A string as it is, without quotes; of all else the JSON."""
        return Text(self._value) if isinstance(self._value, str) else self.json

    @property
    def kind(self) -> JsonKind:
        """What it is: `null`, `boolean`, `integer`, `number`, `string`, `array` or `object`."""
        match self._value:
            case None:
                return word("null")
            case bool():
                return word("boolean")
            case int():
                return word("integer")
            case float():
                return word("number")
            case str():
                return word("string")
            case list():
                return word("array")
            case _:
                return word("object")


@dataclass(frozen=True, slots=True)
class Limits:
    """What narrows values (JSON Schema Validation, 6.2 to 6.5); what is None is not told."""

    _limits: model.Limits

    @property
    def minimum(self) -> Code | None:
        """The least number."""
        return _number(self._limits.minimum)

    @property
    def maximum(self) -> Code | None:
        """The greatest number."""
        return _number(self._limits.maximum)

    @property
    def above(self) -> Code | None:
        """What a number must be greater than (`exclusiveMinimum`)."""
        return _number(self._limits.above)

    @property
    def below(self) -> Code | None:
        """What a number must be less than (`exclusiveMaximum`)."""
        return _number(self._limits.below)

    @property
    def multiple_of(self) -> Code | None:
        """What a number must be a multiple of."""
        return _number(self._limits.multiple_of)

    @property
    def min_length(self) -> Code | None:
        """The least number of characters."""
        return _number(self._limits.min_length)

    @property
    def max_length(self) -> Code | None:
        """The greatest number of characters."""
        return _number(self._limits.max_length)

    @property
    def pattern(self) -> Text | None:
        """A regular expression that a text must match (ECMA-262)."""
        return Text(self._limits.pattern) if self._limits.pattern is not None else None

    @property
    def min_items(self) -> Code | None:
        """The least number of items."""
        return _number(self._limits.min_items)

    @property
    def max_items(self) -> Code | None:
        """The greatest number of items."""
        return _number(self._limits.max_items)

    @property
    def has_unique_items(self) -> bool:
        """Whether no two items may be equal."""
        return self._limits.unique_items

    @property
    def min_properties(self) -> Code | None:
        """The least number of properties."""
        return _number(self._limits.min_properties)

    @property
    def max_properties(self) -> Code | None:
        """The greatest number of properties."""
        return _number(self._limits.max_properties)


def _number(value: float | None) -> Code | None:
    return None if value is None else number(value)
