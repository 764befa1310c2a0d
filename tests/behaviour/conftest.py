"""Fixtures for the tests of behaviour: a server on loopback, and no settings from outside."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
import yaml

from .loopback import Api, Listener


@pytest.fixture
def api() -> Iterator[Api]:
    """A server that answers `{}` until a test says otherwise."""
    served = Api()
    with Listener(served):
        yield served


@pytest.fixture(autouse=True)
def nothing_around(monkeypatch: pytest.MonkeyPatch) -> None:
    """No token and no proxy from the environment of whoever runs the tests."""
    monkeypatch.delenv("GRADIENT_ACCESS_TOKEN", raising=False)
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture(scope="session")
def operation(pytestconfig: pytest.Config) -> dict[str, Any]:
    """The one operation of the description, as its author wrote it."""
    text = (pytestconfig.rootpath / "spec" / "gradient.yaml").read_text(encoding="utf-8")
    (path,) = yaml.load(text, Loader=yaml.BaseLoader)["paths"].values()
    return dict(path["post"])


@pytest.fixture(params=["cancel_job_invocation", "returns_examples"])
def page_example(request: pytest.FixtureRequest, operation: dict[str, Any]) -> dict[str, Any]:
    """Each of the two responses that the page shows; both contradict the page's own schema."""
    examples = operation["responses"]["200"]["content"]["application/json"]["examples"]
    return dict(examples[request.param]["value"])
