"""Request bodies, and what bodies hold in each media type."""

from __future__ import annotations

from sdkwright.build.reading import entries, member
from sdkwright.build.schemas import Schemas
from sdkwright.build.shape import read_doc
from sdkwright.model import Body, Content, Derived, Name
from sdkwright.report import Pointer
from sdkwright.resolve import Graph


class Contents:
    """Reads `content` wherever it stands: in a request body, a response, a header or a parameter."""

    def __init__(self, graph: Graph, schemas: Schemas) -> None:
        self._graph = graph
        self._schemas = schemas

    def body(self, operation: Pointer, owner: Pointer) -> Body | None:
        """What an operation sends (OpenAPI 3.2, 4.13); what has no name is called after `owner`."""
        if member(self._graph, operation, "requestBody") is None:
            return None
        at = self._graph.follow(operation / "requestBody")
        contents = self.all(at, Derived(owner, "params"))
        return Body(member(self._graph, at, "required") is True, contents, at, read_doc(self._graph.value(at)))

    def all(self, at: Pointer, name: Name) -> tuple[Content, ...]:
        """Each media type with the schema of its body, which is called `name` if nothing else names it."""
        declared = entries(self._graph, at, "content")
        return tuple(self._content(media_type, place, name) for media_type, place in declared.items())

    def _content(self, media_type: str, at: Pointer, name: Name) -> Content:
        has_schema = member(self._graph, at, "schema") is not None
        return Content(media_type, self._schemas.use(at / "schema", name) if has_schema else None, at)
