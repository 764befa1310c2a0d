"""Parameters that every operation has -> options of the client, told once: `anthropic-version`, `api-version`, `X-Org`.

They are arguments of the methods no more. One call says something else by `extra_headers` or `extra_query`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from sdkwright.access import ClientParameter
from sdkwright.config import Config
from sdkwright.distribution import variable
from sdkwright.model import NO_DOC, Api, Doc, Location, Parameter, Server, Variable
from sdkwright.plan.names.known_names import KnownNames
from sdkwright.plan.names.scopes import GIVEN, PINNED, Wish
from sdkwright.report import Report
from sdkwright.targets.python.access_views import OptionView
from sdkwright.targets.python.layout import parameter
from sdkwright.targets.python.names import Scope, snake_name
from sdkwright.targets.python.types import NONE, STR
from sdkwright.text import Text

_HOLE = re.compile(r"\{([^{}]+)\}")
_LOCATIONS = {"header": Location.HEADER, "query": Location.QUERY}


def with_servers(api: Api, config: Config) -> Api:
    """The description where sdk.toml says where the API is; what it says of a variable holds for one of that name."""
    if config.base_url is not None:
        return replace(api, servers=(Server(config.base_url, api.at),))
    if not config.servers:
        return api
    known = {variable.name: variable for server in api.servers for variable in server.variables}
    servers = []
    for name, url in config.servers:
        names = dict.fromkeys(_HOLE.findall(url))
        variables = tuple(known.get(each, Variable(each, "", (), api.at)) for each in names)
        servers.append(Server(url, api.at, name, variables=variables))
    return replace(api, servers=tuple(servers))


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


def option_views(
    api: Api,
    options: Sequence[ClientParameter],
    package: str,
    known_names: KnownNames,
    taken: Sequence[str],
    report: Report,
) -> Iterator[OptionView]:
    """The arguments of the client; what they mean, the first operation says that has the parameter."""
    wishes = {
        (option.place, option.name): (
            Wish((option.argument,), api.at, PINNED)
            if option.argument
            else Wish((snake_name(option.name), f"{option.place}_{snake_name(option.name)}"), api.at, GIVEN)
        )
        for option in options
    }
    known = known_names.recall("options")
    recalled = {key: known[" ".join(key)] for key in wishes if " ".join(key) in known}
    names = Scope("client argument", report, taken).settle(wishes, recalled)
    known_names.keep("options", {" ".join(key): name for key, name in names.items() if wishes[key].rank != PINNED})
    for option in options:
        name = names[option.place, option.name]
        yield OptionView(
            name=Text(option.name),
            place=Text(option.place),
            argument=name,
            parameter=parameter(name, (STR, NONE), NONE),
            environment=Text(option.environment or variable(package, name)),
            default=Text(option.default or ""),
            is_required=option.required and not option.default,
            doc=_doc(api, option).description,
        )


def _doc(api: Api, option: ClientParameter) -> Doc:
    wanted = _key(_LOCATIONS[option.place], option.name)
    found = (p for op in api.operations for p in op.parameters if _key(p.location, p.name) == wanted)
    first: Parameter | None = next(found, None)
    return first.doc if first is not None else NO_DOC


def _key(location: Location, name: str) -> tuple[Location, str]:
    """What tells parameters apart: the names of headers know no case (RFC 9110, section 5.1)."""
    return location, name.lower() if location is Location.HEADER else name
