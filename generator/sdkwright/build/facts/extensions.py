"""What an object says in words of its own (`x-…`), and where it says that more is written."""

from __future__ import annotations

from sdkwright.model import NO_EXTERNAL_DOCS, NOTHING, Extension, Extensions, ExternalDocs
from sdkwright.report import Pointer
from sdkwright.text import Json, Text

_MARK = "x-"


def read_extensions(value: Json, at: Pointer) -> Extensions:
    """The extensions of the object at a place (OpenAPI 3.2, 4.27)."""
    if not isinstance(value, dict):
        return ()
    return tuple([Extension(key, value[key], at / key) for key in value if key[:2] == _MARK])


def both_extensions(a: Extensions, b: Extensions) -> Extensions:
    """Those of two places that speak of one thing: of two with one name, the first one's."""
    if not a or not b or a == b:
        return a or b
    names = {each.name for each in a}
    return (*a, *(each for each in b if each.name not in names))


def external_docs(value: dict[str, Json], at: Pointer) -> ExternalDocs:
    """`externalDocs` of the object at a place; what has no address leads nowhere."""
    docs = value.get("externalDocs")
    url = docs.get("url") if isinstance(docs, dict) else None
    if not isinstance(docs, dict) or not isinstance(url, str) or not url.strip():
        return NO_EXTERNAL_DOCS
    return ExternalDocs(url.strip(), text_of(docs, "description"), read_extensions(docs, at / "externalDocs"))


def text_of(value: dict[str, Json], key: str) -> Text:
    """A member that is text for a reader; nothing where it is none."""
    found = value.get(key)
    return Text(found) if isinstance(found, str) and found.strip() else NOTHING


def string_of(value: Json, key: str) -> str:
    """A member that is a name or an address; empty where it is none."""
    found = value.get(key) if isinstance(value, dict) else None
    return found if isinstance(found, str) else ""
