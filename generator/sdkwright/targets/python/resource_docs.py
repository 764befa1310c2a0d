"""What the docstring of a resource says: the words of its tag.

A tag introduces the resource that has its name (`Fine-tuning` for `fine_tuning`), or the one that holds exactly its
operations. Where the description says nothing, nothing is said: a name in words is the name.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sdkwright.model import NO_LINK, NOTHING, Api, DeclaredTag, Operation
from sdkwright.name_words import singular, words
from sdkwright.targets.python.docstrings import see
from sdkwright.text import Text
from sdkwright.words.markup import readable
from sdkwright.words.sentences import first_paragraph, first_sentence, repeats, without_heading

_ONE_LINE = 80
"""A summary is one line."""
_Path = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ResourceDoc:
    """The words for the class of a resource, and one line for its module and the attribute that leads there."""

    text: Text = NOTHING
    summary: Text = NOTHING


_UNTOLD = ResourceDoc()


class ResourceDocs:
    """Knows which tag of a description introduces which resource."""

    def __init__(self, api: Api) -> None:
        self._tags = _introduced(api)

    def doc(self, path: _Path) -> ResourceDoc:
        """What is said of the resource at a path of words."""
        tag = self._tags.get(path)
        if tag is None:
            return _UNTOLD
        title = "" if repeats(tag.title.raw, *path) else first_paragraph(tag.title.raw)
        said = without_heading(readable(tag.description.raw))
        link = see(tag.link) if tag.link != NO_LINK else ""
        text = "\n\n".join(part for part in (said or title, link) if part)
        summary = first_sentence(first_paragraph(tag.description.raw))
        return ResourceDoc(Text(text), Text(summary if summary and len(summary) <= _ONE_LINE else title))


def _introduced(api: Api) -> Mapping[_Path, DeclaredTag]:
    """The tag of each resource that one introduces; a tag of the same name goes first."""
    tags = {tag.name: tag for tag in api.tags}
    tagged: dict[str, list[Operation]] = {name: [] for name in tags}
    for operation in api.operations:
        for name in (name for name in operation.tags if name in tagged):
            tagged[name].append(operation)
    found: dict[_Path, DeclaredTag] = {}
    for name, operations in tagged.items():
        named = sorted({p for op in operations for p in _prefixes(op.resource) if _is_called(p, name)}, key=len)
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
    return found


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
