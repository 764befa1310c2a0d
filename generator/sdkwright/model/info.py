"""What a description says of itself and of who is behind it (OpenAPI 3.2, 4.3, 4.4, 4.5, 4.11 and 4.22)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from sdkwright.model.extensions import Extensions
from sdkwright.model.words import NO_EXTERNAL_DOCS, NOTHING, ExternalDocs
from sdkwright.report import Pointer
from sdkwright.text import Json, Text


@dataclass(frozen=True, slots=True)
class Contact:
    """Whom to ask."""

    name: str = ""
    email: str = ""
    url: str = ""
    extensions: Extensions = ()


@dataclass(frozen=True, slots=True)
class License:
    """The licence of an API; `id` is its name in the list of SPDX."""

    name: str = ""
    id: str = ""
    url: str = ""
    extensions: Extensions = ()


@dataclass(frozen=True, slots=True)
class Info:
    """The terms of an API, whom to ask, its licence, and where more is written. What is empty is not told.

    `openapi` is the version of the standard that the user wrote, `self_url` and `dialect` are `$self` and
    `jsonSchemaDialect`.
    """

    terms_url: str = ""
    contact: Contact = Contact()
    license: License = License()
    external_docs: ExternalDocs = NO_EXTERNAL_DOCS
    openapi: str = ""
    self_url: str = ""
    dialect: str = ""


NO_INFO = Info()


@dataclass(frozen=True, slots=True)
class DeclaredTag:
    """A tag that the description introduces (OpenAPI 3.2, 4.22): its name, what people read in place of it, a text.

    `parent` is the name of the tag around it, `kind` what it is for: `nav`, `badge`, `audience`, …
    """

    name: str
    title: Text = NOTHING
    description: Text = NOTHING
    external_docs: ExternalDocs = NO_EXTERNAL_DOCS
    at: Pointer | None = None
    parent: str = ""
    kind: str = ""
    extensions: Extensions = field(default=(), compare=False)


@dataclass(frozen=True, slots=True)
class Leftover:
    """What the description says where the model has no node for it: a component that nothing uses, a branch of `allOf`.

    `kind` is what the standard calls the object there, `said` what it says itself: its members as they were written,
    without the objects in them that have places of their own. Nothing that a description says is in neither.
    """

    at: Pointer
    kind: str
    said: Mapping[str, Json]
