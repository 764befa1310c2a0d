"""An operation as it is called: where it hangs, what it takes, what it gives back, and what is said of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sdkwright.model import Api, Content, Operation
from sdkwright.plan.access.security import Asked, Security
from sdkwright.plan.calls.arguments import Argument, Key
from sdkwright.plan.calls.calls import Call, Calls
from sdkwright.plan.calls.names import ArgumentNames
from sdkwright.plan.docs.operations import OperationDoc, OperationDocs
from sdkwright.plan.names.known_names import KnownNames
from sdkwright.plan.resources import Resource
from sdkwright.plan.responses.alternatives import choosable
from sdkwright.plan.responses.outcomes import Outcome, Outcomes
from sdkwright.plan.responses.streams import Stream, Streams
from sdkwright.report import Report

NOTHING_BESIDE: Mapping[Key, tuple[str, str]] = {}


@dataclass(frozen=True, slots=True)
class PlannedOperation:
    """An operation as it is called."""

    operation: Operation
    """What the description says of it: its pages, its servers and its tags among that."""
    path: tuple[str, ...]
    """The names that lead to its resource from the client."""
    method: str
    """The name of its method."""
    call: Call
    """What a caller gives, and in which ways."""
    names: Mapping[Key, str]
    """The name of each argument, by its key; those that no description has among them."""
    outcome: Outcome
    """What comes back: successes, errors, a stream."""
    stream: Stream | None
    """What its items are, where a body comes item by item."""
    contents: Mapping[str, Content]
    """The contents of its responses among which a caller may choose, by media type, the usual one first."""
    doc: OperationDoc
    """What is said of it."""
    security: Asked
    """What it says of credentials."""

    def name(self, argument: Argument) -> str:
        """What an argument is called; what goes in one piece with others has its name there alone."""
        return self.names.get(argument.key, argument.wire)


class Operations:
    """Plans the operations of an API, in the order in which it is asked for them."""

    def __init__(self, api: Api, known_names: KnownNames, report: Report) -> None:
        self.security = Security(api)
        self._calls = Calls(api, report)
        self._names = ArgumentNames(known_names, report)
        self._outcomes = Outcomes(api)
        self._api = api
        self._streams = Streams(api)
        self._docs = OperationDocs(api)

    def contents(self, operation: Operation) -> Mapping[str, Content]:
        """The contents of responses among which a caller may choose."""
        return choosable(operation, self._api)

    def plan(
        self,
        operation: Operation,
        resource: Resource,
        *,
        beside: Mapping[Key, tuple[str, str]] = NOTHING_BESIDE,
        may_accept: bool | None = None,
    ) -> PlannedOperation:
        """One of the operations of a resource.

        `beside` are arguments of the target's own (see `ArgumentNames`). A caller `may_accept` one of several contents
        where a target has a type for each; where it does not say so, wherever there are several.
        """
        contents, call = self.contents(operation), self._calls.call(operation)
        accepts = len(contents) > 1 if may_accept is None else may_accept
        is_asked = call.asks_stream is not None
        outcome = self._outcomes.choice(operation) if is_asked else self._outcomes.outcome(operation)
        method = resource.methods[operation.at]
        return PlannedOperation(
            operation=operation,
            path=resource.path,
            method=method,
            call=call,
            names=self._names.settle(operation, call, beside, may_accept=accepts),
            outcome=outcome,
            stream=self._streams.stream(outcome.stream) if outcome.stream is not None else None,
            contents=contents,
            doc=self._docs.doc(operation, method),
            security=self.security.of(operation),
        )
