"""How an API's pages follow each other: a response -> what the next request has
otherwise.

```
Rule ─┬ Cursor       the response holds what the next request is asked with
      ├ LastItem     the next request is asked with a property of the last item
      ├ PageNumber   pages are counted
      ├ Offset       items are counted
      ├ NextURL      the response holds the URL of the next page
      └ LinkHeader   its headers do (RFC 8288)
```
Each is told by the API's description, and does no I/O. A way that is empty is one that
the description does not tell; the way to the items may be the response itself.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, Protocol, TypeAlias, cast

from ..call.content import NULL, kind_of, kinds, misplaced
from ..errors import PaginationError
from ..models.annotations import TYPES
from ..models.model import Model
from ..models.tables import table_of
from ..options import NOT_GIVEN

Place: TypeAlias = Literal["query", "body", "url"]
Way: TypeAlias = tuple[str, ...]
"""The names on the way from a value to a part of it."""
_DIGITS = 1000
"""How many digits of a number are read: Python refuses very long ones."""
_TARGET = re.compile(r"<([^<>]*)>")
_PARAMETER = re.compile(
    r"\s*;\s*([^\s=;,]*)(?:\s*=\s*(?:\"((?:[^\"\\]|\\.)*)\"|([^\",;\s]*)))?"
)


@dataclass(frozen=True, slots=True)
class Turn:
    """What the next request has otherwise; `mark` is equal where pages go in a circle."""

    place: Place
    name: str
    value: object
    mark: object


@dataclass(frozen=True, slots=True)
class Seen:
    """What is known when a page has come."""

    data: object
    """The response as its type."""
    items: list[object]
    asked: object
    """The argument by which this page was asked for, NOT_GIVEN for the first."""
    counted: int
    """How many items the pages up to this one held."""
    headers: Mapping[str, str]
    digest: int
    """Equal for pages of objects that are equal to the byte."""

    def says_no(self, more: Way) -> bool:
        """Whether the response itself says that this page is the last."""
        return bool(more) and part(self.data, more) is False


class Rule(Protocol):
    """One way to go on."""

    @property
    def items(self) -> Way:
        """Where the items of a page stand."""
        ...

    @property
    def argument(self) -> str:
        """The argument that differs from page to page, empty if none does."""
        ...

    def turn(self, seen: Seen) -> Turn | None:
        """Return what the next request has otherwise, None after the last page."""
        ...


def _token(token: object) -> object:
    """Return what the next page is asked with; PaginationError if it is no such thing."""
    if isinstance(token, bool):
        kind = "true or false"
    elif isinstance(token, list):
        kind = "a list"
    elif isinstance(token, (Mapping, Model)):
        kind = "an object"
    else:
        return token
    raise PaginationError(f"the token of the next page is {kind}, not text")


@dataclass(frozen=True, kw_only=True)
class Cursor:
    """The response holds what the next request is asked with."""

    argument: str
    token: Way
    items: Way = ()
    more: Way = ()
    place: Place = "query"

    def turn(self, seen: Seen) -> Turn | None:
        """Return the response's own token."""
        token = part(seen.data, self.token)
        if token is None or token == "" or token is False or seen.says_no(self.more):
            return None
        return Turn(self.place, self.argument, _token(token), str(token))


@dataclass(frozen=True, kw_only=True)
class LastItem:
    """The next request is asked with a property of the last item."""

    argument: str
    key: Way
    more: Way = ()
    items: Way = ()
    place: Place = "query"

    def turn(self, seen: Seen) -> Turn | None:
        """Return the property of the last item, until a page has none."""
        if not seen.items or (self.more and part(seen.data, self.more) is not True):
            return None
        token = part(seen.items[-1], self.key)
        if token is None or token == "":
            return None
        return Turn(self.place, self.argument, _token(token), str(token))


@dataclass(frozen=True, kw_only=True)
class PageNumber:
    """Pages are counted."""

    argument: str
    items: Way = ()
    first: int = 1
    current: Way = ()
    more: Way = ()
    total: Way = ()
    """How many items there are on all pages."""
    last: Way = ()
    """How many pages there are."""
    place: Place = "query"

    def turn(self, seen: Seen) -> Turn | None:
        """Return the next number; a page without items is the last one."""
        now = _number(seen.asked, part(seen.data, self.current), self.first)
        end = _whole(part(seen.data, self.last))
        if not seen.items or seen.says_no(self.more) or _is_all(seen, self.total):
            return None
        if end is not None and now >= end + self.first - 1:
            return None
        return Turn(self.place, self.argument, now + 1, seen.digest)


@dataclass(frozen=True, kw_only=True)
class Offset:
    """Items are counted."""

    argument: str
    items: Way = ()
    first: int = 0
    current: Way = ()
    more: Way = ()
    total: Way = ()
    place: Place = "query"

    def turn(self, seen: Seen) -> Turn | None:
        """Return the number of the next item; a page without items is the last one."""
        now = _number(seen.asked, part(seen.data, self.current), self.first)
        after = now + len(seen.items)
        total = _whole(part(seen.data, self.total))
        if not seen.items or seen.says_no(self.more):
            return None
        if total is not None and after - self.first >= total:
            return None
        return Turn(self.place, self.argument, after, seen.digest)


