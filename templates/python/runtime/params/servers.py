"""The servers that the API's description names, and which one a call goes to.

```
base_url            over everything
operation.servers   for the few operations that are elsewhere
the client's        the one that was chosen, else the first
```
A variable holds what stands in its place and no more: it moves neither the end of the
host, to which credentials go, nor that of a segment of the path. What the description
lists, and its default, go as they are; who wants another URL says `base_url`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from urllib.parse import unquote

from ..redaction import has_invisible
from ..refusals import nearest

_HOLE = re.compile(r"\{([^{}]+)\}")
_SCHEME, _PORT = r"[A-Za-z][A-Za-z0-9+.-]*", r"[0-9]{1,5}"
_LABEL, _HOST = r"[\w-]+", r"\.?[\w-]+(?:\.[\w-]+)*\.?"
_WHOLE_HOST = rf"(?:{_HOST}|\[[0-9A-Fa-f:.]+\])"
_SEGMENT = r"(?:(?!%2[fF]|%5[cC])[^/\\?#])+"
_SEGMENTS = rf"{_SEGMENT}(?:/{_SEGMENT})*/?"


@dataclass(frozen=True, slots=True)
class Server:
    """A URL with `{name}` for each variable, and the values of those not chosen."""

    url: str
    variables: Mapping[str, str] = field(default_factory=dict[str, str])
    values: Mapping[str, Sequence[str]] = field(default_factory=dict[str, list[str]])
    """All that a variable may be, of those of which the description lists that."""

    def at(self, chosen: Mapping[str, str | None]) -> str:
        """Return the URL with the variables replaced; a chosen value goes first.

        Raises ValueError for a value that the description does not list, or that is
        more than what stands in its place.
        """
        parts = _HOLE.split(self.url)
        for index in range(1, len(parts), 2):
            before, name, after, *more = ["".join(parts[:index]), *parts[index:]]
            after = after or self.variables.get(more[0] if more else "", "")
            default, listed = self.variables.get(name, ""), self.values.get(name, ())
            given, why = chosen.get(name), ""
            parts[index] = value = default if given is None else given
            if not value:
                why = "is part of the server's URL: say what it is, or base_url"
            elif value in (default, *listed):
                continue
            elif listed:
                among = " or ".join(map(repr, listed))
                why = f"must be {among}, not {value!r}{nearest(value, listed)}"
            elif not _fits(value, default, before, after):
                why = f"is one part of {self.url}, and {value!r} is more: say base_url"
            if why:
                raise ValueError(f"{name} {why}")
        return "".join(parts)


def _fits(value: str, default: str, before: str, after: str) -> bool:
    """Whether a value stays in its place, behind the text that is filled in already."""
    scheme, _, rest = before.partition("://")
    ends, is_open = after[:1] in ("", "/"), "://" not in before and "/" not in before
    in_path = "/" in rest or "/" in scheme
    path = default[: default[:1] == "/"] + (_SEGMENTS if "/" in default else _SEGMENT)
    places = (
        (is_open and "://" in after and "://" not in default, _SCHEME),
        (is_open, ".+" if ends else f"{_SCHEME}://(?:{_HOST})?"),
        (in_path or default.startswith("/"), path),
        (rest.endswith(":"), _PORT),
        (default.startswith(":"), f":{_PORT}"),
        (not rest and ends, f"{_WHOLE_HOST}(?::{_PORT})?"),
        (not rest and after.startswith(":"), _WHOLE_HOST),
        # with a dot, `api{suffix}` would be in a domain of the caller's
        (ends and not rest.endswith(".") and "." not in default, _LABEL),
        (True, _HOST),
    )
    wanted = next(pattern for is_here, pattern in places if is_here)
    if ends and not in_path and ("/" in default or not default):
        wanted = f"(?:{wanted})?(?:/{_SEGMENTS})?"  # the host, and where it ends
    if has_invisible(value) or not re.fullmatch(wanted, value):
        return False
    return {".", ".."}.isdisjoint(unquote(before + value + after).split("/"))


@dataclass(frozen=True, slots=True)
class Servers:
    """The servers of the description, and what the caller said: a name, and variables.

    Raises ValueError for the name of none.
    """

    known: Mapping[str, Server]
    name: str = ""
    variables: Mapping[str, str | None] = field(default_factory=dict[str, "str | None"])

    def __post_init__(self) -> None:
        if self.name and self.name not in self.known:
            names = ", ".join(map(repr, self.known))
            raise ValueError(f"server must be one of {names}, not {self.name!r}")

    def url(self, servers: Mapping[str, Server] | None = None) -> str:
        """Return the URL of the one that was chosen, else of the first, of these."""
        among = self.known if servers is None else servers
        server = among.get(self.name) or next(iter(among.values()))
        return server.at(self.variables)
