"""What is said of a resource: the words of its tag.

A tag introduces the resource that has its name (`Fine-tuning` for `fine_tuning`), or the one that holds exactly its
operations. Where the description says nothing, nothing is said: a name in words is the name.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sdkwright.model import NO_EXTERNAL_DOCS, NOTHING, Api, DeclaredTag, Operation
from sdkwright.naming.words import singular, words
from sdkwright.plan.docs.links import see
from sdkwright.text import Text
from sdkwright.words.markup import readable
from sdkwright.words.sentences import first_paragraph, first_sentence, is_said, repeats, without_heading

_ONE_LINE = 80
"""A summary is one line."""
_Path = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ResourceDoc:
    """What is said of a resource."""

    text: Text = NOTHING
    """All that its tags say, and where more is said."""
    summary: Text = NOTHING
    """One line of it."""


_NO_TAG = DeclaredTag("")


class ResourceDocs:
    """Knows which tag of a description introduces which resource."""

    def __init__(self, api: Api) -> None:
        self._tags = _introduced(api)

    def doc(self, path: _Path) -> ResourceDoc:
        """What is said of the resource at a path of words."""
        tag, *others = self._tags.get(path, (_NO_TAG,))
        title = "" if repeats(tag.title.raw, *path) else first_paragraph(tag.title.raw)
        said = without_heading(readable(tag.description.raw))
        link = see(tag.external_docs) if tag.external_docs != NO_EXTERNAL_DOCS else ""
        further = [_further(other, said) for other in others]
        text = "\n\n".join(part for part in (said or title, *further, link) if part)
        summary = first_sentence(first_paragraph(tag.description.raw))
        return ResourceDoc(Text(text), Text(summary if summary and len(summary) <= _ONE_LINE else title))


def _further(tag: DeclaredTag, said: str) -> str:
    """What another tag says of operations of a resource, by its name."""
    words = without_heading(readable(tag.description.raw))
    return f"{tag.title.raw or tag.name}: {words}" if words and not is_said(words, said) else ""


def _introduced(api: Api) -> Mapping[_Path, tuple[DeclaredTag, ...]]:
    """The tags of each resource: first the one that introduces it, by its name or its operations; then all others."""
    tags = {tag.name: tag for tag in api.tags}
    tagged: dict[str, list[Operation]] = {name: [] for name in tags}
    for operation in api.operations:
        for name in (name for name in operation.tags if name in tagged):
            tagged[name].append(operation)
    found: dict[_Path, DeclaredTag] = {}
    for name, operations in tagged.items():
        paths = dict.fromkeys(path for operation in operations for path in _prefixes(operation.resource))
        named = sorted((path for path in paths if _is_called(path, name)), key=len)
        if named:
            found.setdefault(named[0], tags[name])
    below: dict[_Path, int] = {}
    for operation in api.operations:
        for path in _prefixes(operation.resource):
            below[path] = below.get(path, 0) + 1
    taken = {tag.name for tag in found.values()}
    for name, operations in tagged.items():
        common = _common([operation.resource for operation in operations])
        if name not in taken and common and below[common] == len(operations):
            found.setdefault(common, tags[name])
    every = {path: [tag] for path, tag in found.items()}
    introducing = {tag.name for tag in found.values()}
    for name, operations in tagged.items():
        home = _common([operation.resource for operation in operations]) or next(
            (operation.resource[:1] for operation in operations), ()
        )
        if name not in introducing and home:
            every.setdefault(home, [_NO_TAG]).append(tags[name])
    return {path: tuple(listed) for path, listed in every.items()}


def _prefixes(path: _Path) -> Iterator[_Path]:
    """A resource and all those above it, the topmost first."""
    return (path[:length] for length in range(1, len(path) + 1))


def _is_called(path: _Path, name: str) -> bool:
    """Whether a tag has the name of a resource, by its last word or by all of them."""
    wanted = _compared(name)
    return bool(wanted) and wanted in (_compared(path[-1]), _compared(" ".join(path)), _compared(" ".join(path[-2:])))


def _compared(name: str) -> _Path:
    return tuple(singular(word) for word in words(name))


def _common(paths: list[_Path]) -> _Path:
    """What all paths begin with."""
    if not paths:
        return ()
    first, last = min(paths), max(paths)
    same = next((i for i, (a, b) in enumerate(zip(first, last, strict=False)) if a != b), min(len(first), len(last)))
    return first[:same]
