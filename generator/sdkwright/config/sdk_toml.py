"""sdk.toml -> Config: what a description cannot say about its SDK. An unknown key is an error."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from importlib.resources import files
from pathlib import Path

from sdkwright.config.access import PLACES, AccessReader, AuthConfig, ClientParameter, is_field_name
from sdkwright.config.distribution import flaw_of_package, is_distribution, is_version
from sdkwright.config.lines import NoToml, Way, decoded, leaves_of, read_toml
from sdkwright.config.packs import PackConfig, PackReader
from sdkwright.config.paging import PagesConfig, read_pages
from sdkwright.config.pins import NO_PINS, Pins, read_pins
from sdkwright.config.project import NO_PROJECT, ProjectConfig, ProjectReader, ShownCall
from sdkwright.config.selection import EVERYTHING, Selection, read_selection
from sdkwright.config.values import Table, Values
from sdkwright.disk import read_file, shown
from sdkwright.report import Mark, Report
from sdkwright.text import Json


@dataclass(frozen=True, slots=True)
class Config:
    """Everything that can be told about an SDK; what is None or empty is derived from the description.

    `spec` is the description's path, as seen from the folder of sdk.toml; `sdks` are other such files, each an SDK of
    its own, and then there is nothing else. `names` are those
    that must be as they are told. `selection` says which operations to offer,
    and `overlays` are applied to the description before anything reads it. `pages` says which operations come in pages,
    and `tests` whether the SDK has tests of its own. `distribution` is what pip installs, where it is published.
    `marks` are the lines of sdk.toml that give the keys at its top.
    `base_url` is where the API is, in place of the description's servers, as are `servers`; `timeout` (in seconds)
    and `max_retries` are those of a client that is told nothing else; `parameters` are those that every operation has,
    and that a client is told once. `idempotency_header` is the header by which the server knows a request that
    comes again; empty if it knows none. `project` says who publishes the SDK, and `examples` are the calls that its
    README shows. `packs` are made in one run, each into a folder of its own, and `formatters` are programs that may
    shape files, by their suffix; `formatter` shapes Python that our own templates have not printed. `whole_runtime`
    adds what callers may use though no operation does, `every_type` the types of schemas that none leads to, and
    `raw_calls` methods for what no description knows. Without `cache` no run keeps or takes anything for another.
    """

    spec: Path | None = None
    sdks: tuple[Path, ...] = ()
    package: str | None = None
    distribution: str | None = None
    client: str | None = None
    version: str = "0.1.0"
    auth: Mapping[str, AuthConfig] = field(default_factory=dict)
    names: Pins = NO_PINS
    selection: Selection = EVERYTHING
    overlays: tuple[Path, ...] = ()
    pages: tuple[PagesConfig, ...] = ()
    tests: bool = True
    marks: Mapping[str, Mark] = field(default_factory=dict)
    base_url: str | None = None
    servers: tuple[tuple[str, str], ...] = ()
    timeout: float | None = None
    max_retries: int | None = None
    parameters: tuple[ClientParameter, ...] = ()
    idempotency_header: str = ""
    whole_runtime: bool = False
    every_type: bool = False
    raw_calls: bool = True
    cache: bool = True
    project: ProjectConfig = NO_PROJECT
    examples: tuple[ShownCall, ...] = ()
    packs: tuple[PackConfig, ...] = ()
    formatters: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    formatter: str = "black"


def read_config(path: Path, report: Report) -> Config:
    """The settings in a file; each thing that is wrong with it is an error at the file."""
    name = path.as_posix()
    try:
        text, table = read_toml(path)
    except NoToml as error:
        if error.line:
            mark = Mark(name, error.line, error.column)
            report.error("config-invalid", f"this is no TOML: {error.reason}", mark)
        else:
            report.error("config-unreadable", f"{shown(name)} cannot be read: {error.reason}", None)
        return Config()
    return _Reader(Values(name, text, report)).config(table, path.parent)


def parsed_config(name: str, text: str, folder: Path, report: Report) -> Config:
    """The settings of a file that was not written yet; its text is TOML."""
    return _Reader(Values(name, text, report)).config(tomllib.loads(text), folder)


def schema_of_config() -> dict[str, Json]:
    """The JSON Schema of the file, as it is published for editors: every key, what it takes and what it does."""
    found: dict[str, Json] = json.loads(files("sdkwright").joinpath("config.schema.json").read_text("utf-8"))
    return found


def values_of_file(path: Path) -> tuple[tuple[Way, object, int], ...]:
    """Every value of a file that `read_config` had nothing against, with the way to it and its line."""
    return tuple(leaves_of(decoded(read_file(path))))


def with_package(config: Config, package: str | None, report: Report) -> Config:
    """The same settings, for another package name where one is given."""
    if package is None:
        return config
    flaw = flaw_of_package(package)
    if flaw is not None:
        report.error("config-invalid", f"{package!r} cannot be the name of the SDK's package: {flaw}", None)
        return config
    return replace(config, package=package)


_KEYS = (
    "spec",
    "sdks",
    "package",
    "distribution",
    "client",
    "version",
    "base_url",
    "servers",
    "idempotency_header",
    "auth",
    "names",
    "include",
    "exclude",
    "overlays",
    "pages",
    "project",
    "readme",
    "tests",
    "whole_runtime",
    "every_type",
    "raw_calls",
    "cache",
    "packs",
    "formatters",
    "formatter",
)

_NO_DISTRIBUTION = "is no name that pip knows (PEP 508): ASCII letters, digits, `-`, `_`, `.`, none of these at an end"
_NO_FIELD_NAME = "is no name of a header (RFC 9110, section 5.1), such as Idempotency-Key"
_NO_VERSION = 'is no version of a Python package (PEP 440), such as "1.2.0" or "2.0.0rc1"'


class _Reader:
    """Takes a table apart; each part of it has a reader of its own."""

    def __init__(self, values: Values) -> None:
        self._values = values

    def config(self, table: Table, folder: Path) -> Config:
        values = self._values
        values.refuse_unknown(table, _KEYS)
        spec, client = values.text(table, "spec"), self._client(table)
        access, project, packs = AccessReader(values), ProjectReader(values), PackReader(values)
        return Config(
            spec=folder / spec if spec is not None else None,
            sdks=self._sdks(table, folder),
            package=self._package(table),
            distribution=self._checked(table, "distribution", is_distribution, _NO_DISTRIBUTION),
            client=values.identifier(client, "name", ("client",)),
            version=self._checked(table, "version", is_version, _NO_VERSION) or Config().version,
            tests=values.flag(table, "tests", usual=True),
            whole_runtime=values.flag(table, "whole_runtime"),
            every_type=values.flag(table, "every_type"),
            raw_calls=values.flag(table, "raw_calls", usual=True),
            cache=values.flag(table, "cache", usual=True),
            base_url=access.base_url(table),
            servers=access.servers(table),
            timeout=access.timeout(client),
            max_retries=access.max_retries(client),
            idempotency_header=self._checked(table, "idempotency_header", is_field_name, _NO_FIELD_NAME) or "",
            auth={key: access.auth(key, value) for key, value in values.table(table, "auth").items()},
            parameters=tuple(access.parameters(client)),
            pages=tuple(read_pages(table, values)),
            overlays=tuple(folder / path for path in values.texts(table, "overlays")),
            selection=read_selection(table, values),
            marks={key: values.mark((key,)) for key in table},
            project=project.project(values.table(table, "project"), folder),
            examples=tuple(project.examples(values.table(table, "readme"))),
            packs=tuple(packs.packs(values.table(table, "packs"), folder)),
            formatters=dict(packs.formatters(values.table(table, "formatters"))),
            formatter=packs.formatter(table),
            names=read_pins(values.table(table, "names"), values.wrong, values.mark),
        )

    def _sdks(self, table: Table, folder: Path) -> tuple[Path, ...]:
        """The other files that this one lists."""
        found = self._values.texts(table, "sdks")
        if found and len(table) > 1:
            message = "an sdk.toml that lists others says nothing else: each of them has its own keys"
            self._values.wrong(("sdks",), message)
        return tuple(folder / path for path in found)

    def _package(self, table: Table) -> str | None:
        package = self._values.text(table, "package")
        flaw = flaw_of_package(package) if package is not None else None
        if flaw is None:
            return package
        self._values.wrong(("package",), f"package = {package!r} cannot be the name of the SDK's package: {flaw}")
        return None

    def _client(self, table: Table) -> Table:
        """What is said of the client: a table, or nothing but the name of its class."""
        client = table.get("client", {})
        client = {"name": client} if isinstance(client, str) else client
        if isinstance(client, dict):
            self._values.refuse_unknown(client, ("name", *PLACES, "timeout", "max_retries"), ("client",))
            return client
        self._values.wrong(("client",), "client must be a table, or the name of the class")
        return {}

    def _checked(self, table: Table, key: str, is_good: Callable[[str], bool], flaw: str) -> str | None:
        """A text at the top that is of one form, or none."""
        value = self._values.text(table, key)
        if value is None or is_good(value):
            return value
        self._values.wrong((key,), f"{key} = {value!r} {flaw}")
        return None
