"""From the text of an annotation to the type that it names, on first use, and its shape.

Models refer to each other by annotations that stay text (PEP 563), so that no module
of the SDK imports another one for its types. This module finds the names when they
are needed: importing one model imports no other, and cycles need no care.

`typing.get_type_hints` evaluates text in the globals of a module, where the names that
only a type checker imports are missing. So what it reads (`__annotations__` of models,
resources and clients) is a dict of ours, which evaluates the text when it is asked.
"""

from __future__ import annotations

import builtins
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache, partial
from importlib import import_module
from types import FunctionType, ModuleType, UnionType
from typing import (
    TYPE_CHECKING,
    Any,
    ForwardRef,
    NamedTuple,
    TypeGuard,
    Union,
    get_args,
    get_origin,
    is_typeddict,
)

if TYPE_CHECKING:
    from .model import Model

_PACKAGE = __name__.rsplit(".", 3)[0]
TYPES = f"{_PACKAGE}.types"

_PLAIN: dict[str, object] = {
    kind.__name__: kind
    for kind in (str, int, float, bool, list, dict, tuple, bytes, object)
}

_WELL_KNOWN = {
    **dict.fromkeys(("datetime", "date", "time", "timedelta"), "datetime"),
    **dict.fromkeys(("Mapping", "Sequence"), "collections.abc"),
    **dict.fromkeys(("Annotated", "Any", "Literal", "Optional", "Union"), "typing"),
    "Decimal": "decimal",
    "Number": __name__.rpartition(".")[0] + ".numbers",
    "TaggedBy": __name__.rpartition(".")[0] + ".tagged",
    "UnknownObject": __name__.rpartition(".")[0] + ".unknown",
    "UUID": "uuid",
    **dict.fromkeys(
        (
            *("UnixTime", "UnixSeconds", "HTTPDate", "LocalDatetime"),
            *("Base64URL", "BareBase64URL", "AnyDecimal"),
        ),
        __name__.rpartition(".")[0] + ".formats",
    ),
}
"""Names that a generated module imports for the type checker alone."""


def resolve(annotation: object, *, module: str) -> object:
    """Return the type that `annotation` stands for.

    Text is read as Python in the names of `module`, then of the SDK's `types`. It was
    written by the generator or by whoever wrote the class, never by a server; the
    standard library's `typing.get_type_hints` evaluates it in the same way.

    Raises NameError if a name is unknown.
    """
    while isinstance(annotation, (str, ForwardRef)):
        text = annotation if isinstance(annotation, str) else annotation.__forward_arg__
        annotation = eval(text, {"__builtins__": {}}, _Scope(module))
    return annotation


class _Scope(dict[str, object]):
    """The names that an annotation may use, each looked up when it is asked for."""

    def __init__(self, module: str) -> None:
        self._module = module
        super().__init__(_PLAIN)

    def __missing__(self, name: str) -> object:
        found = _find(name, self._module)
        # An alias that is text stays lazy, so that it may refer to itself.
        return ForwardRef(found) if isinstance(found, str) else found


def _find(name: str, module: str) -> object:
    """Look a name up where a reader would; KeyError makes Python say NameError."""
    for place in (sys.modules.get(module), _home(name)):
        found = getattr(place, name, None)
        if found is not None and not isinstance(found, ModuleType):
            return found
    if name in _WELL_KNOWN:
        return getattr(import_module(_WELL_KNOWN[name]), name)
    return vars(builtins)[name]


def _home(name: str) -> ModuleType | None:
    """Return the module of the SDK's types that holds a name."""
    try:
        homes: Mapping[str, str] = vars(import_module(TYPES)).get("_HOMES", {})
    except ModuleNotFoundError as error:
        if error.name != TYPES:
            raise
        return None
    return import_module(f"{TYPES}.{homes[name]}") if name in homes else None


# ----------------------------------------------- what a type is, to who goes along one


class Format(NamedTuple):
    """How a type is read and written in one format."""

    kind: type
    json: tuple[type, ...]
    """The JSON types that it is read from."""
    read: Callable[[object], object]
    """From a JSON value; what is not of the format is returned as it came."""
    write: Callable[[object], object]
    """From a value to JSON; ValueError for one that the format cannot say."""
    fits: Callable[[object], bool]
    """Whether a JSON value is of the format, to the letter."""


class Shape(NamedTuple):
    """What a type is made of, however it is spelled."""

    type: Any
    origin: object
    """`list`, `tuple`, `dict`, `Union`, `Literal` or `Annotated`; None of a class."""
    inner: tuple[Any, ...]
    """The types in it; of a `Literal` its values."""
    format: Format | None
    """That of `Annotated[T, Format(...)]`."""

    @property
    def members(self) -> tuple[Any, ...]:
        """Those of a union; of all else the type itself."""
        return self.inner if self.origin is Union else (self.type,)


_ALIKE: Mapping[object, object] = {Sequence: list, Mapping: dict, UnionType: Union}


def shape_of(annotation: object, *, module: str = TYPES) -> Shape:
    """Return the shape of the type that an annotation stands for."""
    found = resolve(annotation, module=module)
    origin = get_origin(found)
    return Shape(found, _ALIKE.get(origin, origin), get_args(found), _format_of(found))


