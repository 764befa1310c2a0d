"""From the text of an annotation to the type that it names, on first use.

Models refer to each other by annotations that stay text (PEP 563), so that no module
of the SDK imports another one for its types. This module finds the names when they
are needed: importing one model imports no other, and cycles need no care.
"""

from __future__ import annotations

import builtins
import sys
from importlib import import_module
from types import ModuleType
from typing import ForwardRef

TYPES = __name__.rsplit(".", 3)[0] + ".types"

_PLAIN: dict[str, object] = {
    kind.__name__: kind
    for kind in (str, int, float, bool, list, dict, tuple, bytes, object)
}

_WELL_KNOWN = {
    **dict.fromkeys(("datetime", "date", "time", "timedelta"), "datetime"),
    **dict.fromkeys(("Mapping", "Sequence"), "collections.abc"),
    **dict.fromkeys(("Annotated", "Any", "Literal", "Optional", "Union"), "typing"),
    "Decimal": "decimal",
    "Number": __name__.rpartition(".")[0] + ".numbers",
    "TaggedBy": __name__.rpartition(".")[0] + ".tagged",
    "UnknownObject": __name__.rpartition(".")[0] + ".unknown",
    "UUID": "uuid",
    **dict.fromkeys(
        (
            *("UnixTime", "UnixSeconds", "HTTPDate", "LocalDatetime"),
            *("Base64URL", "AnyDecimal"),
        ),
        __name__.rpartition(".")[0] + ".formats",
    ),
}
"""Names that a generated module imports for the type checker alone."""


def resolve(annotation: object, *, module: str) -> object:
    """Return the type that `annotation` stands for.

    Text is read as Python in the names of `module`, then of the SDK's `types`. It was
    written by the generator or by whoever wrote the class, never by a server; the
    standard library's `typing.get_type_hints` evaluates it in the same way.

    Raises NameError if a name is unknown.
    """
    while isinstance(annotation, (str, ForwardRef)):
        text = annotation if isinstance(annotation, str) else annotation.__forward_arg__
        annotation = eval(text, {"__builtins__": {}}, _Scope(module))
    return annotation


class _Scope(dict[str, object]):
    """The names that an annotation may use, each looked up when it is asked for."""

    def __init__(self, module: str) -> None:
        self._module = module
        super().__init__(_PLAIN)

    def __missing__(self, name: str) -> object:
        found = _find(name, self._module)
        # An alias that is text stays lazy, so that it may refer to itself.
        return ForwardRef(found) if isinstance(found, str) else found


def _find(name: str, module: str) -> object:
    """Look a name up where a reader would; KeyError makes Python say NameError."""
    for place in (sys.modules.get(module), _types()):
        found = getattr(place, name, None)
        if found is not None and not isinstance(found, ModuleType):
            return found
    if name in _WELL_KNOWN:
        return getattr(import_module(_WELL_KNOWN[name]), name)
    return vars(builtins)[name]


def _types() -> ModuleType | None:
    """Return the SDK's package of types, which imports each on its first use."""
    try:
        return import_module(TYPES)
    except ModuleNotFoundError as error:
        if error.name != TYPES:
            raise
        return None
