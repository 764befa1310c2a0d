"""A call that shows an operation -> the method with its arguments, and what a server must see of it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from sdkwright.model import Location
from sdkwright.plan.calls.names import CONTENT_TYPE
from sdkwright.plan.samples.calls import SampleCall
from sdkwright.plan.samples.places import LOOKED_AT_APART
from sdkwright.plan.samples.values import Sample
from sdkwright.targets.python.code.expressions import (
    AUTH,
    BODY,
    COOKIES,
    HEADERS,
    POSITIONAL,
    QUERY,
    REQUEST,
    Call,
    Listed,
    call_of,
    method_of_client,
)
from sdkwright.targets.python.names.identifiers import coded
from sdkwright.targets.python.sdk_tests.access import Access
from sdkwright.targets.python.sdk_tests.bodies import expected_body
from sdkwright.text import Code


@dataclass(frozen=True, slots=True)
class CallTest:
    """One call: the method with its arguments, and what a server must see of it."""

    call: Call
    request: Call
    values: Mapping[str, Sample]
    """What was passed, by the method's own names."""


def call_test(shown: SampleCall, method: Code, access: Access) -> CallTest:
    """A call of a method as Python has it."""
    names = coded(shown.planned.names)
    return CallTest(
        call=method_call(shown, method),
        request=_request(shown, access),
        values={names[each.argument.key]: each.value for each in shown.passed},
    )


def method_call(shown: SampleCall, method: Code) -> Call:
    """The method with its arguments."""
    names = coded(shown.planned.names)
    passed = ((names[each.argument.key], each) for each in shown.passed)
    keywords = [(POSITIONAL if g.argument.is_positional else name, g.value) for name, g in passed]
    if shown.named_media_type and CONTENT_TYPE in names:
        keywords.append((names[CONTENT_TYPE], shown.named_media_type))
    return Call(method_of_client(method), tuple(keywords))


def check_access(shown: SampleCall, access: Access) -> None:
    """Raises `NoSample` where a credential of a call cannot be sent."""
    access.expected(shown.planned.operation, _given(shown, shown.request.headers))


def _request(shown: SampleCall, access: Access) -> Call:
    operation, read = shown.planned.operation, shown.request
    headers: dict[str, Sample] = {name: told for name, told in read.headers.items() if name not in LOOKED_AT_APART}
    expected = access.expected(operation, _given(shown, read.headers))
    auth = None if expected == access.usual else Listed(expected)
    return call_of(
        REQUEST,
        operation.method,
        read.path,
        keywords=[
            (QUERY, _listed(read.query)),
            (HEADERS, headers or None),
            (COOKIES, _listed(read.cookies)),
            (BODY, _body(shown)),
            (AUTH, auth),
        ],
    )


def _given(shown: SampleCall, headers: Collection[str]) -> set[tuple[str, str]]:
    """The places and names of parameters that a caller gives, where credentials may have been."""
    given = {(parameter.location.value, parameter.name) for parameter, _ in shown.parameters}
    return given | {(Location.HEADER.value, name) for name in headers}


def _body(shown: SampleCall) -> Call | None:
    if not shown.has_body:
        return None
    return expected_body(shown.body, shown.planned.call.bodies[0].how.content, shown.media_type)


def _listed(found: Sequence[tuple[str, str]]) -> Listed | None:
    return Listed(tuple(found)) if found else None
