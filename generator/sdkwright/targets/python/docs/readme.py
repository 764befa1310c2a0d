"""The operations that a README shows -> calls of their methods, as a person would write them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, time

from sdkwright.model import Api, Operation
from sdkwright.plan.samples.sampler import NoSample
from sdkwright.plan.samples.shown_calls import A_HANDFUL, Told, takes_file
from sdkwright.plan.samples.shown_calls import ShownCalls as Chosen
from sdkwright.report import Report
from sdkwright.targets.python.client.client_views import ClientView
from sdkwright.targets.python.code.expressions import NOT_FOUND, Call, awaited, laid_out, raw_method, statement
from sdkwright.targets.python.docs.readme_views import ReadmeView, ShownCallView
from sdkwright.targets.python.docs.shown_calls import NOTHING_GIVEN, ShownCall, ShownCalls
from sdkwright.targets.python.names.settled import Names
from sdkwright.targets.python.sdk_tests.modules import tools_of
from sdkwright.targets.python.sdk_tests.responses import ExpectedResponses
from sdkwright.text import Json, Text

_MANY = 60
"""So many operations are tried before nothing is shown: a value that has no end is in all or in few."""


class Readme:
    """Chooses the calls of a README, and writes them."""

    def __init__(
        self,
        api: Api,
        names: Names,
        client: ClientView,
        calls: ShownCalls,
        report: Report,
    ) -> None:
        self._api = api
        self._report = report
        self._calls = calls
        self._error = client.error
        self._expected = ExpectedResponses(api, names.types)

    def view(self, told: Sequence[Told]) -> ReadmeView:
        """What the README shows; what sdk.toml names goes first, in all places that it fits."""
        chosen = Chosen(self._api)
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
        view = self._calls.view(operation)
        return view is not None and view.stream is not None

    def _first(self, operations: Sequence[Operation], *, has_files: bool = False) -> ShownCallView | None:
        """The first that can be shown."""
        for operation in operations[:_MANY]:
            found = self._shown(operation, NOTHING_GIVEN, shows_files=has_files)
            if found is not None and (found.has_files or not has_files):
                return found
        return None

    def _configured(self, told: Told) -> ShownCallView | None:
        """What sdk.toml names; an argument that there is not is an error, and so is a call without an end."""
        call = told.call
        given = {name: _json(value) for name, value in call.arguments.items()}
        for name in self._calls.unknown(told.operation, given):
            message = f"readme.examples: {call.operation!r} has no argument {name!r}"
            self._report.error("config-invalid", message, call.at)
        found = self._shown(told.operation, given)
        if found is None:
            message = f"readme.examples: {call.operation!r} has an argument of which no example can be made"
            self._report.error("config-invalid", message, call.at)
        return found

    def _shown(
        self, operation: Operation, given: Mapping[str, Json], *, shows_files: bool = False
    ) -> ShownCallView | None:
        found = self._calls.shown(operation, given, shows_files=shows_files)
        if found is None:
            return None
        is_streamed = found.operation.stream is not None
        try:
            answer = self._expected.stream(operation) if is_streamed else self._expected.whole(operation)
        except NoSample:
            return None
        return _view(found, operation.method, answer)


def _view(found: ShownCall, method: str, answer: Call) -> ShownCallView:
    shown, variable, item = found.call, found.variable, found.item
    behind = f"{variable} = " if found.operation.has_result else ""
    return ShownCallView(
        operation=found.operation,
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
        is_list=found.is_list,
        file_names=tuple(map(Text, found.files)),
        method=Text(method),
        path=Text(found.path),
        response=laid_out(answer, at=4, behind="", before=","),
        tools=tools_of(answer),
    )


def is_paged(operation: Operation) -> bool:
    """Whether it lists in pages."""
    return operation.pages is not None


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
