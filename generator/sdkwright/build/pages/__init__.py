"""Part of `build`: which operations list things in pages, and how the next page is asked for.

```
vocabulary   the words by which APIs call cursors, pages, sizes and totals
responses    the one array of a response, and what stands beside it
rules        an operation and its response -> Pages, or None
configured   what sdk.toml says instead
```
A page that is followed wrongly gives wrong data without a word, so everything here has to be sure: one array that can
only be the list, an argument that asks for a page, and something in the response that agrees with it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from sdkwright.build.pages.configured import configured_pages
from sdkwright.build.pages.responses import Listing, listing
from sdkwright.build.pages.rules import recognise
from sdkwright.build.reading import field_of
from sdkwright.config.paging import NONE, PagesConfig
from sdkwright.model import Api, Given, Operation
from sdkwright.report import Report
from sdkwright.resolve import Graph

__all__ = ["paged"]


def paged(api: Api, graph: Graph, told: Sequence[PagesConfig], report: Report) -> Api:
    """The same API, its lists marked as such."""
    known = {name for operation in api.operations for name in _names(operation)}
    for entry in told:
        for name in entry.operations:
            if name not in known:
                report.warning("unknown-operation", f"pages: there is no operation {name}", entry.at)
    return replace(api, operations=tuple(_each(api, graph, told, report)))


def _each(api: Api, graph: Graph, told: Sequence[PagesConfig], report: Report) -> Iterator[Operation]:
    for operation in api.operations:
        entry = next((e for e in told if e.means(_names(operation))), None)
        if entry is None:
            found: Listing | None = None if _has_one_page(operation, graph) else listing(operation, api)
            pages = recognise(operation, found, api, graph) if found else None
        else:
            pages = configured_pages(entry, operation, api, report) if entry.by != NONE else None
        yield replace(operation, pages=pages) if pages else operation


def _has_one_page(operation: Operation, graph: Graph) -> bool:
    """Whether a description of Azure says that no page follows: `x-ms-pageable` whose `nextLinkName` is null."""
    told = field_of(graph, operation.at, "x-ms-pageable")
    return isinstance(told, dict) and told.get("nextLinkName", "") is None


def _names(operation: Operation) -> tuple[str | None, ...]:
    operation_id = operation.name.text if isinstance(operation.name, Given) else None
    return operation_id, f"{operation.method} {operation.path}"
