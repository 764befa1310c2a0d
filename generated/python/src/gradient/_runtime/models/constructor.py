"""What a caller gives for the properties of a model -> values of their types.

A constructor takes what methods take: JSON's own values where a type is richer (text for
an enum or a date, a dict for a model), and a tuple or a set where a list is. They become
what the class promises of its attributes, by the converters that read responses.

A class that a request can hold says so for checkers, and which properties may be null:

```python
class Pet(Model):
    name: str
    born_at: datetime | None = None

    @constructor
    def __init__(
        self, *, name: str, born_at: datetime | str | NotGiven = NOT_GIVEN
    ) -> None: ...
```
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import wraps
from typing import Any, TypeVar, cast, get_args

from ..arguments.argument_types import NO_NULL, NO_VALUE, is_file
from ..arguments.whole_body import FURTHER, further_ones, listed
from ..options import NOT_GIVEN
from . import codecs
from .encode import TOO_DEEP
from .model import Model
from .numbers import Number
from .tables import table_of, takes_null

C = TypeVar("C", bound=Callable[..., None])

_PROPERTY = "is a property that the class declares"


def constructor(stub: C) -> C:
    """Make a constructor of a signature: what it takes is said there, and nothing else.

    Raises TypeError for a value that does not fit, and None where null is no value.
    """
    hints: Mapping[str, str] = stub.__annotations__
    takes_further = FURTHER in hints

    @wraps(stub)
    def construct(self: Model, /, **values: object) -> None:
        further = values.pop(FURTHER, NOT_GIVEN) if takes_further else NOT_GIVEN
        Model.__init__(self, **values)
        if further is not NOT_GIVEN:
            self.additional_properties.update(_further(type(self), further, hints))

    return cast("C", construct)


def _further(
    model: type[Model], additional: object, hints: Mapping[str, str]
) -> Mapping[str, object]:
    """Return properties that a class does not declare, as values of their type."""
    table = table_of(model)
    annotation = hints[FURTHER].removesuffix(" | NotGiven").removesuffix("]")
    is_nullable, read = takes_null(annotation.partition(", ")[2]), table.further.read
    result: dict[str, object] = {}
    for name, value in further_ones(additional, table.known, _PROPERTY).items():
        if value is None and not is_nullable:
            raise TypeError(f"{model.__name__}(): {FURTHER}[{name!r}]{NO_NULL}")
        expected = (table.further.annotation, table.further.module)
        codecs.check_given(model, name, value, expected)
        value = value if table.further.annotation is Any else _plain(value)
        result[name] = value if read is None or value is None else read(value)
    return result


def typed(model: type[Model], values: Mapping[str, object]) -> dict[str, object]:
    """Return the values of properties as their types; what has none stays as it is."""
    table, result = table_of(model), dict(values)
    for name, value in values.items():
        wire = table.wires[name]
        convert = table.known[wire][1]
        annotation = table.types[wire][0]
        if value is None:
            if table.refuses_null(name):
                why = NO_VALUE if table.asks(name) else NO_NULL
                raise TypeError(f"{model.__name__}(): {name}{why}")
            continue
        if "FileTypes" not in table.hints.get(name, ""):
            codecs.check_given(model, name, value, table.types[wire])
        if convert is None and isinstance(value, (str, int, float)):
            continue
        if isinstance(value, Decimal):
            value = _number(value, annotation)
        try:
            if annotation is not object and annotation is not Any:
                value = _plain(value)
            result[name] = value if convert is None else convert(value)
        except RecursionError:
            raise ValueError(f"{model.__name__}(): {name} {TOO_DEEP}") from None
    return result


def _number(value: Decimal, annotation: object) -> object:
    """Return a decimal as a number with its digits, where the property is a number."""
    held = frozenset(get_args(annotation) or (annotation,))
    is_number = held & {int, float, Number} and not held & {Decimal, str}
    return Number(f"{value:f}") if is_number and value.is_finite() else value


def _plain(value: object) -> object:
    """Return lists and dicts for what is like them, also inside; a file stays one."""
    found = plain = listed(value)
    if isinstance(plain, (list, tuple)) and not is_file(cast("object", plain)):
        return [_plain(item) for item in cast("list[object]", plain)]
    if isinstance(plain, Mapping):
        entries = cast("Mapping[str, object]", plain).items()
        return {key: _plain(item) for key, item in entries}
    return found
