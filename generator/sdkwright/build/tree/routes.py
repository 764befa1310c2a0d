"""Paths -> steps: what each segment says, whether a word, a hole, or a word that can only be a verb.

```
/v2/apps/{app_id}/cancel                     v2, apps, {}, cancel
/v1/{name=projects/*/keys/*}:undelete        v1, projects, {}, keys, {}, undelete!
/users/{id}/microsoft.graph.assign()         users, {}, assign!
/widgets/{id}.json                           widgets, {}
/{queue}/#Action=SendMessage                 {}, SendMessage!
```
A word with `!` is a verb by its form alone: custom methods (google.aip.dev/136), OData functions and actions (OData
4.01, URL Conventions, 4.5), and operations that are told apart behind `#` or `?`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from sdkwright.model import Operation
from sdkwright.naming.words import chunks, is_opaque, words

_NUMBER = re.compile(r"(?<=[A-Za-z])[._]\d{1,2}$")
_HOLE = re.compile(r"\{([^{}]*)\}")
_SEGMENT = re.compile(r"(?:\{[^{}]*\}|[^/{])+")
_EXTENSION = re.compile(r"(?:\.\d)?\.(?:json|xml|\{\w+\})$", re.IGNORECASE)
_CALL = re.compile(r"(?P<name>[\w.-]+)\((?P<arguments>.*)\)$")
_VERSION = re.compile(r"v\d+([._-]?\w+)?|v?\d+(\.\d+)*|\d{4}-\d\d(-\d\d)?\w*|v?\{(?=\w*version)\w+\}", re.IGNORECASE)
_ACTIONS = frozenset({"action", "method", "operation", "op", "cmd", "command", "do", "comp", "function", "query"})
"""What a query parameter is called whose fixed value says what is done."""
_UUID = re.compile(r"[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}")
"""One thing of those before it, which the description has written down."""
_FILE = re.compile(r"multipart/|application/(octet-stream|pdf|zip)|image/|video/|audio/|\*/\*", re.IGNORECASE)
"""Media types of what one keeps in files."""
_NOISE = re.compile(r"apis?|rest|json|rest-?api|public-?api|web-?api|api[-_]?v\d+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a path: a word, or a hole where it has none. `is_verb` where its form allows nothing else."""

    word: str = ""
    holes: tuple[str, ...] = ()
    is_verb: bool = False

    @property
    def is_hole(self) -> bool:
        """Whether a value of the caller stands here."""
        return not self.word

    @property
    def key(self) -> str:
        """The step as paths are compared: all holes are alike."""
        return "_".join(words(self.word)) if self.word else "{}"

    @property
    def is_version(self) -> bool:
        """Whether it says which edition of the API is meant, and nothing of what is in it."""
        return bool(_VERSION.fullmatch(self.word or f"{{{''.join(self.holes)}}}"))

    @property
    def is_noise(self) -> bool:
        """Whether it only says that this is an API."""
        return self.is_version or bool(_NOISE.fullmatch(self.word))


@dataclass(frozen=True)
class Route:
    """An operation with the steps of its path, or with those of them that tell something."""

    operation: Operation
    steps: tuple[Step, ...]
    response: ResponseShape
    version: str = ""

    @cached_property
    def shape(self) -> tuple[str, ...]:
        """The path as it is compared with others."""
        return tuple(step.key for step in self.steps)

    @property
    def method(self) -> str:
        """The HTTP method, in lower case."""
        return self.operation.method.lower()

    @property
    def sends_file(self) -> bool:
        """Whether its body may be a file."""
        body = self.operation.body
        return body is not None and any(_FILE.match(content.media_type) for content in body.contents)

    @property
    def words(self) -> tuple[str, ...]:
        """The words of the path, without the holes."""
        return tuple(step.word for step in self.steps if not step.is_hole)


@dataclass(frozen=True, slots=True)
class ResponseShape:
    """What is known of a response: is it a list, and which of its properties are lists? Nothing, if not `is_known`."""

    is_known: bool = False
    is_file: bool = False
    is_list: bool = False
    is_map: bool = False
    lists: tuple[str, ...] = ()


def placeholders(path: str) -> tuple[str, ...]:
    """The names between braces, in the order of the path (OpenAPI 3.1, 4.8.8.1); patterns of values are left out."""
    return tuple(hole.partition("=")[0] for hole in _HOLE.findall(path))


def unnumbered(name: str) -> str:
    """An operationId without the number that tells it from its twins: `bulk.0`, `bulk.1`."""
    return _NUMBER.sub("", name)


