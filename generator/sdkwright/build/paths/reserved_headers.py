"""Header parameters that other parts of a description speak of: `Accept`, `Content-Type` and `Authorization`.

In OpenAPI 3 a parameter that is called so shall be ignored (3.0.4, 4.7.12.2.1; 3.2, 4.12.2.1): responses, bodies and
security schemes say it. Swagger 2.0 has no such rule, and people describe there what nothing else says: `Authorization`
where no security definition writes it, `Content-Type` of a request without a body.
"""

from __future__ import annotations

from sdkwright.build.reading import entries, field_of
from sdkwright.report import Pointer, Report
from sdkwright.resolve import Graph

_NAMES = frozenset({"accept", "content-type", "authorization"})
_WRITE_IT = frozenset({"http", "basic", "oauth2", "openIdConnect"})
"""The types of security schemes whose credential is the header `Authorization`."""


class ReservedHeaders:
    """Says of one description which of these headers a caller gives."""

    def __init__(self, graph: Graph, report: Report) -> None:
        self._graph = graph
        self._report = report
        self._may_be_told = isinstance(field_of(graph, graph.root, "swagger"), str)
        self._is_credential = any(self._writes_it(at) for at in self._schemes())
        self._noted: set[str] = set()

    def is_ignored(self, name: str, at: Pointer, operation: Pointer) -> bool:
        """Whether a header parameter is none of a caller's arguments; the first of each name is noted."""
        lower = name.lower()
        if lower not in _NAMES:
            return False
        if self._may_be_told and lower == "authorization" and not self._is_credential:
            return False
        if self._may_be_told and lower == "content-type" and field_of(self._graph, operation, "requestBody") is None:
            return False
        if lower not in self._noted:
            self._noted.add(lower)
            told = f"`{name}` as a parameter is ignored, as the standard has it: other parts of a description say it"
            hint = "a security scheme, `[client.headers]` of sdk.toml, or `extra_headers` of a call can send it"
            self._report.note("header-ignored", told, at, hint=hint if lower == "authorization" else None)
        return True

    def _schemes(self) -> list[Pointer]:
        return [*entries(self._graph, self._graph.root / "components", "securitySchemes").values()]

    def _writes_it(self, at: Pointer) -> bool:
        kind, name = field_of(self._graph, at, "type"), field_of(self._graph, at, "name")
        is_told = isinstance(kind, str) and kind in _WRITE_IT
        return is_told or (isinstance(name, str) and name.lower() == "authorization")
