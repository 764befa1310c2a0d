"""Paths as frameworks write them -> paths with nothing but the names of their parameters between the braces.

```
/items/{id:[0-9]{3}}        /items/{id}              a pattern or a converter of the framework: aiohttp, chi, Spring
/files/{path:path}          /files/{path}            may hold slashes: Starlette
/files/{+path}, {path+}     /files/{path}            the same: RFC 6570, API Gateway
/v1/{name=shelves/*}        /v1/{name=shelves/*}     the same: google.api.http; the pattern has words that name things
/users/:id, /users/<int:id> /users/{id}              Express, Gin and Flask
/users/{id}/posts/{id}      /users/{user_id}/posts/{id}
```
What the description declares as it stands between the braces stays as it is. A colon within a step stands before a
custom method, too (`/shelves:list` of Google): it makes no parameter of what is not declared as one. No template
expression may stand twice in one path (OpenAPI 3.2, 4.8.2): whoever writes that has two values in mind.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass

from sdkwright.naming.words import singular, words

_OPERATORS = "+#./;?&"
"""What RFC 6570, section 2.2, allows in front of a name."""
_NAME = re.compile(r"[^:=*+{}/]+")
_SLASHES = re.compile(r"[:=](?:path|\*\*?|.*/.*|\(?\.[*+]\)?\??)")
"""Patterns and converters that slashes fit, too."""
_WITHOUT_BRACES = re.compile(r"(?<=[/.-])(?::(\w+)(?:\([^/]*\))?|<(?:(\w+)(?:\([^/]*\))?:)?(\w+)>)")
"""A parameter in a path of Express, Gin or Rails, with its pattern, and of Flask, with its converter."""


@dataclass(frozen=True, slots=True)
class Template:
    """A path as it is read. `twins` are the names of holes that had the name of a later one, with that name.

    `wide` are the parameters whose values may hold slashes.
    """

    text: str
    wide: frozenset[str] = frozenset()
    twins: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class _Hole:
    """What stands between two braces: its place with them, its name, and whether a value may hold slashes."""

    start: int
    end: int
    name: str
    text: str
    is_wide: bool


def read_template(path: str, declared: Set[str]) -> Template:
    """A path, where `declared` are the names of the path parameters that hold for it."""
    in_braces = [_read(path, start, end, declared) for start, end in _spans(path)]
    holes = sorted((*in_braces, *_without_braces(path, in_braces, declared)), key=lambda hole: hole.start)
    last = {hole.name: hole.start for hole in holes}
    text, at, twins = "", 0, list[tuple[str, str]]()
    for hole in holes:
        text += path[at : hole.start]
        at, text_of_hole = hole.end, hole.text
        if hole.start != last[hole.name]:
            text_of_hole = _told_apart(hole.name, text, {*last, *declared, *(name for name, _ in twins)})
            twins.append((text_of_hole, hole.name))
        text += f"{{{text_of_hole}}}"
    return Template(text + path[at:], frozenset(hole.name for hole in holes if hole.is_wide), tuple(twins))


def _spans(path: str) -> Iterator[tuple[int, int]]:
    """Where the outermost pairs of braces begin and end: a pattern may have braces of its own."""
    depth = start = 0
    for index, character in enumerate(path):
        if character == "{":
            start, depth = (index if depth == 0 else start), depth + 1
        elif character == "}" and depth:
            depth -= 1
            if depth == 0:
                yield start, index + 1


def _read(path: str, start: int, end: int, declared: Set[str]) -> _Hole:
    inner = path[start + 1 : end - 1]
    bare = inner.lstrip(_OPERATORS)
    found = _NAME.match(bare)
    if inner in declared or found is None:
        return _Hole(start, end, inner, inner, is_wide=False)
    name, rest = found[0].strip(), bare[found.end() :]
    if not rest and inner == bare:
        return _Hole(start, end, inner, inner, is_wide=False)
    is_wide = inner.startswith("+") or rest in ("+", "*") or bool(_SLASHES.fullmatch(rest))
    label = f"{name}{rest}" if rest.startswith("=") and not set(rest) & {"{", "}"} else name
    return _Hole(start, end, name, label, is_wide)


def _without_braces(path: str, others: Sequence[_Hole], declared: Set[str]) -> Iterator[_Hole]:
    """The parameters that a framework marks by something else than braces: what is declared, or a step as a whole."""
    for found in _WITHOUT_BRACES.finditer(path):
        name = found[1] or found[3]
        is_step = path[found.start() - 1] == "/" and path[found.end() : found.end() + 1] in ("", "/", "?", "#")
        if (is_step or name in declared) and not any(hole.start < found.start() < hole.end for hole in others):
            yield _Hole(found.start(), found.end(), name, name, is_wide=found[2] == "path")


def _told_apart(name: str, before: str, taken: Set[str]) -> str:
    """The name of the first of two holes, with the word that stands before it: `user_id` for `/users/{id}`."""
    steps = [step for step in before.split("/") if step and "{" not in step]
    word = singular((words(steps[-1]) or ["first"])[-1]) if steps else "first"
    wanted = f"{word}_{name}"
    number = 2
    while wanted in taken:
        wanted, number = f"{word}_{name}_{number}", number + 1
    return wanted
