"""SDKs that a test has made, imported for as long as they are looked at: no test puts a folder on the way by itself."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import cache
from importlib import import_module
from pathlib import Path
from types import ModuleType


@contextmanager
def imported(source: Path, package: str) -> Iterator[ModuleType]:
    """The package below a folder; afterwards another one may have its name."""
    sys.path.insert(0, str(source))
    try:
        yield import_module(package)
    finally:
        sys.path.remove(str(source))
        for name in [name for name in sys.modules if name.partition(".")[0] == package]:
            del sys.modules[name]


@contextmanager
def importing(folder: Callable[[str], Path]) -> Iterator[Callable[[str], ModuleType]]:
    """Imports packages as they are asked for, each from the folder that has it; afterwards Python forgets all."""
    with ExitStack() as stack:
        yield cache(lambda package: stack.enter_context(imported(folder(package), package)))
