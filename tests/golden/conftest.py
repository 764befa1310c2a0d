"""Nothing below `want/` is a test, whatever it is called; and the SDKs of cases, for tests that call them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest

from made_sdk import importing
from .cases import cases

collect_ignore_glob = ["*/want/*"]


@pytest.fixture(scope="module")
def sdk_of(shared: Path) -> Iterator[Callable[[str], ModuleType]]:
    """Gives the package of a case, made when it is first asked for."""
    known = {case.name: case for case in cases()}
    with importing(lambda name: known[name].made(shared) / "src") as found:
        yield found
