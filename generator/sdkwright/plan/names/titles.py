"""The title of a description -> what the API is called: without the words that say that it is one."""

from __future__ import annotations

import re

from sdkwright.model import Api
from sdkwright.naming.words import LONGEST

NOISE = re.compile(
    r"[\s_-]+((rest|web|http|public|platform|backend|json|v\d+(\.\d+)*)[\s_-]+)*(api|apis|openapi|specification|service)\b.*$",
    re.IGNORECASE,
)
"""What a title says after the name of the API: `Spotify Web API` is Spotify's."""
FORMER_NOISE = re.compile(r"[\s_-]+(rest[\s_-]*)?(api|apis|openapi|specification|service)\b.*$", re.IGNORECASE)
"""The same for SDKs that were made before the lock knew what they are called."""
_COUNT = re.compile(r"[\d.,]{2,}\+?\s+(?=\D)")
"""How many there are of what the API has: `1,000,000+ Recipes`."""
_FILE = re.compile(r"(?:[\w.+-]+/)*[\w.+-]+\.(?:proto|ya?ml|json)", re.ASCII)
_OF_DOCUMENT = re.compile(
    r"\b(APIs?)[\s:~_-]+(?:endpoints?|documentation|docs|reference|spec|specifications?|definitions?)\s*$",
    re.IGNORECASE,
)
_DIALECT = re.compile(r"(?<=\w)(?:['’]s)?[\s:~_-]+(?:official\s+)?(?:openapi|swagger)\b.*$", re.IGNORECASE)
_DASH = re.compile(r"\s+[:~|-]+\s+(APIs?)$", re.IGNORECASE)
_NO_NAME = re.compile(r"rpc|api|service|services|main|index|openapi|swagger|v\d+\w*", re.IGNORECASE)
"""What the files and folders of descriptions are called, whatever the API."""


def is_file_name(title: str) -> bool:
    """Whether a title names a file: generators put one there where nobody gave a title (`api/shop/rpc.proto`)."""
    return _FILE.fullmatch(title.strip()) is not None


def short_title(api: Api, noise: re.Pattern[str] = NOISE) -> str:
    """The title without the words that say that it is one; no name is made of more than its beginning."""
    title = " ".join(api.title.split())[: 4 * LONGEST]
    if is_file_name(title):
        *folders, file = title.split("/")
        steps = (file.partition(".")[0], *reversed(folders))
        return next((step for step in steps if not _NO_NAME.fullmatch(step)), steps[0])
    short = noise.sub("", title).strip()
    if noise is NOISE:
        short = _COUNT.sub("", short.removeprefix("The ").removesuffix("'s").removesuffix("\u2019s"))
    return short or title


def readable_title(title: str) -> str:
    """The title without what it says of the document: `Shop API docs`, `Shop's OpenAPI spec` are `Shop API`."""
    said = " ".join(title.split())
    said = _DASH.sub(r" \1", _DIALECT.sub(" API", _OF_DOCUMENT.sub(r"\1", said)))
    return re.sub(r"\b(APIs?) API$", r"\1", said, flags=re.IGNORECASE)


def api_called(title: str) -> str:
    """What people call an API: `the Shop API` for a title of `Shop`, `The Shop API` or `Shop API`."""
    said = " ".join(title.split()).removeprefix("The ").removeprefix("the ")
    return f"the {said}" if re.search(r"\bAPIs?$", said, re.I) else f"the {said} API"
