"""Servers -> what the client's constructor asks for: which server, and what stands for the variables in its URL."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sdkwright.model import Api, Server, Variable
from sdkwright.parse import url_parts
from sdkwright.plan.names.scopes import GIVEN, Wish
from sdkwright.report import Report
from sdkwright.targets.python.access_views import ServerView, ValueView, VariableView
from sdkwright.targets.python.layout import parameter
from sdkwright.targets.python.literals import literal, literal_type
from sdkwright.targets.python.names import Scope, snake_name
from sdkwright.targets.python.types import NONE, NOTHING
from sdkwright.text import Code, Text

TAKEN = (
    *("self", "server", "base_url", "timeout", "default_headers", "http_client", "validation", "max_retries"),
    *("follow_redirects", "anonymous", "naive_datetimes", "limits", "retries", "middleware"),
    "default_query",
)
"""What the constructor of every client takes."""


@dataclass(frozen=True, slots=True)
class Offer:
    """The servers that a client may use, and the arguments by which a caller chooses.

    `path` is what the description has of a URL that leaves the host open.
    """

    servers: tuple[ServerView, ...]
    choice: Code
    variables: tuple[VariableView, ...]
    has_choice: bool
    path: str = ""

    @property
    def default(self) -> str:
        """The URL that is used where nothing is chosen; empty where there is none."""
        return self.servers[0].default.raw if self.servers else ""

    @property
    def is_complete(self) -> bool:
        """Whether a client knows where the API is, if nobody says it."""
        return self.default != "" and "{" not in self.default

    @property
    def is_plain(self) -> bool:
        """Whether all of it is one URL."""
        return not self.has_choice and not self.variables


def offer(api: Api, taken: Sequence[str], report: Report) -> Offer:
    """What the constructor offers; nothing where the first server is not at an address of its own.

    Where a variable without a default stands for the address, the caller gives it: as that variable, or as `base_url`.
    """
    servers = server_views(api.servers)
    if not servers or not _is_absolute(_shown(api.servers[0])):
        path = _filled(api.servers[0]) if api.servers else ""
        return Offer((), NOTHING, (), has_choice=False, path=path.rstrip("/") if path.startswith("/") else "")
    everywhere = (*_usable(api.servers), *(s for operation in api.operations for s in _usable(operation.servers)))
    names = literal_type(tuple(server.name for server in _usable(api.servers)))
    choice = parameter("server", (names,), literal(servers[0].name.raw))
    return Offer(servers, choice, tuple(_arguments(everywhere, taken, report)), has_choice=len(servers) > 1)


def server_views(servers: tuple[Server, ...]) -> tuple[ServerView, ...]:
    """The servers that can be called over HTTP."""
    return tuple(
        ServerView(
            name=Text(server.name),
            url=Text(_url(server)),
            default=Text(_shown(server)),
            doc=server.doc,
            values=tuple(_value(variable) for variable in server.variables),
        )
        for server in _usable(servers)
    )


def _value(variable: Variable) -> ValueView:
    return ValueView(Text(variable.name), Text(variable.default), tuple(map(Text, variable.values)))


def _arguments(servers: tuple[Server, ...], taken: Sequence[str], report: Report) -> Iterator[VariableView]:
    """An argument for each name of a variable; a choice of values only where every server knows its own."""
    by_name: dict[str, list[Variable]] = {}
    for server in servers:
        for variable in server.variables:
            by_name.setdefault(variable.name, []).append(variable)
    wishes = {name: _wish(name, variables[0]) for name, variables in by_name.items()}
    names = Scope("client argument", report, taken).settle(wishes)
    for name, variables in by_name.items():
        values = tuple(dict.fromkeys(value for variable in variables for value in variable.values))
        kind = literal_type(values if all(v.values for v in variables) else ())
        default = next((v.default for v in variables if v.default), "")
        argument = parameter(names[name], (kind, NONE), NONE)
        yield VariableView(Text(name), names[name], argument, Text(default), variables[0].doc)


def _wish(name: str, variable: Variable) -> Wish:
    return Wish((snake_name(name), f"server_{snake_name(name)}"), variable.at, GIVEN)


def _usable(servers: tuple[Server, ...]) -> tuple[Server, ...]:
    """Without those of other protocols, such as wss, if there is one of ours."""
    return tuple(s for s in servers if _scheme(_filled(s)) in ("http", "https", "")) or servers


def _scheme(url: str) -> str:
    """The scheme of a URL, empty where there is none."""
    return url_parts(url).scheme


def _url(server: Server) -> str:
    """The URL; one that leaves the protocol open is called as everything should be (RFC 3986, section 4.2)."""
    return f"https:{server.url}" if server.url.startswith("//") else server.url


def _filled(server: Server) -> str:
    url = _url(server)
    for variable in server.variables:
        url = url.replace("{" + variable.name + "}", variable.default)
    return url


def _shown(server: Server) -> str:
    """The URL for people: what each caller has to say stands there by its name."""
    url = _url(server)
    for variable in server.variables:
        url = url.replace("{" + variable.name + "}", variable.default or "{" + variable.name + "}")
    return url


def _is_absolute(url: str) -> bool:
    return url.startswith(("https://", "http://", "{"))
