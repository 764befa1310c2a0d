"""Event loops: asyncio's and trio's, which of them is running, and what differs in them.

trio is known by `sniffio`, which it brings itself: where nobody has imported that, the
running loop is one of asyncio.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any, TypeVar

T = TypeVar("T")


def current_loop() -> object:
    """Return what stands for the running loop; RuntimeError if none is running."""
    trio = _running_trio()
    if trio is not None:
        token: object = trio.lowlevel.current_trio_token()
        return token
    from asyncio import get_running_loop

    return get_running_loop()


def is_closed(loop: object) -> bool:
    """Whether nothing can run in a loop any more, as far as the loop can say it."""
    closed = getattr(loop, "is_closed", None)
    return closed is not None and bool(closed())


async def sleep(seconds: float) -> None:
    """Wait, and let other tasks run."""
    trio = _running_trio()
    if trio is not None:
        await trio.sleep(seconds)
        return
    from asyncio import sleep as pause

    await pause(seconds)


async def in_thread(function: Callable[[], T]) -> T:
    """Return what a function returns that would keep the loop waiting."""
    trio = _running_trio()
    if trio is not None:
        result: T = await trio.to_thread.run_sync(function)
        return result
    from asyncio import to_thread

    return await to_thread(function)


def _running_trio() -> Any:
    """Return the library trio if the running loop is one of it, else None."""
    sniffio: Any = sys.modules.get("sniffio")
    if sniffio is None:
        return None
    try:
        library = sniffio.current_async_library()
    except sniffio.AsyncLibraryNotFoundError:
        return None
    return sys.modules["trio"] if library == "trio" else None
