"""`dataclass` and `replace` as the standard library has them, for hundreds of classes and millions of values in a run.

The standard library compiles up to six functions for each class when it is imported, whether a run needs it or not,
and a frozen value stores each field by a call. Here `__init__` is made when the first value is, and stores as it does
in a class that is not frozen; the other methods are shared. That nobody writes to a frozen value is proved by mypy,
which sees the standard library's own decorator here, and is not asked again in each run.
"""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

__all__ = ["dataclass", "field", "replace"]

if TYPE_CHECKING:
    from dataclasses import dataclass, replace
else:
    import dataclasses
    from operator import attrgetter

    def dataclass(cls=None, /, *, frozen=False, slots=False, eq=True, order=False, repr=True):
        """The same decorator, with the options that classes of ours have."""

        def decorate(cls):
            cls.__doc__ = cls.__doc__ or cls.__name__  # else it would be made of the signature, which takes longest
            own = set(vars(cls))
            made = dataclasses.dataclass(init=False, repr=False, eq=order, order=order, slots=slots)(cls)
            methods = {"__init__": _first_init(made), **({"__repr__": _repr} if repr else {})}
            if eq:
                compared = _reader(each.name for each in dataclasses.fields(made) if each.compare)
                methods |= {"__eq__": _eq(compared), "__hash__": _hash(compared) if frozen else None}
            for name in methods.keys() - own:
                setattr(made, name, methods[name])
            return made

        return decorate if cls is None else decorate(cls)

    def replace(value, /, **changes):
        """A copy of a value in which some fields are others."""
        kind = type(value)
        if kind not in _COPIED:
            names = tuple(each.name for each in dataclasses.fields(value) if each.init)
            _COPIED[kind] = names, _reader(names)
        names, read = _COPIED[kind]
        return kind(**{**dict(zip(names, read(value), strict=True)), **changes})

    _COPIED = {}
    """By class, the fields that its `__init__` takes, and what reads them."""

    def _first_init(cls):
        """Has the standard library make the `__init__` of a class, puts that in its own place, and calls it."""

        def __init__(*args, **kwargs):
            fields = [(each.name, each.type, each) for each in dataclasses.fields(cls)]
            then = {"__post_init__": cls.__post_init__} if hasattr(cls, "__post_init__") else {}
            inside = {"__doc__": cls.__doc__, **then}
            kept = {"repr": False, "eq": False, "slots": "__slots__" in vars(cls)}
            plain = dataclasses.make_dataclass(cls.__name__, fields, namespace=inside, **kept)
            cls.__init__ = plain.__init__
            cls.__init__(*args, **kwargs)

        return __init__

    def _reader(names):
        """What reads fields of a value, as a tuple."""
        names = tuple(names)
        if len(names) > 1:
            return attrgetter(*names)
        return lambda value: tuple(getattr(value, name) for name in names)

    def _eq(compared):
        def __eq__(self, other):
            return compared(self) == compared(other) if other.__class__ is self.__class__ else NotImplemented

        return __eq__

    def _hash(compared):
        def __hash__(self):
            return hash(compared(self))

        return __hash__

    def _repr(self):
        shown = (f"{each.name}={getattr(self, each.name)!r}" for each in dataclasses.fields(self) if each.repr)
        return f"{type(self).__qualname__}({', '.join(shown)})"
