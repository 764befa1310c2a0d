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
from threading import get_ident
from typing import Any, Protocol
from weakref import WeakSet


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


if hasattr(os, "register_at_fork"):  # Windows has no forks
    os.register_at_fork(after_in_child=_renew_all)
