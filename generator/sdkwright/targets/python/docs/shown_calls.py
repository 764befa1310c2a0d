"""An operation -> the call of its method as a person would write it, for all that is shown to readers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from sdkwright.model import Api, Operation
from sdkwright.naming.words import singular, words
from sdkwright.plan.operations import PlannedOperation
from sdkwright.plan.samples.example_values import file_name, is_told_by_name
from sdkwright.plan.samples.reader_calls import ReaderCalls
from sdkwright.plan.samples.sampler import NoSample
from sdkwright.plan.samples.shown_calls import lists
from sdkwright.plan.samples.smallest import Smallest
from sdkwright.plan.samples.values import Sample
from sdkwright.report import Pointer
from sdkwright.targets.python.client.client_views import ClientView
from sdkwright.targets.python.code.expressions import (
    ITEM,
    PATH,
    RESULT,
    Call,
    Expression,
    Listed,
    call_of,
    variable_name,
)
from sdkwright.targets.python.sdk_tests.access import Access
from sdkwright.targets.python.sdk_tests.calls import check_access, method_call
from sdkwright.targets.python.views import OperationView, ResourceView
from sdkwright.text import Code, Json

NOTHING_GIVEN: Mapping[str, Json] = {}
_TAKEN = frozenset({"client", "main", "asyncio", "path", "print", "response", "error", "result", "stream", "types"})
"""Names that what is shown uses for other things."""


@dataclass(frozen=True, slots=True)
class ShownCall:
    """A call that is shown; `path` is where a server sees it.

    `variable` holds what comes back, and `item` one of it where it `is_list`. `files` are what it reads from the disk.
    """

    operation: OperationView
    call: Call
    path: str
    variable: Code
    item: Code
    is_list: bool
    files: tuple[str, ...]


class ShownCalls:
    """Writes the calls of an API."""

    def __init__(
        self,
        api: Api,
        client: ClientView,
        resources: Sequence[ResourceView],
        planned: Mapping[Pointer, PlannedOperation],
    ) -> None:
        self._api = api
        self._planned = planned
        self._resources = {view.pointer.raw: each for each in resources for view in each.operations}
        self._views = {view.pointer.raw: view for each in resources for view in each.operations}
        self._smallest = Smallest(api, is_sent=True)
        self._access = Access(api, client.credentials, client.options)

    def view(self, operation: Operation) -> OperationView | None:
        """The method of an operation; None where the SDK has none."""
        return self._views.get(_key(operation))

    def unknown(self, operation: Operation, given: Mapping[str, Json]) -> tuple[str, ...]:
        """What a value is given for though the method has no such argument."""
        if self.view(operation) is None:
            return ()
        return ReaderCalls(self._api, self._smallest, self._planned[operation.at], given).unknown()

    def shown(
        self,
        operation: Operation,
        given: Mapping[str, Json] = NOTHING_GIVEN,
        *,
        shows_files: bool = False,
        body: Sample = None,
        asks_stream: bool = True,
    ) -> ShownCall | None:
        """The call with what must be given, and a body; None where an argument has no value that could be shown.

        Where a caller chooses, it `asks_stream`s or for a response as a whole.
        """
        view = self.view(operation)
        if view is None:
            return None
        planned = self._planned[operation.at]
        calls = ReaderCalls(self._api, self._smallest, planned, given, shows_files=shows_files, body=body)
        try:
            found = calls.shown()
            check_access(found, self._access)
        except NoSample:
            return None
        files: list[str] = []
        made = method_call(found, view.call)
        asked = _asked(view) if asks_stream else ()
        call = Call(made.function, tuple(_arguments(made, view, asked, files)))
        is_many = lists(operation, self._api)
        variable, item = self._variables(operation, view, is_many=is_many)
        return ShownCall(
            operation=view,
            call=call,
            path=found.request.path,
            variable=variable,
            item=item,
            is_list=is_many and view.stream is None,
            files=tuple(dict.fromkeys(files)),
        )

    def _variables(self, operation: Operation, view: OperationView, *, is_many: bool) -> tuple[Code, Code]:
        """What holds the response, and one item of it: the noun of the resource, where the method gives that."""
        noun = words(str(self._resources[_key(operation)].attribute))
        reads = words(view.method)[:1] in (["list"], ["retrieve"], ["get"])
        if not noun or not reads:
            return RESULT, ITEM
        one = variable_name([*noun[:-1], singular(noun[-1])])
        all_ = variable_name(noun) if is_many or words(view.method)[0] == "list" else one
        if one in _TAKEN or all_ in _TAKEN:
            return RESULT, ITEM
        return all_, one if all_ != one else ITEM


def _asked(view: OperationView) -> tuple[Code, ...]:
    """The argument that asks for a stream, where one comes only if it is asked for."""
    stream = view.stream
    return (stream.asked.name,) if stream is not None and stream.asked is not None and not stream.by_default else ()


def _arguments(
    call: Call, view: OperationView, asked: tuple[Code, ...], files: list[str]
) -> Iterable[tuple[Code, Expression]]:
    """The arguments as a reader sees them: files by their paths, and what a file tells by its name left out."""
    arguments: list[tuple[Code, Expression]] = [pair for pair in call.arguments if pair[0] not in asked]
    arguments += [(name, True) for name in asked]
    offered = view.offered.raw
    if view.content_type is not None and is_told_by_name(offered):
        arguments = [pair for pair in arguments if pair[0] != view.content_type.name]
    return [(key, _with_paths(value, f"{key} {offered}", files)) for key, value in arguments]


def _with_paths(value: Expression, name: str, files: list[str]) -> Expression:
    """A value as a caller gives it: a file by its path."""
    match value:
        case bytes():
            files.append(file_name(name))
            return call_of(PATH, files[-1])
        case list():
            return Listed(tuple(_with_paths(item, name, files) for item in value)) if _has_bytes(value) else value
        case _:
            return value


def _has_bytes(value: Sequence[object]) -> bool:
    return any(isinstance(item, bytes) for item in value)


def _key(operation: Operation) -> str:
    return str(operation.at)[1:]
