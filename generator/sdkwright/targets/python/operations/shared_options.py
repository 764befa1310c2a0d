"""What signatures of a method share: a typed dict that they unpack (PEP 692), so that each shows what is its own.

```
class _CreateOptions(RequestOptions, total=False):     what may be left out, said once
    temperature: float | None | NotGiven

def create(self, *, model: str, stream: Literal[True], **options: Unpack[_CreateOptions]) -> SyncStream[Event]: ...
```
Checkers and editors unpack it: they complete the names, and refuse others. The method itself, and so what a program is
told of its signature, has every argument by itself. What must be given stands in each signature, and what is shared by
so few that a line more is none less does, too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from sdkwright.targets.python.code.types import NOT_GIVEN
from sdkwright.targets.python.names.derived import options_class
from sdkwright.targets.python.views import ArgumentView, OperationView, OverloadView, SharedOptionsView

_FEWEST = 5
"""So many arguments at least are worth a typed dict."""
_WORD = re.compile(r"\w+")


def with_shared_options(operation: OperationView) -> OperationView:
    """The method, whose overloads share what they can."""
    found = max(_choices(_holders(operation.declared)), key=lambda choice: _saved(*choice), default=None)
    if found is None or len(found[1]) < _FEWEST:
        return operation
    users, shared = found
    made = SharedOptionsView(options_class(operation.method), tuple(shared))
    ways = tuple(
        _without(way, made, has_limit=operation.pages is not None) if index in users else way
        for index, way in enumerate(operation.declared)
    )
    return replace(operation, declared=ways, shared_options=made)


def _holders(declared: Sequence[OverloadView]) -> Mapping[ArgumentView, frozenset[int]]:
    """The arguments that may be left out and stand alike in several overloads, with the places of these."""
    found: dict[ArgumentView, set[int]] = {}
    for index, way in enumerate(declared):
        for argument in way.arguments:
            if argument.default == NOT_GIVEN and argument.option and not argument.is_positional:
                found.setdefault(argument, set()).add(index)
    words = {word for argument in found for word in _WORD.findall(argument.annotation)}
    return {argument: frozenset(places) for argument, places in found.items() if argument.name not in words}


def _choices(
    holders: Mapping[ArgumentView, frozenset[int]],
) -> Iterator[tuple[frozenset[int], Sequence[ArgumentView]]]:
    """The overloads that could share something, and what all of them have."""
    for users in dict.fromkeys(holders.values()):
        yield users, [argument for argument, places in holders.items() if users <= places]


def _saved(users: frozenset[int], shared: Sequence[ArgumentView]) -> int:
    """How many lines go: in the overloads of both clients, for one class."""
    return (2 * len(users) - 1) * len(shared)


def _without(way: OverloadView, shared: SharedOptionsView, *, has_limit: bool) -> OverloadView:
    names = {argument.name for argument in shared.arguments}
    kept = tuple(argument for argument in way.arguments if argument.name not in names)
    beside = has_limit or way.content_type is not None or way.accept is not None
    has_keywords = beside or any(not argument.is_positional for argument in kept)
    return replace(way, arguments=kept, has_keywords=has_keywords, options_type=shared.name)
