"""A description alone -> the text of an sdk.toml that begins with what sdkwright decides by itself.

What an SDK is called stands there as a setting, for its users will have written it; all else is commented out, since it
is so without being said: a line without its `#` is a decision of one's own.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence

from sdkwright.config.decisions import Call, Decisions
from sdkwright.config.sdk_toml import Config
from sdkwright.init import toml
from sdkwright.init.file import SCHEMA
from sdkwright.init.settings import pages_entry, project_settings
from sdkwright.model import Api, Location
from sdkwright.report import Report

_IDEMPOTENCY = re.compile("idempoten(cy|t)", re.IGNORECASE)
_NUMBERED = re.compile(r"_?\d+$")
_VERSION = re.compile(r"v\d+\w*", re.IGNORECASE)
_MANY_WORDS = 4
_WHY_MANY = "it has many words"
_WHY_NUMBER = "a number tells it from another one"
_WHY_ROOT = "its path names no resource"


def fresh_text(spec: str, api: Api, decisions: Decisions, report: Report) -> str:
    """The file."""
    lines = [
        f"#:schema {SCHEMA}",
        f"# How sdkwright shapes the SDK of {spec}: `sdkwright generate` reads this file where it runs.",
        "# What is commented out is what it decides by itself; `sdkwright config` shows every value and its origin.",
        "",
        *toml.pair("spec", spec),
        *toml.pair("package", decisions.package),
        *_comments(toml.pair("distribution", decisions.distribution)),
        *_comments(toml.pair("version", "0.1.0")),
        *_idempotency(api),
        "",
        "[client]",
        *toml.pair("name", decisions.client),
        *_project(api),
        *_servers(api, decisions),
        *_secrets(decisions),
        *_pages(api),
        *_doubts(decisions, report),
    ]
    return "\n".join(lines) + "\n"


def _comments(lines: Sequence[str]) -> list[str]:
    return [f"# {line}".rstrip() for line in lines]


def _idempotency(api: Api) -> Iterator[str]:
    """The header that operations take for a key: with this setting the client makes one for each POST and PATCH."""
    headers = (p.name for op in api.operations for p in op.parameters if p.location is Location.HEADER)
    found = Counter(name for name in headers if _IDEMPOTENCY.search(name)).most_common(1)
    for name, count in found:
        yield f"# {count} operation{' takes' if count == 1 else 's take'} the header {_one_line(name)}:"
        yield from _comments(toml.pair("idempotency_header", name))


def _project(api: Api) -> Iterator[str]:
    found = project_settings(api, Config())
    if found:
        yield from ("", "# Who publishes it, as the description says:", "# [project]")
    for key, value in found.items():
        yield from _comments(toml.pair(key, value))


def _servers(api: Api, decisions: Decisions) -> Iterator[str]:
    if decisions.base_url_variable:
        yield from ("", "# The description does not say where the API is: a caller says it, or the variable")
        yield f"# {decisions.base_url_variable} of the environment; or this setting:"
        yield '# base_url = "https://api.example.com"  # above [client]'
        return
    yield from ("", "# Where the API is, as the description has it:", "# [servers]")
    for index, server in enumerate(api.servers):
        yield from _comments(toml.pair(server.name or f"server_{index + 1}", server.url))


def _secrets(decisions: Decisions) -> Iterator[str]:
    if not decisions.secrets:
        return
    yield from ("", "# The client's arguments for credentials, and the variables that stand in for them:")
    for secret in decisions.secrets:
        way = ("auth", secret.scheme, *((secret.name,) if secret.is_part else ()))
        yield f"# [{toml.dotted(way)}]"
        yield from _comments(toml.pair("argument", secret.argument))
        yield from _comments(toml.pair("environment", secret.environment))


def _pages(api: Api) -> Iterator[str]:
    """One entry for all lists that go on in the same way."""
    found: dict[str, tuple[dict[str, object], list[str]]] = {}
    for operation in api.operations:
        if operation.pages is not None:
            entry = pages_entry(operation, operation.pages)
            entry.pop("operations")
            found.setdefault(toml.value(entry), (entry, []))[1].append(f"{operation.method} {operation.path}")
    if found:
        yield from ("", '# Lists that come in pages; by = "none" for those that do not:')
    for entry, operations in found.values():
        yield "# [[pages]]"
        for key, value in {"operations": operations, **entry}.items():
            yield from _comments(toml.pair(key, value))


def _doubts(decisions: Decisions, report: Report) -> Iterator[str]:
    """The calls that a person might want to name, and why."""
    renamed = {found.at for found in report if found.code == "renamed"}
    doubts = [(call, why) for call in decisions.calls if (why := _doubt(call, renamed))]
    if not doubts:
        return
    yield from ("", "# Names that you may want to choose yourself:", "# [names.methods]")
    for call, why in doubts:
        yield f"# {toml.key(call.operation)} = {toml.text(call.call)}  # {why}"


def _doubt(call: Call, renamed: Collection[object]) -> str:
    *resource, method = call.call.split(".")
    if resource == ["api"]:
        return _WHY_ROOT
    if any(_NUMBERED.search(word) and not _VERSION.fullmatch(word) for word in (*resource, method)):
        return _WHY_NUMBER
    if call.at in renamed:
        return "another name was taken"
    return _WHY_MANY if method.count("_") >= _MANY_WORDS else ""


def _one_line(text: str) -> str:
    return " ".join(toml.comment(" ".join(text.split()), prefix=""))
