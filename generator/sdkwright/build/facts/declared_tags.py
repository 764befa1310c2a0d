"""What a description says of its tags (OpenAPI 3.2, 4.22): the text that introduces a group of operations."""

from __future__ import annotations

from collections.abc import Iterator

from sdkwright.build.facts.docs import read_doc
from sdkwright.build.facts.extensions import string_of
from sdkwright.build.reading import field_of, items
from sdkwright.model import DeclaredTag
from sdkwright.resolve import Graph
from sdkwright.text import Text

_TITLES = ("summary", "x-displayName")
"""What people read in place of the name: 3.2 has a field for it, before that an extension of Redoc was usual."""


def declared_tags(graph: Graph) -> Iterator[DeclaredTag]:
    """The tags that the root document declares, in its order; one without a name is none."""
    for at in items(graph, graph.root, "tags"):
        name = field_of(graph, at, "name")
        if isinstance(name, str):
            titles = (field_of(graph, at, key) for key in _TITLES)
            title = next((title for title in titles if isinstance(title, str)), "")
            value = graph.value(at)
            doc = read_doc(value, at)
            yield DeclaredTag(
                name=name,
                title=Text(title),
                description=doc.description,
                external_docs=doc.external_docs,
                at=at,
                parent=string_of(value, "parent"),
                kind=string_of(value, "kind"),
                extensions=doc.extensions,
            )
