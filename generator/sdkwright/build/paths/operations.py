"""Paths -> operations: where each stands, what it is called, and what goes out and comes back."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cached_property

from sdkwright.build.facts.docs import doc_at, read_doc
from sdkwright.build.paths.contents import Contents
from sdkwright.build.paths.finding import Found, parameters_at
from sdkwright.build.paths.parameters import Parameters
from sdkwright.build.paths.templates import Template, read_template
from sdkwright.build.reading import entries, field_of, places
from sdkwright.build.schemas.arena import Schemas
from sdkwright.build.security.logins import hands_out
from sdkwright.build.security.schemes import Offered, build_requirements, read_requirements
from sdkwright.build.security.servers import Servers
from sdkwright.model import Derived, Doc, Given, LeftOut, Operation, Requirement, Response
from sdkwright.report import Diagnostic, Pointer, Report, Severity
from sdkwright.resolve import Graph

_DEFAULT = "default"
_FAILURE = re.compile(r"error|problem|\bfault|unexpected|failure|exception", re.IGNORECASE)
_SUCCESS = re.compile(r"success|\bok\b", re.IGNORECASE)
"""How people say that a `default` is what may go wrong, and that it is what comes back."""
_BODILESS = "HEAD"
"""The method whose responses have no body, whatever is described (RFC 9110, section 9.3.2)."""


class Operations:
    """Reads the operations of one description."""

    def __init__(self, graph: Graph, schemas: Schemas, schemes: Offered, report: Report) -> None:
        self._graph = graph
        self._contents = Contents(graph, schemas, report)
        self._parameters = Parameters(graph, schemas, self._contents, report)
        self._servers = Servers(graph, report)
        self._schemes = schemes
        self._report = report
        self._beside_success: frozenset[Pointer] = frozenset()
        self.left_out: list[LeftOut] = []

    def all(self, wanted: Iterable[Found]) -> Iterator[Operation]:
        """The operations that can be read, in the order of the document; `left_out` has the others.

        `tree` finds their places among the resources when all of them are known.
        """
        wanted = tuple(wanted)
        self._beside_success = frozenset(self._defaults(wanted))
        for found in wanted:
            lost = next(self._lost(found), None)
            if lost is None:
                yield self._operation(found)
            else:
                self._leave_out(found, lost)

    def sent(self, found: Iterable[Found]) -> Iterator[Operation]:
        """Operations that the API calls; one that cannot be read is left out without a word, for nobody calls it."""
        yield from (self._operation(each) for each in found if next(self._lost(each), None) is None)

    def _lost(self, found: Found) -> Iterator[Pointer]:
        """The parts of an operation that lead nowhere: without them nobody knows how to call it, or what it answers."""
        at, responses = found.place, entries(self._graph, found.place, "responses")
        parts = (at, *parameters_at(self._graph, found), at / "requestBody", *responses.values())
        yield from (part for part in parts if not self._graph.leads(part))

    def _leave_out(self, found: Found, lost: Pointer) -> None:
        message = f"{found.method} {found.path} is left out: a part of it leads nowhere"
        self._report.warning("operation-left-out", message, lost)
        reason = Diagnostic(Severity.WARNING, "operation-left-out", message, lost)
        self.left_out.append(LeftOut(found.at, self._id(found.place), found.method, found.path, reason))

    def _id(self, at: Pointer) -> str | None:
        given = field_of(self._graph, at, "operationId")
        return given if isinstance(given, str) and given else None

    def _operation(self, found: Found) -> Operation:
        at, template = found.place, self._template(found)
        given = self._id(at)
        tags = field_of(self._graph, at, "tags")
        return Operation(
            at=found.at,
            name=Given(given) if given else Derived(found.at, ""),
            method=found.method,
            path=found.path,
            template=template.text,
            resource=(),
            verb="",
            tags=tuple(tag for tag in tags if isinstance(tag, str)) if isinstance(tags, list) else (),
            parameters=self._parameters.all(template, found.items, at, found.at),
            body=self._contents.body(at, found.at, found.method),
            responses=tuple(self._responses(found)),
            security=self._security(found),
            servers=self._servers.at(*found.items, at),
            doc=self._doc(found),
            requirements=self._asked_for(at),
        )

    def _doc(self, found: Found) -> Doc:
        """What an operation says of itself; where it has no words, those of its path (OpenAPI 3.2, 4.9)."""
        own, *others = (read_doc(self._graph.find(at), at) for at in (found.place, *reversed(found.items)))
        words = next((doc for doc in (own, *others) if doc.summary or doc.description), own)
        return replace(own, summary=words.summary, description=words.description)

    def _template(self, found: Found) -> Template:
        """The path as it is read; one name for two of its holes is told."""
        declared = (at for at in parameters_at(self._graph, found) if field_of(self._graph, at, "in") == "path")
        names = {str(field_of(self._graph, at, "name")) for at in declared}
        template = read_template(found.path, names)
        for new, name in template.twins:
            message = f"{{{name}}} stands twice in {found.path}: the first is called {new}"
            self._report.warning("path-parameter-twice", message, found.at)
        return template

    def _security(self, found: Found) -> tuple[tuple[str, ...], ...]:
        """What the operation asks for, else what all do, or what sdk.toml adds; how to get a credential asks for none.

        It may be sent all the same by who has one: a server that wants it for a new token is no exception.
        """
        own = field_of(self._graph, found.place, "security")
        built = self._everywhere if own is None else self._requirements(found.place)
        may_go_without = built and () not in built and hands_out(found)
        return (*built, ()) if may_go_without else built

    @cached_property
    def _everywhere(self) -> tuple[tuple[str, ...], ...]:
        """What all operations ask for that say nothing else."""
        return (*self._requirements(self._graph.root), *((key,) for key in self._schemes.added))

    def _requirements(self, holder: Pointer) -> tuple[tuple[str, ...], ...]:
        told, place = field_of(self._graph, holder, "security"), holder / "security"
        return build_requirements(told, place, schemes=self._schemes, report=self._report)

    def _asked_for(self, at: Pointer) -> tuple[tuple[Requirement, ...], ...]:
        """What the description asks for, with the scopes, whether or not it can be met."""
        own = field_of(self._graph, at, "security")
        return read_requirements(field_of(self._graph, self._graph.root, "security") if own is None else own)

    def _responses(self, found: Found) -> Iterator[Response]:
        for status, place in places(self._graph, found.place, "responses").items():
            if status.startswith("x-"):
                continue
            at = self._graph.follow(place)
            role = "response" if status.startswith("2") else f"response {status}"
            contents = () if found.method == _BODILESS else self._contents.received(at, Derived(found.at, role))
            is_error = status == _DEFAULT and self._is_error(at)
            yield Response(status.upper(), contents, at, doc_at(self._graph, place), is_error)

    def _defaults(self, wanted: Iterable[Found]) -> Iterator[Pointer]:
        """What stands as `default` beside a success, which it cannot be then."""
        for found in wanted:
            told = entries(self._graph, found.place, "responses")
            if _DEFAULT in told and any(status.startswith("2") for status in told):
                yield told[_DEFAULT]

    def _is_error(self, at: Pointer) -> bool:
        """Whether a `default` is what may go wrong, by its words, by its name or by where else it stands."""
        said = read_doc(self._graph.value(at), at).description.raw
        if at in self._beside_success:
            return True
        if _SUCCESS.search(said):
            return False
        schemas = (self._graph.follow(place / "schema") for place in entries(self._graph, at, "content").values())
        names = (place.tokens[-1] for place in (at, *schemas) if "components" in place.tokens)
        return any(_FAILURE.search(text) for text in (said, *names))
