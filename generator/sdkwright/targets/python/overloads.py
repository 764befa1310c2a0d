"""A stream, and the argument that asks for it -> what the methods return, with an overload for each answer.

```
stream: Literal[True]               the stream
stream: Literal[False], or nothing  the reply as a whole
stream: bool                        one of the two
```
An API that streams unless it is told not to has the first two the other way round.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from sdkwright.model import Api, Object, Operation
from sdkwright.targets.python.layout import parameter
from sdkwright.targets.python.literals import literal
from sdkwright.targets.python.pages import GivenBack
from sdkwright.targets.python.replies import Reply
from sdkwright.targets.python.requests import Request
from sdkwright.targets.python.streams import Stream
from sdkwright.targets.python.types import NONE, NOTHING, Annotation, Annotations, stream_of
from sdkwright.targets.python.views import ArgumentView, OverloadView, StreamView
from sdkwright.text import Text

_ASKS = "stream"
"""What APIs call the argument that asks for a stream."""
_PLACES = ("body", "query")
_BOOLEAN = ("bool", "BoolType")


@dataclass(frozen=True, slots=True)
class Asked:
    """The argument that asks for a stream, and whether the reply is one if nobody says so."""

    argument: ArgumentView
    by_default: bool


def asked_for(operation: Operation, request: Request, api: Api) -> Asked | None:
    """The boolean argument by which a caller chooses between a stream and a reply as a whole."""
    arguments = (a for group in request.groups if group.place in _PLACES for a in group.arguments)
    found = next((a for a in arguments if a.wire.raw == _ASKS and _is_boolean(a)), None)
    return Asked(found, _streams_by_default(operation, api)) if found and operation.pages is None else None


def _is_boolean(argument: ArgumentView) -> bool:
    parts = {part for part in argument.type.split(" | ") if part != NONE}
    return len(parts) == 1 and parts <= {*_BOOLEAN}


def _streams_by_default(operation: Operation, api: Api) -> bool:
    uses = [c.use for c in operation.body.contents if c.use is not None] if operation.body else []
    schemas = (api.schema(use) for use in uses)
    properties = (p for schema in schemas if isinstance(schema, Object) for p in schema.properties)
    return any(p.name == _ASKS and p.default is True for p in properties)


def streamed(stream: Stream, reply: Reply, request: Request, asked: Asked | None, types: Annotations) -> GivenBack:
    """What the methods return: the stream, or one of the two."""
    sync, asynchronous = stream_of("SyncStream", stream.item), stream_of("AsyncStream", stream.item)
    view = StreamView(
        rule=stream.rule,
        item=stream.item.code,
        data=NONE if asked is None else reply.annotation.code,
        media_type=Text(stream.content.media_type),
        asked=asked.argument if asked else None,
        by_default=asked is not None and asked.by_default,
    )
    if asked is None:
        return GivenBack(sync.code, asynchronous.code, stream.item.imports, stream=view)
    whole = reply.annotation
    overloads = _Overloads(request, asked, types)
    return GivenBack(
        sync=(whole | sync).code,
        asynchronous=(whole | asynchronous).code,
        imports=whole.imports | stream.item.imports | overloads.imports,
        stream=replace(view, overloads=overloads.all(whole, sync, asynchronous)),
    )


class _Overloads:
    """Makes the signatures of one method."""

    def __init__(self, request: Request, asked: Asked, types: Annotations) -> None:
        self._request = request
        self._asked = asked
        self._literal = types.imported("typing", "Literal")
        self.imports = self._literal.imports

    def all(self, whole: Annotation, sync: Annotation, asynchronous: Annotation) -> tuple[OverloadView, ...]:
        """The answer that goes without saying, the other one, and a boolean that nobody knows before."""
        usual = self._asked.by_default
        answers = {False: (whole.code, whole.code), True: (sync.code, asynchronous.code)}
        either = ((whole | sync).code, (whole | asynchronous).code)
        return (
            OverloadView(self._arguments(self._or_nothing(usual)), *answers[usual]),
            OverloadView(self._arguments(self._said(self._only(not usual))), *answers[not usual]),
            OverloadView(self._arguments(self._said(_boolean(self._asked.argument))), *either),
        )

    def _arguments(self, asked: ArgumentView) -> tuple[ArgumentView, ...]:
        """All arguments of the method, one of them as it is here."""
        wanted = self._asked.argument
        return tuple(asked if argument is wanted else argument for argument in self._request.arguments)

    def _or_nothing(self, answer: bool) -> ArgumentView:
        """The argument with this answer, or left out if the method allows that."""
        argument = self._asked.argument
        parts = [self._only(answer) if part in _BOOLEAN else part for part in argument.annotation.split(" | ")]
        return replace(argument, parameter=parameter(argument.name, parts, argument.default))

    def _said(self, annotation: str) -> ArgumentView:
        argument = self._asked.argument
        return replace(argument, parameter=parameter(argument.name, [annotation], NOTHING), default=NOTHING)

    def _only(self, answer: bool) -> str:
        return f"{self._literal.code}[{literal(answer)}]"


def _boolean(argument: ArgumentView) -> str:
    """How the method's module calls the type of booleans."""
    return next(part for part in argument.type.split(" | ") if part in _BOOLEAN)
