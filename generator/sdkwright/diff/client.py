"""The two clients: what they are called, and what they take."""

from __future__ import annotations

from collections.abc import Iterator

from sdkwright.diff.arguments import Arguments
from sdkwright.diff.change import Change, Effect
from sdkwright.diff.pairs import matched
from sdkwright.diff.shown import value_text
from sdkwright.diff.wire import changes_of_writing
from sdkwright.public_api import Client, PublicApi


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
    for had, has in pairs:
        yield from changes_of_writing(f"{one.names['client']}({had.name})", had, has)
    yield from _settings(one, other)


def _settings(old: Client, new: Client) -> Iterator[Change]:
    """What sdk.toml says of the SDK, and no description does."""

    def change(code: str, effect: Effect, text: str) -> Change:
        return Change(code, effect, (old.names["client"],), text, old.at, new.at)

    one, other = old.settings, new.settings
    if one.distribution and one.distribution != other.distribution:
        now = f"by `pip install {other.distribution}` now" if other.distribution else "by no name any more"
        text = f"is installed {now}, and was by `pip install {one.distribution}`"
        yield change("distribution-renamed", Effect.BREAKING, text)
    if one.raw_calls and not other.raw_calls:
        yield change("raw-calls-removed", Effect.BREAKING, "has no `get`, `post` and the like for paths any more")
    if other.raw_calls and not one.raw_calls:
        yield change("raw-calls-added", Effect.ADDITIVE, "has `get`, `post` and the like for paths now")
    if one.timeout != other.timeout:
        effect = Effect.NONE if _is_no_less(other.timeout, one.timeout) else Effect.BREAKING
        text = f"waits {_seconds(other.timeout)} for a call now, and did {_seconds(one.timeout)}"
        yield change("client-timeout", effect, text)
    if one.max_retries != other.max_retries:
        effect = Effect.NONE if _is_no_less(other.max_retries, one.max_retries) else Effect.BREAKING
        text = f"tries a call again {_times(other.max_retries)} now, and did {_times(one.max_retries)}"
        yield change("client-retries", effect, text)
    if one.idempotency_header != other.idempotency_header:
        header = f"`{other.idempotency_header}`" if other.idempotency_header else "no header"
        before = f"`{one.idempotency_header}`" if one.idempotency_header else "none"
        text = f"sends {header} with a key of each request that changes something, and did {before}"
        yield change("idempotency-header", Effect.WIRE, text)


def _is_no_less(now: float | None, before: float | None) -> bool:
    """Whether no call fails that went well; what the runtime decides is not known here."""
    return now is not None and before is not None and now >= before


def _seconds(timeout: float | None) -> str:
    return "as long as is usual" if timeout is None else f"{timeout:g} s"


def _times(count: int | None) -> str:
    return "as often as is usual" if count is None else f"{count} time{'' if count == 1 else 's'}"


def _server(servers: tuple[str, ...]) -> str:
    return value_text(servers[0]) if servers else "where `base_url` says"
