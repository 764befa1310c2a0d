"""What the docstring of a resource says: the paragraph of its tag, else its name in words.

A tag introduces the resource that has its name (`Fine-tuning` for `fine_tuning`), or the one that holds exactly its
operations. Where the description says nothing, the name stands in words: `Job invocations of apps.`
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sdkwright.model import Api, DeclaredTag, Operation
from sdkwright.name_words import is_plural, singular, words
from sdkwright.targets.python.known_names import ROOT
from sdkwright.targets.python.plain_text import first_paragraph, first_sentence
from sdkwright.text import Text

_CALLER = ("me", "my", "self")
_ACRONYM = re.compile(
    "(acl|ai|api|aws|cdn|cpu|crm|csv|dns|gpu|html|https?|iam|id|ip|json|kms|mfa|pdf|qr|rpc|s3|sdk|sms|sql|ssh"
    "|ssl|sso|tls|ui|uri|url|uuid|vm|vpc|vpn|xml)(s?)"
)
_ONE_LINE = 80
"""A summary is one line."""
_OF_NONE = Text("Operations that belong to no other resource.")
_Path = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ResourceDoc:
    """The paragraph for the class of a resource, and one line for its module and the attribute that leads there."""

    text: Text
    summary: Text


class ResourceDocs:
    """Knows which tag of a description introduces which resource."""

    def __init__(self, api: Api) -> None:
        self._tags = _introduced(api)

    def doc(self, path: _Path) -> ResourceDoc:
        """What is said of the resource at a path of words."""
        if path == (ROOT,):
            return ResourceDoc(_OF_NONE, _OF_NONE)
        tag = self._tags.get(path)
        title = first_paragraph(tag.title.raw) if tag else ""
        named = title if title and len(title) <= _ONE_LINE else name_in_words(path)
        said = first_paragraph(tag.description.raw) if tag else ""
        summary = first_sentence(said)
        return ResourceDoc(Text(said or named), Text(summary if summary and len(summary) <= _ONE_LINE else named))


def name_in_words(path: _Path) -> str:
    """The name of a resource as people say it: `Chat completions.`, `Job invocations of apps.`"""
    if path[-1] in _CALLER:
        return "The caller's own resources."
    last = _spoken(path[-1])
    above = _spoken(path[-2]) if len(path) > 1 else ""
    if above in _CALLER:
        said = f"{last} of the caller"
    elif above and is_plural(path[-2]):
        said = f"{last} of {above}"
    else:
        said = f"{above} {last}".strip()
    return f"{said[:1].upper()}{said[1:]}."


def _spoken(name: str) -> str:
    return (
        " ".join(
            f"{found[1].upper()}{found[2]}" if (found := _ACRONYM.fullmatch(word)) else word for word in words(name)
        )
        or name
    )


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
