"""`info` and `externalDocs` of a description: who is behind it, on which terms, and where more is written."""

from __future__ import annotations

from sdkwright.build.facts.extensions import external_docs, read_extensions, string_of
from sdkwright.build.reading import field_of
from sdkwright.model import NO_EXTERNAL_DOCS, Contact, Info, License
from sdkwright.report import Pointer
from sdkwright.resolve import Graph
from sdkwright.text import Json


def read_info(graph: Graph) -> Info:
    """What the root document says; a text that is none is as if it were not there."""
    root = graph.value(graph.root)
    if not isinstance(root, dict):
        return Info()
    at = graph.root / "info"
    return Info(
        terms_url=_text(graph.find(at), "termsOfService"),
        contact=_contact(field_of(graph, at, "contact"), at / "contact"),
        license=_license(field_of(graph, at, "license"), at / "license"),
        external_docs=external_docs(root, graph.root) if "externalDocs" in root else NO_EXTERNAL_DOCS,
        openapi=_text(root, "swagger") or _text(root, "openapi"),
        self_url=_text(root, "$self"),
        dialect=_text(root, "jsonSchemaDialect"),
    )


def _contact(value: Json, at: Pointer) -> Contact:
    return Contact(
        name=_text(value, "name"),
        email=_text(value, "email"),
        url=_text(value, "url"),
        extensions=read_extensions(value, at),
    )


def _license(value: Json, at: Pointer) -> License:
    return License(
        name=_text(value, "name"),
        id=_text(value, "identifier"),
        url=_text(value, "url"),
        extensions=read_extensions(value, at),
    )


def _text(value: Json, key: str) -> str:
    return string_of(value, key).strip()
