"""The values of discriminators that schemas give themselves, by an extension: a part of `hierarchy`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sdkwright.build.reading import field_of
from sdkwright.report import Pointer, Report
from sdkwright.resolve import Graph

_VALUES = ("x-discriminator-value", "x-ms-discriminator-value")
"""How descriptions without a mapping give a child another value than its name (OpenAPI Generator, AutoRest)."""


@dataclass(frozen=True, slots=True)
class Clash:
    """A value that a schema gives itself at a place, though another one has it already."""

    at: Pointer
    value: str
    second: Pointer
    first: Pointer

    def tell(self, report: Report) -> None:
        """The second has its name in place of the value."""
        message = f"`{self.value}` is the value of {self.first.last} already: {self.second.last} keeps its name"
        report.warning("discriminator-value", message, self.at, hint="give each of them a value of its own")


def declared_values(
    graph: Graph, schemas: Iterable[Pointer], mapped: Mapping[str, Pointer]
) -> tuple[dict[str, Pointer], tuple[Clash, ...]]:
    """The schemas by the values that they give themselves, where no mapping does; of two with the same, the first."""
    known, found, clashes = {*mapped.values()}, dict[str, Pointer](), list[Clash]()
    for schema in schemas:
        declared = _declared(graph, schema) if schema not in known else None
        if declared is None:
            continue
        at, value = declared
        first = mapped.get(value) or found.setdefault(value, schema)
        if first != schema:
            clashes.append(Clash(at, value, schema, first))
    return found, tuple(clashes)


def _declared(graph: Graph, schema: Pointer) -> tuple[Pointer, str] | None:
    """The value of a schema itself, or of a part that it adds to its `allOf`, and where it stands."""
    listed = field_of(graph, schema, "allOf")
    parts = (schema / "allOf" / index for index in range(len(listed))) if isinstance(listed, list) else ()
    for place in (schema, *(part for part in parts if part not in graph.targets)):
        for key in _VALUES:
            value = field_of(graph, place, key)
            if isinstance(value, (str, int)):
                return place / key, str(value).lower() if isinstance(value, bool) else str(value)
    return None
