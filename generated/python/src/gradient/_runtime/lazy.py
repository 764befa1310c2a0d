"""What is imported, or made, when it is first asked for."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeVar

T = TypeVar("T")


def lazy(
    package: str, homes: Mapping[str, str], public: Callable[[object, str], object]
) -> Callable[[str], object]:
    """Return the `__getattr__` of a package whose `homes` maps names to submodules.

    A package is light that way (PEP 562). A name that is its own home is the submodule
    itself. What another one stands for goes through `public`, with the name of its
    module; a class of a private one says that it is the package's.
    """

    def find(name: str) -> object:
        home = homes.get(name)
        if home is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        module = import_module(f"{package}.{home}")
        value: object = module
        if home != name:
            value = public(getattr(module, name), module.__name__)
            if isinstance(value, type) and home.startswith("_"):
                value.__module__ = package
        setattr(sys.modules[package], name, value)
        return value

    return find


def by_first_value(make: Callable[[], Callable[[Any], T]]) -> Callable[[Any], T]:
    """Return a function that is made when it is first called.

    So the one for an alias that holds itself can be a part of its own.
    """
    made = cache(make)
    return lambda value: made()(value)


if TYPE_CHECKING:
    from functools import cached_property

    cached = cached_property
else:

    class cached:
        """`cached_property` without its lock, which a fork would leave closed for ever."""

        def __init__(self, make: Callable[[Any], Any]) -> None:
            self.func = make
            self.__doc__ = make.__doc__

        def __set_name__(self, owner: type, name: str) -> None:
            self.name = name

        def __get__(self, holder: Any, owner: type | None = None) -> Any:
            if holder is None:
                return self
            made = vars(holder)[self.name] = self.func(holder)
            return made
