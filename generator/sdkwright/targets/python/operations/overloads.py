"""The ways to call a method -> its overloads: what goes together in its body, times what comes back.

```
stream: Literal[True]               the stream
stream: Literal[False], or nothing  the response as a whole
stream: bool                        one of the two
```
An API that streams unless it is told not to has the first two the other way round. Each answer has an overload for each
list of arguments that can give it: one where a body has one shape, several where it may be several things (`members`).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from sdkwright.targets.python.code.annotation import stream_of
from sdkwright.targets.python.code.layout import parameter
from sdkwright.targets.python.code.literals import literal
from sdkwright.targets.python.code.types import NONE, NOTHING, Annotation, Annotations
from sdkwright.targets.python.requests.requests import Request, Way
from sdkwright.targets.python.responses.pages import GivenBack
from sdkwright.targets.python.responses.responses import ResponseTypes
from sdkwright.targets.python.responses.streams import Stream
from sdkwright.targets.python.views import ArgumentView, OverloadView, StreamView
from sdkwright.text import Code, Text

_BOOLEAN = ("bool", "BoolType")
_EITHER = frozenset({False, True})


@dataclass(frozen=True, slots=True)
class Asked:
    """The argument that asks for a stream, and whether the response is one if nobody says so."""

    argument: ArgumentView
    by_default: bool


def asked_for(request: Request) -> Asked | None:
    """The argument by which a caller chooses between a stream and a response as a whole."""
    wanted = request.call.asks_stream
    groups = (group for group in request.groups if wanted is not None and group.place == wanted.place)
    found = next((a for group in groups for a in group.arguments if wanted and a.wire.raw == wanted.wire), None)
    return Asked(found, request.call.streams_by_default) if found is not None else None


def _known(argument: ArgumentView) -> frozenset[bool]:
    """The answers that an argument can have."""
    return frozenset(answer for part in argument.type.split(" | ") for answer in _answers(part))


def _answers(part: str) -> frozenset[bool]:
    """The booleans that a part of an annotation allows; none for what is no boolean."""
    if part in _BOOLEAN:
        return _EITHER
    values = part.partition("[")[2].removesuffix("]").split(", ")
    known = frozenset(value for value in _EITHER if str(value) in values)
    return known if len(known) == len(values) else frozenset()


def overloaded(back: GivenBack, request: Request) -> GivenBack:
    """The same, with an overload for each list of arguments that go together."""
    overloads = (signature(way, request, back.sync, back.asynchronous) for way in request.ways)
    return replace(back, overloads=tuple(overloads))


def signature(way: Way, request: Request, sync: Code, asynchronous: Code) -> OverloadView:
    """The signature that takes these arguments, and gives this back."""
    has_keywords = way.has_keywords(request.limit)
    return OverloadView(way.arguments, way.content_type, way.accept, has_keywords, sync, asynchronous)


def streamed(
    stream: Stream, response: ResponseTypes, request: Request, asked: Asked | None, types: Annotations
) -> GivenBack:
    """What the methods return: the stream, or one of the two."""
    sync, asynchronous = stream_of("SyncStream", stream.item), stream_of("AsyncStream", stream.item)
    view = StreamView(
        rule=stream.rule,
        item=stream.item.code,
        data=NONE if asked is None else response.annotation.code,
        media_type=Text(stream.content.media_type),
        is_wrapped=stream.content.wrapped,
        asked=asked.argument if asked else None,
        by_default=asked is not None and asked.by_default,
    )
    if asked is None:
        return overloaded(GivenBack(sync.code, asynchronous.code, stream.item.imports, stream=view), request)
    whole = response.annotation
    overloads = _Overloads(request, asked, types)
    return GivenBack(
        sync=(whole | sync).code,
        asynchronous=(whole | asynchronous).code,
        imports=whole.imports | stream.item.imports | overloads.imports,
        stream=view,
        overloads=tuple(overloads.all(whole, sync, asynchronous)),
    )


class _Overloads:
    """Makes the overloads of one method whose caller chooses what comes back."""

    def __init__(self, request: Request, asked: Asked, types: Annotations) -> None:
        self._request = request
        self._asked = asked
        self._literal = types.imported("typing", "Literal")
        self.imports = self._literal.imports

    def all(self, whole: Annotation, sync: Annotation, asynchronous: Annotation) -> Iterator[OverloadView]:
        """The answer that goes without saying, the other one, and a boolean that nobody knows before."""
        usual = self._asked.by_default
        answers = {False: (whole.code, whole.code), True: (sync.code, asynchronous.code)}
        either = ((whole | sync).code, (whole | asynchronous).code)
        ways = self._request.ways or (self._request.whole,)
        for said, returned in (({usual}, answers[usual]), ({not usual}, answers[not usual]), (_EITHER, either)):
            for way in ways:
                arguments = self._asking(way, frozenset(said), usual)
                if arguments is not None:
                    yield signature(replace(way, arguments=arguments), self._request, *returned)

    def _asking(self, way: Way, said: frozenset[bool], usual: bool) -> tuple[ArgumentView, ...] | None:
        """The arguments, one of which has only these answers; None where it cannot have them.

        A body in one piece may ask for either, inside of it.
        """
        arguments = way.arguments
        asked = next((argument for argument in arguments if argument.name == self._asked.argument.name), None)
        if asked is None:
            return arguments if said == (_EITHER if way.is_whole else {usual}) else None
        may_be_left_out = not asked.is_required and said == {usual}
        if not said <= _known(asked):
            return tuple(a for a in arguments if a is not asked) if may_be_left_out else None
        narrowed = self._or_nothing(asked, usual) if may_be_left_out else self._said(asked, said)
        return tuple(narrowed if argument is asked else argument for argument in arguments)

    def _or_nothing(self, asked: ArgumentView, answer: bool) -> ArgumentView:
        """The argument with this answer, or left out."""
        parts = [self._only(answer) if _answers(part) else part for part in asked.annotation.split(" | ")]
        return replace(asked, parameter=parameter(asked.name, list(dict.fromkeys(parts)), asked.default), option=None)

    def _said(self, asked: ArgumentView, said: frozenset[bool]) -> ArgumentView:
        parts = [self._only(answer) for answer in said] if said != _EITHER else _boolean(asked)
        return replace(asked, parameter=parameter(asked.name, parts, NOTHING), default=NOTHING, is_required=True)

    def _only(self, answer: bool) -> str:
        return f"{self._literal.code}[{literal(answer)}]"


def _boolean(argument: ArgumentView) -> list[str]:
    """How the method's module calls the type of booleans."""
    return [part for part in argument.type.split(" | ") if _answers(part)]
