"""Makes many calls, from threads and from tasks: `run.py CALLS [SEED]`. Nobody sleeps: the clock of the clients does not."""

from __future__ import annotations

import asyncio
import gc
import os
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
if __name__ == "__main__":
    sys.path.insert(0, str(HERE.parents[1] / "generated" / "python" / "src"))

from gradient import APIConnectionError, AsyncGradient, Gradient  # noqa: E402
from gradient._runtime.clock import Clock  # noqa: E402

THREADS, TASKS = 8, 200
RETRIES = 8
"""So many faults of one call in a row do not happen: one call in a billion would have them."""


class Hurried(Clock):
    """Nobody waits."""

    def sleep(self, seconds: float) -> None: ...

    async def sleep_async(self, seconds: float) -> None:
        await asyncio.sleep(0)


class Found:
    """What became of the calls 0 to `count`."""

    def __init__(self, count: int) -> None:
        self.answered = bytearray(count)
        """How often a call got the response that is its own."""
        self.cut = bytearray(count)
        """Of POSTs, whether the connection broke when it may have been acted on: they are not sent again, and say so."""
        self.wrong: list[str] = []
        """The calls that got that of another, or no good reason."""

    def note(self, number: int, response: Any) -> None:
        if response == {"id": str(number)}:
            self.answered[number] += 1
        else:
            self.wrong.append(f"{number}: {response}")

    def failed(self, number: int, error: APIConnectionError) -> None:
        if is_post(number) and error.reason == "disconnected" and error.sent:
            self.cut[number] += 1
        else:
            self.wrong.append(f"{number}: {error}")


def is_post(number: int) -> bool:
    return number % 5 == 0


def threads(url: str, asked: range, found: Found) -> None:
    def worker(own: range) -> None:
        for number in own:
            try:
                method = client.post if is_post(number) else client.get
                found.note(number, method("/call", query={"id": number}))
            except APIConnectionError as error:
                found.failed(number, error)

    with Gradient(access_token="tok-123456", base_url=url, max_retries=RETRIES, timeout=None) as client:
        client._clock = Hurried()
        with ThreadPoolExecutor(THREADS) as pool:
            list(pool.map(worker, [asked[each::THREADS] for each in range(THREADS)]))


async def tasks(url: str, asked: range, found: Found) -> None:
    async def worker(own: range) -> None:
        for number in own:
            try:
                method = client.post if is_post(number) else client.get
                found.note(number, await method("/call", query={"id": number}))
            except APIConnectionError as error:
                found.failed(number, error)

    async with AsyncGradient(access_token="tok-123456", base_url=url, max_retries=RETRIES, timeout=None) as client:
        client._clock = Hurried()
        await asyncio.gather(*[worker(asked[each::TASKS]) for each in range(TASKS)])


@contextmanager
def serving(seed: str) -> Iterator[str]:
    command = [sys.executable, str(HERE / "server.py"), seed]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield f"http://127.0.0.1:{process.stdout.readline().strip()}"
        finally:
            process.terminate()


@dataclass(frozen=True)
class Left:
    """What a process holds."""

    blocks: int
    """Of memory, as Python's allocator counts them."""
    handles: int

    @classmethod
    def now(cls) -> Left:
        for _ in range(3):
            gc.collect()
        folder = Path("/proc/self/fd")
        return cls(sys.getallocatedblocks(), len(os.listdir(folder)) if folder.exists() else 0)


@dataclass(frozen=True)
class Result:
    calls: int
    found: Found
    acted: dict[str, int]
    """The POSTs that were not acted on once."""
    before: Left
    after: Left

    @property
    def lost(self) -> int:
        pairs = zip(self.found.answered, self.found.cut, strict=True)
        return sum(not answered and not cut for answered, cut in pairs)

    @property
    def twice(self) -> int:
        pairs = zip(self.found.answered, self.found.cut, strict=True)
        return sum(answered + cut > 1 for answered, cut in pairs) + len(self.acted)

    @property
    def blocks(self) -> int:
        return self.after.blocks - self.before.blocks

    @property
    def handles(self) -> int:
        return self.after.handles - self.before.handles

    def __str__(self) -> str:
        return (
            f"{self.calls} calls: {self.lost} lost, {self.twice} twice, {len(self.found.wrong)} wrong,"
            f" {sum(self.found.cut)} POSTs told as cut; {self.blocks} blocks of memory and {self.handles} handles"
            " more than after the first tenth"
        )


def soak(calls: int, seed: str) -> Result:
    """The first tenth fills what is kept for ever; what the others leave behind is counted."""
    found, tenth = Found(calls), calls // 10
    with serving(seed) as url:
        left = []
        for asked in (range(tenth), range(tenth, calls)):
            threads(url, asked[: len(asked) // 2], found)
            asyncio.run(tasks(url, asked[len(asked) // 2 :], found))
            left.append(Left.now())
        with Gradient(access_token="tok-123456", base_url=url) as client:
            acted = client.get("/acted", cast_to=dict[str, int])
    return Result(calls, found, acted, *left)


if __name__ == "__main__":
    result = soak(int(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else "1")
    print(result, *result.found.wrong[:10], sep="\n")
    sys.exit(bool(result.lost or result.twice or result.found.wrong))
