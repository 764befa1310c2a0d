"""The methods of two SDKs: what is called otherwise, asks for something else, or gives something else."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from sdkwright.diff.arguments import Arguments
from sdkwright.diff.change import Change, Effect, Section, deprecation, effect_of
from sdkwright.diff.pairs import Pairs, arguments_of
from sdkwright.diff.types import TypeChanges
from sdkwright.diff.wire import changes_of_wire
from sdkwright.public_api import Method, Null, PageOf, PublicApi, Result, StreamOf, Type, Way

_OPEN: frozenset[str] = frozenset()
_ACCEPT = "accept="
"""What can be asked for by this argument, the type of the argument tells."""


def changes_of_methods(old: PublicApi, new: PublicApi, pairs: Pairs, types: TypeChanges) -> Iterator[Change]:
    """What has changed of methods, in the order of the old description; then what is new."""
    moved = _moved_resources(pairs)
    for (before, now), (one, other) in moved.items():
        text = f"is called `client.{now}` now, with all of its methods"
        yield Change("resource-renamed", Effect.BREAKING, (f"client.{before}",), text, one.at, other.at)
    compared = _Compared(Arguments(types), types, _credentials(old), _credentials(new))
    for method in pairs.removed:
        text = f"is gone: {method.verb} {method.path}"
        yield Change("method-removed", Effect.BREAKING, (method.call,), text, method.at, None, Section.REMOVED)
    for one, other in pairs.methods:
        if one.call != other.call and (_resource(one), _resource(other)) not in moved:
            text = f"is called `{other.call}` now"
            yield Change("method-renamed", Effect.BREAKING, (one.call,), text, one.at, other.at)
        yield from compared.changes(one, other)
    for method in pairs.added:
        text = f"is new: {method.verb} {method.path}"
        yield Change("method-added", Effect.ADDITIVE, (method.call,), text, None, method.at, Section.ADDED)


def _resource(method: Method) -> str:
    return method.call.rpartition(".")[0]


def _moved_resources(pairs: Pairs) -> dict[tuple[str, str], tuple[Method, Method]]:
    """The resources that have another name with all that they had, each with its first method."""
    by_resource: dict[str, list[tuple[Method, Method]]] = {}
    for one, other in pairs.methods:
        by_resource.setdefault(_resource(one), []).append((one, other))
    found = {}
    for before, methods in by_resource.items():
        now = {_resource(other) for _, other in methods}
        is_same = all(one.call.rpartition(".")[2] == other.call.rpartition(".")[2] for one, other in methods)
        if is_same and len(now) == 1 and before not in now and before and "" not in now:
            found[before, now.pop()] = methods[0]
    return found


def _credentials(api: PublicApi) -> dict[str, str]:
    """The first argument of the client for each security scheme: a scheme may be called otherwise, and be the same."""
    found: dict[str, str] = {}
    for argument in api.client.arguments:
        if argument.place == "credential":
            found.setdefault(argument.wire.rpartition(" ")[0], argument.name)
    return found


class _Compared:
    """Compares two methods that are the same."""

    def __init__(
        self, arguments: Arguments, types: TypeChanges, before: Mapping[str, str], now: Mapping[str, str]
    ) -> None:
        self._arguments = arguments
        self._types = types
        self._schemes = before, now

    def changes(self, old: Method, new: Method) -> Iterator[Change]:
        """What a caller of the method notices."""
        at, pairs = (old.at, new.at), arguments_of(old, new)
        found = list(self._arguments.changes(old.call, (old.arguments, new.arguments), pairs, at))
        yield from found
        if not any(change.effect is Effect.BREAKING for change in found):
            yield from _ways(old, new, {one.name: other.name for one, other in pairs})
        yield from changes_of_wire(old, new, pairs)
        yield from self._results(old, new)
        yield from self._security(old, new)
        yield from self._errors(old, new)
        if old.statuses != new.statuses:
            text = f"answers {_listed(new.statuses)} now, and did {_listed(old.statuses)}"
            yield Change("status-changed", Effect.NONE, (old.call,), text, *at)
        yield from deprecation("method", old.call, old, new)

    def _results(self, old: Method, new: Method) -> Iterator[Change]:
        for asked in (key for key in old.results if key not in new.results and not key.startswith(_ACCEPT)):
            yield Change(
                "result-removed",
                Effect.BREAKING,
                (f"{old.call}({asked})",),
                "cannot be asked for any more",
                old.results[asked].at,
                new.at,
                Section.REMOVED,
            )
        for asked, one in old.results.items():
            if asked in new.results:
                yield from self._result(f"{old.call}({asked})", one, new.results[asked])
        for asked in (key for key in new.results if key not in old.results and not key.startswith(_ACCEPT)):
            subject, at = (f"{old.call}({asked})",), new.results[asked].at
            yield Change("result-added", Effect.ADDITIVE, subject, "can be asked for", old.at, at, Section.ADDED)

    def _result(self, call: str, old: Result, new: Result) -> Iterator[Change]:
        kinds = _kind(old.type), _kind(new.type)
        if kinds[0] != kinds[1]:
            text = f"returns {kinds[1]} now, and returned {kinds[0]}"
            yield Change("result-kind", Effect.BREAKING, (call.replace("()", ""),), text, old.at, new.at)
            return
        subject = f"the result of {call.replace('()', '')}"
        if isinstance(old.type, Null) and not isinstance(new.type, Null):  # nobody looks at what is nothing
            yield Change("result-appeared", Effect.ADDITIVE, (subject,), "is no longer None", old.at, new.at)
            return
        yield from self._types.read("result", subject, (old.type, new.type), (old.at, new.at))

    def _security(self, old: Method, new: Method) -> Iterator[Change]:
        before, now = _alternatives(old, self._schemes[0]), _alternatives(new, self._schemes[1])
        breaks = any(had not in now and not any(way <= had for way in now) for had in before)
        adds = any(way not in before and not any(had <= way for had in before) for way in now)
        if breaks or adds:
            text = f"is called with {_ways_in(now)} now, and was with {_ways_in(before)}"
            yield Change("method-credentials", effect_of(breaks=breaks, adds=adds), (old.call,), text, old.at, new.at)

    def _errors(self, old: Method, new: Method) -> Iterator[Change]:
        for status in dict.fromkeys((*old.errors, *new.errors)):
            subject = f"the error {status.lower()} of {old.call}"
            one, other = old.errors.get(status), new.errors.get(status)
            if status not in old.errors:
                at, text = other.at if other else new.at, "is described now"
                yield Change("error-added", Effect.NONE, (subject,), text, old.at, at, Section.ADDED)
            elif status not in new.errors:
                at, text = one.at if one else old.at, "is not described any more"
                yield Change("error-removed", Effect.NONE, (subject,), text, at, new.at, Section.REMOVED)
            elif one is not None and other is not None:
                yield from self._types.read("error", f"{subject} (body)", (one.type, other.type), (one.at, other.at))


def _ways(old: Method, new: Method, names: Mapping[str, str]) -> Iterator[Change]:
    """Whether arguments that went together still do, where each of them is still what it was."""
    before, now = _all_ways(old), _all_ways(new)
    if len(before) == len(now) == 1:
        return
    renamed = [
        Way(frozenset(names.get(n, n) for n in way.names), frozenset(names.get(n, n) for n in way.required))
        for way in before
    ]
    known, listed = set(renamed), set(now)
    breaks = any(not any(_is_within(way, other) for other in now) for way in renamed if way not in listed)
    adds = any(not any(_is_within(other, way) for way in renamed) for other in now if other not in known)
    if breaks or adds:
        text = "takes other arguments together than before"
        yield Change("arguments-together", effect_of(breaks=breaks, adds=adds), (old.call,), text, old.at, new.at)


def _all_ways(method: Method) -> Sequence[Way]:
    every = frozenset(argument.name for argument in method.arguments if argument.place)
    required = frozenset(argument.name for argument in method.arguments if argument.place and argument.required)
    return method.ways or (Way(every, required),)


def _is_within(way: Way, other: Way) -> bool:
    """Whether all calls of one way are calls of the other."""
    return way.names <= other.names and other.required <= way.required


def _alternatives(method: Method, schemes: Mapping[str, str]) -> set[frozenset[str]]:
    return {frozenset(schemes.get(key, key) for key in way) for way in method.security} or {_OPEN}


def _ways_in(ways: set[frozenset[str]]) -> str:
    return " or ".join(sorted(" and ".join(f"`{key}`" for key in sorted(way)) or "nothing" for way in ways))


def _kind(found: Type) -> str:
    match found:
        case PageOf():
            return "pages"
        case StreamOf():
            return "a stream"
        case _:
            return "a response as a whole"


def _listed(statuses: Sequence[str]) -> str:
    return ", ".join(status.lower() for status in statuses) or "nothing"
