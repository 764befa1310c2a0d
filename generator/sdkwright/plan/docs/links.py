"""Where more is said (`externalDocs`), as a line of text."""

from __future__ import annotations

from sdkwright.model import ExternalDocs
from sdkwright.words.markup import readable


def see(link: ExternalDocs) -> str:
    """A line that leads to where more is said."""
    said = " ".join(readable(link.description.raw).split()).rstrip(".")
    url = link.url.replace(" ", "%20")
    return f"See [{said}]({url})." if said and "[" not in said else f"See {url}"
