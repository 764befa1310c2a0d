"""What a union says of the models that do not say it themselves.

```python
pet: Annotated[Cat | Dog | UnknownObject, TaggedBy("kind", {Cat: "cat", Dog: "dog"})]
```
A `Cat` has no `kind`: it is the union that tells its members apart by one. What is read
finds its class by it, and a `Cat` that is sent as this union's member gets it. What came
without one has none in `to_dict()` either. A third argument has further values by which
a response may call a class, and which are never sent by themselves.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from copy import copy
from typing import Annotated, Any, TypeAlias, cast

from .decode import converter
from .encode import is_sent
from .model import Model
from .objects import UNKNOWN, Writes, copied
from .tables import Tag, table_of

Tags: TypeAlias = "Mapping[type[Model], Tag | tuple[Tag, ...]]"


class OfUnion(dict[str, Any]):
    """Properties that a class does not know, of which `tags` are those of a union: they
    were read with its member, and go out again only where a union says so."""

    __slots__ = ("tags",)

    def __init__(self, held: Mapping[str, Any], tags: Mapping[str, object]) -> None:
        super().__init__(held)
        self.tags = tags

    def without_tags(self) -> dict[str, Any]:
        """Return the properties without these tags, unless a caller has set others."""
        return {k: v for k, v in self.items() if self.tags.get(k, self) != v}


class TaggedBy(Writes):
    """The property that tells the members of a union apart, and its values."""

    __slots__ = ("aliases", "property", "tags")

    def __init__(self, property: str, tags: Tags, aliases: Tags | None = None) -> None:
        self.property = property
        self.tags = tags
        self.aliases = aliases or {}

    def values(self, model: type) -> tuple[Tag, ...]:
        """Return the values that stand for a class; none where it says so itself."""
        return _values(self.tags, model)

    def aliases_of(self, model: type) -> tuple[Tag, ...]:
        """Return the further values by which a response may call a class."""
        return _values(self.aliases, model)

    def write(self, value: object) -> object:
        """Return a member with its tag; all else, and one that has it, as it is.

        A response that has no tag is given back without one, unless it is sent.
        """
        if not isinstance(value, Model) or self.property in value.__properties__():
            return value
        if not is_sent() and not value.__is_constructed__:
            return value
        kinds = [kind for kind in type(value).__mro__ if self.values(kind)]
        if not kinds:
            return value
        tags = self.values(kinds[0])
        held = value.__dict__.get(UNKNOWN, {}).get(self.property)
        is_held = held in (*tags, *self.aliases_of(kinds[0]))
        return _with(value, self.property, held if is_held else tags[0])

    def __get_pydantic_core_schema__(self, source: object, handler: Any) -> Any:
        """Return what makes the union a field of pydantic's, which alone asks for it."""
        return _schema(source, Annotated[source, self], handler)


def _values(tags: Tags, model: type) -> tuple[Tag, ...]:
    found = tags.get(cast("type[Model]", model), ())
    return found if isinstance(found, tuple) else (found,)


def _with(model: Model, wire: str, tag: Tag) -> Model:
    tagged = copy(model)
    known = table_of(type(model)).known.get(wire)
    if known is not None:
        tagged.__dict__[known[0]] = tag
        return tagged
    held = tagged.additional_properties
    held[wire] = tag
    if isinstance(held, OfUnion):  # here it is sent
        held.tags = {name: each for name, each in held.tags.items() if name != wire}
    return tagged


def _schema(source: object, union: object, handler: Any) -> dict[str, Any]:
    """Return the schema of pydantic's core, which is a plain dict, of such a union."""
    read = converter(union)

    def validate(value: object, members: Callable[[object], object]) -> object:
        found = read(copied(value)) if issubclass(type(value), dict) and read else value
        return members(found if hasattr(found, "__jsonable__") else value)

    return {
        "type": "function-wrap",
        "function": {"type": "no-info", "function": validate},
        "schema": handler(source),
    }
