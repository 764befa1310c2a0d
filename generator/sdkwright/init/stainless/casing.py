"""Names of a stainless.yml -> names in Python, with the casings that the file itself gives.

Stainless knows a word's casing from a list of abbreviations and from `custom_casings`; a name has the words that
underscores or capitals part.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from sdkwright.init.stainless.tree import Tree

_ABBREVIATIONS = frozenset(
    "3ds ach acl ai api ats cpu crm db dns e2e eeoc gb gpu hd hris html http https id ip iso jsonl kb kyb kyc lfs mb "
    "mp3 mp4 nft saml sdk sku sms ss ssh sso url".split()
)
"""What is written in capitals where nobody says anything else (documentation of `custom_casings`)."""
_EDGES = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[^A-Za-z0-9]+")


@dataclass(frozen=True, slots=True)
class Casings:
    """How words are written: `pascal` and `snake` by the word, and what are abbreviations."""

    pascal: Mapping[str, str] = field(default_factory=dict)
    snake: Mapping[str, str] = field(default_factory=dict)
    capitals: frozenset[str] = _ABBREVIATIONS

    def class_name(self, name: str) -> str:
        """`url_endpoint` is `URLEndpoint`, and `SrcOptions` stays as it is."""
        whole = self.pascal.get(_plain(name))
        return whole if whole is not None else "".join(self._titled(word) for word in _words(name))

    def method_name(self, name: str) -> str:
        """`getFromURL` is `get_from_url`; a word of Python's own has an underscore behind it."""
        whole = self.snake.get(_plain(name))
        text = whole if whole is not None else "_".join(word.lower() for word in _words(name))
        return f"{text}_" if keyword.iskeyword(text) else text

    def _titled(self, word: str) -> str:
        low = word.lower()
        if low in self.pascal:
            return self.pascal[low]
        return low.upper() if low in self.capitals else word[:1].upper() + word[1:]


def casings_of(tree: Tree) -> Casings:
    """The file's own casings beside the usual ones; what it says for other languages is passed over."""
    pascal, snake, capitals = {}, {}, set(_ABBREVIATIONS)
    for word in tree.keys("custom_casings"):
        low = _plain(word)
        for way in _forms(tree, word):
            casings = tree.take(*way)
            if not isinstance(casings, dict):
                continue
            if isinstance(casings.get("initialism"), bool):
                (capitals.add if casings["initialism"] else capitals.discard)(low)
            key = _plain(str(casings.get("snake", word)))
            if isinstance(cased := casings.get("pascal"), str):
                pascal[key] = cased
            if isinstance(cased := casings.get("snake"), str):
                snake[key] = cased
    return Casings(pascal, snake, frozenset(capitals))


def _forms(tree: Tree, word: str) -> Iterator[tuple[str, ...]]:
    """A word has one casing, or one for one and one for many."""
    inner = [key for key in ("singular", "plural") if key in tree.keys("custom_casings", word)]
    yield from (("custom_casings", word, key) for key in inner)
    if not inner:
        yield ("custom_casings", word)


def _words(name: str) -> list[str]:
    return [word for word in _EDGES.split(name) if word]


def _plain(name: str) -> str:
    return "_".join(_words(name)).lower()
