"""`info` and `externalDocs` of a description: who is behind it, on which terms, and where more is written."""

from __future__ import annotations

from sdkwright.build.reading import field_of
from sdkwright.model import Info
from sdkwright.report import Pointer
from sdkwright.resolve import Graph


def read_info(graph: Graph) -> Info:
    """What the root document says; a text that is none is as if it were not there."""
    info, docs = graph.root / "info", graph.root / "externalDocs"
    contact, license_ = info / "contact", info / "license"
    return Info(
        terms_url=_text(graph, info, "termsOfService"),
        contact_name=_text(graph, contact, "name"),
        contact_email=_text(graph, contact, "email"),
        contact_url=_text(graph, contact, "url"),
        license_name=_text(graph, license_, "name"),
        license_id=_text(graph, license_, "identifier"),
        license_url=_text(graph, license_, "url"),
        docs_url=_text(graph, docs, "url"),
    )


def _text(graph: Graph, at: Pointer, key: str) -> str:
    found = field_of(graph, at, key)
    return found.strip() if isinstance(found, str) else ""
