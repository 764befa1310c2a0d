"""sdk.toml -> Config: what a description cannot say about its SDK. An unknown key is an error."""

from __future__ import annotations

import difflib
import json
import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from importlib.resources import files
from pathlib import Path

from sdkwright.config.access import PLACES, AccessReader, AuthConfig, ClientParameter, is_field_name
from sdkwright.config.distribution import flaw_of_identifier, flaw_of_package, is_distribution, is_version
from sdkwright.config.lines import NoToml, Way, decoded, leaves_of, lines_of, read_toml
from sdkwright.config.packs import PackConfig, PackReader
from sdkwright.config.paging import BY, WAYS, PagesConfig
from sdkwright.config.pins import NO_PINS, Pins, read_pins
from sdkwright.config.project import NO_PROJECT, ProjectConfig, ProjectReader, ShownCall
from sdkwright.config.selection import EVERYTHING, KINDS, Entry, Selection
from sdkwright.dataclass import dataclass, field, replace
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
    return _Reader(name, text, report).config(table, path.parent)


def parsed_config(name: str, text: str, folder: Path, report: Report) -> Config:
    """The settings of a file that was not written yet; its text is TOML."""
    return _Reader(name, text, report).config(tomllib.loads(text), folder)


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
    """Takes a table apart, and remembers the file for what it has to say."""

    def __init__(self, name: str, text: str, report: Report) -> None:
        self._name = name
        self._lines = text.splitlines()
        self._places = lines_of(text)
        self._report = report

    def config(self, table: dict[str, object], folder: Path) -> Config:
        self._refuse_unknown(table, _KEYS, "")
        spec = self._string(table, "spec", "")
        client = self._client(table)
        access = AccessReader(self._wrong, self._mark, self._refuse_unknown, self._identifier, self._string)
        project = ProjectReader(self._wrong_at, self._mark_at, self._refuse_unknown)
        packs = PackReader(self._wrong_at, self._mark_at, self._refuse_unknown)
        return Config(
            spec=folder / spec if spec is not None else None,
            sdks=self._sdks(table, folder),
            package=self._package(table),
            distribution=self._checked(table, "distribution", is_distribution, _NO_DISTRIBUTION),
            client=self._identifier(client, "name", "client."),
            version=self._checked(table, "version", is_version, _NO_VERSION) or Config().version,
            tests=self._flag(table, "tests", usual=True),
            whole_runtime=self._flag(table, "whole_runtime", usual=False),
            every_type=self._flag(table, "every_type", usual=False),
            raw_calls=self._flag(table, "raw_calls", usual=True),
            cache=self._flag(table, "cache", usual=True),
            base_url=access.base_url(table),
            servers=access.servers(table),
            timeout=access.timeout(client),
            max_retries=access.max_retries(client),
            idempotency_header=self._checked(table, "idempotency_header", is_field_name, _NO_FIELD_NAME) or "",
            auth={key: access.auth(key, value) for key, value in self._table(table, "auth").items()},
            parameters=tuple(access.parameters(client)),
            pages=tuple(self._pages(table)),
            overlays=tuple(folder / path for path in self._texts(table, "overlays", "overlays")),
            selection=Selection(self._entries(table, "include"), self._entries(table, "exclude")),
            marks={key: self._mark(key) for key in table},
            project=project.project(self._table(table, "project"), folder),
            examples=tuple(project.examples(self._table(table, "readme"))),
            packs=tuple(packs.packs(self._table(table, "packs"), folder)),
            formatters=dict(packs.formatters(self._table(table, "formatters"))),
            formatter=packs.formatter(table),
            names=read_pins(self._table(table, "names"), self._wrong_at, self._mark_at),
        )

    def _sdks(self, table: dict[str, object], folder: Path) -> tuple[Path, ...]:
        """The other files that this one lists."""
        found = self._texts(table, "sdks", "sdks")
        if found and len(table) > 1:
            self._wrong("sdks", "an sdk.toml that lists others says nothing else: each of them has its own keys")
        return tuple(folder / path for path in found)

    def _package(self, table: dict[str, object]) -> str | None:
        package = self._string(table, "package", "")
        flaw = flaw_of_package(package) if package is not None else None
        if flaw is None:
            return package
        self._wrong("package", f"package = {package!r} cannot be the name of the SDK's package: {flaw}")
        return None

    def _client(self, table: dict[str, object]) -> dict[str, object]:
        """What is said of the client: a table, or nothing but the name of its class."""
        client = table.get("client", {})
        client = {"name": client} if isinstance(client, str) else client
        if isinstance(client, dict):
            self._refuse_unknown(client, ("name", *PLACES, "timeout", "max_retries"), "client.")
            return client
        self._wrong("client", "client must be a table, or the name of the class")
        return {}

    def _pages(self, table: dict[str, object]) -> Iterator[PagesConfig]:
        """The entries of `[[pages]]`; an entry that is not whole is left out, with an error."""
        listed = table.get("pages", [])
        if not isinstance(listed, list) or not all(isinstance(entry, dict) for entry in listed):
            self._wrong("pages", "pages must be a list of tables: [[pages]]")
            return
        for entry in listed:
            paging = self._paging(entry)
            if paging is not None:
                yield paging

    def _paging(self, entry: dict[str, object]) -> PagesConfig | None:
        self._refuse_unknown(entry, ("operations", "by", "argument", "first", *WAYS), "pages.")
        operations, by = self._texts(entry, "operations", "pages.operations"), self._string(entry, "by", "pages.")
        first = entry.get("first")
        if by not in BY or not operations:
            self._wrong("pages", f"pages: an entry needs operations, and by as one of: {', '.join(BY)}")
            return None
        if first is not None and (isinstance(first, bool) or not isinstance(first, int)):
            self._wrong("first", "pages.first must be a whole number")
            return None
        ways = {key: self._string(entry, key, "pages.") for key in WAYS}
        return PagesConfig(
            operations=operations,
            by=by,
            at=self._mark_entry("pages", "operations", operations[0]),
            argument=self._string(entry, "argument", "pages.") or "",
            ways=tuple((key, tuple(way.split("."))) for key, way in ways.items() if way),
            first=first,
        )

    def _entries(self, table: dict[str, object], key: str) -> tuple[Entry, ...]:
        """The entries of `include` or `exclude`; each remembers its line."""
        entries = self._table(table, key)
        self._refuse_unknown(entries, (*KINDS, "deprecated") if key == "exclude" else KINDS, f"{key}.")
        found = []
        for kind in KINDS:
            texts = self._texts(entries, kind, f"{key}.{kind}")
            found += [Entry(kind, text, self._mark_entry(key, kind, text)) for text in texts]
        if not isinstance(entries.get("deprecated", False), bool):
            self._wrong("deprecated", f"{key}.deprecated must be true or false")
        elif entries.get("deprecated"):
            found.append(Entry("deprecated", "true", self._mark_entry(key, "deprecated", "true")))
        return tuple(found)

    def _texts(self, table: dict[str, object], key: str, name: str) -> tuple[str, ...]:
        listed = table.get(key, [])
        if isinstance(listed, list) and all(isinstance(text, str) and text for text in listed):
            return tuple(listed)
        self._wrong(key, f"{name} must be a list of texts")
        return ()

    def _identifier(self, table: dict[str, object], key: str, where: str) -> str | None:
        value = self._string(table, key, where)
        flaw = flaw_of_identifier(value) if value is not None else None
        if flaw is None:
            return value
        self._wrong_at(_way(where, key), f"{where}{key} = {value!r} is no Python identifier: {flaw}")
        return None

    def _checked(self, table: dict[str, object], key: str, is_good: Callable[[str], bool], flaw: str) -> str | None:
        """A text at the top that is of one form, or none."""
        value = self._string(table, key, "")
        if value is None or is_good(value):
            return value
        self._wrong(key, f"{key} = {value!r} {flaw}")
        return None

    def _string(self, table: dict[str, object], key: str, where: str) -> str | None:
        value = table.get(key)
        if value is None or (isinstance(value, str) and value):
            return value or None
        self._wrong_at(_way(where, key), f"{where}{key} must be a text that is not empty")
        return None

    def _flag(self, table: dict[str, object], key: str, *, usual: bool) -> bool:
        value = table.get(key, usual)
        if isinstance(value, bool):
            return value
        self._wrong(key, f"{key} must be true or false")
        return usual

    def _table(self, table: dict[str, object], key: str) -> dict[str, object]:
        value = table.get(key, {})
        if isinstance(value, dict):
            return value
        self._wrong(key, f"{key} must be a table")
        return {}

    def _refuse_unknown(self, table: dict[str, object], known: tuple[str, ...], where: str) -> None:
        for key in table:
            if key not in known:
                close = difflib.get_close_matches(key, known, n=1)
                hint = f"did you mean {where}{close[0]}?" if close else None
                self._wrong_at(_way(where, key), f"unknown key {where}{key}", hint)

    def _wrong_at(self, way: Way, message: str, hint: str | None = None) -> None:
        self._report.error("config-invalid", message, self._mark_at(way), hint=hint)

    def _wrong(self, key: str, message: str, hint: str | None = None) -> None:
        self._report.error("config-invalid", message, self._mark(key), hint=hint)

    def _mark_entry(self, table: str, key: str, text: str) -> Mark:
        """The line that holds an entry of a list: the first one from where its table and its key begin."""
        wanted = [rf"\s*\[\s*{table}\s*\]", rf"\s*\"?{key}\"?\s*=", re.escape(text)]
        number = 0
        for pattern in wanted:
            search = re.search if pattern == wanted[-1] else re.match
            lines = range(number, len(self._lines))
            number = next((n for n in lines if search(pattern, self._lines[n])), number)
        column = self._lines[number].find(text)
        return Mark(self._name, number + 1, max(column, 0) + 1)

    def _mark(self, key: str) -> Mark:
        """The first line that sets a key, at the top or anywhere."""
        ways = (way for way in self._places.places if way[-1] == key)
        return self._mark_at((key,) if (key,) in self._places.places else next(ways, ()))

    def _mark_at(self, way: Way) -> Mark:
        """The line that sets a key, by its way from the top, or the one that begins its table."""
        line, column = self._places.of(way) or (1, 1)
        return Mark(self._name, line, column)


def _way(where: str, key: str) -> Way:
    """The way to a key in a table that messages call `where`."""
    return (*filter(None, where.split(".")), key)