@dataclass(frozen=True, kw_only=True)
class NextURL:
    """The response holds the URL of the next page."""

    url: Way
    items: Way = ()
    argument: str = ""

    def turn(self, seen: Seen) -> Turn | None:
        """Return where the next page is."""
        url = part(seen.data, self.url)
        if not url or not isinstance(url, str):
            return None
        return Turn("url", "", url, url)


@dataclass(frozen=True, kw_only=True)
class LinkHeader:
    """The headers of the response hold the URL of the next page (RFC 8288)."""

    items: Way = ()
    argument: str = ""

    def turn(self, seen: Seen) -> Turn | None:
        """Return where the link `next` leads (section 3.3)."""
        url = link(seen.headers.get("link", ""), "next")
        return Turn("url", "", url, url) if url else None


def _number(*values: object) -> int:
    """Return the first of the values that is a whole number."""
    found = (_whole(value) for value in values if value is not NOT_GIVEN)
    return next((number for number in found if number is not None), 0)


def _whole(value: object) -> int | None:
    """Return a whole number, also one that is written as text or as a float."""
    if isinstance(value, bool):
        return None
    if isinstance(value, float):
        return int(value) if value.is_integer() else None
    if isinstance(value, str) and value.isascii() and value.isdigit():
        return int(value[:_DIGITS])
    return value if isinstance(value, int) else None


def _is_all(seen: Seen, total: Way) -> bool:
    """Whether the pages so far held every item that there is."""
    number = _whole(part(seen.data, total)) if total else None
    return number is not None and seen.counted >= number


# ------------------------------------------------------------------- looking into values


def part(value: object, way: Way) -> object:
    """Return what stands at the end of a way, None if it is not there."""
    for name in way:
        value = _property(value, name)
    return value


def part_items(value: object, way: Way) -> list[object]:
    """Return the list at the end of a way; an empty one if there is none."""
    found = part(value, way)
    if isinstance(found, str) or not isinstance(found, Sequence):
        return []
    return list(cast("Sequence[object]", found))


def _property(value: object, name: str) -> object:
    if isinstance(value, Model):
        known = table_of(type(value)).known.get(name)
        if known is not None:
            return value.__dict__.get(known[0])
        return value.additional_properties.get(name)
    if isinstance(value, Mapping):
        return cast("Mapping[str, object]", value).get(name)
    return None


def link(header: str, relation: str) -> str | None:
    """Return where the link of a relation leads (RFC 8288, 3), None if there is none.

    The first `rel` of a link counts, and may name several relations (section 3.3). A link
    with an `anchor` is one of another page (section 3.2).
    """
    at = 0
    while target := _TARGET.search(header, at):
        parameters: dict[str, str] = {}
        at = target.end()
        while found := _PARAMETER.match(header, at):
            name, quoted, plain = found.groups()
            parameters.setdefault(name.lower(), quoted or plain or "")
            at = found.end()
        relations = parameters.get("rel", "").lower().split()
        if relation in relations and "anchor" not in parameters:
            return target[1]
    return None


# ---------------------------------------------------- whether a response is a page of the list


def page_fault(data: object, rule: Rule, promise: object) -> str | None:
    """Return why a response is no page of a list, None if it is one.

    An object may leave a list out that the description does not require (servers made
    with Protocol Buffers do so where it is empty), unless it holds what its class does
    not know, or counts items. So may null stand for an empty list that the description
    does not require, or calls nullable; for another one it is no value.
    """
    way = rule.items
    annotation: tuple[object, str] = (promise, TYPES)
    if data is None:
        return None if NULL in kinds(promise) else "is empty"
    total: Way = getattr(rule, "total", ())
    counts_items = bool(total and part(data, total))
    for name in way:
        if not counts_items and _is_left_out(data, name):
            return None
        annotation = _annotation(data, name)
        found = part(data, (name,))
        if found is None:
            if not _holds(data, name):
                return f"has no list at {'.'.join(way)!r}"
            may_be_null = NULL in kinds(annotation[0], module=annotation[1])
            return None if may_be_null else "has null in place of its list"
        data = found
    if not isinstance(data, list):
        return f"has {kind_of(data)} in place of its list"
    items = cast("list[object]", data)
    return misplaced(items, annotation[0], module=annotation[1])


def _is_left_out(data: object, name: str) -> bool:
    """Whether a property is not there, and need not be."""
    if not isinstance(data, Model) or data.additional_properties:
        return False
    table = table_of(type(data))
    attribute = table.known[name][0] if name in table.known else name
    return attribute not in data.__dict__ and attribute not in table.required


def _holds(data: object, name: str) -> bool:
    if isinstance(data, Model):
        known = table_of(type(data)).known.get(name)
        return name in data.additional_properties or (
            known is not None and known[0] in data.__dict__
        )
    return isinstance(data, Mapping) and name in data


def _annotation(data: object, name: str) -> tuple[object, str]:
    """Return the type of a property, with the module that says it."""
    types = table_of(type(data)).types if isinstance(data, Model) else {}
    return types.get(name, (Any, TYPES))
