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
