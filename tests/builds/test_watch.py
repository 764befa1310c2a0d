"""`sdkwright watch`: it follows what it reads, survives what is wrong with it, and ends when it is told to."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from queue import Empty, Queue

import pytest

DESCRIPTION = """\
openapi: 3.1.0
info: {title: Acme, version: "1"}
paths:
  /pets:
    get: {summary: All pets, responses: {"204": {description: ok}}}
"""


def _with_control_c() -> None:
    signal.signal(signal.SIGINT, signal.SIG_DFL)


class Watch:
    """A process that watches a project, and the lines that it prints."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        environment = {**os.environ, "SDKWRIGHT_CACHE_DIR": str(folder / "cache"), "PYTHONUNBUFFERED": "1"}
        self.process = subprocess.Popen(
            [sys.executable, "-m", "sdkwright", "watch"],
            cwd=folder,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            preexec_fn=_with_control_c,  # a shell's background job, such as these tests may be, ignores it
        )
        self._lines: Queue[str] = Queue()
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def close(self) -> None:
        self.process.kill()
        self.process.wait()
        self._reader.join()
        assert self.process.stdout is not None
        self.process.stdout.close()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._lines.put(line.rstrip())

    def until(self, text: str, seconds: float = 60) -> list[str]:
        """The lines up to one with this text."""
        found: list[str] = []
        ends = time.monotonic() + seconds
        while time.monotonic() < ends:
            try:
                found.append(self._lines.get(timeout=0.2))
            except Empty:
                continue
            if text in found[-1]:
                return found
        raise AssertionError(f"{text!r} was not said, but {found}")

    def is_silent(self, seconds: float) -> bool:
        time.sleep(seconds)
        return self._lines.empty()


@pytest.fixture
def watch(tmp_path: Path) -> Iterator[Watch]:
    (tmp_path / "pack").mkdir()
    (tmp_path / "pack/pack.toml").write_text('name = "words"\n[[outputs]]\ntemplate = "a.txt.jinja"\npath = "a.txt"\n')
    (tmp_path / "pack/a.txt.jinja").write_text("{{ api.title|md }}\n")
    (tmp_path / "api.yaml").write_text(DESCRIPTION)
    (tmp_path / "sdk.toml").write_text('spec = "api.yaml"\n[packs.words]\nuse = "./pack"\noutput = "out"\n')
    watch = Watch(tmp_path)
    yield watch
    watch.close()


def test_a_watch_follows_its_inputs_and_ends_with_control_c(watch: Watch) -> None:
    folder = watch.folder
    watch.until("watching")
    assert (folder / "out/a.txt").read_text() == "Acme\n"

    (folder / "api.yaml").write_text("openapi: [")
    assert any("error" in line for line in watch.until("watching"))
    assert (folder / "out/a.txt").read_text() == "Acme\n"
    (folder / "api.yaml").write_text(DESCRIPTION.replace("Acme", "Apex"))
    assert "api.yaml changed" in watch.until("watching")
    assert (folder / "out/a.txt").read_text() == "Apex\n"

    (folder / "pack/a.txt.jinja").write_text("other\n")
    watch.until("watching")
    assert (folder / "out/a.txt").read_text() == "other\n"
    (folder / "sdk.toml").write_text("spec = ")
    watch.until("watching")
    (folder / "sdk.toml").write_text('spec = "api.yaml"\n[packs.words]\nuse = "./pack"\noutput = "elsewhere"\n')
    watch.until("watching")
    assert (folder / "elsewhere/a.txt").read_text() == "other\n"

    os.utime(folder / "api.yaml")
    (folder / "out/b.txt").write_text("mine")
    (folder / ".api.yaml.swp").write_text("an editor")
    assert watch.is_silent(1.5)

    watch.process.send_signal(signal.SIGINT)
    assert watch.process.wait(20) == 0
    assert watch.until("stopped")
