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

from collections.abc import Iterable

from sdkwright.dataclass import dataclass
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
