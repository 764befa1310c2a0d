"""What the templates can print of an SDK's tests; see the views beside for what holds of all of them."""

from __future__ import annotations

from dataclasses import dataclass

from sdkwright.text import Code, Text


@dataclass(frozen=True, slots=True)
class GivenView:
    """A credential of the client that the tests call: the constructor's argument, and a fake."""

    argument: Code
    value: Text


@dataclass(frozen=True, slots=True)
class ShownView:
    """Where a server finds that credential: `place` is header, query or cookie."""

    key: Text
    place: Text
    name: Text
    value: Text


@dataclass(frozen=True, slots=True)
class CallView:
    """One test of an operation: `answer` is what is served, `request` what must have been sent."""

    name: Code
    call: Code
    answer: Code
    request: Code


@dataclass(frozen=True, slots=True)
class ResponseView:
    """A response that a test serves, as a constant of its module."""

    name: Code
    value: Code


@dataclass(frozen=True, slots=True)
class OperationTestsView:
    """The tests of an operation, and the responses that they serve."""

    answers: tuple[ResponseView, ...]
    calls: tuple[CallView, ...]


@dataclass(frozen=True, slots=True)
class TestModuleView:
    """The tests of a resource: `module` is the name of their file, behind `test_`; `tools` is what they import.

    `has_deprecated` where a checker would tell of what they call.
    """

    module: Code
    doc: Text
    tools: tuple[Code, ...]
    operations: tuple[OperationTestsView, ...]
    has_deprecated: bool


@dataclass(frozen=True, slots=True)
class SharedTestsView:
    """What all tests of an SDK share; `usual` are the schemes whose credentials most operations show."""

    given: tuple[GivenView, ...]
    shown: tuple[ShownView, ...]
    usual: tuple[Text, ...]