def alias_of(annotation: object) -> str | None:
    """Return the text of an alias, which may hold itself, so that it is read later."""
    return annotation.__forward_arg__ if isinstance(annotation, ForwardRef) else None


def _format_of(annotation: object) -> Format | None:
    metadata: tuple[object, ...] = getattr(annotation, "__metadata__", ())
    return next((each for each in metadata if isinstance(each, Format)), None)


def parts_of(parts: tuple[object, ...]) -> tuple[tuple[object, ...], object]:
    """Return what a tuple has at each place, and what may follow: `*tuple[X, ...]`."""
    is_open = bool(parts) and bool(getattr(parts[-1], "__unpacked__", False))
    return (parts[:-1], get_args(parts[-1])[0]) if is_open else (parts, None)


def is_model(kind: object) -> TypeGuard[type[Model]]:
    """Whether a type is a class of models, which read objects themselves."""
    return isinstance(kind, type) and hasattr(kind, "__decoder__")


# -------------------------------------------------------- for `typing.get_type_hints`


class Hints(dict[str, object]):
    """Annotations that are types to who asks for all items, and text to all others.

    So `inspect.signature` and `help` show what is written, `eval_str=True` the types.
    """

    def __init__(self, owner: type | FunctionType) -> None:
        super().__init__(as_written(owner))
        self._module: str = vars(owner).get("__home__", owner.__module__)

    def items(self) -> Any:
        return {name: self._evaluated(text) for name, text in super().items()}.items()

    def _evaluated(self, annotation: object) -> object:
        if isinstance(annotation, ForwardRef):  # what a TypedDict makes of text
            annotation = annotation.__forward_arg__
        return (
            evaluated(annotation, self._module)
            if isinstance(annotation, str)
            else annotation
        )


def as_written(owner: type | FunctionType) -> dict[str, object]:
    """Return the annotations that an owner has of its own, which are text."""
    hints: dict[str, object] = owner.__annotations__
    return dict(dict[str, object].items(hints))


class EvaluatedHints(Hints):
    """Annotations that are types in a copy, too: `get_type_hints` looks at one."""

    def __iter__(self) -> Iterator[str]:  # without it `dict(hints)` reads past us
        return super().__iter__()

    def __getitem__(self, name: str) -> object:
        return self._evaluated(super().__getitem__(name))


def hint(kind: type) -> None:
    """Let the annotations of a class, and of its methods, be types to who asks."""
    if type(vars(kind).get("__annotations__")) is dict:
        kind.__annotations__ = EvaluatedHints(kind)
    for value in vars(kind).values():
        function = getattr(value, "func", getattr(value, "fget", value))
        if isinstance(function, FunctionType):
            _hint_function(function)


def _hint_function(function: FunctionType) -> None:
    """Do so for a function; what is shown of one that is wrapped is the inner one."""
    inner: FunctionType | None = getattr(function, "__wrapped__", None)
    if type(function.__annotations__) is dict:
        function.__annotations__ = EvaluatedHints(inner or function)
    if inner is not None and type(inner.__annotations__) is dict:
        inner.__annotations__ = Hints(inner)


def public(value: object, home: str) -> object:
    """Return what a package gives to its users: classes have hints, an alias is a type."""
    if isinstance(value, str):
        return evaluated(value, home)
    for kind in getattr(value, "__mro__", ()):
        if kind.__module__.startswith(_PACKAGE):
            hint(kind)
    return value


def evaluated(text: str, module: str) -> object:
    """Return the type that a text stands for, with the types that aliases in it do.

    An alias that holds itself is Any there. Raises NameError if a name is unknown.
    """
    return eval(text, {}, _WholeScope(module))


class _WholeScope(_Scope):
    """The same names, those that only a type checker imports, and no text."""

    def __missing__(self, name: str) -> object:
        try:
            found = _find(name, self._module)
        except KeyError:
            found = _for_checkers(self._module)[name]()
        if isinstance(found, str):
            self[name] = Any
            found = eval(found, {}, self)
        self[name] = found = Mapping[str, object] if _is_of_dict(found) else found
        return found


def _is_of_dict(found: object) -> bool:
    """Whether a type describes the keys of a dict, which none but checkers look at."""
    return is_typeddict(found) and found.__module__.startswith(TYPES)


@cache
def _for_checkers(module: str) -> Mapping[str, Callable[[], object]]:
    """Return what imports the names that a module imports `if TYPE_CHECKING:` alone."""
    import ast  # both are large, and most programs never come here
    from inspect import getsource

    package = sys.modules[module].__package__
    found: dict[str, Callable[[], object]] = {}
    for block in ast.parse(getsource(sys.modules[module])).body:
        if isinstance(block, ast.If) and ast.unparse(block.test) == "TYPE_CHECKING":
            for each in block.body:
                if isinstance(each, ast.ImportFrom):
                    home = "." * each.level + (each.module or "")
                    for alias in each.names:
                        found[alias.asname or alias.name] = partial(
                            _imported, alias.name, home, package
                        )
    return found


def _imported(name: str, home: str, package: str | None) -> object:
    return getattr(import_module(home, package), name)
