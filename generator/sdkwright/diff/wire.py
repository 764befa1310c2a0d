"""What changes on the wire alone: no code does, and the SDK of before asks a server of the new description wrongly.

None of it is in the public API of a package, so that it takes no more than a patch (Semantic Versioning 2.0.0,
section 6). More would be wrong: those who take patches by themselves (`~=1.4.2`) need this one to go on, since the
server has changed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from sdkwright.diff.change import Change, Effect
from sdkwright.public_api import Argument, Method

_HOLE = re.compile(r"\{[^{}]*\}")
_PLACES = {"headers": "a header", "cookies": "a cookie", "body": "the body", "query": "the query", "path": "the path"}
_BY_PLACE = ("credential", "server", "")
"""What travels by rules of its own, or not at all."""


def changes_of_wire(old: Method, new: Method, pairs: Sequence[tuple[Argument, Argument]]) -> Iterator[Change]:
    """What a method sends otherwise for the same call."""

    def change(code: str, text: str) -> Change:
        return Change(code, Effect.WIRE, (old.call,), text, old.at, new.at)

    if (old.verb, _plain(old.path)) != (new.verb, _plain(new.path)):
        yield change("request-changed", f"asks {new.verb} {new.path} now, and asked {old.verb} {old.path}")
    for one, other in pairs:
        yield from changes_of_writing(f"{old.call}({one.name})", one, other)
    before, now = old.media_types[:1], new.media_types[:1]
    if before and now and before != now:
        yield change("body-media-type", f"sends its body as {now[0]} now, and sent {before[0]}")
    if old.scopes != new.scopes:
        text = f"asks for {_listed(new.scopes)} now, and asked for {_listed(old.scopes)}"
        yield Change("method-scopes", Effect.NONE, (old.call,), text, old.at, new.at)


def changes_of_writing(subject: str, old: Argument, new: Argument) -> Iterator[Change]:
    """What becomes of the value of an argument: where it travels, under which name, in which form."""
    at = old.at, new.at
    if old.place not in _BY_PLACE and new.place not in _BY_PLACE and _travels(old) != _travels(new):
        text = f"travels {_way(new)} now, and did {_way(old)}"
        yield Change("argument-sent", Effect.WIRE, (subject,), text, *at)
    elif old.writing != new.writing:
        text = f"is written as {new.writing or 'usual'} now, and was as {old.writing or 'usual'}"
        yield Change("argument-written", Effect.WIRE, (subject,), text, *at)


def _travels(argument: Argument) -> tuple[str, str]:
    return argument.place, "" if argument.place == "path" else argument.wire


def _way(argument: Argument) -> str:
    place = _PLACES.get(argument.place, f"the {argument.place}")
    return f"in {place}" + (f" as `{argument.wire}`" if argument.wire else "")


def _plain(path: str) -> str:
    return _HOLE.sub("{}", path)


def _listed(scopes: frozenset[str]) -> str:
    return ", ".join(f"`{scope}`" for scope in sorted(scopes)) or "no scope"
