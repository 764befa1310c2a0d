"""The operations that a README shows -> calls of their methods, as a person would write them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime, time

from sdkwright.model import Api, Operation
from sdkwright.name_words import singular, words
from sdkwright.plan.operations import PlannedOperation
from sdkwright.plan.samples.example_values import file_name, is_told_by_name
from sdkwright.plan.samples.reader_calls import ReaderCalls
from sdkwright.plan.samples.sampler import NoSample
from sdkwright.plan.samples.shown_calls import A_HANDFUL, ShownCalls, Told, lists, takes_file
from sdkwright.plan.samples.smallest import Smallest
from sdkwright.report import Pointer, Report
from sdkwright.targets.python.client.client_views import ClientView
from sdkwright.targets.python.code.expressions import (
    ITEM,
    NOT_FOUND,
    PATH,
    RESULT,
    Call,
    Expression,
    Listed,
    awaited,
    call_of,
    laid_out,
    raw_method,
    statement,
    variable_name,
)
from sdkwright.targets.python.docs.readme_views import ReadmeView, ShownCallView
from sdkwright.targets.python.names.settled import Names
from sdkwright.targets.python.sdk_tests.access import Access
from sdkwright.targets.python.sdk_tests.calls import call_test
from sdkwright.targets.python.sdk_tests.modules import tools_of
from sdkwright.targets.python.sdk_tests.responses import ExpectedResponses
from sdkwright.targets.python.views import OperationView, ResourceView
from sdkwright.text import Code, Json, Text

_TAKEN = frozenset({"client", "main", "asyncio", "path", "print", "response", "error", "result", "stream", "types"})
"""Names that a README uses for other things."""
_MANY = 60
"""So many operations are tried before nothing is shown: a value that has no end is in all or in few."""


class Readme:
    """Chooses the calls of a README, and writes them."""

    def __init__(
        self,
        api: Api,
        names: Names,
        client: ClientView,
        resources: Iterable[ResourceView],
        planned: Mapping[Pointer, PlannedOperation],
        report: Report,
    ) -> None:
        self._api = api
        self._planned = planned
        self._report = report
        self._views = {view.pointer.raw: view for resource in resources for view in resource.operations}
        self._resources = {view.pointer.raw: each for each in resources for view in each.operations}
        self._error = client.error
        self._smallest = Smallest(api, is_sent=True)
        self._access = Access(api, client.credentials, client.options)
        self._expected = ExpectedResponses(api, names.types)

    def view(self, told: Sequence[Told]) -> ReadmeView:
        """What the README shows; what sdk.toml names goes first, in all places that it fits."""
        chosen = ShownCalls(self._api)
        named = [(each, self._configured(each)) for each in told]
        calls = [call for _, call in named if call is not None]

        def best(of_kind: Callable[[Operation], bool], *, has_files: bool = False) -> ShownCallView | None:
            told_ones = (call for each, call in named if call is not None and of_kind(each.operation))
            ranked = chosen.ranked(of_kind, few=A_HANDFUL if of_kind is not is_paged else 0)
            return next(told_ones, None) or self._first(ranked, has_files=has_files)

        return ReadmeView(
            first=calls[0] if calls else self._first(chosen.reads()),
            more=tuple(calls[1:]),
            pages=best(is_paged),
            stream=best(self._is_stream),
            upload=best(lambda each: takes_file(each, self._api), has_files=True),
            caught=tuple(sorted((self._error, NOT_FOUND))),
            has_grants=any(auth.by_grant for auth in self._api.auth),
        )

    def _is_stream(self, operation: Operation) -> bool:
        view = self._views.get(_key(operation))
        return view is not None and view.stream is not None

    def _first(self, operations: Sequence[Operation], *, has_files: bool = False) -> ShownCallView | None:
        """The first that can be shown."""
        for operation in operations[:_MANY]:
            found = self._shown(operation, {}, shows_files=has_files)
            if found is not None and (found.has_files or not has_files):
                return found
        return None

    def _configured(self, told: Told) -> ShownCallView | None:
        """What sdk.toml names; an argument that there is not is an error, and so is a call without an end."""
        call = told.call
        found = self._shown(told.operation, {name: _json(value) for name, value in call.arguments.items()}, told)
        if found is None:
            message = f"readme.examples: {call.operation!r} has an argument of which no example can be made"
            self._report.error("config-invalid", message, call.at)
        return found

    def _shown(
        self,
        operation: Operation,
        given: Mapping[str, Json],
        told: Told | None = None,
        *,
        shows_files: bool = False,
    ) -> ShownCallView | None:
        view = self._views.get(_key(operation))
        if view is None:
            return None
        planned = self._planned[operation.at]
        calls = ReaderCalls(self._api, self._smallest, planned, given, shows_files=shows_files)
        for name in calls.unknown():
            assert told is not None, "only sdk.toml gives values by name"
            message = f"readme.examples: {told.call.operation!r} has no argument {name!r}"
            self._report.error("config-invalid", message, told.call.at)
        try:
            call = call_test(calls.shown(), view.call, self._access)
            is_streamed = view.stream is not None
            answer = self._expected.stream(operation) if is_streamed else self._expected.whole(operation)
        except NoSample:
            return None
        return self._view(operation, view, call.call, call.request, answer)

    def _view(
        self, operation: Operation, view: OperationView, call: Call, request: Call, answer: Call
    ) -> ShownCallView:
        files: list[str] = []
        arguments = list(call.arguments)
        if view.stream is not None and view.stream.asked is not None and not view.stream.by_default:
            arguments = [pair for pair in arguments if pair[0] != view.stream.asked.name]
            arguments.append((view.stream.asked.name, True))
        offered = view.offered.raw
        if view.content_type is not None and is_told_by_name(offered):
            arguments = [pair for pair in arguments if pair[0] != view.content_type.name]
        given = ((key, _with_paths(value, f"{key} {offered}", files)) for key, value in arguments)
        shown = Call(call.function, tuple(given))
        many = lists(operation, self._api)
        variable, item = self._variables(operation, view, many=many)
        method, path = request.arguments[0][1], request.arguments[1][1]
        assert isinstance(method, str), "the first argument of Request"
        assert isinstance(path, str), "and the second"
        behind = f"{variable} = " if view.has_result else ""
        return ShownCallView(
            operation=view,
            variable=variable,
            item=item,
            assigned=statement(shown, at=0, behind=behind),
            nested=statement(shown, at=4, behind=behind),
            awaited=statement(shown, at=8, behind=awaited(behind)),
            looped=statement(shown, at=0, behind=f"for {item} in ", before=":"),
            async_looped=statement(shown, at=8, behind=f"async for {item} in ", before=":"),
            entered=statement(shown, at=0, behind="with ", before=" as stream:"),
            async_entered=statement(shown, at=8, behind="async with await ", before=" as stream:"),
            paged=statement(shown, at=0, behind="page = "),
            raw=statement(Call(raw_method(shown.function), shown.arguments), at=0, behind="response = "),
            is_list=many and view.stream is None,
            file_names=tuple(map(Text, dict.fromkeys(files))),
            method=Text(method),
            path=Text(path),
            response=laid_out(answer, at=4, behind="", before=","),
            tools=tools_of(answer),
        )

    def _variables(self, operation: Operation, view: OperationView, *, many: bool) -> tuple[Code, Code]:
        """What holds the response, and one item of it: the noun of the resource, where the method gives that."""
        noun = words(str(self._resources[_key(operation)].attribute))
        reads = words(view.method)[:1] in (["list"], ["retrieve"], ["get"])
        if not noun or not reads:
            return RESULT, ITEM
        one = variable_name([*noun[:-1], singular(noun[-1])])
        all_ = variable_name(noun) if many or words(view.method)[0] == "list" else one
        if one in _TAKEN or all_ in _TAKEN:
            return RESULT, ITEM
        return all_, one if all_ != one else ITEM


def is_paged(operation: Operation) -> bool:
    """Whether it lists in pages."""
    return operation.pages is not None


def _key(operation: Operation) -> str:
    return str(operation.at)[1:]


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


def _json(value: object) -> Json:
    """A value of TOML as JSON has it."""
    match value:
        case datetime() | date() | time():
            return value.isoformat()
        case dict():
            return {str(key): _json(item) for key, item in value.items()}
        case list():
            return [_json(item) for item in value]
        case str() | bool() | int() | float():
            return value
        case _:
            return str(value)
