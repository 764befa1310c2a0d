"""Names that follow from others, by rule: of the package and the client, of files, classes and tests.

What is settled among its neighbours, and remembered, is in `naming`.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from sdkwright.plan.names.scopes import GIVEN, Wish
from sdkwright.plan.names.type_names import singular_of
from sdkwright.report import Pointer
from sdkwright.targets.python.names.identifiers import PYTHON, class_name
from sdkwright.targets.python.names.reserved import FUNCTIONS, RAW_CALLS
from sdkwright.text import Code

_LETTER = re.compile("_([a-z])")


@dataclass(frozen=True, slots=True)
class SdkNames:
    """The names of the package: as it is imported, as it is installed, and the generator's version."""

    package: Code
    distribution: Code
    generator_version: Code


def sdk_names(package: str, distribution: str | None, generator_version: str) -> SdkNames:
    """The names of a package; a distribution has hyphens where the package has underscores, if nobody names it."""
    derived = package.strip("_").replace("_", "-")
    return SdkNames(Code(package), Code(distribution or derived), Code(generator_version))


@dataclass(frozen=True, slots=True)
class ClientNames:
    """The client's class, and the root of its exceptions."""

    client: Code
    error: Code


def client_names(name: str) -> ClientNames:
    """The names around a client class."""
    return ClientNames(Code(name), Code(f"{name}Error"))


@dataclass(frozen=True, slots=True)
class ResourceFile:
    """Where a resource is.

    `call` is how a user writes it; file and module are below `resources/`; `root` are the dots up to the package.
    """

    call: Code
    file: Code
    module: Code
    root: Code


_OF_CLIENT = Code("_client")
"""The module of the client's own methods: no resource begins with an underscore."""


def resource_file(path: tuple[Code, ...], *, is_package: bool) -> ResourceFile:
    """The file of a resource: a package where it has children, so that the files are a tree as the calls are."""
    if not path:
        return ResourceFile(Code(""), _OF_CLIENT, _OF_CLIENT, Code(".."))
    dotted = ".".join(path)
    file = "/".join(path) + ("/__init__" if is_package else "")
    return ResourceFile(Code(dotted), Code(file), Code(dotted), Code("." * (len(path) + 1 + is_package)))


@dataclass(frozen=True, slots=True)
class MethodsBase:
    """What the classes that hold methods are made of, the module below the package that has it, and what calls."""

    sync: Code
    asynchronous: Code
    module: str
    caller: Code


OF_RESOURCE = MethodsBase(Code("SyncResource"), Code("AsyncResource"), "_runtime.client.resource", Code("self._client"))
OF_CLIENT = MethodsBase(Code("SyncClient"), Code("AsyncClient"), "_runtime.client.client", Code("self"))


@dataclass(frozen=True, slots=True)
class RawCalls:
    """The classes of the runtime that the clients are made of: those that call what no description knows."""

    sync: tuple[Code, ...]
    asynchronous: tuple[Code, ...]


def raw_calls(resources: Collection[str], *, wanted: bool) -> RawCalls:
    """All of them in one, or each whose name is not that of a resource: that keeps its name; none if none is wanted."""
    free = [name.title() for name in RAW_CALLS if wanted and name not in resources]
    kinds = ["RawClient"] if len(free) == len(RAW_CALLS) else free or ["Client"]
    return RawCalls(tuple(Code(f"Sync{kind}") for kind in kinds), tuple(Code(f"Async{kind}") for kind in kinds))


def resource_wish(words: tuple[str, ...], at: Pointer) -> Wish:
    """The name of a resource's class: after the last word of its path; where that is taken, after all of them.

    What it belongs to is then one thing: the `files` of `vector_stores` are `VectorStoreFilesResource`. What has no
    word holds the methods of the client.
    """
    if not words:
        return Wish(("ClientMethods", "OwnClientMethods"), at, GIVEN)
    above = [singular_of(PYTHON.type_word(word)) for word in words[:-1]]
    last, whole = class_name(words[-1]), class_name(" ".join((*above, PYTHON.type_word(words[-1]))))
    return Wish((f"{last}Resource", f"{whole}Resource"), at, GIVEN + len(words))


def async_name(name: Code) -> Code:
    """The name of the class beside it that awaits."""
    return Code(f"Async{name}")


def views_name(name: Code) -> Code:
    """The name of what a type checker knows of a resource whose methods deliver in another way."""
    return Code(f"{name}Views")


def options_name(name: Code) -> Code:
    """The name of what `with_options` of a client takes."""
    return Code(f"{name}Options")


def resource_names(name: Code) -> tuple[Code, ...]:
    """All names that come with a resource: its class, the async one, and the views of both."""
    return (name, async_name(name), views_name(name), views_name(async_name(name)))


def method_call(path: tuple[Code, ...], method: Code) -> Code:
    """How a user writes the call of a method, after the client."""
    return Code(".".join((*path, method)))


def options_class(method: Code) -> Code:
    """The name of what overloads of a method share: no two methods have the same."""
    return Code(f"_{_LETTER.sub(lambda found: found[1].upper(), f'_{method}')}Options")


def method_constant(method: Code) -> Code:
    """The name of the constant that describes a method's operation to the runtime: never cut, as methods differ."""
    return Code(f"_{method.upper()}")


def private(arguments: Iterable[Code]) -> Code:
    """What stands before the functions that methods call, so that no argument of theirs hides one."""
    return Code("" if FUNCTIONS.isdisjoint(arguments) else "_")


def page_name(path: Code) -> Code:
    """The file with the methods of a resource at the top: as its module is called, which no disk refuses."""
    return Code(path.partition("/")[0])


API = Code("Api")
"""The class by which the tests of an SDK call it."""


def test_module_name(call: Code) -> Code:
    """The module with the tests of a resource, behind `test_`; no word of a path has two underscores in a row."""
    return Code(call.replace(".", "__")) if call else _OF_CLIENT


def test_name(method: Code, kind: str) -> Code:
    """A test of a method: the ending tells the tests of all methods apart."""
    return Code(f"test_{method}_{kind}")


def response_name(method: Code, *, streamed: bool) -> Code:
    """The response that the tests of a method serve."""
    return Code(f"{method.upper()}_{'STREAM' if streamed else 'RESPONSE'}")
