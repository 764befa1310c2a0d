"""Parameters that every operation has -> options of the client, told once: `anthropic-version`, `api-version`, `X-Org`.

They are arguments of the methods no more.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from sdkwright.config.access import ClientParameter
from sdkwright.model import NO_DOC, Api, Doc, Location, Parameter, Server, Variable
from sdkwright.plan.names.known_names import KnownNames
from sdkwright.plan.names.scopes import CLIENT_ARGUMENT, GIVEN, PINNED, Scope, Wish
from sdkwright.report import Report

_HOLE = re.compile(r"\{([^{}]+)\}")
_LOCATIONS = {"header": Location.HEADER, "query": Location.QUERY}


@dataclass(frozen=True, slots=True)
class ClientOption:
    """A header or query parameter that goes with each call."""

    told: ClientParameter
    """What sdk.toml says of it: its name, its place, its default."""
    name: str
    """What the argument of the client is called."""
    environment: str
    """The variable of the environment that stands in for it."""
    doc: Doc
    """What the first operation says of it that has it."""

    @property
    def is_required(self) -> bool:
        """Whether somebody must give it."""
        return self.told.required and not self.told.default


def with_servers(api: Api, base_url: str | None, servers: Sequence[tuple[str, str]]) -> Api:
    """The description where sdk.toml says where the API is; what it says of a variable holds for one of that name."""
    if base_url is not None:
        return replace(api, servers=(Server(base_url, api.at),))
    if not servers:
        return api
    known = {variable.name: variable for server in api.servers for variable in server.variables}
    found = []
    for name, url in servers:
        names = dict.fromkeys(_HOLE.findall(url))
        variables = tuple(known.get(each, Variable(each, "", (), api.at)) for each in names)
        found.append(Server(url, api.at, name, variables=variables))
    return replace(api, servers=tuple(found))


def without_options(api: Api, options: Sequence[ClientParameter]) -> Api:
    """The description without what a client is told once."""
    if not options:
        return api
    gone = {_key(_LOCATIONS[option.place], option.name) for option in options}
    operations = (
        replace(op, parameters=tuple(p for p in op.parameters if _key(p.location, p.name) not in gone))
        for op in api.operations
    )
    return replace(api, operations=tuple(operations))


def settle_options(
    api: Api,
    options: Sequence[ClientParameter],
    package: str,
    known_names: KnownNames,
    taken: Sequence[str],
    report: Report,
) -> Iterator[ClientOption]:
    """The arguments of the client, by the names that are left beside those that are `taken`."""
    spell = known_names.language.argument
    wishes = {
        (option.place, option.name): (
            Wish((option.argument,), api.at, PINNED)
            if option.argument
            else Wish((spell(option.name), spell(f"{option.place}_{spell(option.name)}")), api.at, GIVEN)
        )
        for option in options
    }
    known = known_names.recall("options")
    recalled = {key: known[" ".join(key)] for key in wishes if " ".join(key) in known}
    names = Scope(CLIENT_ARGUMENT, known_names.language, report, taken).settle(wishes, recalled)
    known_names.keep("options", {" ".join(key): name for key, name in names.items() if wishes[key].rank != PINNED})
    for option in options:
        name = names[option.place, option.name]
        environment = option.environment or known_names.language.variable(package, name)
        yield ClientOption(option, name, environment, _doc(api, option))


def _doc(api: Api, option: ClientParameter) -> Doc:
    wanted = _key(_LOCATIONS[option.place], option.name)
    found = (p for op in api.operations for p in op.parameters if _key(p.location, p.name) == wanted)
    first: Parameter | None = next(found, None)
    return first.doc if first is not None else NO_DOC


def _key(location: Location, name: str) -> tuple[Location, str]:
    """What tells parameters apart: the names of headers know no case (RFC 9110, section 5.1)."""
    return location, name.lower() if location is Location.HEADER else name
