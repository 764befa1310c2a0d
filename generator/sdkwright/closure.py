"""Of the modules that are only written where something needs them: those to which the imports of the others lead.

An import counts wherever it stands: at the top, in a function, and below `if TYPE_CHECKING:`, since a checker reads
that. It is found by parsing, so there is no list to keep.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import PurePosixPath

from sdkwright.files import File

_IMPORT = re.compile(r"^[ \t]*(?:from[ \t]+[.\w]+[ \t]+)?import[ \t]*(?:\([^)]*\)|[^\n]*)", re.MULTILINE)
"""What an import looks like; text in a docstring may look the same."""


def needed(files: Sequence[File]) -> tuple[File, ...]:
    """The files without the modules that nothing leads to; what is no module is kept."""
    modules = {file.path: file for file in files if file.within and file.path.endswith(".py")}
    if not modules:
        return tuple(files)
    roots = sorted({str(parent) for file in modules.values() for parent in PurePosixPath(file.within).parents})
    imports = _Imports(modules.keys(), roots, {PurePosixPath(file.within).name for file in modules.values()})
    found: set[str] = set()
    waiting = [path for file in files if file.path not in modules for path in imports.of(file)]
    while waiting:
        path = waiting.pop()
        if path not in found:
            found.add(path)
            waiting += imports.of(modules[path])
    return tuple(file for file in files if file.path not in modules or file.path in found)


class _Imports:
    """Which of the modules the files import; thousands of files begin with the same lines."""

    def __init__(self, modules: Iterable[str], roots: Sequence[str], names: set[str]) -> None:
        self._modules = frozenset(modules)
        self._roots = roots
        self._names = names
        self._known: dict[tuple[str, ...], tuple[str, ...]] = {}

    def of(self, file: File) -> tuple[str, ...]:
        """The modules that a file imports, and the packages around them."""
        if not file.path.endswith(".py"):
            return ()
        lines = [line for line in _IMPORT.findall(file.text) if file.within or any(n in line for n in self._names)]
        if not lines and not file.within:
            return ()
        key = (str(PurePosixPath(file.path).parent), *lines)
        if key not in self._known:
            self._known[key] = tuple(self._read(file))
        return self._known[key]

    def _read(self, file: File) -> Iterator[str]:
        try:
            tree = ast.parse(file.text)
        except (SyntaxError, ValueError, RecursionError):
            return  # `format` says what is wrong with it
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom):
                for place in self._places(file, node):
                    for name in ("", *(alias.name for alias in node.names)):
                        yield from self._around(place / name)
            elif isinstance(node, ast.Import):
                for alias in node.names:
                    for root in self._roots:
                        yield from self._around(PurePosixPath(root, *alias.name.split(".")))

    def _places(self, file: File, node: ast.ImportFrom) -> Iterator[PurePosixPath]:
        """Where the module may lie that names are imported from."""
        below = (node.module or "").split(".") if node.module else []
        if node.level:
            yield PurePosixPath(file.path).parents[node.level - 1].joinpath(*below)
        else:
            yield from (PurePosixPath(root, *below) for root in self._roots)

    def _around(self, place: PurePosixPath) -> Iterator[str]:
        """A module or package, and the packages in which it lies."""
        for path in (f"{place}.py", *(f"{each}/__init__.py" for each in (place, *place.parents))):
            if path in self._modules:
                yield path
