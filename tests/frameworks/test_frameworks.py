"""Real applications in real frameworks, each with the SDK of its own description, generated as it comes.

What a user would write calls every operation against the live application, sync and async, and mypy is strict with it.
`make frameworks` fetches the frameworks; one that is not here is skipped.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import pytest

from .applications import FRAMEWORKS
from .programs import generated, own_tests, typed

HERE = Path(__file__).parent


@dataclass(frozen=True)
class Live:
    """An application that runs, what it says of itself, and the SDK that was made of that."""

    name: str
    url: str
    description: dict[str, Any]
    project: Path

    @property
    def caller(self) -> Path:
        return HERE / "callers" / f"call_{self.name}.py"

    def operations(self) -> Iterator[tuple[str, str]]:
        """Method and path of all that is described."""
        for path, item in self.description["paths"].items():
            for method in item:
                if method in ("get", "put", "post", "delete", "patch", "head", "options"):
                    yield method.upper(), path


@pytest.fixture(scope="module", params=FRAMEWORKS)
def live(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Live]:
    framework = FRAMEWORKS[request.param]
    if not framework.is_here:
        pytest.skip(f"{framework.name} is not here: make frameworks")
    with framework.running() as url:
        text = urlopen(f"{url}{framework.description}").read()
        project = generated(text, tmp_path_factory.mktemp(framework.name), "shop")
        yield Live(framework.name, url, json.loads(text), project)


def test_calling_code_is_typed(live: Live) -> None:
    assert typed(live.project / "src" / "shop", live.caller) == ""


def test_every_operation_is_called(live: Live) -> None:
    asked = drive(live)

    for way in ("sync", "async"):
        missing = [
            f"{method} {path}"
            for method, path in live.operations()
            if not any(verb == method and fits(url, path) for verb, url in asked[way])
        ]
        assert missing == [], way


def test_the_tests_of_the_sdk_pass(live: Live) -> None:
    assert own_tests(live.project) == ""


def fits(url: str, path: str) -> bool:
    """Whether a path that was asked for is one of a described path."""
    literals = re.split(r"\{[^{}]*\}", path)
    return re.fullmatch(".+".join(map(re.escape, literals)), url) is not None


def drive(live: Live) -> dict[str, list[tuple[str, str]]]:
    """What the calling code asked; whatever it finds wrong fails the test with its own words."""
    done = subprocess.run(
        [sys.executable, str(HERE / "drive.py"), f"call_{live.name}", live.url],
        env=os.environ | {"PYTHONPATH": os.pathsep.join([str(live.project / "src"), str(HERE)])},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-6000:]
    return {way: [(method, path) for method, path in pairs] for way, pairs in json.loads(done.stdout).items()}
