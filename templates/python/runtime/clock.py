"""The time, chance, and how to wait: in a thread, and in an event loop.

A test replaces the clock of a client, so that nobody waits. Of event loops there are
asyncio's and trio's. trio is known by `sniffio`, which it brings itself: where nobody
has imported that, the running loop is one of asyncio.
"""

from __future__ import annotations

import sys
from typing import Any

LONGEST_WAIT = 60.0
"""Seconds: what a server may ask to wait for, of a call or of a stream."""


class Clock:
    """The time, chance, and how to wait. A test gives a client one that does not."""

    def now(self) -> float:
        """Return the seconds since 1970 (POSIX time)."""
        from time import time

        return time()

    def monotonic(self) -> float:
        """Return seconds of which only the difference means something."""
        from time import monotonic

        return monotonic()

    def chance(self) -> float:
        """Return a number from 0 up to 1."""
        from random import random

        return random()

    def sleep(self, seconds: float) -> None:
        """Wait."""
        from time import sleep

        sleep(seconds)

    async def sleep_async(self, seconds: float) -> None:
        """Wait, and let other tasks run."""
        trio = running_trio()
        if trio is not None:
            await trio.sleep(seconds)
            return
        from asyncio import sleep

        await sleep(seconds)


CLOCK = Clock()


# ------------------------------------------------------------------------------ event loops


def current_loop() -> object:
    """Return what stands for the running loop; RuntimeError if none is running."""
    trio = running_trio()
    if trio is not None:
        token: object = trio.lowlevel.current_trio_token()
        return token
    from asyncio import get_running_loop

    return get_running_loop()


def is_closed(loop: object) -> bool:
    """Whether nothing can run in a loop any more, as far as the loop can say it."""
    closed = getattr(loop, "is_closed", None)
    return closed is not None and bool(closed())


def running_trio() -> Any:
    """Return the library trio if the running loop is one of it, else None."""
    sniffio: Any = sys.modules.get("sniffio")
    if sniffio is None:
        return None
    try:
        library = sniffio.current_async_library()
    except sniffio.AsyncLibraryNotFoundError:
        return None
    return sys.modules["trio"] if library == "trio" else None
