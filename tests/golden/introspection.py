"""A generated package seen from outside, by `inspect` alone: what its methods ask for and return.

It shares no code with the generator, and it is held against what `sdkwright surface` says of the same package.
"""

from __future__ import annotations

import ast
import inspect
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from importlib import import_module
from types import ModuleType, UnionType
from typing import Any, ForwardRef, Union, get_args, get_origin

Entry = Mapping[str, Any]


def differences(surface: Mapping[str, Any], sdk: ModuleType) -> Iterator[str]:
    """What the surface says of a method, and what the method says otherwise; nothing where they agree."""
    for name in (surface["client"], surface["async_client"]):
        client = getattr(sdk, name)
        for entry in surface["operations"]:
            method = _method(client, entry["call"])
            for said, found in _pairs(entry, method, sdk, is_sync=name == surface["client"]):
                if said != found:
                    yield f"{name}.{entry['call']}: the surface says {said}, the method {found}"


def methods(sdk: ModuleType, surface: Mapping[str, Any]) -> set[str]:
    """Every call that hangs on the client, however deep; its own ones are those of a base among the resources."""
    client: type = getattr(sdk, surface["client"])
    bases = [base for base in client.__mro__ if base.__module__.endswith(".resources._client")]
    own = {name for base in bases for name, value in vars(base).items() if inspect.isfunction(value)}
    return {name for name in own if not name.startswith("_")} | set(_calls(_bare(client), ""))


def _calls(holder: object, above: str) -> Iterator[str]:
    for name, value in vars(type(holder)).items():
        if name.startswith("_"):
            continue
        if inspect.isfunction(value) and above:
            yield f"{above}{name}"
        elif not callable(value) and not isinstance(value, property):
            yield from _calls(getattr(holder, name), f"{above}{name}.")


def _bare(client: type) -> object:
    """A client that was never told anything: its resources are there all the same."""
    return client.__new__(client)


def _method(client: type, call: str) -> Callable[..., object]:
    found: object = _bare(client)
    for name in call.split("."):
        found = getattr(found, name)
    assert callable(found)
    return found


def _pairs(
    entry: Entry, method: Callable[..., object], sdk: ModuleType, *, is_sync: bool
) -> Iterator[tuple[object, object]]:
    """What the two say of the same thing."""
    signature = inspect.signature(method)
    body = entry["body"] or {}
    choice, whole = body.get("choice"), body.get("whole", {}).get("argument")
    accept = entry["accept"] and entry["accept"]["argument"]
    beside = {choice, whole, accept, entry["pages"] and entry["pages"]["limit"]}
    options = {*_options(sdk)} - {argument["argument"] for argument in entry["arguments"]}
    own = [p for p in signature.parameters.values() if p.name not in beside | options]
    yield beside - {None}, beside & {*signature.parameters}
    yield [argument["argument"] for argument in entry["arguments"]], [p.name for p in own]
    scope, outside = _scope(method), _outside(entry, sdk)
    returns = _returns(entry, sdk) if is_sync else _in_async(_returns(entry, sdk))
    yield _shape(eval(returns, outside)), _shape(eval(signature.return_annotation, scope))
    for argument, parameter in zip(entry["arguments"], own, strict=False):
        if whole is None:  # else the ways say it: the body may be given in one piece
            yield argument["required"], parameter.default is parameter.empty
        yield argument["positional"], parameter.kind is parameter.POSITIONAL_OR_KEYWORD
        given, annotation = _shape(eval(argument["type"], outside)), _shape(eval(parameter.annotation, scope))
        absent = {sdk.NotGiven} if sdk.NotGiven in annotation else set()
        yield given, annotation - absent - ({type(None)} - given if absent else set())


def _options(sdk: ModuleType) -> Iterator[str]:
    """What may be said of every call, which the surface does not repeat for each."""
    yield from import_module(f"{sdk.__name__}._runtime.options").RequestOptions.__annotations__
    yield "options"


def _returns(entry: Entry, sdk: ModuleType) -> str:
    """What a method may return: also the stream, or the other media types, that one of its arguments asks for."""
    returns, stream = str(entry["returns"]), entry["stream"]
    if entry["accept"]:
        return " | ".join([returns, *entry["accept"]["content_types"].values()])
    is_choice = stream and stream["argument"]
    return f"{returns} | {sdk.__name__}.SyncStream[{stream['item']}]" if is_choice else returns


def _in_async(returns: str) -> str:
    return returns.replace(".SyncPage[", ".AsyncPages[").replace(".SyncStream[", ".AsyncStream[")


def _shape(annotation: object) -> set[object]:
    """The members of a type: unions are equal in any order."""
    if get_origin(annotation) in (Union, UnionType):
        return set(get_args(annotation))
    return {type(None) if annotation is None else annotation}


def _scope(method: Callable[..., object]) -> dict[str, object]:
    """The names that an annotation of the method can use, those that only a checker imports included."""
    module = import_module(method.__module__)
    scope = dict(vars(module))
    for node in ast.parse(inspect.getsource(module)).body:
        if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
            for each in node.body:
                if isinstance(each, ast.Import | ast.ImportFrom):
                    with suppress(ImportError):  # a class of views is there for checkers alone
                        exec(compile(ast.Module([each], []), module.__name__, "exec"), scope)
    return {name: _known(value) for name, value in scope.items() if not name.startswith("__")}


def _known(value: object) -> object:
    """An alias of a package is a text, which `|` does not take."""
    return ForwardRef(value) if isinstance(value, str) else value


@dataclass(frozen=True, slots=True)
class _Outside:
    """A module as `eval` sees it from outside."""

    module: ModuleType

    def __getattr__(self, name: str) -> object:
        value = getattr(self.module, name)
        return _Outside(value) if isinstance(value, ModuleType) else _known(value)


def _outside(entry: Entry, sdk: ModuleType) -> dict[str, object]:
    """The names that anybody has who imports what the types of an entry name."""
    import_module(f"{sdk.__name__}.types")
    scope: dict[str, object] = {sdk.__name__: _Outside(sdk)}
    for text in (entry["returns"], *(argument["type"] for argument in entry["arguments"])):
        for node in ast.walk(ast.parse(text, mode="eval")):
            dotted = ast.unparse(node).rpartition(".")[0] if isinstance(node, ast.Attribute) else ""
            if dotted:
                import_module(dotted)
                top = dotted.partition(".")[0]
                scope[top] = _Outside(import_module(top))
    return scope
