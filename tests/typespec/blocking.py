"""An async client that is called as if it were a sync one, so that one text of a call tries both."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Iterator
from typing import Any


class Blocking:
    """Stands for an object of an async SDK; what is awaited or iterated over there, is waited for here."""

    def __init__(self, value: Any, loop: asyncio.AbstractEventLoop) -> None:
        self._value, self._loop = value, loop

    def __getattr__(self, name: str) -> Any:
        return self._wrapped(getattr(self._value, name))

    def __call__(self, *arguments: Any, **named: Any) -> Any:
        return self._wrapped(self._value(*arguments, **named))

    def __iter__(self) -> Iterator[Any]:
        steps = aiter(self._value)
        try:
            while True:
                yield self._wrapped(self._wait(anext(steps)))
        except StopAsyncIteration:
            return
        finally:
            if hasattr(steps, "aclose"):
                self._wait(steps.aclose())

    def __enter__(self) -> Any:
        return self._wrapped(self._wait(self._value.__aenter__()))

    def __exit__(self, *raised: Any) -> None:
        self._wait(self._value.__aexit__(*raised))

    def _wait(self, promised: Any) -> Any:
        async def waits() -> Any:
            return await promised

        return self._loop.run_until_complete(waits())

    def _wrapped(self, value: Any) -> Any:
        if type(value).__module__.endswith("client.views"):
            return Blocking(value, self._loop)
        if inspect.isawaitable(value) and not hasattr(value, "__aiter__"):
            value = self._wait(value)
        of_sdk = type(value).__name__.startswith("Async")
        if of_sdk or inspect.ismethod(value) or inspect.isfunction(value) or hasattr(value, "__aiter__"):
            return Blocking(value, self._loop)
        return value
