"""What is said of a deprecation: what to use instead."""

from __future__ import annotations

import re

from sdkwright.model import Doc
from sdkwright.text import Text
from sdkwright.words.markup import readable
from sdkwright.words.sentences import deprecation_in

_HEAD = re.compile(r"deprecated[.,:;!]\s*", re.IGNORECASE)


def reason(doc: Doc) -> Text | None:
    """What is said of a deprecation, perhaps nothing; None where nothing is deprecated."""
    if not doc.deprecated:
        return None
    own = " ".join(readable(doc.deprecation.raw).split())
    return Text(_without_head(own or deprecation_in(readable(doc.description.raw))))


def _without_head(text: str) -> str:
    """A reason without the word that goes without saying, if it is more than that word."""
    found = _HEAD.match(text)
    return text[found.end() :] if found else text
