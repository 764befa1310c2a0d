"""Of the modules that are only written where something needs them: those to which the imports of the others lead.

An import counts wherever it stands: at the top, in a function, and below `if TYPE_CHECKING:`, since a checker reads
that. It is found by parsing, so there is no list to keep.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from pathlib import PurePosixPath
from typing import TypeAlias, cast

from sdkwright.files import File
from sdkwright.memo import Computation, memoized

_IMPORT = re.compile(r"^[ \t]*(?:from[ \t]+[.\w]+[ \t]+)?import[ \t]*(?:\([^)]*\)|[^\n]*)", re.MULTILINE)
"""What an import looks like; text in a docstring may look the same."""
_COMPUTATION = Computation("imports", ("sdkwright.packs.closure",))
_BLOCKS = ("body", "orelse", "finalbody", "handlers", "cases")
"""Where statements hold statements."""


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
        self._known: dict[tuple[str, str], tuple[str, ...]] = {}
        self._found: dict[str, tuple[str, ...]] = {}

    def of(self, file: File) -> tuple[str, ...]:
        """The modules that a file imports, and the packages around them."""
        if not file.path.endswith(".py"):
            return ()
        if file.within:
            return tuple(self._read(file, _imports_copied(file.text)))
        text = "\n".join(self._statements(file.text))
        key = (file.path.rpartition("/")[0], text)
        if text and key not in self._known:
            self._known[key] = tuple(self._read(file, _imports(text) or _imports(file.text)))
        return self._known.get(key, ())

    def _statements(self, text: str) -> Iterator[str]:
        """The imports in a text of what may be left out; the whole text where one of them may be of a docstring."""
        for found in _IMPORT.finditer(text):
            if not any(name in found[0] for name in self._names):
                continue
            if text.count('"""', 0, found.start()) % 2 == 1:
                yield text
                return
            yield found[0].strip()

    def _read(self, file: File, imports: Iterable[_Import]) -> Iterator[str]:
        for level, below, names in imports:
            for place in self._places(file, level, below):
                for name in names:
                    yield from self._around(f"{place}/{name}" if name else place)

    def _places(self, file: File, level: int, below: str) -> Iterator[str]:
        """Where the module may lie that names are imported from."""
        folders = [str(PurePosixPath(file.path).parents[level - 1])] if level else self._roots
        yield from ("/".join([folder, *below.split(".")]) if below else folder for folder in folders)

    def _around(self, place: str) -> tuple[str, ...]:
        """A module or package, and the packages in which it lies."""
        if place not in self._found:
            parts = place.split("/")
            packages = ("/".join([*parts[:length], "__init__.py"]) for length in range(len(parts), 0, -1))
            self._found[place] = tuple(path for path in (f"{place}.py", *packages) if path in self._modules)
        return self._found[place]


_Import: TypeAlias = tuple[int, str, tuple[str, ...]]
"""The dots before a module, the module, and the names that may be modules below it; "" is the module itself."""


def _imports(text: str) -> tuple[_Import, ...]:
    """All imports in a text, wherever they stand."""
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError, RecursionError):
        return ()  # `format` says what is wrong with it
    return tuple(found for node in _statements_in(tree) for found in _imports_of(node))


def _statements_in(tree: ast.AST) -> Iterator[ast.AST]:
    """All statements below a node; an import is one, and stands in no expression."""
    waiting = [tree]
    while waiting:
        node = waiting.pop()
        yield node
        for name in _BLOCKS:
            waiting += getattr(node, name, ())


@lru_cache(maxsize=256)
def _imports_copied(text: str) -> tuple[_Import, ...]:
    """The same for what is copied into every SDK: a process that makes several reads it once."""
    found = memoized(_COMPUTATION, text, lambda text: json.loads(json.dumps(_imports(text))))
    return tuple((level, below, tuple(names)) for level, below, names in cast(list[_Import], found))


def _imports_of(node: ast.AST) -> Iterator[_Import]:
    if isinstance(node, ast.ImportFrom):
        yield node.level, node.module or "", ("", *(alias.name for alias in node.names))
    elif isinstance(node, ast.Import):
        yield from ((0, alias.name, ("",)) for alias in node.names)
