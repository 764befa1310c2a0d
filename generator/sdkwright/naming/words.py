"""The words of a name, and their singular: what `build` reads of a path, and what `targets` makes names of.

Shared by both, for the verbs of a path and the names of types must agree on what a word is. It knows no Python.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import groupby
from typing import Protocol

from sdkwright.naming.characters import is_name_part, normal, spoken, unaccented

LONGEST = 80
"""No name is longer; of a text that is, nothing further is looked at."""
_MANY = 8192
"""So many names are remembered with their words."""
_BRANDS = (
    "[oO][aA]uth|OpenAI|OpenID|GitHub|GitLab|GraphQL|PayPal|YouTube|LinkedIn|WhatsApp|My[sS]QL|PostgreSQL|NoSQL|WiFi|"
    "JavaScript|TypeScript|WebAuthn|DPoP|[mM]TLS|[eE]Tag|IoT|i(?:OS|Phone|Pad)|(?:mac|watch|tv)OS|[iI][pP]v[46]|[SPI]aaS"
)
"""Words that are written with a capital inside them."""
_PART = re.compile(
    rf"(?:{_BRANDS})(?![a-z])\d*"
    r"|[A-Za-z]\d+[a-z](?![a-z])"  # k8s, i18n, e2e
    r"|[vV]\d+(?:(?:alpha|beta|rc|preview)\d*)?(?![a-z])"
    r"|[A-Z]+\d*s?(?![^\W\d_A-Z])|[A-Z]?[^\W\d_A-Z]+\d*|[A-Z]+\d*|\d+[^\W\d_A-Z]*"
)
_CODE = re.compile(r"%[0-9A-Fa-f]{2}|\b[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}\b")
_KEY, _SYLLABLE = 8, 2.7
"""So long is a key at least, and so short are what look like its words."""
_CHUNK = re.compile(r"[^\W_]+")
_STAY = frozenset(
    "access aws bias bus canvas cors css data dns ens gas gps https ios jenkins js kubernetes kms lens mas media "
    "metadata news nfs os pos redis rds saas sas iaas paas s3 series sms sns species sqs sts tls tos this us "
    "windows analytics basis chassis always address alias status progress kudos ops is has was as its sass ts rs "
    "gcs ecs eks aks tfs vfs zfs ntfs dds dms cms lms sis less plus pass atlas nas nats electronics physics "
    "mathematics graphics logistics headquarters means crisis".split()
)
"""Words that end like a plural and are none, most of them abbreviations."""
_ARE_PLURALS = {
    f"{one}s": one
    for one in "vm id ip db cpu gpu guru vpc rpc cdn sdk crd csv pdf svg pr tv "  # these look like no plural
    "cache niche tranche avalanche headache selfie".split()  # and these like that of cach and selfy
} | {f"{one}es": one for one in ("gas", "lens", "veto", "zero")}
"""Plurals that the rules of the library do not know, each the word and an ending."""


_BRANDED = {brand.lower(): brand for brand in _BRANDS.split("|") if brand.isalnum()}


def branded(text: str) -> str:
    """The words of a name in lower case, with the capitals of those that are known: `github_enterprise`."""
    return " ".join(_BRANDED.get(word, word) for word in words(text))


class _Library(Protocol):
    def singular(self, term: str) -> str: ...


def words(text: str) -> list[str]:
    """The words of a name in any casing: `jobInvocation-ID` has job, invocation and id; `VPCs` is one word.

    What has no letter and no digit, but signs beyond ASCII, is called what Unicode calls these: thumbs, up, sign.
    """
    return list(_words(text))


@lru_cache(maxsize=_MANY)
def _words(text: str) -> tuple[str, ...]:
    """The same; a description says the same names again and again."""
    found = chunks(text)
    if not found and not text.isascii():
        found = [word for c in normal(text[:LONGEST]) if not c.isascii() for word in chunks(spoken(c))]
    return tuple(part.lower() for chunk in found for part in _parts(chunk))


def cased_words(text: str) -> list[str]:
    """The same words in their own casing: `jobInvocation-ID` has job, Invocation and ID."""
    return [part for chunk in chunks(text) for part in _parts(chunk)] or words(text)


def chunks(text: str) -> list[str]:
    """What stands between the separators of a name, in its own casing; letters keep the marks that belong to them."""
    plain = _without_codes(normal(text[: 4 * LONGEST]))
    if plain.isascii():
        return _CHUNK.findall(plain)
    return ["".join(group) for is_word, group in groupby(plain, key=is_name_part) if is_word]


def _without_codes(text: str) -> str:
    """The text without what nobody would say: percent-escapes (RFC 3986, 2.1) and UUIDs (RFC 9562, 4)."""
    if "%" not in text and "-" not in text:
        return text
    return plain if any(map(str.isalnum, plain := _CODE.sub(" ", text))) else text


def title_words(title: str) -> str:
    """The words of a title that ASCII has, as a name."""
    return "_".join(words(unaccented(title))).lower()[:72].rstrip("_")


def is_opaque(chunk: str) -> bool:
    """Whether a chunk of a name is a key that a machine made: `6VMVochwUWo`."""
    is_mixed = any(map(str.isdigit, chunk)) and any(map(str.isalpha, chunk))
    return is_mixed and len(chunk) >= _KEY and len(chunk) < _SYLLABLE * len(_parts(chunk))


def _parts(chunk: str) -> list[str]:
    """The words of a chunk; of letters beyond ASCII the pattern need only know whether they are capitals."""
    if chunk.isascii():
        return _PART.findall(chunk)
    shape = "".join(c if c.isascii() else "A" if c.isupper() else "0" if c.isdigit() else "\u00df" for c in chunk)
    return [chunk[found.start() : found.end()] for found in _PART.finditer(shape)]


@cache
def singular(word: str) -> str:
    """One of what the word is many of, in its own casing; the word itself where it is no plural."""
    low = word.lower()
    if low in _ARE_PLURALS:
        return word[: len(_ARE_PLURALS[low])]
    if low in _STAY or (word.isupper() and len(word) > 1) or not word.isascii() or len(word) < 3:
        return word
    if word[:-1].isupper() and word.endswith("s"):
        return word[:-1]
    if low.endswith("s") and len(low) < 5 and not re.search("[aeiouy]", low[:-1]):
        return word
    return _library().singular(word)


def is_plural(word: str) -> bool:
    """Whether the last word of a name means many."""
    last = (words(word) or [""])[-1]
    return last in ("data", "media", "metadata", "series") or singular(last) != last


@cache
def _library() -> _Library:
    """The rules, compiled on first use: a description without arrays needs none."""
    from pluralizer import Pluralizer

    return Pluralizer()  # type: ignore[no-untyped-call]  # its constructor has no annotations
