"""The servers that the API's description names, and which one a call goes to.

```
base_url            over everything
operation.servers   for the few operations that are elsewhere
the client's        the one that was chosen, else the first
```
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Server:
    """A URL with `{name}` for each variable, and the values of those not chosen."""

    url: str
    variables: Mapping[str, str] = field(default_factory=dict[str, str])

    def at(self, chosen: Mapping[str, str | None]) -> str:
        """Return the URL with the variables replaced; a chosen value goes first."""
        url = self.url
        for name, default in self.variables.items():
            value = chosen.get(name)
            value = default if value is None else value
            if not value:
                raise ValueError(
                    f"{name} is part of the server's URL: say what it is, or base_url"
                )
            url = url.replace("{" + name + "}", value)
        return url


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
