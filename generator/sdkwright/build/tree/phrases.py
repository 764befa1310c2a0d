"""What the operationId, or else the summary, says is done: its verb, and the words around it.

```
listFineTuningEvents                     list     fine tuning events
ContainerInspect                         inspect  container
activity/mark-thread-as-read             mark     thread            as read
upload_image_upload_post                 upload   image             FastAPI adds the path and the method
droplets_list_snapshots                  list     snapshots         what stands before the verb is a group
enable-or-disable-product                enable   product           or disable
list-in-organization                     list     in organization   `in` is said of where, not of the verb
Follow Artists or Users                  follow   artists or users  a summary, where there is no operationId
```
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from sdkwright.build.tree.routes import Route, unnumbered
from sdkwright.build.tree.verbs import ADVERBS, PLAIN, is_known_verb, is_noun_too
from sdkwright.model import Given
from sdkwright.naming.words import singular, words

_METHODS = frozenset("get post put patch delete head options trace".split())
_NO_VERBS = frozenset("post head options trace".split())
"""Methods that are no verb behind other words: `messages_post`."""
_PARTICLES = frozenset("in out up down off on back over".split())
"""What belongs to the verb before it: `sign in`, `check out`, `roll back`."""
_PLAIN_ANYWHERE = frozenset().union(*PLAIN.values())
_WITHOUT_PARTICLE = _PLAIN_ANYWHERE | {"list"}
"""Verbs behind which `in` and `on` only say where: `list-in-organization`."""
_LONGEST = 12
"""Further words of a summary say how, not what."""
_ARTICLES = frozenset("a an the this all new one".split())
_METHOD_FIRST = re.compile(r"(get|post|put|patch|delete|head|options)[_/.-]")
_SIGN = re.compile(r"[^A-Za-z0-9_]")
_GROUPS = re.compile(r"[./:]")
_PREFIX = re.compile(r".+?(?=[./:])|[^_]+(?=_)")
_RUN_ON = re.compile(r"(\w+_)?[A-Z]?[a-z]{13,}")
"""Words that nobody set apart: `Getinputtokencounts`."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """A verb, what belongs to it, and what it is done to; all in the description's words, in lower case."""

    verb: str = ""
    manner: str = ""
    objects: tuple[str, ...] = ()
    by: tuple[str, ...] = ()
    is_summary: bool = False

    @property
    def names(self) -> frozenset[str]:
        """The things it speaks of, one of each."""
        return frozenset(map(singular, self.objects))


NO_PHRASE = Phrase()


def phrase_of(route: Route) -> Phrase:
    """What is said to be done; the summary is asked where the operationId has no verb."""
    name = route.operation.name
    text = own_name(route) if isinstance(name, Given) else ""
    if text:
        group, path = _group(route, text), _of_path(route)
        parts = _parts(_set_apart(text, group | path) if _RUN_ON.fullmatch(text) else _ungrouped(text))
        found = _read(parts, group | path, group)
        if not _is_made_of_path(route, text, parts, path) and (found.verb or not found.names <= path):
            return found
    summary = route.operation.doc.summary.raw.partition("\n")[0].partition(". ")[0]
    return _of_summary(summary) or NO_PHRASE


def own_name(route: Route) -> str:
    """The operationId without the number of a twin, and without the path and the method that FastAPI adds to it."""
    name = route.operation.name
    text = unnumbered(name.text) if isinstance(name, Given) else ""
    operation = route.operation
    path, method = operation.path, operation.method.lower()
    ends = (path[at:] for at in range(1, len(path)) if path[at] == "/" and "/" in path[at:].strip("/"))
    written = [_SIGN.sub("_", path), *(f"_{_SIGN.sub('_', end)}" for end in ends)]
    written.append("".join(f"_{'_'.join(words(part))}" for part in path.split("/") if part))
    endings = (f"{tail}_{method}" for tail in written)
    return next((text[: -len(end)] for end in endings if text.endswith(end) and text != end), text)


def said_of(route: Route) -> str:
    """All that is said of what an operation does, as it is compared with others."""
    return own_name(route) or route.operation.doc.summary.raw.strip()


def own_words(route: Route) -> tuple[str, ...]:
    """The words of an operationId, without its group where what stands behind that is known to be said of it."""
    text = own_name(route)
    rest = _GROUPS.split(text)[-1]
    return tuple(_parts(rest if words(rest) else text))


def _ungrouped(text: str) -> str:
    """What an operationId says behind its group: `hosted-compute/list-networks` computes nothing."""
    rest = _GROUPS.split(text)[-1]
    first = words(rest)[:2]
    return rest if any(map(is_known_verb, first[:1])) or (first[:1] != [] and first[0] in ADVERBS) else text


