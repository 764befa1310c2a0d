"""How a list goes on -> the rule that the runtime follows, and the types of its pages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sdkwright.model.pages import By, Pages
from sdkwright.targets.python.code.annotation import page_of
from sdkwright.targets.python.code.imports import Import
from sdkwright.targets.python.code.layout import call_argument
from sdkwright.targets.python.code.literals import literal, literal_tuple
from sdkwright.targets.python.code.runtime_classes import RULES
from sdkwright.targets.python.code.types import NOTHING, Annotation, Annotations
from sdkwright.targets.python.requests.requests import Request
from sdkwright.targets.python.views import OverloadView, PagesView, StreamView
from sdkwright.text import Code, Text

_TOKENS = {By.CURSOR: "token", By.LAST_ITEM: "key", By.URL: "url"}
"""What the runtime's rules call the way to what the next page is asked with."""
_COUNTS = (By.NUMBER, By.OFFSET)


@dataclass(frozen=True, slots=True)
class GivenBack:
    """What the two methods of an operation return; `pages` where that is a page, `stream` where it may be one.

    `overloads` are the ways to call them, where there are several.
    """

    sync: Code
    asynchronous: Code
    imports: frozenset[Import]
    pages: PagesView | None = None
    stream: StreamView | None = None
    overloads: tuple[OverloadView, ...] = ()


def given_back(pages: Pages | None, request: Request, data: Annotation, annotations: Annotations) -> GivenBack:
    """The response itself, or a page of what it lists."""
    if pages is None:
        return GivenBack(data.code, data.code, data.imports)
    item = annotations.reads(pages.item)
    return GivenBack(
        sync=page_of("SyncPage", item, data),
        asynchronous=page_of("AsyncPages", item, data),
        imports=data.imports | item.imports,
        pages=_view(pages, request, item, data),
    )


def _view(pages: Pages, request: Request, item: Annotation, data: Annotation) -> PagesView:
    assert request.limit is not None, "every list that comes in pages has one"
    return PagesView(
        by=Text(pages.by.value),
        rule=call_argument("pages", RULES[pages.by], list(_arguments(pages))),
        item=item.code,
        data=data.code,
        items=tuple(map(Text, pages.items)),
        argument=_argument(pages, request),
        limit=request.limit,
    )


def _argument(pages: Pages, request: Request) -> Code:
    place = "body" if pages.in_body else "query"
    groups = [group for group in request.groups if group.place == place]
    found = (a.name for group in groups for a in group.arguments if a.wire.raw == pages.argument)
    return next(found, NOTHING)


def _arguments(pages: Pages) -> Iterator[tuple[str, Code]]:
    """What a rule is told, without what goes without saying."""
    if pages.argument:
        yield "argument", literal(pages.argument)
    if pages.by in _TOKENS:
        yield _TOKENS[pages.by], literal_tuple(pages.token)
    if pages.items:
        yield "items", literal_tuple(pages.items)
    if pages.by in _COUNTS and pages.first != (1 if pages.by is By.NUMBER else 0):
        yield "first", literal(pages.first)
    known = (("current", pages.current), ("more", pages.more), ("total", pages.total), ("last", pages.last))
    yield from ((key, literal_tuple(way)) for key, way in known if way)
    if pages.in_body:
        yield "place", literal("body")
