"""Servers -> the arguments of the client's constructor by which a caller chooses one."""

from __future__ import annotations

from sdkwright.model import Server, Variable
from sdkwright.plan.access.servers import Offer, ServerVariable, shown, url, usable
from sdkwright.targets.python.client.access_views import ServerView, ValueView, VariableView
from sdkwright.targets.python.code.layout import parameter
from sdkwright.targets.python.code.literals import literal, literal_type
from sdkwright.targets.python.code.types import NONE, NOTHING
from sdkwright.targets.python.names.identifiers import coded
from sdkwright.text import Code, Text

TAKEN = (
    *("self", "server", "base_url", "timeout", "default_headers", "http_client", "validation", "max_retries"),
    *("follow_redirects", "anonymous", "naive_datetimes", "limits", "retries", "middleware"),
    "default_query",
)
"""What the constructor of every client takes."""


def choice(offered: Offer) -> Code:
    """The argument that chooses a server by its name."""
    if not offered.servers:
        return NOTHING
    names = literal_type(tuple(server.name for server in offered.servers))
    return parameter("server", (names,), literal(offered.servers[0].name))


def server_views(servers: tuple[Server, ...]) -> tuple[ServerView, ...]:
    """The servers that can be called over HTTP."""
    return tuple(
        ServerView(
            name=Text(server.name),
            url=Text(url(server)),
            default=Text(shown(server)),
            doc=server.doc,
            values=tuple(
                ValueView(Text(v.name), Text(v.default), tuple(map(Text, v.values))) for v in server.variables
            ),
        )
        for server in usable(servers)
    )


def _value(variable: Variable) -> ValueView:
    return ValueView(Text(variable.name), Text(variable.default), tuple(map(Text, variable.values)))


def variable_views(variables: tuple[ServerVariable, ...]) -> tuple[VariableView, ...]:
    """The arguments for variables in the URLs."""
    names = coded({variable.wire: variable.name for variable in variables})
    return tuple(
        VariableView(
            name=Text(each.wire),
            argument=names[each.wire],
            parameter=parameter(each.name, (literal_type(each.values), NONE), NONE),
            default=Text(each.default),
            doc=each.doc,
        )
        for each in variables
    )
