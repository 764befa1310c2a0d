"""Pools of connections: one in each process, and in async code one in each event loop.

A connection belongs to the process and to the loop in which it was made. A fork begins
with an empty pool, a loop gets a pool of its own when it is first used, and with the loop
its pool is closed: asyncio and trio close the asynchronous generators that are still
alive when a loop ends (PEP 525), and each pool hangs on one.

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
from atexit import register
from collections.abc import AsyncGenerator, Callable
from sys import is_finalizing
from threading import Lock, get_ident
from typing import Any, Generic, Protocol, TypeVar
from warnings import catch_warnings, simplefilter
from weakref import WeakSet

from ..clock import current_loop, is_closed


class Closable(Protocol):
    """A pool that is closed by a call."""

    def close(self) -> None: ...


class AsyncClosable(Protocol):
    """A pool that is closed by awaiting a call."""

    async def aclose(self) -> None: ...


P = TypeVar("P", bound=Closable)
A = TypeVar("A", bound=AsyncClosable)


class ProcessPool(Generic[P]):
    """The pool of a transport for ordinary code: opened by the first call."""

    def __init__(self, open_pool: Callable[[], P]) -> None:
        self._open = open_pool
        self._lock = Lock()
        self._pool: P | None = None
        _of_this_process.add(self)
        renew_in_child(self)

    def get(self) -> P:
        """Return the pool, the same for all threads."""
        pool = self._pool
        if pool is None:
            opened = self._open()  # outside of the lock: it takes its time
            with self._lock:
                if self._pool is None:
                    self._pool = opened
                pool = self._pool
        return pool

    @property
    def is_open(self) -> bool:
        """Whether there is a pool that would have to be closed."""
        return self._pool is not None

    def close(self) -> None:
        """Close the pool; the next call would open another one."""
        with self._lock:
            pool, self._pool = self._pool, None
        if pool is not None:
            pool.close()

    def __del__(self) -> None:
        """Close the pool that nobody can reach any more, neither a client nor a stream."""
        if not is_finalizing():
            self.close()

    def renew(self) -> None:
        """Leave the connections to the parent process."""
        self._lock = Lock()
        with catch_warnings():
            simplefilter("ignore", ResourceWarning)  # the parent closes its own sockets
            self._pool = None


_of_this_process: WeakSet[ProcessPool[Any]] = WeakSet()


@register
def _close_all() -> None:
    """Close at the end of the program what a client at module level has opened."""
    for pool in list(_of_this_process):
        pool.close()


class LoopPools(Generic[A]):
    """The pools of a transport for `async` code, by the loops that use them."""

    def __init__(self, open_pool: Callable[[], A]) -> None:
        self._open = open_pool
        self._pools: dict[object, _LoopPool[A]] = {}
        self._of_parents: list[object] = []
        renew_in_child(self)

    def get(self) -> A:
        """Return the pool of the running loop."""
        loop = current_loop()
        found = self._pools.get(loop)
        if found is None:
            self._forget_closed_loops()
            found = self._pools[loop] = _LoopPool(self._open(), self._pools, loop)
        return found.pool

    @property
    def is_open(self) -> bool:
        """Whether there is a pool that would have to be closed."""
        self._forget_closed_loops()
        return bool(self._pools)

    async def close(self) -> None:
        """Close the pool of this loop; those of others are closed with their loops."""
        found = self._pools.get(current_loop())
        if found is not None:
            await found.until_the_end.aclose()

    def _forget_closed_loops(self) -> None:
        """Forget the pools of loops that were closed without ending their generators."""
        with catch_warnings():
            simplefilter("ignore", ResourceWarning)
            for loop in [each for each in self._pools.copy() if is_closed(each)]:
                self._pools.pop(loop, None)

    def renew(self) -> None:
        """Leave the connections to the parent process, and to its loops.

        They are kept, and not used: to let go of them would wake the parent's loop.
        """
        self._of_parents.append(self._pools)
        self._pools = {}


class _LoopPool(Generic[A]):
    """A pool, and the generator that closes it when its loop ends."""

    def __init__(
        self, pool: A, pools: dict[object, _LoopPool[A]], loop: object
    ) -> None:
        self.pool = pool
        self.until_the_end = _close_at_the_end(pool, pools, loop)
        begun = self.until_the_end.asend(None)  # here the loop takes note of it
        try:
            begun.send(None)
        except StopIteration:
            """It stands at its `yield` now, and has waited for nothing."""


async def _close_at_the_end(
    pool: A, pools: dict[object, _LoopPool[A]], loop: object
) -> AsyncGenerator[None, None]:
    try:
        yield
    finally:
        pools.pop(loop, None)
        await pool.aclose()


# ---------------------------------------------------------------------------------- forks


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
