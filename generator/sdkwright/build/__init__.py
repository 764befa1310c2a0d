"""Graph -> Api: the document, understood as operations and schemas.

```
schemas ─┬ shape        what a schema says, and allOf as a meet
         └ unions       oneOf and anyOf, and what tells their arms apart
operations ── idioms    what a description only implies
security
```
"""

from __future__ import annotations

from sdkwright.build.contents import Contents
from sdkwright.build.events import Events
from sdkwright.build.operations import Operations
from sdkwright.build.reading import places
from sdkwright.build.schemas import Schemas
from sdkwright.build.security import build_auth
from sdkwright.build.shape import read_doc
from sdkwright.model import Api, Given, Server
from sdkwright.report import Report
from sdkwright.resolve import Graph
from sdkwright.text import Json, Text

_NOWHERE = "/"
"""The server of a description that names none (OpenAPI 3.1, 4.8.1)."""


def build(graph: Graph, report: Report) -> Api:
    """The whole description as an `Api`; what cannot be understood is reported, and costs only itself."""
    root = graph.value(graph.root)
    info = root.get("info") if isinstance(root, dict) else None
    schemas = Schemas(graph, report)
    _build_components(graph, schemas)
    auth = build_auth(graph, report)
    reader = Operations(graph, schemas, frozenset(a.key for a in auth), report)
    operations = tuple(reader.all())
    events = tuple(Events(graph, Contents(graph, schemas), report).all(operations))
    return Api(
        at=graph.root,
        title=_string(info, "title") or "API",
        version=_string(info, "version") or "",
        doc=read_doc(info),
        servers=_servers(graph),
        auth=auth,
        operations=operations,
        schemas=schemas.all(),
        left_out=tuple(reader.left_out),
        events=events,
    )


def _build_components(graph: Graph, schemas: Schemas) -> None:
    """Named schemas come first, so that what stands inside them is named after them, whoever uses it."""
    for key, at in places(graph, graph.follow(graph.root / "components"), "schemas").items():
        schemas.use(at, Given(key))


def _servers(graph: Graph) -> tuple[Server, ...]:
    root = graph.value(graph.root)
    listed = root.get("servers") if isinstance(root, dict) else None
    at = graph.root / "servers"
    servers = []
    for index, server in enumerate(listed if isinstance(listed, list) else []):
        url = _string(server, "url")
        if url:
            servers.append(Server(url, at / index, Text(_string(server, "description") or "")))
    return tuple(servers) or (Server(_NOWHERE, graph.root),)


def _string(value: Json, key: str) -> str | None:
    found = value.get(key) if isinstance(value, dict) else None
    return found if isinstance(found, str) else None
