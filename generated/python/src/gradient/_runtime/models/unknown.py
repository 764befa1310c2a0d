"""Objects of a kind that nobody described when this SDK was made.

Where a property tells the members of a union apart, `UnknownObject` is one of them: a
server may add a kind at any time. It is a model like the others, for `match` too:

```python
match item:
    case UnknownObject():
        print("a new kind:", item.to_dict())
```
"""

from __future__ import annotations

from reprlib import recursive_repr
from typing import TYPE_CHECKING, Any, Final

from .model import Model

_WIRES: Final[dict[str, tuple[str, ...]]] = {}
"""Attributes that have another name on the wire."""


class UnknownObject(Model):
    """An object of a kind that this SDK does not know yet.

    What it holds are its attributes: `item.type`. `to_dict()` gives it back as it came.
    """

    if TYPE_CHECKING:

        def __init__(self, /, **values: object) -> None: ...

        def __getattr__(self, name: str) -> Any: ...

    else:

        def __init__(self, /, **values: object) -> None:
            super().__init__()
            self.additional_properties.update(values)

        def __getattr__(self, name: str) -> object:
            for wire in _WIRES.get(name, ()):
                if wire in self.additional_properties:
                    return self.additional_properties[wire]
            return super().__getattr__(name)

    @recursive_repr()
    def __repr__(self) -> str:
        held = (f"{k}={v!r}" for k, v in self.additional_properties.items())
        return f"{type(self).__name__}({', '.join(held)})"
