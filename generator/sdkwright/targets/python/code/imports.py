"""Imports: what a file needs, collected as values and printed as lines in the order of isort."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from sdkwright.targets.python.code.layout import (
    CONSTRUCTOR,
    CONSTRUCTOR_ASIDE,
    FIELD,
    FIELD_ASIDE,
    alias_statement,
    import_statement,
)
from sdkwright.targets.python.models.type_views import AliasView, EnumView, ImportView, ModelView
from sdkwright.targets.python.names.settled import Names
from sdkwright.text import Code, Text

PACKAGE, TYPING = "", "typing"
"""The modules of an `Import` that names a module of the SDK, and what Python has for types."""

IN_TYPES, IN_TYPED_DICTS = ".", ".."
"""The ways to the modules below `types/` from one of these, and from one in the folder of typed dicts there."""
BUILTINS = "builtins"
"""The module of an `Import` that names a builtin, where a method or a property has its name."""
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


KINDS = frozenset({Import(TYPING, "ClassVar", "_ClassVar"), Import("_runtime.models.tables", "Kinds", "_Kinds")})
"""What checkers need where a class has a subclass for each value of a property."""
_AT_TOP, _IN_BLOCK = 0, 4
_RUNTIME = "_runtime"


def import_views(imports: Iterable[Import], names: Names, types: str) -> tuple[ImportView, ...]:
    """Imports that run when the module does; `types` is the way from the file to the modules below `types/`."""
    return tuple(_views(imports, names, types, _AT_TOP))


def late_import_views(imports: Iterable[Import], names: Names, types: str) -> tuple[ImportView, ...]:
    """Imports for checkers alone, as they stand below `if TYPE_CHECKING:`."""
    return tuple(_views(imports, names, types, _IN_BLOCK))


def alias_view(name: str, annotation: Code, doc: Text) -> AliasView:
    """A name for a type."""
    return AliasView(alias_statement(name, annotation), Code(name), annotation, Text(annotation), doc)


def other_names(imports: Iterable[Import]) -> Iterator[AliasView]:
    """What types of the SDK are called beside properties that have their own names."""
    for found in sorted(found for found in imports if found.alias and found.is_late):
        yield alias_view(found.alias, Code(found.name), Text(""))


def types_imports(models: Sequence[ModelView], enums: Sequence[EnumView]) -> Iterator[Import]:
    """What the classes of a module below `types/` need of the runtime to be declared."""
    if any(model.deprecation for model in models) or any(enum.deprecation for enum in enums):
        yield Import("_runtime.deprecation", "deprecated", "_deprecated")
    for enum in enums:
        yield Import("_runtime.models.enums", enum.base)
    for model in models:
        yield from (_aside(MODELS, FIELD, FIELD_ASIDE, name) for name in model.needs)
        if model.constructor:
            yield _aside("_runtime.models.constructor", CONSTRUCTOR, CONSTRUCTOR_ASIDE, model.constructor.decorator)
            if model.constructor.has_optional:
                yield Import(OPTIONS, "NOT_GIVEN")


def _aside(module: str, name: str, aside: str, said: str) -> Import:
    return Import(module, name, aside) if said == aside else Import(module, said)


def export_view(module: Code, exported: Iterable[Code], names: Names) -> ImportView:
    """The import of everything that a module below `types/` defines, for checkers, into the package `types`."""
    held = sorted(exported, key=_by_case)
    return ImportView(import_statement(f".{module}", held, indent=_IN_BLOCK), not names.deprecated.isdisjoint(held))


def classes_view(path: tuple[Code, ...], names: Iterable[Code]) -> ImportView:
    """The import of classes of a resource where it is an attribute: in the client, or in the module above it."""
    module = f".resources.{path[0]}" if len(path) == 1 else f".{path[-1]}"
    return ImportView(import_statement(module, sorted(names, key=_by_case), indent=_IN_BLOCK))


def _views(imports: Iterable[Import], names: Names, types: str, indent: int) -> Iterator[ImportView]:
    """Statements in the order of isort: absolute ones first, and one for each name that is called otherwise."""
    pairs = sorted({_pair(found, names, types) for found in imports}, key=_in_order)
    grouped = groupby(pairs, key=lambda pair: (pair[0], pair[1].partition(" as ")[2]))
    statements = [(module, [said for _, said in group]) for (module, _), group in grouped]
    is_after_others = False
    for module, said in sorted(statements, key=lambda each: (each[0].startswith("."), each[0], _by_case(each[1][0]))):
        is_own = module.startswith(".")
        old = any(name.partition(" ")[0] in names.deprecated for name in said) and _RUNTIME not in module
        starts_group, is_after_others = is_own and is_after_others, not is_own
        yield ImportView(import_statement(module, said, indent=indent), is_own and old, starts_group)


def _in_order(pair: tuple[str, str]) -> tuple[object, ...]:
    module, said = pair
    return module, " as " in said, _by_case(said)


def _by_case(said: str) -> tuple[bool, bool, str, str]:
    """The order of isort in one statement: constants, classes, functions."""
    name = said.partition(" ")[0]
    return not name.isupper(), name.islower(), said.lower(), said


def _pair(found: Import, names: Names, types: str) -> tuple[str, str]:
    said = f"{found.name} as {found.alias}" if found.alias else found.name
    if found.module == TYPES and types in (IN_TYPES, IN_TYPED_DICTS):
        home = names.homes[Code(found.name)]
        folder, _, module = home.rpartition(".")
        return (f".{module}" if folder and types == IN_TYPED_DICTS else f"{types}{home}"), said
    if found.module == TYPES:
        return types, said
    if found.module == PACKAGE or found.module.startswith(_RUNTIME):
        root = f".{types}" if types in (IN_TYPES, IN_TYPED_DICTS) else types.removesuffix("types")
        return f"{root}{found.module}", said
    return found.module, said
