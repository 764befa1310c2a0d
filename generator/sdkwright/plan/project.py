"""Who is behind an SDK, on which terms, and where more is written: sdk.toml first, then `info` of the description.

What comes of it is fit for the metadata of a package in any language: what the description says and no index or build
tool would take (a mail address that is none, a relative URL, a licence that SPDX does not know) is left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sdkwright.config import spdx
from sdkwright.config.project import Person, ProjectConfig, is_email, is_line, is_url
from sdkwright.model import Api, Info

_MOST_KEYWORDS, _LONGEST_KEYWORD = 20, 40
_NO_SUBJECT = frozenset("beta default deprecated experimental general internal legacy misc miscellaneous other".split())
"""What a tag may say of the state of operations, or that it is the tag of the rest."""


@dataclass(frozen=True, slots=True)
class Project:
    """The facts; what nobody says is empty."""

    license: str
    """The terms, as an SPDX expression."""
    license_text: str
    """The text of a file that has the terms."""
    authors: tuple[Person, ...]
    """Who made it."""
    keywords: tuple[str, ...]
    """What people search for."""
    urls: Mapping[str, str]
    """Pages about it, by what they are."""


def project_of(api: Api, told: ProjectConfig) -> Project:
    """The facts of an API's SDK."""
    return Project(
        license=told.license or ("" if told.license_text is not None else _license(api.info)),
        license_text=told.license_text or "",
        authors=told.authors if told.authors is not None else tuple(_authors(api.info)),
        keywords=told.keywords if told.keywords is not None else tuple(_keywords(api)),
        urls={label: url for label, url in {**dict(_urls(api.info)), **told.urls}.items() if url},
    )


def _license(info: Info) -> str:
    """The licence that the description means, where it is one that SPDX knows."""
    found = spdx.expression(info.license.id) or spdx.of_name(info.license.name) or spdx.of_url(info.license.url)
    return found or ""


def _authors(info: Info) -> Iterator[Person]:
    """The contact; a name that would break a line of the metadata is none."""
    name = " ".join(info.contact.name.split())
    person = Person(name if is_line(name) else "", info.contact.email if is_email(info.contact.email) else "")
    if person != Person():
        yield person


def _keywords(api: Api) -> Iterator[str]:
    """The names of tags, for these say what an API is about."""
    used = dict.fromkeys(tag for operation in api.operations for tag in operation.tags)
    names = dict.fromkeys(" ".join(tag.split()).lower() for tag in used)
    fit = [name for name in names if is_line(name, _LONGEST_KEYWORD) and "," not in name and name not in _NO_SUBJECT]
    yield from fit[:_MOST_KEYWORDS]


def _urls(info: Info) -> Iterator[tuple[str, str]]:
    """The pages that the description names, under the labels that an index knows."""
    told = {"Documentation": info.external_docs.url, "Support": info.contact.url, "Terms of Service": info.terms_url}
    yield from ((label, url) for label, url in told.items() if is_url(url))
