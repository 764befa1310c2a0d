"""Part of `build.pages`: an entry of `[[pages]]` in sdk.toml -> Pages, or an error that says what does not fit."""

from __future__ import annotations

from collections.abc import Mapping

from sdkwright.build.pages.responses import known, listing
from sdkwright.config.paging import PagesConfig
from sdkwright.model import Api, Array, Location, Object, Operation, Use
from sdkwright.model.pages import By, Pages, Way
from sdkwright.report import Report

_NEEDS: Mapping[By, tuple[str, ...]] = {
    By.CURSOR: ("argument", "token"),
    By.LAST_ITEM: ("argument", "token"),
    By.NUMBER: ("argument",),
    By.OFFSET: ("argument",),
    By.URL: ("token",),
    By.LINK: (),
}


def configured_pages(entry: PagesConfig, operation: Operation, api: Api, report: Report) -> Pages | None:
    """The pages as they are told; None and an error where the description cannot mean that."""
    by = By(entry.by)
    missing = [key for key in _NEEDS[by] if not (entry.argument if key == "argument" else entry.way(key))]
    if missing:
        report.error("pages-invalid", f"pages: by = {entry.by!r} needs {' and '.join(missing)}", entry.at)
        return None
    array = _items(entry, operation, api)
    if array is None:
        where = ".".join(entry.way("items")) or "one place"
        message = f"pages: the response of {operation.method} {operation.path} has no array at {where}"
        report.error("pages-invalid", message, entry.at)
        return None
    in_query = any(p.name == entry.argument and p.location is Location.QUERY for p in operation.parameters)
    if entry.argument and not in_query and not _in_body(entry.argument, operation, api):
        report.error("pages-invalid", f"pages: {operation.path} has no argument {entry.argument}", entry.at)
        return None
    items, item = array
    return Pages(
        by=by,
        items=items,
        item=item,
        at=operation.at,
        argument=entry.argument,
        in_body=bool(entry.argument) and not in_query,
        token=entry.way("token"),
        more=entry.way("more"),
        total=entry.way("total"),
        last=entry.way("last"),
        current=entry.way("current"),
        first=entry.first if entry.first is not None else (0 if by is By.OFFSET else 1),
    )


def _items(entry: PagesConfig, operation: Operation, api: Api) -> tuple[Way, Use] | None:
    way = entry.way("items")
    if not way:
        found = listing(operation, api)
        return (found.items, found.item) if found else None
    for response in operation.responses:
        use = response.contents[0].use if response.status.startswith("2") and response.contents else None
        end = _at(use, way, api) if use is not None else None
        if end is not None:
            return way, end
    return None


def _at(use: Use, way: Way, api: Api) -> Use | None:
    """What the array at the end of a way holds."""
    schema = known(api, use)
    if not way:
        return schema.items if isinstance(schema, Array) else None
    inner = next((p.use for p in schema.properties if p.name == way[0]), None) if isinstance(schema, Object) else None
    return _at(inner, way[1:], api) if inner is not None else None


def _in_body(name: str, operation: Operation, api: Api) -> bool:
    uses = [c.use for c in operation.body.contents if c.use is not None] if operation.body else []
    schemas = [api.schema(use) for use in uses]
    return any(isinstance(s, Object) and any(p.name == name for p in s.properties) for s in schemas)
