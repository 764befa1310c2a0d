"""`client_settings`, `environments` and `targets.python` of a stainless.yml -> the tables of sdk.toml for a client."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from sdkwright.config.access import PARTS, is_field_name
from sdkwright.config.distribution import is_distribution
from sdkwright.config.environment import is_variable
from sdkwright.init.stainless.casing import Casings
from sdkwright.init.stainless.tree import Tree
from sdkwright.parse import finite
from sdkwright.text import Json

_SETTINGS = "client_settings"
_DURATION = re.compile(r"PT(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?")
_HOLE = re.compile(r"\{([^{}]+)\}")
_URL = re.compile(r"https?://\S+")
_NOWHERE = "a client's argument is a credential, a header, or a variable in the URL of a server"


@dataclass(frozen=True, slots=True)
class Access:
    """Reads what the file says of the client."""

    tree: Tree
    casings: Casings

    def settings(self) -> dict[str, Json]:
        """The keys of sdk.toml, in its order."""
        package, distribution = self._package()
        found: dict[str, Json] = {"package": package, "distribution": distribution}
        found["idempotency_header"] = self._header(_SETTINGS, "idempotency", "header")
        found["servers"] = dict(self._servers())
        client: dict[str, Json] = {
            "name": self._client_name(),
            "timeout": self._timeout(),
            "max_retries": self._retries(),
        }
        auth, headers = self._opts()
        client["headers"] = {**headers, **dict(self._default_headers())}
        found |= {"auth": auth, "client": {key: each for key, each in client.items() if each not in (None, {})}}
        return {key: each for key, each in found.items() if each not in (None, {})}

    def _package(self) -> tuple[str | None, str | None]:
        """What is imported, and what pip installs."""
        names, project = (self.tree.text("targets", "python", key) for key in ("package_name", "project_name"))
        package = re.sub("[^a-z0-9_]+", "_", names.lower()).strip("_") if names else None
        distribution = project or (names.replace("_", "-") if names else None)
        if distribution is not None and not is_distribution(distribution):
            self.tree.leave(
                "pip knows no such name", "targets", "python", "project_name" if project else "package_name"
            )
            distribution = None
        return package, distribution

    def _client_name(self) -> str | None:
        """The class of the client is called after the organization, or as the target says."""
        own_name = self.tree.text("targets", "python", "options", "client_name")
        name = own_name or self.tree.text("organization", "name")
        return self.casings.class_name(name) if name else None

    def _servers(self) -> Iterator[tuple[str, Json]]:
        for name in self.tree.keys("environments"):
            url = self.tree.text("environments", name)
            if url is not None and _URL.fullmatch(url):
                yield name, url
            elif url is not None:
                self.tree.leave("a server is at a URL", "environments", name)

    def _timeout(self) -> Json:
        """Milliseconds, or a duration of ISO 8601."""
        value = self.tree.look(_SETTINGS, "default_timeout")
        seconds: float | None = (
            value / 1000 if isinstance(value, (int, float)) and not isinstance(value, bool) else None
        )
        if isinstance(value, str) and (parts := _DURATION.fullmatch(value)) and any(parts.groups()):
            minutes, rest = (finite(part or "0") or 0 for part in parts.groups())
            seconds = 60 * minutes + rest
        if seconds is None:
            return None
        self.tree.take(_SETTINGS, "default_timeout")
        return round(seconds) if seconds == round(seconds) else seconds

    def _retries(self) -> Json:
        value = self.tree.look(_SETTINGS, "default_retries", "max_retries")
        if not isinstance(value, int) or isinstance(value, bool) or value < 0:
            return None
        return self.tree.take(_SETTINGS, "default_retries", "max_retries")

    def _header(self, *way: str) -> str | None:
        name = self.tree.text(*way)
        if name is not None and not is_field_name(name):
            self.tree.leave("no header can be called so", *way)
            return None
        return name

    def _default_headers(self) -> Iterator[tuple[str, Json]]:
        for name in self.tree.keys(_SETTINGS, "default_headers"):
            value = self.tree.look(_SETTINGS, "default_headers", name)
            if isinstance(value, (str, int, float)) and is_field_name(name):
                self.tree.take(_SETTINGS, "default_headers", name)
                yield name, said_as_text(value)

    def _opts(self) -> tuple[dict[str, Json], dict[str, Json]]:
        """The arguments of the client: parts of credentials by scheme, and headers."""
        auth: dict[str, Json] = {}
        headers: dict[str, Json] = {}
        for name in self.tree.keys(_SETTINGS, "opts"):
            self._opt(name, auth, headers)
        return auth, headers

    def _opt(self, name: str, auth: dict[str, Json], headers: dict[str, Json]) -> None:
        way = (_SETTINGS, "opts", name)
        argument = self.casings.method_name(name)
        entry: dict[str, Json] = {"argument": argument, **self._variable(way)}
        for key in ("type", "nullable", "required_in_tests", "example"):
            self.tree.take(*way, key)
        self.tree.leave("what an argument means, the description of its scheme or header says", *way, "description")
        scheme, role = self.tree.text(*way, "auth", "security_scheme"), self.tree.text(*way, "auth", "role")
        header = self._header(*way, "send_in_header")
        variable = self.tree.text(*way, "server_variable")
        if scheme is not None:
            self._credential(scheme, role, entry, auth)
        elif header is not None:
            headers[header] = entry | self._default(way) | self._required(way)
        elif variable is not None:
            if self.casings.method_name(variable) != argument:
                self.tree.leave(
                    f"the client's argument is called after the variable: {variable}", *way, "server_variable"
                )
        else:
            self.tree.leave(_NOWHERE, *way)

    def _credential(self, scheme: str, role: str | None, settings: dict[str, Json], auth: dict[str, Json]) -> None:
        """A credential of one part, or one part of a credential."""
        entry = auth.setdefault(scheme, {})
        assert isinstance(entry, dict), "made here"
        if role in PARTS:
            entry[role] = dict(settings)
        else:
            entry.update(settings)

    def _variable(self, way: tuple[str, ...]) -> dict[str, Json]:
        value = self.tree.look(*way, "read_env")
        if isinstance(value, str) and is_variable(value):
            return {"environment": self.tree.take(*way, "read_env")}
        return {}

    def _default(self, way: tuple[str, ...]) -> dict[str, Json]:
        value = self.tree.look(*way, "default")
        if isinstance(value, (str, int, float)) and value != "":
            return {"default": said_as_text(self.tree.take(*way, "default"))}
        return {}

    def _required(self, way: tuple[str, ...]) -> dict[str, Json]:
        """`nullable` says that it may be left out; a default does, too."""
        value = self.tree.look(*way)
        is_open = isinstance(value, dict) and (value.get("nullable") is True or value.get("default") is not None)
        return {} if is_open else {"required": True}


def said_as_text(value: Json) -> str:
    """A value as a header has it."""
    return ("true" if value else "false") if isinstance(value, bool) else str(value)


def project_of(tree: Tree) -> dict[str, Json]:
    """`[project]`: licence, authors and pages about the package."""
    name, contact = tree.look("organization", "name"), tree.text("organization", "contact")
    urls: dict[str, Json] = {}
    if docs := tree.text("organization", "docs"):
        urls["Documentation"] = docs if _URL.fullmatch(docs) else f"https://{docs}"
    if repository := tree.text("targets", "python", "production_repo"):
        urls["Source"] = f"https://github.com/{repository.partition('#')[0]}"
    found: dict[str, Json] = {"license": _license(tree)}
    if contact:
        found["authors"] = [f"{name} <{contact}>" if isinstance(name, str) else contact]
    found["urls"] = urls
    return {key: each for key, each in found.items() if each not in (None, {})}


def _license(tree: Tree) -> str | None:
    way = ("settings", "license")
    if isinstance(tree.look(*way), dict):
        tree.leave('the text of a licence is a file: license_file = "LICENSE"', *way, "contents")
        return tree.text(*way, "name")
    return tree.text(*way)
