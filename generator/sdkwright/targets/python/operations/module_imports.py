"""What the module of a resource imports beside the types that its signatures name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sdkwright.targets.python.code.imports import OPTIONS, TYPING, Import
from sdkwright.targets.python.code.runtime_classes import PLAIN_OPTIONS, REQUEST_OPTIONS
from sdkwright.targets.python.code.types import NOT_GIVEN, NOT_GIVEN_TYPE
from sdkwright.targets.python.names.derived import MethodsBase
from sdkwright.targets.python.views import OperationView
from sdkwright.text import Code

_ARGUMENTS, _BODIES = "_runtime.arguments", "_runtime.arguments.whole_body"
_CALL, _RESOURCE = "_runtime.call.operation", "_runtime.client.resource"
_PAGES, _STREAM = "_runtime.pages.pages", "_runtime.stream.stream"


def run_imports(
    operations: Sequence[OperationView], private: Code, base: MethodsBase, *, has_children: bool
) -> Iterator[Import]:
    """What a module needs to run; `private` stands before the names of functions that its methods call."""
    yield Import(TYPING, "TYPE_CHECKING")
    yield Import(base.module, base.asynchronous)
    yield Import(base.module, base.sync)
    if has_children:
        yield Import(_RESOURCE, "cached_resource")
    if operations:
        yield Import(TYPING, "Unpack")
    for operation in operations:
        yield from _declared_with(operation)
        yield from _options(operation)
        if operation.instead:
            yield _function(_BODIES, "whole_or_parts", private)
        if operation.pages:
            yield from _paged(private)
        elif operation.stream:
            yield from _streamed(private, is_choice=bool(operation.stream.asked))
        else:
            yield Import(_CALL, "Operation")


def checker_imports(operations: Sequence[OperationView]) -> Iterator[Import]:
    """What checkers alone need: the other ways in which the methods deliver responses."""
    yield Import("_runtime.client", "views", "_views")
    for operation in operations:
        if not operation.declared:
            yield Import(TYPING, "Final", "_Final")
            continue
        yield Import(TYPING, "Any", "_Any")
        if operation.pages:
            yield Import(_PAGES, "AsyncPage")


def _declared_with(operation: OperationView) -> Iterator[Import]:
    """What the declaration of an operation, and the decorators of its method, are made of."""
    if operation.declared:
        yield Import(TYPING, "overload")
    if operation.deprecation or any(way.deprecation for way in operation.declared):
        yield Import("_runtime.deprecation", "deprecated", "_deprecated")
    if operation.implied:
        yield Import(_ARGUMENTS, "implied")
    if operation.servers:
        yield Import("_runtime.params", "servers")
    if operation.styles:
        yield Import("_runtime.params.styles", "Style")


def _options(operation: OperationView) -> Iterator[Import]:
    """What stands for arguments that are left out, and the options of a method where no class of its own has them."""
    if any(argument.default == NOT_GIVEN for argument in operation.signature.arguments):
        yield Import(OPTIONS, NOT_GIVEN)
        yield Import(OPTIONS, NOT_GIVEN_TYPE.parts[0])
    if operation.options_type in (PLAIN_OPTIONS, REQUEST_OPTIONS):
        yield Import(OPTIONS, operation.options_type)


def _paged(private: Code) -> Iterator[Import]:
    yield Import("_runtime.pages", "paging")
    for name in ("AsyncPages", "PagedOperation", "SyncPage"):
        yield Import(_PAGES, name)
    for name in ("all_pages", "first_page"):
        yield _function(_PAGES, name, private)


def _streamed(private: Code, *, is_choice: bool) -> Iterator[Import]:
    yield Import("_runtime.stream", "framing")
    yield Import("_runtime.stream.stream_call", "StreamOperation")
    for name in ("AsyncStream", "SyncStream"):
        yield Import(_STREAM, name)
    call = "response_or_stream" if is_choice else "open_stream"
    for name in (call, f"{call}_async"):
        yield _function(_STREAM, name, private)


def _function(module: str, name: str, private: Code) -> Import:
    """A function, by another name where an argument has its own."""
    return Import(module, name, f"_{name}" if private else "")
