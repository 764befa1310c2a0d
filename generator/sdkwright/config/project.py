"""`[project]` and `[readme]` of sdk.toml: who publishes an SDK, on which terms, and which calls its README shows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from sdkwright.config.spdx import expression
from sdkwright.config.values import Values
from sdkwright.disk import Unreadable, read_file, shown
from sdkwright.report import Mark

_OF_PROJECT = ("description", "license", "license_file", "authors", "keywords", "urls")
_OF_README = ("examples",)
_OF_EXAMPLE = ("operation", "arguments")
_ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
_EMAIL = re.compile(rf"{_ATOM}(?:\.{_ATOM})*@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9-]*[A-Za-z0-9])+")
"""An address that mail programs, the index and the build backend all take for one (RFC 5322, 3.4.1: a dot-atom)."""
_URL = re.compile(r"https?://[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::[0-9]{1,5})?(?:[/?#][!#-;=?-\[\]_a-z~]*)?")
"""An address of a page: nothing in it has to be escaped (RFC 3986)."""
_AUTHOR = re.compile(r"(?P<name>[^<>]*?)\s*<(?P<email>[^<>]*)>")
_LABEL, _NAME, _TEXT = 32, 100, 512
"""How long the label of a URL may be in the index, a name and a summary."""


@dataclass(frozen=True, slots=True)
class Person:
    """An author: a name, an address, or both."""

    name: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class ProjectConfig:
    """What sdk.toml says of the package; None and empty is what the description says.

    `license_text` is what the file holds that `license_file` names. `urls` go by their labels; an empty one takes away
    what the description says.
    """

    description: str | None = None
    license: str | None = None
    license_text: str | None = None
    authors: tuple[Person, ...] | None = None
    keywords: tuple[str, ...] | None = None
    urls: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ShownCall:
    """An operation that the README shows, by method and path or by its id, with values for what it is given."""

    operation: str
    arguments: Mapping[str, object]
    at: Mark


NO_PROJECT = ProjectConfig()


def is_email(text: str) -> bool:
    """Whether it is a mail address that every reader of a package's metadata takes for one."""
    return len(text) <= 254 and _EMAIL.fullmatch(text) is not None


def is_url(text: str) -> bool:
    """Whether it is the address of a page, with nothing to be escaped in it."""
    return len(text) <= 2_000 and _URL.fullmatch(text) is not None


def is_line(text: str, longest: int = _NAME) -> bool:
    """Whether a text is one line that can be seen."""
    return 0 < len(text.strip()) <= longest and text.isprintable() and not any("\ud800" <= c <= "\udfff" for c in text)


@dataclass(frozen=True, slots=True)
class ProjectReader:
    """Reads these tables; each thing that is wrong is reported at its line, and left out."""

    values: Values

    def project(self, table: dict[str, object], folder: Path) -> ProjectConfig:
        """`[project]`; files are seen from the folder of sdk.toml."""
        self.values.refuse_unknown(table, _OF_PROJECT, ("project",))
        return ProjectConfig(
            description=self._line(table, "description", _TEXT),
            license=self._license(table),
            license_text=self._license_text(table, folder),
            authors=tuple(self._authors(table)) if "authors" in table else None,
            keywords=tuple(self._keywords(table)) if "keywords" in table else None,
            urls=dict(self._urls(table)),
        )

    def examples(self, table: dict[str, object]) -> Iterator[ShownCall]:
        """`[readme] examples`: texts, or tables with `operation` and `arguments`."""
        self.values.refuse_unknown(table, _OF_README, ("readme",))
        for entry in self._list(table, "examples", "readme"):
            call = {"operation": entry} if isinstance(entry, str) else entry
            if not isinstance(call, dict) or not isinstance(call.get("operation"), str):
                self._refuse(
                    "readme", "examples", 'an example is "GET /pets", an operation id, or a table with operation'
                )
                continue
            self.values.refuse_unknown(call, _OF_EXAMPLE, ("readme", "examples"))
            arguments = call.get("arguments", {})
            if not isinstance(arguments, dict):
                self._refuse("readme", "examples", "arguments must be a table: the name of a parameter and its value")
                arguments = {}
            yield ShownCall(call["operation"].strip(), arguments, self.values.mark(("readme", "examples")))

    def _line(self, table: dict[str, object], key: str, longest: int) -> str | None:
        value = table.get(key)
        if value is None or (isinstance(value, str) and is_line(value, longest)):
            return value
        self._refuse("project", key, f"must be one line of text, of {longest} characters at most")
        return None

    def _license(self, table: dict[str, object]) -> str | None:
        value = table.get("license")
        found = expression(value) if isinstance(value, str) else None
        if value is not None and found is None:
            self._refuse(
                "project", "license", 'must be an SPDX expression, such as "MIT", or "LicenseRef-..." for another'
            )
        return found

    def _license_text(self, table: dict[str, object], folder: Path) -> str | None:
        value = table.get("license_file")
        if value is None:
            return None
        if not isinstance(value, str) or not value:
            self._refuse("project", "license_file", "must be the path of a file, as seen from sdk.toml")
            return None
        try:
            return read_file(folder / value).decode("utf-8-sig")
        except (Unreadable, OSError, ValueError) as error:
            reason = "it is not UTF-8" if isinstance(error, UnicodeDecodeError) else getattr(error, "strerror", error)
            self._refuse("project", "license_file", f"{shown(value)} cannot be read: {reason}")
            return None

    def _authors(self, table: dict[str, object]) -> Iterator[Person]:
        for value in self._list(table, "authors", "project"):
            person = author_of(value) if isinstance(value, str) else None
            if person is None:
                self._refuse("project", "authors", 'an author is "Name", "Name <mail@example.com>" or an address alone')
            else:
                yield person

    def _keywords(self, table: dict[str, object]) -> Iterator[str]:
        for value in self._list(table, "keywords", "project"):
            if isinstance(value, str) and is_line(value) and "," not in value:
                yield value.strip()
            else:
                self._refuse("project", "keywords", "a keyword is one line of text without a comma")

    def _urls(self, project: dict[str, object]) -> Iterator[tuple[str, str]]:
        table = project.get("urls", {})
        for label, url in table.items() if isinstance(table, dict) else [("", table)]:
            if isinstance(url, str) and (url == "" or is_url(url)) and is_line(label, _LABEL):
                yield label, url
            else:
                self._refuse(
                    "project", "urls", f'a URL has a label of {_LABEL} characters at most: Source = "https://..."'
                )

    def _list(self, told: dict[str, object], key: str, table: str) -> list[object]:
        value = told.get(key, [])
        if isinstance(value, list):
            return value
        self._refuse(table, key, "must be a list")
        return []

    def _refuse(self, table: str, key: str, flaw: str) -> None:
        self.values.wrong((table, key), f"{table}.{key}: {flaw}")


def author_of(text: str) -> Person | None:
    """An author as people write one: a name, an address, or `Name <address>`."""
    both = _AUTHOR.fullmatch(text.strip())
    name, email = (both["name"].strip(), both["email"].strip()) if both else ("", "")
    if not both:
        name, email = ("", text.strip()) if "@" in text else (text.strip(), "")
    if (email and not is_email(email)) or (name and not is_line(name)) or not (name or email):
        return None
    return Person(name, email)
