"""Names that are imported when they are first asked for (PEP 562), so that a package is light."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from importlib import import_module


def lazy(
    package: str, homes: Mapping[str, str], public: Callable[[object, str], object]
) -> Callable[[str], object]:
    """Return the `__getattr__` of a package whose `homes` maps names to submodules.

    A name that is its own home is the submodule itself. What another one stands for
    goes through `public`, with the name of its module.
    """

    def find(name: str) -> object:
        home = homes.get(name)
        if home is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        module = import_module(f"{package}.{home}")
        value: object = module
        if home != name:
            value = public(getattr(module, name), module.__name__)
        setattr(sys.modules[package], name, value)
        return value

    return find
