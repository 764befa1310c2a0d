"""Config, Decisions and model -> every setting of an SDK with its origin: what `sdkwright config` prints.

What it prints is TOML again, so that a line can be copied into sdk.toml; the entries of `[[pages]]` are counted. What
the command line says goes over sdk.toml, that over the description, and that over what is so by default.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from sdkwright.config.decisions import Decisions
from sdkwright.config.lines import Way
from sdkwright.config.sdk_toml import Config
from sdkwright.init import toml
from sdkwright.model import Api, Operation
from sdkwright.model.pages import Pages
from sdkwright.plan.project import project_of
from sdkwright.report import Pointer

DEFAULT, COMMAND = "default", "command line"
_ALIGNED = 60
"""The column that origins stand in, where the value is not longer."""
Told = Sequence[tuple[Way, object, int]]
"""The values of sdk.toml with their lines."""
Located = Callable[[Pointer], str]
"""Says where a place of the description is: `openapi.yaml:12`."""


@dataclass(frozen=True, slots=True)
class Setting:
    """One value: the way to its key in sdk.toml, and where it comes from."""

    way: Way
    value: object
    origin: str


@dataclass(frozen=True, slots=True)
class Run:
    """What a run knows of its settings: those of sdk.toml (which is called `file`), and what came of them."""

    config: Config
    told: Told
    file: str
    commanded: frozenset[str]
    api: Api
    decisions: Decisions
    located: Located


def settings(run: Run) -> list[Setting]:
    """Every setting, in the order of sdk.toml's schema; those of tables that sdk.toml fills stand at its lines."""
    configured = {_plain(way): Setting(_plain(way), value, f"{run.file}:{line}") for way, value, line in run.told}
    derived = (*_at_the_top(run), *_of_project(run), *_of_access(run), *_of_pages(run), *_of_packs(run))
    every = {setting.way: setting for setting in derived}
    for way, setting in configured.items():
        decided = every.get(way)
        is_commanded = decided is not None and decided.origin == COMMAND
        every[way] = decided if decided is not None and is_commanded else setting
    return list(every.values())


def _plain(way: Way) -> Way:
    """`client = "X"` is a short form."""
    return ("client", "name") if way == ("client",) else way


def lines(found: Sequence[Setting]) -> Iterator[str]:
    """A line for each: the key, the value, and as a comment where it comes from."""
    for setting in found:
        pair = f"{toml.dotted(setting.way)} = {toml.value(setting.value)}"
        yield f"{pair:<{_ALIGNED}}  # {setting.origin}"


def _at_the_top(run: Run) -> Iterator[Setting]:
    config, decisions, title = run.config, run.decisions, run.api.at / "info" / "title"
    usual = Config()
    if "spec" in run.commanded or config.spec is not None:
        yield Setting(("spec",), run.api.at.document, COMMAND if "spec" in run.commanded else DEFAULT)
    from_title = f"the title, {run.located(title)}"
    origin = COMMAND if "package" in run.commanded else from_title
    yield Setting(("package",), decisions.package, origin)
    yield Setting(("distribution",), decisions.distribution, "the package")
    yield Setting(("client", "name"), decisions.client, from_title)
    for name in (
        "version",
        "idempotency_header",
        "tests",
        "whole_runtime",
        "every_type",
        "raw_calls",
        "cache",
        "overlays",
    ):
        value = getattr(usual, name)
        yield Setting((name,), list(value) if isinstance(value, tuple) else value, DEFAULT)


def _of_project(run: Run) -> Iterator[Setting]:
    """What the description says of those who publish it."""
    at = run.located(run.api.at / "info")
    for key, value in project_settings(run.api, run.config).items():
        if isinstance(value, dict):
            yield from (Setting(("project", key, label), each, at) for label, each in value.items())
        else:
            yield Setting(("project", key), value, at)


def project_settings(api: Api, config: Config) -> dict[str, object]:
    """`[project]` as it has come to, without what nobody says."""
    project = project_of(api, config.project)
    authors = [
        f"{each.name} <{each.email}>" if each.email and each.name else each.name or each.email
        for each in project.authors
    ]
    found = {
        "license": project.license,
        "authors": authors,
        "keywords": list(project.keywords),
        "urls": dict(project.urls),
    }
    return {key: value for key, value in found.items() if value}


def _of_access(run: Run) -> Iterator[Setting]:
    variable = run.decisions.base_url_variable
    if variable:
        yield Setting(("base_url",), "", f"the environment variable {variable}")
    for server in () if variable or run.config.base_url or run.config.servers else run.api.servers:
        yield Setting(("servers", server.name) if server.name else ("base_url",), server.url, run.located(server.at))
    for secret in run.decisions.secrets:
        way = ("auth", secret.scheme, *((secret.name,) if secret.is_part else ()))
        yield Setting((*way, "argument"), secret.argument, run.located(secret.at))
        yield Setting((*way, "environment"), secret.environment, run.located(secret.at))
    for option in run.decisions.options:
        yield Setting(("client", option.place, option.name, "argument"), option.argument, "its name")
        yield Setting(("client", option.place, option.name, "environment"), option.environment, "its argument")


def _of_pages(run: Run) -> Iterator[Setting]:
    """The lists that come in pages, as an entry of `[[pages]]` would say it."""
    entries = {name for entry in run.config.pages for name in entry.operations}
    index = len(run.config.pages)
    for operation in run.api.operations:
        if operation.pages is None or {f"{operation.method} {operation.path}"} & entries:
            continue
        origin = run.located(operation.pages.at)
        for key, value in pages_entry(operation, operation.pages).items():
            yield Setting(("pages", str(index), key), value, origin)
        index += 1


def pages_entry(operation: Operation, pages: Pages) -> dict[str, object]:
    """How sdk.toml would say of an operation what was found."""
    ways = {key: ".".join(getattr(pages, key)) for key in ("items", "token", "more", "total", "last", "current")}
    entry: dict[str, object] = {"operations": [f"{operation.method} {operation.path}"], "by": pages.by.value}
    entry |= {"argument": pages.argument} if pages.argument else {}
    return entry | {key: way for key, way in ways.items() if way}


def _of_packs(run: Run) -> Iterator[Setting]:
    """The packs that are listed, with what nobody says of them."""
    for pack in run.config.packs:
        yield Setting(("packs", pack.name, "use"), pack.use, "its name")
        if pack.output is None:
            yield Setting(("packs", pack.name, "output"), f"generated/{pack.name}", f"{DEFAULT}, in the current folder")
