"""Imports: what a file needs, collected as values and printed as lines in the order of isort."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from ...text import Code
from .naming import Names
from .views import EnumView, ImportView, ModelView

TYPES = "types"
"""The module of an `Import` that names a type of the SDK itself."""


@dataclass(frozen=True, slots=True, order=True)
class Import:
    """`from module import name`; `alias` is set where the plain name is taken in its scope."""

    module: str
    name: str
    alias: str = ""


def import_views(imports: Iterable[Import], names: Names, types: str) -> tuple[ImportView, ...]:
    """Import lines in the order of isort; `types` is the way from the file to the modules below `types/`."""
    modules = {name: names.modules[key] for key, name in names.types.items()}
    lines = [_line(found, modules, types) for found in imports]
    lines.sort(key=lambda line: (line[0].startswith("."), line[0], line[1]))
    grouped = groupby(lines, key=lambda line: line[0])
    return tuple(ImportView(module, tuple(line[1] for line in group)) for module, group in grouped)


def _line(found: Import, modules: dict[Code, Code], types: str) -> tuple[Code, Code]:
    if found.module == TYPES:
        module = modules[Code(found.name)]
        return Code(f"{types}{module}" if types == "." else types), Code(found.name)
    return Code(found.module), Code(f"{found.name} as {found.alias}" if found.alias else found.name)


def runtime_imports(models: tuple[ModelView, ...], enums: tuple[EnumView, ...]) -> Iterator[ImportView]:
    if enums:
        yield ImportView(Code(".._runtime.enums"), tuple(sorted({enum.base for enum in enums})))
    if models:
        names = ("Model", "field") if any(m.uses_field for m in models) else ("Model",)
        yield ImportView(Code(".._runtime.model"), tuple(Code(name) for name in names))
