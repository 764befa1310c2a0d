"""Forks: a child has connections and locks of its own, whenever it is made.

Each test is a program, in which nothing but the SDK has threads.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from gradient import Gradient

from .misbehaving import misbehaving

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no forks")
SOURCES = str(Path(sys.modules[Gradient.__module__].__file__ or "").parents[1])
START = f"""
import os, sys, threading, warnings
sys.path.insert(0, {SOURCES!r})
warnings.simplefilter("error", ResourceWarning)
from gradient import AsyncGradient, ClientCredentials, Gradient

url = sys.argv[1]

def child(work):
    made = os.fork()
    if made:
        return made
    try:
        work()
    except BaseException as error:
        print(type(error).__name__, error, flush=True)
        os._exit(1)
    os._exit(0)

def ends(children):
    return [os.waitpid(each, 0)[1] for each in children]

def calls(client, name, count):
    for number in range(count):
        path = f"/{{name}}/{{number}}"
        assert client.get(path)["path"] == path, path
"""


@pytest.fixture
def url() -> Iterator[str]:
    with misbehaving() as found:
        yield found


def run(url: str, program: str) -> str:
    command = [sys.executable, "-W", "ignore::DeprecationWarning", "-c", START + program, url]
    return subprocess.run(command, timeout=120, check=False, stdout=subprocess.PIPE, text=True).stdout


def test_no_child_gets_the_response_of_another(url: str) -> None:
    assert (
        run(
            url,
            """
with Gradient(access_token="t-123456", base_url=url) as client:
    calls(client, "before", 3)
    children = [child(lambda each=each: calls(client, f"child-{each}", 300)) for each in range(4)]
    calls(client, "parent", 300)
    print(ends(children))
    calls(client, "after", 3)
""",
        )
        == "[0, 0, 0, 0]\n"
    )


def test_a_fork_during_the_first_call_of_another_thread_hangs_nobody(url: str) -> None:
    assert (
        run(
            url,
            """
import time
client = Gradient(access_token="t-123456", base_url=url)
first = threading.Thread(target=lambda: (client.apps, client.get("/first")))
first.start()
children = []
for each in range(20):
    children.append(child(lambda: (client.apps.job_invocations, calls(client, f"child-{each}", 2))))
    time.sleep(0.003)
first.join()
print(set(ends(children)))
client.close()
""",
        )
        == "{0}\n"
    )


def test_a_fork_during_the_fetch_of_a_token_hangs_nobody(url: str) -> None:
    assert (
        run(
            url,
            """
from gradient import Response
asked, answer = threading.Event(), threading.Event()

class Tokens:
    parent = os.getpid()

    def send(self, request):
        if request.url.endswith("/token"):
            if os.getpid() == self.parent:
                asked.set()
                answer.wait()
            return Response(200, body=b'{"access_token": "got-it"}')
        return Response(200, body=b'"' + dict(request.headers)["Authorization"].encode() + b'"')

    def close(self): ...

grant = ClientCredentials(client_id="i", client_secret="s", token_url="https://example.com/token")
client = Gradient(access_token=grant, base_url=url, http_client=Tokens())
first = threading.Thread(target=lambda: client.get("/x"))
first.start()
asked.wait()
def use():
    assert client.get("/x", cast_to=str) == '"Bearer got-it"'

children = [child(use) for _ in range(3)]
print(ends(children))
answer.set()
first.join()
""",
        )
        == "[0, 0, 0]\n"
    )


def test_an_async_client_goes_on_in_a_child(url: str) -> None:
    assert (
        run(
            url,
            """
import asyncio
client = AsyncGradient(access_token="t-123456", base_url=url)

async def both(name):
    for number in range(20):
        assert (await client.get(f"/{name}/{number}"))["path"] == f"/{name}/{number}"

async def forking():
    await both("before")
    made = child(in_a_loop)
    await both("parent")
    print(ends([made]))
    await client.close()