def steps(path: str) -> tuple[Step, ...]:
    """The steps of a path, without what stands behind `?` or `#`."""
    place = _split(path)[0]
    found = [step for segment in _SEGMENT.findall(place) for step in _segment(segment)]
    actions = (key if is_flag(value) else value for key, value in _fixed_pairs(path, is_action=True))
    found = _without_kinds_of_id(found)
    return (*found, *(Step(verb, is_verb=True) for verb in actions))


def _without_kinds_of_id(found: list[Step]) -> list[Step]:
    """The steps without a word that only says what the hole behind it is: `/customers/external_id/{value}`."""
    kept: list[Step] = []
    for step in found:
        last = kept[-1] if kept else step
        if step.is_hole and len(kept) > 1 and words(last.word)[-1:] == ["id"] and len(words(last.word)) > 1:
            kept[-1] = Step(holes=(*step.holes, last.word))
        else:
            kept.append(step)
    return kept


def variants(path: str) -> tuple[tuple[str, str], ...]:
    """What a fixed query of a path says, where it says no verb: `beta`, `true` for `/responses?beta=true`."""
    return tuple(_fixed_pairs(path, is_action=False))


def is_flag(value: str) -> bool:
    """Whether the value of a fixed query says no more than its key."""
    return value.lower() in ("", "true", "1")


def _split(path: str) -> tuple[str, str, str]:
    mark = next((c for c in _HOLE.sub("", path) if c in "#?"), "")
    return path.partition(mark) if mark else (path, "", "")


def _fixed_pairs(path: str, *, is_action: bool) -> Iterator[tuple[str, str]]:
    """The fixed pairs behind a path that name an action, or those that do not."""
    _, mark, rest = _split(path)
    for pair in rest.split("&") if mark else ():
        key, _, value = pair.partition("=")
        names_action = mark == "#" or key.lower() in _ACTIONS
        if "{" not in pair and names_action is is_action and words(value or key):
            yield key, value.rpartition(".")[2]


def _segment(text: str) -> Iterator[Step]:
    text = _EXTENSION.sub("", text) or text
    plain = _HOLE.sub("", text)
    if ":" in plain.lstrip(":") and not plain.endswith(":"):
        before, _, verb = text.rpartition(":")
        if "{" not in verb and "(" not in verb:
            yield from _segment(before)
            yield Step(verb, is_verb=True)
            return
    if call := _CALL.fullmatch(text):
        yield from _call(call["name"], call["arguments"])
    elif plain == text:
        yield from _word(text)
    else:
        yield from _mixed(text, plain)


def _call(name: str, arguments: str) -> Iterator[Step]:
    """`microsoft.graph.delta()` and `getByPath(path='{path}')` do something; `users(id='{id}')` is one of the users."""
    does = "." in name or not arguments or len(words(name)) > 1
    yield Step(name.rpartition(".")[2], tuple(_HOLE.findall(arguments)) if does else (), is_verb=does)
    if not does:
        yield Step(holes=tuple(_HOLE.findall(arguments)))


def _word(text: str) -> Iterator[Step]:
    """A word; one of OData's `$value` and its like, or `microsoft.graph.assign`, is a verb."""
    if text.startswith("$") and words(text):
        yield Step(text, is_verb=True)
    elif text.count(".") > 1 and text.islower() is False and text.split(".")[0].islower() and "Service" not in text:
        yield Step(text.rpartition(".")[2], is_verb=text.rpartition(".")[2][:1].islower())
    elif _UUID.fullmatch(text):
        yield Step()
    elif words(text):
        clear = [chunk for chunk in chunks(text) if not is_opaque(chunk)]
        yield Step(text if len(clear) == len(chunks(text)) or not clear else "-".join(clear))


def _mixed(text: str, plain: str) -> Iterator[Step]:
    """A hole with something around it: `v{version}` and `{a}..{b}` are holes, `user-{id}` is a word and a hole."""
    holes = [hole for found in _HOLE.findall(text) for hole in [found.partition("=")[0].lstrip("+*").rstrip("+*")]]
    pattern = next((found.partition("=")[2] for found in _HOLE.findall(text) if "=" in found), "")
    if "/" in pattern:
        for part in pattern.split("/"):
            yield Step(part) if words(part) else Step(holes=tuple(holes))
        return
    if words(plain) and not _VERSION.fullmatch(text) and plain.strip("-_.:") not in ("v", "json", "xml"):
        yield Step(plain.strip("-_.,:;@~"))
    yield Step(holes=tuple(holes))
