"""Graph -> Api: the document, understood as operations and schemas.

```
schemas ─┬ shape        what a schema says, and allOf as an intersection
         └ unions       oneOf and anyOf
choices ── tags, tidy   what tells the members of a union apart, once everything else is known
finding ── prune        which operations there are, which are wanted, and what goes with the others
operations ── tree      where each stands, and what it does there: what a description only implies
pages                   which of them list things in pages, and how the next page is asked for
events                  webhooks and callbacks
security, info
```
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from sdkwright.access import AuthConfig
from sdkwright.build.choices import decide
from sdkwright.build.contents import Contents
from sdkwright.build.declared_tags import declared_tags
from sdkwright.build.docs import read_doc
from sdkwright.build.events import Events
from sdkwright.build.finding import Found, find_operations, parameters_at, select
from sdkwright.build.info import read_info
from sdkwright.build.operations import Operations
from sdkwright.build.pages import paged
from sdkwright.build.prune import orphans
from sdkwright.build.reading import places
from sdkwright.build.schemas import Schemas
from sdkwright.build.security import build_auth, offered
from sdkwright.build.servers import Servers
from sdkwright.build.tree import seated
from sdkwright.model import Api, Auth, Given, Operation, Server
from sdkwright.paging import PagesConfig
from sdkwright.report import Pointer, Report
from sdkwright.resolve import Graph
from sdkwright.selection import EVERYTHING, Selection
from sdkwright.text import Json

_NOWHERE = "/"
"""The server of a description that names none (OpenAPI 3.1, 4.8.1)."""


def build(
    graph: Graph,
    report: Report,
    selection: Selection = EVERYTHING,
    told: Sequence[PagesConfig] = (),
    access: Mapping[str, AuthConfig] = MappingProxyType({}),
) -> Api:
    """The description as an `Api`: all of it, or what is selected; what cannot be understood costs only itself."""
    root = graph.value(graph.root)
    info = root.get("info") if isinstance(root, dict) else None
    found = tuple(find_operations(graph, report))
    wanted = select(graph, found, selection, report)
    lost = _orphans(graph, found, wanted)
    schemas = Schemas(graph, report, without=lost)
    _build_components(graph, schemas, without=lost)
    auth = build_auth(graph, access, report)
    reader = Operations(graph, schemas, offered(graph, auth, access), report)
    operations = tuple(reader.all(wanted))
    events = tuple(Events(graph, Contents(graph, schemas, report), selection, report).all(operations))
    api = Api(
        at=graph.root,
        title=_string(info, "title") or "API",
        version=_string(info, "version") or "",
        doc=read_doc(info),
        servers=Servers(graph, report).at(graph.root) or (Server(_NOWHERE, graph.root),),
        auth=auth if len(wanted) == len(found) else _used(auth, operations),
        operations=seated(operations, schemas.all()),
        schemas=schemas.all(),
        left_out=tuple(reader.left_out),
        events=events,
        tags=tuple(declared_tags(graph)),
        info=read_info(graph),
        origins=graph.origins,
    )
    return paged(decide(api, report), graph, told, report)


def _orphans(graph: Graph, found: tuple[Found, ...], wanted: tuple[Found, ...]) -> frozenset[Pointer]:
    """The components that go with the operations that nobody wants."""
    if len(wanted) == len(found):
        return frozenset()
    kept = {at for each in wanted for at in (each.place, *parameters_at(graph, each))}
    kept |= {graph.root / key for key in ("webhooks", "x-webhooks")}
    removed = {at for each in found for at in (each.place, *parameters_at(graph, each))} - kept
    return orphans(graph, removed=removed, kept=kept)


def _used(auth: tuple[Auth, ...], operations: tuple[Operation, ...]) -> tuple[Auth, ...]:
    told = {operation.security for operation in operations}
    keys = {key for alternatives in told for alternative in alternatives for key in alternative}
    return tuple(scheme for scheme in auth if scheme.key in keys)


def _build_components(graph: Graph, schemas: Schemas, without: frozenset[Pointer]) -> None:
    """Named schemas come first, so that what stands inside them is named after them, whoever uses it."""
    for key, at in places(graph, graph.follow(graph.root / "components"), "schemas").items():
        if at not in without:
            schemas.use(at, Given(key))


def _string(value: Json, key: str) -> str | None:
    found = value.get(key) if isinstance(value, dict) else None
    return found if isinstance(found, str) else None
