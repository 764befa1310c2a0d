"""Graph -> Api: the document, understood as operations and schemas.

```
schemas ─┬ shape        what a schema says, and allOf as an intersection
         └ unions       oneOf and anyOf
choices ── tags, tidy   what tells the members of a union apart, once everything else is known
finding ── prune        which operations there are, which are wanted, and what goes with the others
operations ── tree      where each stands, and what it does there: what a description only implies
pages                   which of them list things in pages, and how the next page is asked for
events                  the payloads of webhooks and callbacks
security, info
hanging ── links        headers, encodings, links, callbacks, webhooks: read last, so that no name moves by them
leftovers ── grammar    what the description says where the model has no node: asked for by `inspect`
```
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from sdkwright.build.facts.declared_tags import declared_tags
from sdkwright.build.facts.docs import read_doc
from sdkwright.build.facts.extensions import read_extensions
from sdkwright.build.facts.hanging import Hanging, path_items
from sdkwright.build.facts.info import read_info
from sdkwright.build.facts.leftovers import with_leftovers
from sdkwright.build.pages import paged
from sdkwright.build.paths.contents import Contents
from sdkwright.build.paths.events import Events
from sdkwright.build.paths.finding import Found, find_operations, parameters_at, select
from sdkwright.build.paths.links import Links
from sdkwright.build.paths.operations import Operations
from sdkwright.build.prune import orphans
from sdkwright.build.reading import field_of, places
from sdkwright.build.schemas.arena import Schemas
from sdkwright.build.security.repeated import tell_of_repeated, without_credentials
from sdkwright.build.security.schemes import build_auth, offered, read_requirements
from sdkwright.build.security.servers import Servers
from sdkwright.build.tree import seated
from sdkwright.build.unions.choices import decide
from sdkwright.config.access import AuthConfig
from sdkwright.config.paging import PagesConfig
from sdkwright.config.selection import EVERYTHING, Selection
from sdkwright.model import Api, Auth, Given, Operation, Server
from sdkwright.report import Pointer, Report
from sdkwright.resolve import Graph
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
    root, info = graph.value(graph.root), graph.find(graph.root / "info")
    found = tuple(find_operations(graph, report))
    wanted = select(graph, found, selection, report)
    schemas = _schemas_of_components(graph, report, without=_orphans(graph, found, wanted))
    auth = build_auth(graph, access, report)
    reader = Operations(graph, schemas, offered(graph, auth, access), report)
    operations = tuple(without_credentials(each, auth) for each in reader.all(wanted))
    tell_of_repeated(operations, report)
    events = tuple(Events(graph, Contents(graph, schemas, report), selection, report).all(operations))
    with report.muted():
        hanging = Hanging(graph, schemas, reader, selection=selection, links=Links(graph, wanted))
        hung = hanging.all(seated(operations, schemas.all()))
    api = Api(
        at=graph.root,
        title=_string(info, "title") or "API",
        version=_string(info, "version") or "",
        doc=read_doc(info, graph.root / "info"),
        servers=Servers(graph, report).at(graph.root) or (Server(_NOWHERE, graph.root),),
        auth=auth if len(wanted) == len(found) else _used(auth, operations),
        operations=hung.operations,
        schemas=schemas.all(),
        left_out=tuple(reader.left_out),
        events=events,
        tags=tuple(declared_tags(graph)),
        info=read_info(graph),
        origins=graph.origins,
        paths=tuple(path_items(graph, wanted)),
        webhooks=hung.webhooks,
        requirements=read_requirements(field_of(graph, graph.root, "security")),
        extensions=read_extensions(root, graph.root),
    )
    return paged(decide(api, report), graph, told, report)


def with_everything(api: Api, graph: Graph, selection: Selection = EVERYTHING) -> Api:
    """The same model with all that it leaves out, but for what is not selected."""
    quiet = Report()
    found = tuple(find_operations(graph, quiet))
    wanted = select(graph, found, selection, quiet)
    unwanted = {each.place for each in found} - {each.place for each in wanted}
    return with_leftovers(api, graph, without=unwanted | _orphans(graph, found, wanted))


def _orphans(graph: Graph, found: tuple[Found, ...], wanted: tuple[Found, ...]) -> frozenset[Pointer]:
    """The components that go with the operations that nobody wants."""
    if len(wanted) == len(found):
        return frozenset()
    kept = {at for each in wanted for at in (each.place, *parameters_at(graph, each))}
    kept |= {graph.root / key for key in ("webhooks", "x-webhooks")}
    removed = {at for each in found for at in (each.place, *parameters_at(graph, each))} - kept
    return orphans(graph, removed=removed, kept=kept)


def _used(auth: tuple[Auth, ...], operations: tuple[Operation, ...]) -> tuple[Auth, ...]:
    used = {operation.security for operation in operations}
    keys = {key for alternatives in used for alternative in alternatives for key in alternative}
    return tuple(scheme for scheme in auth if scheme.key in keys)


def _schemas_of_components(graph: Graph, report: Report, without: frozenset[Pointer]) -> Schemas:
    """Named schemas come first, so that what stands inside them is named after them, whoever uses it."""
    schemas = Schemas(graph, report, without=without)
    for key, at in places(graph, graph.follow(graph.root / "components"), "schemas").items():
        if at not in without:
            schemas.use(at, Given(key))
    return schemas


def _string(value: Json, key: str) -> str | None:
    found = value.get(key) if isinstance(value, dict) else None
    return found if isinstance(found, str) else None
