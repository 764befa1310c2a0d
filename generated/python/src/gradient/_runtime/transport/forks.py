"""Forks: a child process gets locks and connections of its own.

A fork copies the memory of a process, and of its threads only the one that forks. A lock
that another thread holds would stay closed in the child for ever, and a connection would
be read by both processes. So whoever holds either registers here, and is told in the
child, before it runs anything else:

```python
class Pool:
    def __init__(self) -> None:
        renew_in_child(self)

    def renew(self) -> None:
        self._lock, self._connections = Lock(), []
```

Python's own imports are no different. What another thread was importing, for its first
call for instance, is half a module in the child, behind a lock that nobody opens: the
child forgets both, and imports the module anew when it wants it.
"""

from __future__ import annotations

import os
import sys
from functools import cached_property
from threading import RLock, get_ident
from typing import Any, Protocol
from weakref import WeakSet

_PACKAGE = __name__.partition("._runtime")[0]


class Renewed(Protocol):
    """What must not be shared with a child process."""

    def renew(self) -> None:
        """Begin anew, in the child: nothing here is held by any of its threads."""
        ...


_holders: WeakSet[Renewed] = WeakSet()


def renew_in_child(holder: Renewed) -> None:
    """Call `holder.renew()` in each child process, as long as the holder lives."""
    _holders.add(holder)


def _renew_all() -> None:
    _forget_half_imports()
    if sys.version_info < (3, 12):
        _free_cached_properties()
    for holder in list(_holders):
        holder.renew()


def _forget_half_imports() -> None:
    """Forget the modules that other threads were importing, and their locks.

    The locks are no public part of `importlib`: where it has others, nothing is done.
    """
    bootstrap: Any = sys.modules.get("_frozen_importlib")
    locks: dict[str, Any] = getattr(bootstrap, "_module_locks", {})
    for name, reference in list(locks.items()):
        owner = getattr(reference(), "owner", None)
        if owner is not None and owner != get_ident():
            sys.modules.pop(name, None)
            del locks[name]


def _free_cached_properties() -> None:
    """Open the locks that `cached_property` has in Python 3.11, one for each resource."""
    for name, module in list(sys.modules.items()):
        if name.startswith((f"{_PACKAGE}.resources", f"{_PACKAGE}._")):
            for kind in [each for each in vars(module).values() if type(each) is type]:
                for member in vars(kind).values():
                    if isinstance(member, cached_property):
                        vars(member)["lock"] = RLock()


if hasattr(os, "register_at_fork"):  # Windows has no forks
    os.register_at_fork(after_in_child=_renew_all)
