"""What an SDK itself is called: its package and its client, as sdk.toml says or after the title of the description."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from sdkwright.config import distribution
from sdkwright.config.sdk_toml import Config
from sdkwright.model import Api
from sdkwright.naming.words import branded, chunks, title_words
from sdkwright.plan.names.known_names import KnownNames
from sdkwright.plan.names.titles import FORMER_NOISE, NOISE, is_file_name, readable_title, short_title
from sdkwright.report import Report
from sdkwright.targets.python.names.identifiers import class_name, spelled
from sdkwright.targets.python.names.reserved import EXPORTS

_NO_TITLE = re.compile(
    r"((the|rest|web|http|public|platform|backend|json|my|api|apis|openapi|swagger|specification|service|v?\d+(\.\d+)*)\W*)*",
    re.IGNORECASE,
)
"""A title that is none: `Public REST API`."""
_KIND = re.compile(r"(?<=.)_(api|sdk|client|python|py)$")
"""What the name of a package may end with that says what it is, and not of what."""
_FORMS = ("{}", "{}Client", "{}API", "{}SDK")
"""What a client may be called where the title alone is the name of something else."""


def named(api: Api, config: Config, known_names: KnownNames) -> Config:
    """The settings with the package that the lock remembers, where sdk.toml names none; the lock is told of it."""
    known = known_names.recall("sdk")
    derived = known.get("package") or distribution.package_name(short_title(api, _noise(known_names)))
    wished = _wished(api, config, known_names)
    client = known.get("client") or class_name(wished if _noise(known_names) is FORMER_NOISE else spelled(wished))
    known_names.keep("sdk", {"client": client, "package": derived})
    return config if config.package or not known_names.remembers else replace(config, package=derived)


def _noise(known_names: KnownNames) -> re.Pattern[str]:
    """What is cut of a title: of an SDK that exists, and whose lock does not say what it is called, as it was then."""
    return FORMER_NOISE if known_names.remembers and not known_names.recall("sdk") else NOISE


def package_name(api: Api, config: Config) -> str:
    """The package's name: as told, or from the title of the description."""
    return config.package or distribution.package_name(short_title(api))


def tell_of_package(api: Api, config: Config, report: Report) -> None:
    """Says where the package is not called after the title."""
    if config.package is not None:
        return
    name, title = package_name(api, config), short_title(api)
    hint = 'sdk.toml can name it: package = "..."'
    if is_file_name(api.title):
        message = f"the title is the name of a file: the package is called {name}"
        report.warning("package-unnamed", message, api.at / "info" / "title", hint=hint)
        return
    if name == distribution.NEUTRAL and not title_words(title):
        message = f"the title has no word that a package can be called after: it is called {name}"
        report.warning("package-unnamed", message, api.at / "info" / "title", hint=hint)
    elif (plain := title_words(title)) != name and (why := distribution.flaw_of_package(plain)):
        message = f"the package {plain} is called {name}: {why}"
        report.note("renamed", message, api.at / "info" / "title", hint=hint)


def client_name(api: Api, config: Config, taken: Iterable[str], known_names: KnownNames, report: Report) -> str:
    """The client's class; it, its async twin and the root of its exceptions share their modules with other names."""
    others = EXPORTS.union(taken)
    if config.client is not None:
        if found := _clash(config.client, others):
            message = f"client = {config.client!r}: the SDK has another {found}"
            report.error("config-invalid", message, config.marks.get("client"))
        return config.client
    kept = known_names.names["sdk"]
    assert isinstance(kept, dict), "`named` has told it"
    plain = str(kept["client"])
    names = [form.format(plain) for form in _FORMS]
    name = next((name for name in names if not _clash(name, others)), names[-1])
    if name != plain:
        message = f"client {plain} is taken: this one is called {name}, as the SDK has another {_clash(plain, others)}"
        report.note("renamed", message, api.at / "info" / "title", hint='sdk.toml can name it: client = "..."')
    return name


def _clash(name: str, others: frozenset[str]) -> str | None:
    """The first of the names around a client that something else has."""
    return next((each for each in (name, f"Async{name}", f"{name}Error") if each in others), None)


def shown_title(api: Api, config: Config) -> str:
    """What readers of the SDK are told that the API is called."""
    return class_name(_spoken_title(api, config)) if is_file_name(api.title) else readable_title(api.title)


def _wished(api: Api, config: Config, known_names: KnownNames) -> str:
    """What the client is called after: the part of the title that the package names, or else the title.

    `Swagger Petstore` with a package `petstore` is a `Petstore`; a title without a word of its own has the package's.
    """
    if known_names.remembers and not known_names.recall("sdk"):
        is_file = config.package and is_file_name(api.title)
        return config.package if config.package and is_file else short_title(api, FORMER_NOISE)
    if config.package is None or is_file_name(api.title):
        return _spoken_title(api, config)
    name = _KIND.sub("", config.package)
    said = chunks(short_title(api))
    runs = (said[start:end] for start in range(len(said)) for end in range(start + 1, len(said) + 1))
    wanted = name.replace("_", "").lower()
    named_part = next((" ".join(run) for run in runs if "".join(run).lower() == wanted), None)
    return named_part or (branded(name) if _NO_TITLE.fullmatch(api.title.strip()) else short_title(api))


def _spoken_title(api: Api, config: Config) -> str:
    """What readers are told where the title names a file: the package, or the file."""
    return config.package if config.package and is_file_name(api.title) else short_title(api)
