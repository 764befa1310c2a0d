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

    def at(self, chosen: Mapping[str, str]) -> str:
        """Return the URL with the variables replaced; a chosen value goes first."""
        url = self.url
        for name, default in self.variables.items():
            value = chosen.get(name, default)
            if not value:
                raise ValueError(
                    f"{name} is part of the server's URL: say what it is, or base_url"
                )
            url = url.replace("{" + name + "}", value)
        return url


@dataclass(frozen=True, slots=True)
class Chosen:
    """What the caller said of servers: a name, and values for variables."""

    server: str = ""
    variables: Mapping[str, str] = field(default_factory=dict[str, str])

    def url(self, servers: Mapping[str, Server]) -> str:
        """Return the URL of the chosen server, or of the first; ValueError if none."""
        if not servers:
            raise ValueError("base_url is missing: nothing says where the API is")
        server = servers.get(self.server) or next(iter(servers.values()))
        return server.at(self.variables)

    def among(self, servers: Mapping[str, Server]) -> Chosen:
        """Return the same; ValueError if the name is that of no server."""
        if self.server and servers and self.server not in servers:
            names = ", ".join(map(repr, servers))
            raise ValueError(f"server must be one of {names}, not {self.server!r}")
        return self


def chosen(server: str, variables: Mapping[str, str | None]) -> Chosen:
    """Return what was chosen; a value of None leaves the server's own."""
    return Chosen(server, {k: v for k, v in variables.items() if v is not None})
