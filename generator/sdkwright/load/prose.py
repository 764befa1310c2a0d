"""A part of `load`: chapters in files of their own.

`description: {$ref: ./introduction.md}` is in no standard and in many descriptions. A file of prose is one text, and
the object that refers to it becomes that text; its place stays the place of the reference.
"""

from __future__ import annotations

from collections.abc import Mapping

from sdkwright.load.document import Description
from sdkwright.load.references import join
from sdkwright.text import Json

_ENDINGS = (".md", ".markdown", ".mdx", ".rst", ".txt", ".html")


def is_prose(name: str) -> bool:
    """Whether a file is read as one text."""
    return name.lower().endswith(_ENDINGS)


def with_prose(description: Description) -> Description:
    """The description with its chapters where they are referred to, which stay documents that nothing refers to."""
    chapters = {name: document.value for name, document in description.documents.items() if is_prose(name)}
    if not chapters:
        return description
    values = {name: _filled(document.value, name, chapters) for name, document in description.documents.items()}
    return description.with_values(values)


def _filled(value: Json, base: str, chapters: Mapping[str, Json]) -> Json:
    """A value with its chapters filled in; what holds none is shared."""
    if isinstance(value, list):
        items = [_filled(item, base, chapters) for item in value]
        return items if any(new is not old for new, old in zip(items, value, strict=True)) else value
    if not isinstance(value, dict):
        return value
    reference = value.get("$ref")
    if isinstance(reference, str) and is_prose(reference.partition("#")[0]):
        return chapters.get(join(base, reference.partition("#")[0]), value)
    members = {key: _filled(item, base, chapters) for key, item in value.items()}
    return members if any(members[key] is not item for key, item in value.items()) else value
