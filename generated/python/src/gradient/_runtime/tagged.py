"""What a union says of the models that do not say it themselves.

```python
pet: Annotated[Cat | Dog | UnknownObject, TaggedBy("kind", {Cat: "cat", Dog: "dog"})]
```
A `Cat` has no `kind`: it is the union that tells its members apart by one. What is read
finds its class by it, and a `Cat` that is sent as this union's member gets it.
"""

from __future__ import annotations

from collections.abc import Mapping
from .model import Model
from .tables import Tag


class TaggedBy:
    """The property that tells the members of a union apart, and its values."""

    __slots__ = ("property", "tags")

    def __init__(
        self, property: str, tags: Mapping[type[Model], Tag | tuple[Tag, ...]]
    ) -> None:
        self.property = property
        self.tags = tags

    def values(self, model: type[Model]) -> tuple[Tag, ...]:
        """Return the values that stand for a class; none where it says so itself."""
        found = self.tags.get(model, ())
        return found if isinstance(found, tuple) else (found,)