def in_a_loop():
    done = []
    thread = threading.Thread(target=lambda: done.append(asyncio.run(both("child"))))
    thread.start()
    thread.join()
    assert done == [None]

asyncio.run(forking())
""",
        )
        == "[0]\n"
    )


def test_a_client_at_module_level_ends_with_the_program(url: str) -> None:
    """Nobody closed it, and nobody is told of sockets of which he knows nothing; neither in a child that was forked."""
    program = """
import asyncio
client, later = Gradient(access_token="t-123456", base_url=url), AsyncGradient(access_token="t-123456", base_url=url)
calls(client, "parent", 2)
asyncio.run(later.get("/x"))
made = os.fork()
calls(client, "either", 2)
asyncio.run(later.get("/x"))
if made:
    print(ends([made]))
"""
    command = [sys.executable, "-W", "error", "-W", "ignore::DeprecationWarning", "-c", START + program, url]
    done = subprocess.run(command, timeout=120, check=False, capture_output=True, text=True)

    assert (done.stdout, done.stderr) == ("[0]\n", "")


@pytest.mark.parametrize("how", ["multiprocessing", "concurrent.futures"])
def test_workers_that_are_forked_before_they_work(url: str, how: str) -> None:
    """As Celery's and others do it: a client at module level, a call in the parent, and then a pool of processes."""
    pool = {
        "multiprocessing": "multiprocessing.get_context('fork').Pool(4)",
        "concurrent.futures": "ProcessPoolExecutor(4, mp_context=multiprocessing.get_context('fork'))",
    }[how]
    assert (
        run(
            url,
            f"""
import asyncio, multiprocessing
from concurrent.futures import ProcessPoolExecutor
client, later = Gradient(access_token="t-123456", base_url=url), AsyncGradient(access_token="t-123456", base_url=url)
calls(client, "parent", 2)
asyncio.run(later.get("/x"))

def work(number):
    async def main():
        return (await later.get(f"/async/{{number}}"))["path"]
    return client.get(f"/{{number}}")["path"], asyncio.run(main()), os.getpid()

with {pool} as workers:
    found = list(workers.map(work, range(200)))
print(all(each[:2] == (f"/{{n}}", f"/async/{{n}}") for n, each in enumerate(found)), len({{each[2] for each in found}}) > 1)
""",
        )
        == "True True\n"
    )


LOCKS = {
    "the connection": "client._connection._shared._lock",
    "the pool": "client._connection.transport()._pools._lock",
    "a token": "grant._lock",
}


@pytest.mark.parametrize("lock", LOCKS)
def test_a_fork_while_another_thread_holds_a_lock_of_ours(url: str, lock: str) -> None:
    assert (
        run(
            url,
            f"""
from gradient import ClientCredentials, MockTransport
tokens = Gradient(access_token="t-123456", base_url=url, http_client=MockTransport(lambda _: dict(access_token="t")))
grant = ClientCredentials(client_id="i", client_secret="s", token_url=url + "/token")
client = Gradient(access_token="t-123456", base_url=url)
held = {LOCKS[lock]}
taken, free = threading.Event(), threading.Event()

def hold():
    with held:
        taken.set()
        free.wait()

other = threading.Thread(target=hold)
other.start()
taken.wait()

def work():
    calls(client, "child", 2)
    assert grant._lock.acquire(blocking=False)
    client.close()

children = [child(work) for _ in range(5)]
print(ends(children))
free.set()
other.join()
client.close()
""",
        )
        == "[0, 0, 0, 0, 0]\n"
    )


def test_no_module_has_a_lock_that_a_fork_would_leave_closed() -> None:
    """`functools.cached_property` has one in Python 3.11; `lazy.cached` has none."""
    runtime = Path(SOURCES, "gradient", "_runtime")
    found = [path.name for path in runtime.rglob("*.py") if "@cached_property" in path.read_text("utf-8")]

    assert found == []
