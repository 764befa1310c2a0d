"""Enum classes that are open to values which the API adds later.

A member is a string (or an int) and compares, hashes and prints as its value. A value
without a member becomes an instance of the class all the same, which lives as long as
whoever holds it: nothing is cached, so a talkative server cannot fill the memory.

```python
phase = Phase("RUNNING")     # Phase.RUNNING
phase = Phase("FROZEN")      # no such member: <Phase: 'FROZEN' (unknown)>
phase == "FROZEN"            # True
phase.is_known               # False
```
"""

from __future__ import annotations

from enum import Enum, IntEnum, StrEnum
from typing import Self


class _OpenEnum(Enum):
    """What both have in common."""

    @property
    def is_known(self) -> bool:
        """Whether the value has a member in this version of the SDK."""
        return self._value_ in type(self)._value2member_map_

    def __repr__(self) -> str:
        if self.is_known:
            return super().__repr__()
        return f"<{type(self).__name__}: {self._value_!r} (unknown)>"

    # By its value: the first releases of Python 3.11 would pickle it by its name.
    def __reduce_ex__(self, protocol: object) -> tuple[type[Self], tuple[object]]:
        return type(self), (self._value_,)


class OpenStrEnum(_OpenEnum, StrEnum):
    """An enum of strings; a string that is no member is kept."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        unknown = str.__new__(cls, value)
        unknown._name_ = unknown._value_ = str(value)
        return unknown


class OpenIntEnum(_OpenEnum, IntEnum):
    """An enum of integers; an integer that is no member is kept."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, int):
            return None
        unknown = int.__new__(cls, value)
        unknown._name_, unknown._value_ = str(int(value)), int(value)
        return unknown
