"""Servers -> where an API is, and what a caller says to choose: which server, what stands for variables in its URL."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sdkwright.model import Api, Server, Variable
from sdkwright.parse import url_parts
from sdkwright.plan.names.language import Language
from sdkwright.plan.names.scopes import CLIENT_ARGUMENT, GIVEN, Scope, Wish
from sdkwright.report import Report
from sdkwright.text import Text


@dataclass(frozen=True, slots=True)
class ServerVariable:
    """What a caller says for a variable in the URLs of servers."""

    wire: str
    """Its name in the URLs."""
    name: str
    """What the argument of the client is called."""
    default: str
    """Its value if nobody says one; empty where somebody must."""
    values: tuple[str, ...]
    """All that it may be, if every server that has it lists that."""
    doc: Text
    """What is said of it."""


@dataclass(frozen=True, slots=True)
class Offer:
    """The servers that a client may use, and what a caller says to choose among them."""

    servers: tuple[Server, ...]
    """The servers that can be called over HTTP, the usual one first."""
    variables: tuple[ServerVariable, ...]
    """The variables in their URLs, and in those that operations have of their own."""
    path: str = ""
    """What the description has of a URL that leaves the host open."""

    @property
    def has_choice(self) -> bool:
        """Whether there is more than one server."""
        return len(self.servers) > 1

    @property
    def default(self) -> str:
        """The URL that is used where nothing is chosen; empty where there is none."""
        return shown(self.servers[0]) if self.servers else ""

    @property
    def is_complete(self) -> bool:
        """Whether a client knows where the API is, if nobody says it."""
        return self.default != "" and "{" not in self.default

    @property
    def is_plain(self) -> bool:
        """Whether all of it is one URL."""
        return not self.has_choice and not self.variables


def offer(api: Api, language: Language, taken: Sequence[str], report: Report) -> Offer:
    """What a client offers; nothing where the first server is not at an address of its own.

    Where a variable without a default stands for the address, the caller gives it: as that variable, or as a whole URL.
    `taken` are names that other arguments of the client have.
    """
    servers = usable(api.servers)
    if not servers or not _is_absolute(shown(api.servers[0])):
        path = _filled(api.servers[0]) if api.servers else ""
        return Offer((), (), path=path.rstrip("/") if path.startswith("/") else "")
    everywhere = (*servers, *(s for operation in api.operations for s in usable(operation.servers)))
    return Offer(servers, tuple(_variables(everywhere, language, taken, report)))


def _variables(
    servers: tuple[Server, ...], language: Language, taken: Sequence[str], report: Report
) -> Iterator[ServerVariable]:
    """An argument for each name of a variable; a choice of values only where every server knows its own."""
    by_name: dict[str, list[Variable]] = {}
    for server in servers:
        for variable in server.variables:
            by_name.setdefault(variable.name, []).append(variable)
    wishes = {name: _wish(name, variables[0], language) for name, variables in by_name.items()}
    names = Scope(CLIENT_ARGUMENT, language, report, taken).settle(wishes)
    for name, variables in by_name.items():
        values = tuple(dict.fromkeys(value for variable in variables for value in variable.values))
        known = values if all(v.values for v in variables) else ()
        default = next((v.default for v in variables if v.default), "")
        yield ServerVariable(name, names[name], default, known, variables[0].doc)


def _wish(name: str, variable: Variable, language: Language) -> Wish:
    return Wish((language.argument(name), language.argument(f"server {language.argument(name)}")), variable.at, GIVEN)


def usable(servers: tuple[Server, ...]) -> tuple[Server, ...]:
    """Without those of other protocols, such as wss, if there is one of ours."""
    return tuple(s for s in servers if _scheme(_filled(s)) in ("http", "https", "")) or servers


def _scheme(url: str) -> str:
    """The scheme of a URL, empty where there is none."""
    return url_parts(url).scheme


def url(server: Server) -> str:
    """The URL; one that leaves the protocol open is called as everything should be (RFC 3986, section 4.2)."""
    return f"https:{server.url}" if server.url.startswith("//") else server.url


def _filled(server: Server) -> str:
    found = url(server)
    for variable in server.variables:
        found = found.replace("{" + variable.name + "}", variable.default)
    return found


def shown(server: Server) -> str:
    """The URL for people: what each caller has to say stands there by its name."""
    found = url(server)
    for variable in server.variables:
        found = found.replace("{" + variable.name + "}", variable.default or "{" + variable.name + "}")
    return found


def _is_absolute(url: str) -> bool:
    return url.startswith(("https://", "http://", "{"))
