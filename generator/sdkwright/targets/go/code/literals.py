"""Values of JSON as Go writes them, and how pages follow each other as the runtime reads it."""

from __future__ import annotations

from collections.abc import Iterator

from sdkwright.model.pages import By, Pages, Way
from sdkwright.quote import go
from sdkwright.text import Code, Text


def literal(value: str | int) -> Code:
    """The literal of a value of an enumeration."""
    return go(Text(value)) if isinstance(value, str) else Code(value)


def assigned(value: str | int) -> Code:
    """What a constant is made equal to."""
    return Code(f"= {literal(value)}")


def seconds(value: float | None) -> Code:
    """A time.Duration; nothing where nobody says one."""
    return Code("" if value is None else f"time.Duration({round(value * 1000)}) * time.Millisecond")


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
