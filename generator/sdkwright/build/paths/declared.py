"""Which parameter objects hold for an operation: those of its path item and its own, and whether they fit its path."""

from __future__ import annotations

from collections.abc import Iterator

from sdkwright.build.reading import field_of, items
from sdkwright.build.tree.routes import placeholders
from sdkwright.report import Diagnostic, Label, Pointer, Report, Severity
from sdkwright.resolve import Graph

_Key = tuple[object, object]


def declared(
    graph: Graph, holders: tuple[Pointer, ...], *, path: str, operation: Pointer, report: Report
) -> tuple[Pointer, ...]:
    """The places of the parameters, the weakest first, without those that the path has no room for.

    A list that names one parameter twice is an error (OpenAPI 3.2, 4.9 and 4.10): nobody knows which one is meant.
    """
    found = [at for holder in (*holders, operation) for at in _without_doubles(graph, holder, report)]
    wanted = placeholders(path)
    unknown = [at for at in found if _key(graph, at)[0] == "path" and field_of(graph, at, "name") not in wanted]
    for at in unknown:
        _say_unknown(graph, at, holders=holders, path=path, operation=operation, report=report)
    return tuple(at for at in found if at not in unknown)


def _without_doubles(graph: Graph, holder: Pointer, report: Report) -> Iterator[Pointer]:
    first: dict[_Key, Pointer] = {}
    for at in items(graph, holder, "parameters"):
        key = _key(graph, at)
        if key not in first:
            first[key] = at
            yield at
        elif at != first[key] and graph.value(at) != graph.value(first[key]):
            related = (Label(first[key], "the other one"),)
            message = f"two parameters of this list are {key[1]!r} in {key[0]}"
            report.add(Diagnostic(Severity.ERROR, "duplicate-parameter", message, at, related=related))


def _say_unknown(
    graph: Graph, at: Pointer, *, holders: tuple[Pointer, ...], path: str, operation: Pointer, report: Report
) -> None:
    """A path parameter that the path does not have is left out.

    Where the path has one instead that another operation declares, and this one does not, it is that one's name which
    is wrong: an error, for what a caller gives would travel under another name.
    """
    name = field_of(graph, at, "name")
    own = {_key(graph, place)[1] for holder in (*holders, operation) for place in items(graph, holder, "parameters")}
    open_ones = [hole for hole in placeholders(path) if hole not in own]
    meant = next((hole for hole in open_ones if hole in _of_siblings(graph, holders)), None)
    if meant is not None:
        hint = f"did you mean {meant}? Another operation of this path declares it"
        report.error("unknown-path-parameter", f"{path} has no {{{name}}}", at / "name", hint=hint)
    else:
        report.warning("unknown-path-parameter", f"{path} has no {{{name}}}: it is left out", at / "name")


def _of_siblings(graph: Graph, holders: tuple[Pointer, ...]) -> set[object]:
    """The path parameters that any operation of a path item declares."""
    operations = (
        graph.follow(holder / key)
        for holder in holders
        for value in [graph.find(holder)]
        if isinstance(value, dict)
        for key in value
    )
    parameters = (at for operation in operations for at in items(graph, operation, "parameters"))
    return {name for kind, name in (_key(graph, at) for at in parameters) if kind == "path"}


def _key(graph: Graph, at: Pointer) -> _Key:
    """What tells parameters apart: place and name, which knows no case in a header (RFC 9110, section 5.1)."""
    place, name = field_of(graph, at, "in"), field_of(graph, at, "name")
    return place if isinstance(place, str) else None, (
        name.lower() if place == "header" and isinstance(name, str) else name if isinstance(name, str) else None
    )
