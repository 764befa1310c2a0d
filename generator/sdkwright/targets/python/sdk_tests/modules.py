"""The tree of resources -> a module of tests for each resource that has methods."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from sdkwright.model import Api, Operation
from sdkwright.plan.operations import PlannedOperation
from sdkwright.plan.samples.calls import SampleCalls
from sdkwright.plan.samples.sampler import NoSample
from sdkwright.plan.samples.smallest import Smallest
from sdkwright.plan.samples.values import Digits
from sdkwright.report import Pointer, Report
from sdkwright.targets.python.client.client_views import ClientView
from sdkwright.targets.python.code.expressions import (
    CONTENT,
    DIGITS,
    EXACT,
    FORM,
    JSON,
    NUMBERS,
    PART,
    PARTS,
    REQUEST,
    RESPONSE,
    STREAM,
    Call,
    Expression,
    Listed,
    behind_lambda,
    laid_out,
)
from sdkwright.targets.python.names.derived import API, response_name, test_module_name, test_name
from sdkwright.targets.python.names.settled import Names
from sdkwright.targets.python.sdk_tests.access import Access
from sdkwright.targets.python.sdk_tests.calls import CallTest, call_test
from sdkwright.targets.python.sdk_tests.responses import ExpectedResponses
from sdkwright.targets.python.sdk_tests.views import (
    CallView,
    OperationTestsView,
    ResponseView,
    SharedTestsView,
    TestModuleView,
)
from sdkwright.targets.python.views import OperationView, ResourceView
from sdkwright.text import Code, Text

_ALL, _REQUIRED, _NONE = "with_all_arguments", "with_required_arguments", "without_arguments"
_ORDER = (API, CONTENT, DIGITS, FORM, JSON, EXACT, PART, PARTS, REQUEST, RESPONSE, STREAM)

Planned = Mapping[Pointer, PlannedOperation]
"""The operations of an API, by their places."""


class SdkTests:
    """Makes the tests of an SDK."""

    def __init__(self, api: Api, names: Names, client: ClientView, planned: Planned, report: Report) -> None:
        self._api = api
        self._report = report
        self._smallest = Smallest(api, is_sent=True)
        self._access = Access(api, client.credentials, client.options)
        self._expected = ExpectedResponses(api, names.types)
        self._operations = {str(at)[1:]: each for at, each in planned.items()}

    def shared(self) -> SharedTestsView:
        """What all tests have in common."""
        usual = tuple(map(Text, self._access.usual))
        return SharedTestsView(self._access.client_arguments(), self._access.places(), usual)

    def modules(self, resources: Iterable[ResourceView]) -> Iterator[TestModuleView]:
        """The tests of each resource."""
        for resource in resources:
            module = self._module(resource)
            if module.operations:
                yield module

    def _module(self, resource: ResourceView) -> TestModuleView:
        used: set[Code] = {API, REQUEST}
        shown = (self._shown(view, used) for view in resource.operations)
        operations = tuple(test for test in shown if test is not None)
        return TestModuleView(
            module=test_module_name(resource.call),
            doc=Text(f"Tests of `client.{resource.call or '*'}`."),
            tools=tuple(tool for tool in _ORDER if tool in used),
            operations=operations,
            has_deprecated=resource.has_deprecated,
        )

    def _shown(self, view: OperationView, used: set[Code]) -> OperationTestsView | None:
        """The tests of one operation; none where no example of it can be made, as no value ends, or has a form."""
        tools: set[Code] = set()
        try:
            test = self._operation(view, tools)
        except NoSample as no_sample:
            message = f"no test shows this operation: {no_sample} has no value that can be sent or served as an example"
            self._report.note("no-sample", message, self._operations[view.pointer.raw].operation.at)
            return None
        used |= tools
        return test

    def _operation(self, view: OperationView, used: set[Code]) -> OperationTestsView:
        planned = self._operations[view.pointer.raw]
        operation, calls = planned.operation, SampleCalls(self._api, self._smallest, planned)
        whole = call_test(calls.all(), view.call, self._access)
        smallest = None if calls.is_all_required else call_test(calls.required(), view.call, self._access)
        tests = [(_ALL if view.arguments else _NONE, whole), *([(_REQUIRED, smallest)] if smallest else [])]
        streams = [_is_streamed(view, test) for _, test in tests]
        answers = tuple(self._answer(operation, view, streamed, used) for streamed in sorted(set(streams)))
        shown = (_call(view, name, test, s) for (name, test), s in zip(tests, streams, strict=True))
        used.update(tool for _, test in tests for tool in _tools(test.request))
        used.update(tool for _, test in tests for _, value in test.call.arguments for tool in _tools(value))
        return OperationTestsView(answers, tuple(shown))

    def _answer(self, operation: Operation, view: OperationView, streamed: bool, used: set[Code]) -> ResponseView:
        name = response_name(view.method, streamed=streamed)
        value = self._expected.stream(operation) if streamed else self._expected.whole(operation)
        used.update(_tools(value))
        return ResponseView(name, laid_out(value, at=0, behind=f"{name} = "))


def _is_streamed(view: OperationView, test: CallTest) -> bool:
    if view.stream is None or view.stream.asked is None:
        return view.stream is not None
    said = test.values.get(view.stream.asked.name)
    return said if isinstance(said, bool) else view.stream.by_default


def _call(view: OperationView, kind: str, test: CallTest, streamed: bool) -> CallView:
    return CallView(
        name=test_name(view.method, kind),
        call=behind_lambda(test.call),
        answer=response_name(view.method, streamed=streamed),
        request=laid_out(test.request, at=4, behind="assert sent == "),
    )


def tools_of(value: Expression) -> tuple[Code, ...]:
    """The classes that an expression is made of, each once."""
    return tuple(dict.fromkeys(_tools(value)))


def _tools(value: Expression) -> Iterator[Code]:
    """The classes that an expression is made of."""
    inner: Sequence[Expression] = ()
    match value:
        case Call():
            yield value.function
            inner = [item for _, item in value.arguments]
        case Digits():
            yield NUMBERS[type(value)]
        case Listed():
            inner = value.items
        case list():
            inner = value
        case dict():
            inner = [*value.values()]
        case _:
            return
    for item in inner:
        yield from _tools(item)
