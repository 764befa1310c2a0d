"""An SDK that a test has made, imported for as long as it is looked at."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
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
