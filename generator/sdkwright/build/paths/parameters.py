"""The parameters of operations: those of the path item, those of the operation, and those that only the path names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from sdkwright.build.facts.docs import beside_reference, doc_at
from sdkwright.build.facts.example_objects import example_objects
from sdkwright.build.facts.examples import examples_at
from sdkwright.build.paths.contents import Contents
from sdkwright.build.paths.declared import declared
from sdkwright.build.paths.reserved_headers import ReservedHeaders
from sdkwright.build.paths.serialization import read_serialization
from sdkwright.build.paths.templates import Template
from sdkwright.build.reading import entries, field_of, listed
from sdkwright.build.schemas.arena import Schemas
from sdkwright.build.tree.routes import placeholders
from sdkwright.model import Content, Derived, Location, Name, Parameter, Style, Use, Writing, fixed_pairs, open_pairs
from sdkwright.report import Pointer, Report
from sdkwright.resolve import Graph

_STYLES = {
    Location.PATH: (Style.SIMPLE, Style.LABEL, Style.MATRIX),
    Location.QUERY: (Style.FORM, Style.SPACES, Style.PIPES, Style.TABS, Style.DEEP),
    Location.HEADER: (Style.SIMPLE,),
    Location.COOKIE: (Style.FORM, Style.COOKIE),
}
"""The styles that a location allows, the one that goes without saying first (OpenAPI 3.2, 4.12.2.2.1)."""
_FORM = "application/x-www-form-urlencoded"
_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
"""What can be the name of a header (RFC 9110, 5.6.2)."""


class Parameters:
    """Reads the parameters of one description."""

    def __init__(self, graph: Graph, schemas: Schemas, contents: Contents, report: Report) -> None:
        self._graph = graph
        self._schemas = schemas
        self._contents = contents
        self._report = report
        self._reserved = ReservedHeaders(graph, report)

    def all(
        self, template: Template, holders: tuple[Pointer, ...], at: Pointer, owner: Pointer
    ) -> tuple[Parameter, ...]:
        """The path item's parameters, overridden by the operation's own (OpenAPI 3.1, 4.8.10).

        `holders` are the places of the path item, the weakest first. The names of headers know no case. What has no
        name is called after `owner`, the place by which the operation is known.
        """
        path = template.text
        found: dict[tuple[str, Location], Parameter] = {}
        written = {self._graph.follow(each): each for holder in (*holders, at) for each in self._listed(holder)}
        for place in declared(self._graph, holders, path=path, operation=at, report=self._report):
            parameter = self._parameter(place, owner, written[place])
            if parameter is not None:
                name = parameter.name.lower() if parameter.location is Location.HEADER else parameter.name
                found[name, parameter.location] = parameter
        found |= dict(_twins(template, found))
        order, pairs = placeholders(path), open_pairs(path.partition("#")[0])
        kept = tuple(p for p in found.values() if p.location is not Location.PATH or p.name in order)
        for name in order:
            if (name, Location.PATH) not in found and (pairs.get(name), Location.QUERY) not in found:
                self._report.warning("undeclared-path-parameter", f"{{{name}}} is not declared: taken as a string", at)
                kept += (self._undeclared(name, at),)
        kept = tuple(_in_template(p, template) for p in kept)
        return tuple(sorted(kept, key=lambda p: order.index(p.name) if p.location is Location.PATH else len(order)))

    def _listed(self, holder: Pointer) -> tuple[Pointer, ...]:
        return listed(self._graph, holder, "parameters")

    def _parameter(self, at: Pointer, operation: Pointer, written: Pointer) -> Parameter | None:
        """The parameter at a place; `written` is where the list has it, perhaps as a reference."""
        name, location = field_of(self._graph, at, "name"), self._location(at)
        if not isinstance(name, str) or location is None:
            return None
        is_header = location is Location.HEADER
        if is_header and (self._reserved.is_ignored(name, at, operation) or not self._is_token(name, at)):
            return None
        contents = () if self._has_schema(at) else self._contents.all(at, Derived(operation, name))
        return Parameter(
            name=name,
            location=location,
            use=self._use(at, Derived(operation, name), contents),
            required=field_of(self._graph, at, "required") is True or location is Location.PATH,
            writing=self._writing(at, location),
            at=at,
            may_be_empty=field_of(self._graph, at, "allowEmptyValue") is True,
            doc=replace(doc_at(self._graph, written), examples=examples_at(self._graph, at)),
            contents=contents,
            example_objects=example_objects(self._graph, at),
            schema_doc=beside_reference(self._graph, at / "schema"),
        )

    def _has_schema(self, at: Pointer) -> bool:
        return field_of(self._graph, at, "schema") is not None

    def _is_token(self, name: str, at: Pointer) -> bool:
        """Whether a text can be the name of a header (RFC 9110, 5.1); one that cannot be sent is left out."""
        fits = bool(_TOKEN.fullmatch(name))
        if not fits:
            self._report.warning("header-name", f"no header can be called {name[:80]!r}: it is left out", at / "name")
        return fits

    def _use(self, at: Pointer, name: Name, contents: tuple[Content, ...]) -> Use:
        """The schema, that of the one media type, or a string where the description is silent."""
        if self._has_schema(at):
            return self._schemas.use(at / "schema", name)
        uses = [content.use for content in contents if content.use is not None]
        return uses[0] if uses else self._schemas.string(at)

    def _writing(self, at: Pointer, location: Location) -> Writing:
        media_types = entries(self._graph, at, "content")
        if not self._has_schema(at) and media_types:
            return Writing(media_type=next(iter(media_types)))
        if location is Location.QUERYSTRING:
            return Writing(media_type=_FORM)
        allowed = _STYLES[location]
        writing = read_serialization(self._graph, at, default=allowed[0], report=self._report)
        if writing.style in allowed:
            return writing
        told = writing.style.value if writing.style else ""
        message = f"{told} is no style for {location.value} parameters: taken as {allowed[0].value}"
        self._report.warning("style-elsewhere", message, at / "style")
        return replace(writing, style=allowed[0])

    def _location(self, at: Pointer) -> Location | None:
        told = field_of(self._graph, at, "in")
        found = next((location for location in Location if location.value == told), None)
        if found is None:
            self._report.unsupported(f"a parameter in {told!r}", at)
        return found

    def _undeclared(self, name: str, at: Pointer) -> Parameter:
        use = self._schemas.string(at)
        return Parameter(name, Location.PATH, use, required=True, writing=Writing(Style.SIMPLE), at=at)


def _twins(
    template: Template, found: Mapping[tuple[str, Location], Parameter]
) -> Iterator[tuple[tuple[str, Location], Parameter]]:
    """The parameters of holes that share a name with another one: each says the same of its value."""
    for new, name in template.twins:
        declared = found.get((name, Location.PATH))
        if declared is not None and (new, Location.PATH) not in found:
            yield (new, Location.PATH), replace(declared, name=new)


def _in_template(parameter: Parameter, template: Template) -> Parameter:
    """A parameter as its path has it: a value may be several segments, or stand in the query of the path already."""
    if parameter.location is Location.PATH and parameter.name in template.wide:
        return replace(parameter, writing=replace(parameter.writing, slashes=True))
    if parameter.location is Location.QUERY and parameter.name in fixed_pairs(template.text):
        return replace(parameter, required=False)
    return parameter
