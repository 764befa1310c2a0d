"""A client in programs as they are: several workers, forks after the first call, an event loop of each kind, a reload.

`make programs` fetches FastAPI, uvicorn, uvloop, gunicorn and Celery; without them this is skipped. The upstream repeats
the path that it was asked for, so that a response that went to somebody else is noticed.
"""

from __future__ import annotations

import json
import os
import subprocess
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.request import urlopen

import pytest

from .programs import free_port, started

ROOT = Path(__file__).parents[2]
APPS = Path(__file__).parent / "apps" / "programs"
BIN = ROOT / "build" / "frameworks" / "programs" / "bin"
pytestmark = pytest.mark.skipif(not (BIN.parent / "ready").exists(), reason="make programs")


class Echo(BaseHTTPRequestHandler):
    """The API that the programs ask."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        said = json.dumps({"path": self.path}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(said)))
        self.end_headers()
        self.wfile.write(said)

    def log_message(self, format: str, *args: object) -> None: ...


class Upstream(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128

    def handle_error(self, request: object, client_address: object) -> None:
        """A client may leave early."""


@pytest.fixture
def environment(tmp_path: Path) -> Iterator[dict[str, str]]:
    for name in ("queue", "control", "results"):
        (tmp_path / name).mkdir()
    with Upstream(("127.0.0.1", 0), Echo) as server:
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}).start()
        yield {
            **{name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")},
            "PYTHONPATH": os.pathsep.join([str(ROOT / "generated" / "python" / "src"), str(APPS)]),
            "UPSTREAM": f"http://127.0.0.1:{server.server_port}",
            "FOLDER": str(tmp_path),
            "PYTHONWARNINGS": "error::ResourceWarning",
        }
        server.shutdown()


def ask(url: str, paths: list[str]) -> set[int]:
    """Asks for all of them at once; returns the workers that answered."""

    def one(path: str) -> int:
        with urlopen(f"{url}{path}", timeout=60) as response:
            said = json.load(response)
        assert said["asked"] == "/" + path.rpartition("/")[2], path
        return int(said["worker"])

    with ThreadPoolExecutor(16) as pool:
        return set(pool.map(one, paths))


@pytest.mark.parametrize("loop", ["asyncio", "uvloop"])
def test_fastapi_with_several_workers(environment: dict[str, str], tmp_path: Path, loop: str) -> None:
    port = free_port()
    command = [str(BIN / "uvicorn"), "fastapi_app:app", "--workers", "2", "--loop", loop, "--port", str(port)]
    with started(command, url=f"http://127.0.0.1:{port}/docs", folder=tmp_path, environment=environment):
        paths = [f"/{way}/{number}" for number in range(150) for way in ("module", "lifespan", "thread")]

        assert len(ask(f"http://127.0.0.1:{port}", paths)) == 2


def test_one_loop_after_another_and_a_reload(environment: dict[str, str]) -> None:
    command = [str(BIN / "python"), str(APPS / "reloaded.py")]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)

    lines = [f"/{way}/{number} /{number}" for number in range(5) for way in ("module", "lifespan", "thread")]
    assert (done.stderr, done.stdout.splitlines()) == ("", lines * 3)


@pytest.mark.parametrize("worker", ["sync", "gthread"])
def test_gunicorn_that_loads_before_it_forks(environment: dict[str, str], tmp_path: Path, worker: str) -> None:
    port = free_port()
    command = [str(BIN / "gunicorn"), "--preload", "--workers", "4", "--worker-class", worker, "--threads", "4"]
    command += ["--bind", f"127.0.0.1:{port}", "wsgi_app:app"]
    with started(command, url=f"http://127.0.0.1:{port}/x", folder=tmp_path, environment=environment):
        assert len(ask(f"http://127.0.0.1:{port}", [f"/{number}" for number in range(400)])) > 1


def test_celery_with_forked_workers(environment: dict[str, str], tmp_path: Path) -> None:
    command = [str(BIN / "celery"), "-A", "celery_app", "worker", "--pool", "prefork", "--concurrency", "4"]
    command += ["--without-gossip", "--without-mingle", "--without-heartbeat"]
    worker = subprocess.Popen(
        command, cwd=tmp_path, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    program = (
        "from celery_app import ask\n"
        "found = [(number, ask.delay(number)) for number in range(200)]\n"
        "seen = [(number, result.get(timeout=120)) for number, result in found]\n"
        "assert all(r[:2] == [f'/{n}', f'/async-{n}'] for n, r in seen), seen\n"
        "print(len(seen), len({r[2] for _, r in seen}) > 1)\n"
    )
    try:
        done = subprocess.run(
            [str(BIN / "python"), "-c", program],
            cwd=tmp_path,
            env=environment,
            capture_output=True,
            text=True,
            timeout=180,
        )
    finally:
        worker.terminate()
        worker.wait(30)

    assert (done.stdout, done.stderr) == ("200 True\n", "")
