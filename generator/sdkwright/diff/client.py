"""The two clients: what they are called, and what they take."""

from __future__ import annotations

from collections.abc import Iterator

from sdkwright.diff.arguments import Arguments
from sdkwright.diff.change import Change, Effect
from sdkwright.diff.pairs import matched
from sdkwright.diff.shown import value_text
from sdkwright.public_api import PublicApi


def changes_of_client(old: PublicApi, new: PublicApi, arguments: Arguments) -> Iterator[Change]:
    """What has changed for whoever imports the package and makes a client."""
    one, other = old.client, new.client
    if old.package != new.package:
        text = f"is imported as `{new.package}` now"
        yield Change("package-renamed", Effect.BREAKING, (old.package,), text, one.at, other.at)
    for role, name in one.names.items():
        if name != other.names[role]:
            text = f"is called `{other.names[role]}` now"
            yield Change("client-renamed", Effect.BREAKING, (name,), text, one.at, other.at)
    if one.servers[:1] != other.servers[:1]:
        text = f"sends to {_server(other.servers)} now, where it sent to {_server(one.servers)}"
        yield Change("server-changed", Effect.NONE, (one.names["client"],), text, one.at, other.at)
    pairs = matched(one.arguments, other.arguments, (lambda each: (each.place, each.wire), lambda each: each.name))
    yield from arguments.changes(one.names["client"], (one.arguments, other.arguments), pairs, (one.at, other.at))


def _server(servers: tuple[str, ...]) -> str:
    return value_text(servers[0]) if servers else "where `base_url` says"
