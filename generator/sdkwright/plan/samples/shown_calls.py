"""Which operations a reader of an SDK is shown first: calls that a person would dare to make, and could.

What sdk.toml names goes first. Else the best is one that reads (GET), is not deprecated, asks for the credential that
most operations ask for, returns data, and needs few arguments; of those that are alike, the one whose resource has
the most to offer, so that a reader meets what the API is about, and not its health check.
"""

from __future__ import annotations

import difflib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from sdkwright.config.project import ShownCall
from sdkwright.model import Api, Array, Body, Constant, Given, Location, Object, Operation, Use
from sdkwright.naming.words import words
from sdkwright.plan.bodies.sending import is_file
from sdkwright.report import Report

_READS = frozenset("list retrieve get find search query read show fetch lookup browse describe view".split())
"""The verbs of methods that only look."""
_UNSETTLED = frozenset("alpha beta preview experimental internal legacy deprecated test tests unstable".split())
"""Words in a path for what is not there to stay, or not for everybody."""
_BESIDE = frozenset("health healthz ping status version versions metrics login logout well known openapi".split())
"""Words in a path for what is said of a service, and not by it."""
_BY_METHOD = {"GET": 0, "QUERY": 1, "POST": 2, "HEAD": 3, "PUT": 4, "PATCH": 5, "DELETE": 6}
_FEW = 3
"""From so many arguments on, one more makes no difference."""
A_HANDFUL = 2
"""How many arguments of what is sent are no more trouble than one."""

Can = Callable[[Operation], bool]


@dataclass(frozen=True, slots=True)
class Told:
    """An operation that sdk.toml wants to be shown, and the values that it gives for its arguments."""

    operation: Operation
    """The operation."""
    call: ShownCall
    """What sdk.toml says of it: its title, and values for its arguments."""


def told_calls(api: Api, calls: Sequence[ShownCall], report: Report) -> tuple[Told, ...]:
    """The operations that sdk.toml names; one that there is not is an error at its line."""
    known: dict[str, Operation] = {}
    for operation in api.operations:
        known.setdefault(f"{operation.method} {operation.path}", operation)
        if isinstance(operation.name, Given):
            known.setdefault(operation.name.text, operation)
    found = []
    for call in calls:
        method, _, path = call.operation.partition(" ")
        named = known.get(call.operation) or known.get(f"{method.upper()} {path.strip()}")
        if named is not None:
            found.append(Told(named, call))
            continue
        near = difflib.get_close_matches(call.operation, known, n=1)
        hint = f"did you mean {near[0]!r}?" if near else 'name one as "GET /pets", or by its operationId'
        report.error("config-invalid", f"readme.examples: there is no {call.operation!r}", call.at, hint=hint)
    return tuple(found)


class ShownCalls:
    """Chooses among the operations of an API."""

    def __init__(self, api: Api) -> None:
        self._api = api
        self._usual = Counter(operation.security for operation in api.operations).most_common(1)
        self._below = Counter(
            operation.resource[:n] for operation in api.operations for n in range(1, len(operation.resource) + 1)
        )
        self._order = {id(operation): index for index, operation in enumerate(api.operations)}

    def ranked(self, wanted: Can, *, few: int = 0) -> list[Operation]:
        """The operations of a kind, the best first; `few` arguments are as good as none."""
        return sorted(filter(wanted, self._api.operations), key=lambda each: self._rank(each, few))

    def reads(self) -> list[Operation]:
        """Those to begin with, the best first: whatever there is, where nothing reads."""
        return self.ranked(lambda operation: True)

    def _rank(self, operation: Operation, few: int = 0) -> tuple[object, ...]:
        needed = sum(1 for _ in needs(operation, self._api))
        says_nothing = operation.body is not None and needed == 0  # nobody can tell what to send
        first = (words(operation.verb) or [""])[0]
        return (
            operation.doc.deprecated,
            _BY_METHOD.get(operation.method, 3),
            bool(self._usual) and operation.security != self._usual[0][0] and () not in operation.security,
            bool(_UNSETTLED.intersection(words(operation.path))) or "<" in operation.path,
            not has_data(operation),
            bool(_BESIDE.intersection(words(operation.path))),
            first not in _READS,
            _FEW if says_nothing else max(0, min(needed, _FEW) - few),
            sum(parameter.location is Location.PATH for parameter in operation.parameters),
            len(words(operation.verb)) > 1,
            -self._below[operation.resource],
            operation.pages is None,
            needed,
            self._order[id(operation)],
        )


def needs(operation: Operation, api: Api) -> Iterator[Use]:
    """What a caller cannot leave out: parameters, and properties of the body."""
    for parameter in operation.parameters:
        is_told = isinstance(api.schema(parameter.use), Constant) and parameter.location is not Location.PATH
        if parameter.required and not is_told:
            yield parameter.use
    if operation.body is not None:
        yield from _needs_of_body(operation.body, api)


def _needs_of_body(body: Body, api: Api) -> Iterator[Use]:
    use = body.contents[0].use if body.contents else None
    schema = api.schema(use) if use is not None else None
    if isinstance(schema, Object):
        yield from (prop.use for prop in schema.properties if prop.required and not prop.read_only)
    elif body.required and use is not None:
        yield use


def has_data(operation: Operation) -> bool:
    """Whether a success returns data of a described shape."""
    contents = (c for response in operation.responses if response.status.startswith("2") for c in response.contents)
    return any((c.is_json or c.framing is not None) and (c.use or c.items) is not None for c in contents)


def lists(operation: Operation, api: Api) -> bool:
    """Whether a caller goes through what comes back, item by item."""
    if operation.pages is not None:
        return True
    uses = (c.use for response in operation.responses if response.status.startswith("2") for c in response.contents[:1])
    return any(use is not None and isinstance(api.schema(use), Array) for use in uses)


def takes_file(operation: Operation, api: Api) -> bool:
    """Whether a caller gives it a file: a part of a form that is bytes, or a body that is."""
    contents: Iterable[tuple[str, Use | None]] = (
        ((content.essence, content.use) for content in operation.body.contents) if operation.body is not None else ()
    )
    is_elsewhere = "<" in operation.path  # what stands for an address that another call gives
    return not is_elsewhere and any(_holds_file(essence, use, api) for essence, use in contents)


def _holds_file(essence: str, use: Use | None, api: Api) -> bool:
    if not essence.startswith("multipart/"):
        return essence == "application/octet-stream"
    schema = api.schema(use) if use is not None else None
    properties = schema.properties if isinstance(schema, Object) else ()
    return any(is_file(prop.use, api) for prop in properties)
