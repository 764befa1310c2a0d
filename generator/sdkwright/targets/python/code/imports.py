"""Imports: what a file needs, collected as values and printed as lines in the order of isort."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from sdkwright.targets.python.code.formats import FORMATS
from sdkwright.targets.python.code.layout import CONSTRUCTOR, CONSTRUCTOR_ASIDE, FIELD, FIELD_ASIDE, import_statement
from sdkwright.targets.python.models.type_views import AliasView, EnumView, ImportView, ModelView
from sdkwright.targets.python.names.settled import Names
from sdkwright.text import Code, Text

IN_TYPES, IN_TYPED_DICTS = ".", ".."
"""The ways to the modules below `types/` from one of these, and from one in the folder of typed dicts there."""
TYPES = "types"
"""The module of an `Import` that names a type of the SDK itself."""
UPLOADS = "_runtime.arguments.uploads"
"""The module of an `Import` that names what a caller may pass as bytes."""

MODELS = "_runtime.models.model"
"""The module of an `Import` that names what a caller may pass for an object."""

OPTIONS = "_runtime.options"
"""The module of an `Import` that names what stands for an argument that is left out."""

NUMBERS = "_runtime.models.numbers"
"""The module of an `Import` that names a number which keeps its digits."""

TAGGED = "_runtime.models.tagged"
"""The module of an `Import` that names what a union says of its members."""

UNKNOWN = "_runtime.models.unknown"
"""The module of an `Import` that names what belongs to no member of a union."""

SSE = "_runtime.stream.sse"
"""The module of an `Import` that names an event as it came."""


@dataclass(frozen=True, slots=True, order=True)
class Import:
    """`from module import name`; `alias` is set where the plain name is taken in its scope."""

    module: str
    name: str
    alias: str = ""

    @property
    def is_late(self) -> bool:
        """Whether checkers alone need it: what is no type of the SDK, and has another name there, is needed to run."""
        return not self.alias or self.module == TYPES


_AT_TOP, _IN_BLOCK = 0, 4


def import_views(imports: Iterable[Import], names: Names, types: str) -> tuple[ImportView, ...]:
    """Imports that run when the module does; `types` is the way from the file to the modules below `types/`."""
    return tuple(_views(imports, names, types, _AT_TOP))


def late_import_views(imports: Iterable[Import], names: Names, types: str) -> tuple[ImportView, ...]:
    """Imports for checkers alone, as they stand below `if TYPE_CHECKING:`."""
    return tuple(_views(imports, names, types, _IN_BLOCK))


def other_names(imports: Iterable[Import]) -> Iterator[AliasView]:
    """What types of the SDK are called beside properties that have their own names."""
    for found in sorted(found for found in imports if found.alias and found.is_late):
        yield AliasView(Code(found.alias), Code(found.name), Text(found.name), Text(""))


def runtime_imports(models: tuple[ModelView, ...], enums: tuple[EnumView, ...]) -> Iterator[ImportView]:
    """What a module below `types/` needs of the runtime."""
    constructors = {model.constructor.decorator for model in models if model.constructor}
    if constructors:
        names = [f"{CONSTRUCTOR} as {n}" if n == CONSTRUCTOR_ASIDE else n for n in sorted(constructors, reverse=True)]
        yield ImportView(import_statement(".._runtime.models.constructor", names, indent=_AT_TOP))
    if enums:
        yield ImportView(
            import_statement(".._runtime.models.enums", sorted({enum.base for enum in enums}), indent=_AT_TOP)
        )
    needed = frozenset[str]().union(*(model.needs for model in models))
    if needed:
        names = [f"{FIELD} as {n}" if n == FIELD_ASIDE else n for n in sorted(needed, key=_by_case)]
        yield ImportView(import_statement(".._runtime.models.model", names, indent=_AT_TOP))
    if any(model.constructor and model.constructor.has_optional for model in models):
        yield ImportView(import_statement(".._runtime.options", ["NOT_GIVEN"], indent=_AT_TOP))


def _by_case(name: str) -> tuple[bool, bool, str]:
    """The order of isort in one statement: constants, classes, functions."""
    return not name.isupper(), name.islower(), name


def export_view(module: Code, exported: Iterable[Code], names: Names) -> ImportView:
    """The import of everything that a module below `types/` defines, for checkers, into the package `types`."""
    held = list(exported)
    return ImportView(import_statement(f".{module}", held, indent=_IN_BLOCK), not names.deprecated.isdisjoint(held))


def classes_view(path: tuple[Code, ...], names: Iterable[Code]) -> ImportView:
    """The import of the classes of a resource where it is an attribute: in the client, or in the module above it."""
    module = f".resources.{path[0]}" if len(path) == 1 else f".{path[-1]}"
    return ImportView(import_statement(module, list(names), indent=_IN_BLOCK))


def _views(imports: Iterable[Import], names: Names, types: str, indent: int) -> Iterator[ImportView]:
    """A statement for each module, in the order of isort: absolute ones first."""
    pairs = sorted((_pair(found, names, types) for found in imports), key=lambda pair: (pair[0].startswith("."), pair))
    for module, group in groupby(pairs, key=lambda pair: pair[0]):
        said = [name for _, name in group]
        old = any(name.partition(" ")[0] in names.deprecated for name in said)
        yield ImportView(import_statement(module, said, indent=indent), old and module.startswith("."))


def _pair(found: Import, names: Names, types: str) -> tuple[str, str]:
    said = f"{found.name} as {found.alias}" if found.alias else found.name
    if found.module == TYPES and types in (IN_TYPES, IN_TYPED_DICTS):
        home = names.homes[Code(found.name)]
        folder, _, module = home.rpartition(".")
        return (f".{module}" if folder and types == IN_TYPED_DICTS else f"{types}{home}"), said
    if found.module == TYPES:
        return types, said
    if found.module in (FORMATS, MODELS, NUMBERS, OPTIONS, UPLOADS, SSE, TAGGED, UNKNOWN):
        root = f".{types}" if types in (IN_TYPES, IN_TYPED_DICTS) else types.removesuffix("types")
        return f"{root}{found.module}", said
    return found.module, said