def _set_apart(text: str, known: frozenset[str]) -> str:
    """A run of letters, with the words of the path set apart in it: `Getinputtokencounts` gets input token counts."""
    pieces = [text.lower()]
    for word in sorted(known, key=lambda word: (-len(word), word)):
        for form in (f"{word}s", word) if len(word) > 2 else ():
            pieces = [part for piece in pieces for part in (_split(piece, form) if piece not in known else [piece])]
    return " ".join(pieces)


def _split(piece: str, form: str) -> list[str]:
    before, found, after = piece.partition(form)
    return list(filter(None, (before, found, after)))


def _parts(text: str) -> list[str]:
    return [word for word in words(text) if word not in ("v1", "v2", "v3")]


def prefix_of(text: str) -> str:
    """What stands before the first separator of an operationId: `droplets` in `droplets_list_snapshots`."""
    found = _PREFIX.match(text)
    return found[0] if found else ""


def _group(route: Route, text: str) -> frozenset[str]:
    """The words that only say which group an operation belongs to: those of its tags, and of a prefix."""
    texts = (*route.operation.tags, prefix_of(text))
    return frozenset(singular(word) for each in texts for word in words(each))


def _of_path(route: Route) -> frozenset[str]:
    texts = (*route.words, *(hole for step in route.steps for hole in step.holes))
    return frozenset(singular(word) for text in texts for word in words(text))


def _read(parts: list[str], context: frozenset[str], group: frozenset[str]) -> Phrase:
    """The verb in front, behind what names the group, or at the end.

    A word that is as often a noun counts only in front, and there a clearer verb goes before it: `order_cancel`.
    """
    if "by" in parts[1:]:
        end = parts.index("by", 1)
        return replace(_read(parts[:end], context, group), by=tuple(parts[end + 1 :]))
    parts = parts[1:] if parts[:1] and parts[0] in ADVERBS and is_known_verb("".join(parts[1:2])) else parts
    known = [i for i, word in enumerate(parts) if is_known_verb(word) and not (i and word in _NO_VERBS)]
    known = [i for i in known if i == 0 or "".join(parts[: i + 1]) not in context]
    leading = [i for i in known if all(singular(word) in context for word in parts[:i])]
    clear = [i for i in leading if not is_noun_too(parts[i])]
    nouns = [i for i in leading if is_noun_too(parts[i]) and all(singular(word) in group for word in parts[:i])]
    if nouns and (not clear or (nouns[0] < clear[0] and singular(parts[nouns[0]]) not in context)):
        return _phrase(parts[nouns[0]], parts[nouns[0] + 1 :])
    if clear:
        return _phrase(parts[clear[0]], parts[clear[0] + 1 :])
    if known and known[-1] == len(parts) - 1:
        return _phrase(parts[-1], [], tuple(parts[:-1]))
    return Phrase(objects=tuple(parts))


def _is_made_of_path(route: Route, text: str, parts: list[str], path: frozenset[str]) -> bool:
    """Whether an operationId says no more than the method and the path: `post_files_id_commit`."""
    if parts[:1] == [] or parts[0] not in _METHODS:
        return False
    if _METHOD_FIRST.match(text):
        return {singular(word) for word in parts[1:]} <= path | {"id"}
    return parts[1:] == [word for each in route.operation.path.split("/") for word in _parts(each)]


def _of_summary(summary: str) -> Phrase | None:
    parts = words(summary)[:_LONGEST]
    verb = next((form for form in parts[:1] for form in (form, singular(form)) if is_known_verb(form)), "")
    if not verb:
        return None
    found = _phrase(verb, parts[1:])
    return Phrase(verb, found.manner, found.objects, found.by, is_summary=True)


def _phrase(verb: str, after: list[str], objects: tuple[str, ...] = ()) -> Phrase:
    manner: list[str] = []
    if after and after[0] in _PARTICLES and verb not in _WITHOUT_PARTICLE:
        manner.append(after.pop(0))
    elif after[:1] == ["or"] and any(map(is_known_verb, after[1:2])) and not _PLAIN_ANYWHERE & {verb, after[1]}:
        manner += [after.pop(0), after.pop(0)]
    ends = [i for i, word in enumerate(after) if word in ("as", "by")]
    rest, tail = (after[: ends[0]], after[ends[0] :]) if ends else (after, [])
    if tail[:1] == ["as"] and len(tail) <= 3:
        manner += tail
    by = tuple(tail[1:]) if tail[:1] == ["by"] else ()
    return Phrase(verb, " ".join(manner), objects or tuple(word for word in rest if word not in _ARTICLES), by)


def is_plain(phrase: Phrase, method: str) -> bool:
    """Whether the verb says no more than the method of HTTP does."""
    return not phrase.verb or phrase.verb in PLAIN.get(method, frozenset()) or phrase.verb in _METHODS
