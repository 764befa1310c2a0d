"""The time, chance, and how to wait: what a test replaces, so that nobody waits."""

from __future__ import annotations

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
        from .event_loops import sleep

        await sleep(seconds)


CLOCK = Clock()
