"""A part of `upgrade`: what moves, noted while it moves, so that references and diagnostics find it again.

A place is either old, in the description that the user wrote, or new, in the upgraded one. References are noted with
the old place that they mean and get their text at the end, when everything has moved.
"""

from __future__ import annotations

import posixpath
from dataclasses import dataclass, field
from urllib.parse import quote

from sdkwright.report import Origins, Pointer
from sdkwright.text import Json

_IN_A_FRAGMENT = "/~!$&'()*+,;=:@?-._{}[]<> |^`\""
"""Left as they are in a `$ref`: what a fragment may hold (RFC 3986, section 3.5), and what people write anyway."""


@dataclass(slots=True)
class Moves:
    """Old places and new ones. `whole` is for the thing at a place, `inside` for all that stands below it."""

    _origins: dict[Pointer, Pointer] = field(default_factory=dict)
    _whole: dict[Pointer, Pointer] = field(default_factory=dict)
    _inside: dict[Pointer, Pointer] = field(default_factory=dict)
    _references: list[tuple[dict[str, Json], Pointer]] = field(default_factory=list)

    @property
    def origins(self) -> Origins:
        """The way back."""
        return Origins(self._origins)

    def move(self, old: Pointer, new: Pointer) -> None:
        """Everything from `old` on stands at `new` now."""
        self.come_from(old, new)
        self._whole[old] = self._inside[old] = new

    def split(self, old: Pointer, new: Pointer, inside: Pointer) -> None:
        """The thing at `old` stands at `new`, and what was below it stands below `inside`."""
        self.come_from(old, new)
        self.come_from(old, inside)
        self._whole[old], self._inside[old] = new, inside

    def come_from(self, old: Pointer, new: Pointer) -> None:
        """What stands at `new` was made of what stands at `old`; references to that do not lead here."""
        self._origins[new] = old

    def refer(self, holder: dict[str, Json], target: Pointer) -> dict[str, Json]:
        """Notes a reference to an old place; its holder must belong to nobody else, for its text will change."""
        self._references.append((holder, target))
        return holder

    def another(self, target: Pointer, document: str) -> dict[str, Json]:
        """A reference of our own to an old place, from within a document (RFC 3986, section 4.2)."""
        resource = ""
        if target.document != document:
            resource = quote(posixpath.relpath(target.document, posixpath.dirname(document) or "."))
        return self.refer({"$ref": resource + reference_to(target)}, target)

    def settle(self) -> None:
        """Gives the references whose targets have moved the text that leads there now."""
        for holder, target in self._references:
            now = self.now(target)
            if now != target:
                resource = str(holder["$ref"]).partition("#")[0]
                holder["$ref"] = resource + reference_to(now)

    def now(self, old: Pointer) -> Pointer:
        """The new place of an old one."""
        if old in self._whole:
            return self._whole[old]
        for length in range(len(old.tokens), -1, -1):
            new = self._inside.get(Pointer(old.document, old.tokens[:length]))
            if new is not None:
                return Pointer(new.document, (*new.tokens, *old.tokens[length:]))
        return old


def reference_to(at: Pointer) -> str:
    """The text of a reference to a place in the same document (RFC 6901, section 6)."""
    return quote(str(at), safe="#" + _IN_A_FRAGMENT)
