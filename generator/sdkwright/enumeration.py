"""`Enum` as the standard library has it, for kinds that a run names millions of times.

In Python 3.11 a member of the standard library's takes ten times as long to name as another attribute of a class, since
its metaclass has a say in every attribute. Here a member is an attribute like any other, with a name and no value. mypy
sees the standard library's own, and tells the members apart as it does there.
"""

from __future__ import annotations

from enum import auto
from typing import TYPE_CHECKING

__all__ = ["Enum", "auto"]

if TYPE_CHECKING:
    from enum import Enum
else:

    class _Members(type):
        def __iter__(cls):
            return iter(cls._members.values())

        def __getitem__(cls, name):
            return cls._members[name]

    class Enum(metaclass=_Members):
        """Its members are those that are `auto()` in the class."""

        __slots__ = ("name",)

        def __init_subclass__(cls):
            cls._members = {name: object.__new__(cls) for name, value in vars(cls).items() if isinstance(value, auto)}
            for name, member in cls._members.items():
                member.name = name
                setattr(cls, name, member)

        def __repr__(self):
            return f"{type(self).__name__}.{self.name}"
