"""How pages follow each other, as the runtime reads it."""

from __future__ import annotations

from collections.abc import Iterator

from sdkwright.model.pages import By, Pages, Way
from sdkwright.quote import go
from sdkwright.text import Code, Text

_REQUEST = "Request"


def paging(pages: Pages, *, may_be_left_out: bool) -> Code:
    """The literal of what `paging.go` calls paging."""
    return Code(f"paging{{{', '.join(_fields(pages, may_be_left_out=may_be_left_out))}}}")


def _fields(pages: Pages, *, may_be_left_out: bool) -> Iterator[str]:
    yield f"by: {go(Text(pages.by.value))}"
    ways = {"items": pages.items, "token": pages.token, "more": pages.more, "total": pages.total}
    ways |= {"last": pages.last, "current": pages.current}
    yield from (f"{name}: {_way(way)}" for name, way in ways.items() if way)
    if pages.argument:
        yield f"argument: {go(Text(pages.argument))}"
    if pages.in_body:
        yield "inBody: true"
    if pages.first and pages.by in (By.NUMBER, By.OFFSET):
        yield f"first: {pages.first}"
    if may_be_left_out:
        yield "optional: true"


def _way(way: Way) -> str:
    return f"[]string{{{', '.join(go(Text(name)) for name in way)}}}"


def request_name(method: str) -> Code:
    """The function that makes the request of a method."""
    return Code(f"{method[:1].lower()}{method[1:]}{_REQUEST}")
