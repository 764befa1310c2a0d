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
from functools import wraps
from typing import Any, TypeVar, cast

from .accepts import is_file
from .either import listed
from .model import Model, table_of

C = TypeVar("C", bound=Callable[..., None])

_NULL = ("None", "object", "Any")
"""How an annotation ends, or what it is, that takes None."""


def constructor(stub: C) -> C:
    """Make a constructor of a signature: what it takes is said there, and nothing else.

    Raises TypeError for None where null is no value: it would be sent as null.
    """
    hints: Mapping[str, str] = stub.__annotations__

    @wraps(stub)
    def construct(self: Model, /, **values: object) -> None:
        for name, value in values.items():
            if value is None and name in hints and not _takes_null(hints[name]):
                raise TypeError(
                    f"{type(self).__name__}(): {name} is not nullable: leave it out"
                )
        Model.__init__(self, **values)

    return cast("C", construct)


def _takes_null(annotation: str) -> bool:
    told = annotation.removesuffix(" | NotGiven")
    return told in _NULL or told.endswith((" | None", "ObjectType", "AnyType"))


def typed(model: type[Model], values: Mapping[str, object]) -> dict[str, object]:
    """Return the values of properties as their types; what has none stays as it is."""
    table, result = table_of(model), dict(values)
    for name, value in values.items():
        wire = table.wires[name]
        convert = table.known[wire][1]
        if value is None or (convert is None and isinstance(value, (str, int, float))):
            continue
        annotation = table.types[wire][0]
        if annotation is not object and annotation is not Any:
            value = _plain(value)
        result[name] = value if convert is None else convert(value)
    return result


def _plain(value: object) -> object:
    """Return lists and dicts for what is like them, also inside; a file stays one."""
    found = plain = listed(value)
    if isinstance(plain, (list, tuple)) and not is_file(cast("object", plain)):
        return [_plain(item) for item in cast("list[object]", plain)]
    if isinstance(plain, Mapping):
        entries = cast("Mapping[str, object]", plain).items()
        return {key: _plain(item) for key, item in entries}
    return found
