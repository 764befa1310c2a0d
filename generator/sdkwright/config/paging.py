"""What sdk.toml tells of pages: which operations come in them and how, or that one does not.

```toml
[[pages]]
operations = ["list_apps"]      # operation ids, or "GET /v2/apps"
by = "cursor"                   # cursor, last-item, page, offset, url, link; or "none"
items = "data"                  # the way to the array in the response
argument = "cursor"
token = "meta.next_cursor"
```
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sdkwright.config.values import Table, Values
from sdkwright.report import Mark

NONE = "none"
"""What `by` says of operations whose pages are not to be followed."""
BY = ("cursor", "last-item", "page", "offset", "url", "link", NONE)
WAYS = ("items", "token", "more", "total", "last", "current")
"""The keys that lead to a part of the response: names of properties with a dot between them."""


@dataclass(frozen=True, slots=True)
class PagesConfig:
    """One entry of `[[pages]]`; `ways` are those of WAYS that it tells, and `at` is its line."""

    operations: tuple[str, ...]
    by: str
    at: Mark
    argument: str = ""
    ways: tuple[tuple[str, tuple[str, ...]], ...] = ()
    first: int | None = None

    def means(self, names: Iterable[str | None]) -> bool:
        """Whether the entry names an operation, by its id or by its method and path."""
        return any(name in self.operations for name in names)

    def way(self, key: str) -> tuple[str, ...]:
        """The way under a key, empty where it is not told."""
        return dict(self.ways).get(key, ())


_AT = ("pages",)
_KEYS = ("operations", "by", "argument", "first", *WAYS)


def read_pages(table: Table, values: Values) -> Iterator[PagesConfig]:
    """The entries of `[[pages]]`; an entry that is not whole is left out, with an error."""
    listed = table.get("pages", [])
    if not isinstance(listed, list) or not all(isinstance(entry, dict) for entry in listed):
        values.wrong(_AT, "pages must be a list of tables: [[pages]]")
        return
    for entry in listed:
        pages = _read_entry(entry, values)
        if pages is not None:
            yield pages


def _read_entry(entry: Table, values: Values) -> PagesConfig | None:
    values.refuse_unknown(entry, _KEYS, _AT)
    operations, by = values.texts(entry, "operations", _AT), values.text(entry, "by", _AT)
    first = entry.get("first")
    if by not in BY or not operations:
        values.wrong(_AT, f"pages: an entry needs operations, and by as one of: {', '.join(BY)}")
        return None
    if first is not None and (isinstance(first, bool) or not isinstance(first, int)):
        values.wrong((*_AT, "first"), "pages.first must be a whole number")
        return None
    ways = {key: values.text(entry, key, _AT) for key in WAYS}
    return PagesConfig(
        operations=operations,
        by=by,
        at=values.mark_of_entry("pages", "operations", operations[0]),
        argument=values.text(entry, "argument", _AT) or "",
        ways=tuple((key, tuple(way.split("."))) for key, way in ways.items() if way),
        first=first,
    )
