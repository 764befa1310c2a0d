"""What is said of things in doc comments: the words of the description, and what goes without them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence

from sdkwright.model import Api, Doc, Named, Operation, Property, Use
from sdkwright.plan.docs.operations import OperationDoc
from sdkwright.text import Json, Text
from sdkwright.words.descriptions import with_facts, words_of_type, words_of_value

_SAID = "Deprecated."
"""What the words of a description say where they say nothing else."""


def of_value(doc: Doc, uses: Iterable[Use], api: Api, name: str) -> str:
    """What is said of a field or an argument, with its default, its bounds and examples."""
    listed = tuple(uses)
    said = _marked(words_of_value(doc, listed, api, name=name, speaks_for_types=False), is_deprecated=doc.deprecated)
    return with_facts(said, doc, listed, api, _shown)


def of_property(prop: Property, api: Api, members: Sequence[str]) -> Text:
    """What is said of a field of a body; `members` are the types that its JSON may be of."""
    said = of_value(prop.doc, (prop.use,), api, prop.name)
    ways = {
        f"It may be the JSON of {' or '.join(members)}.": members,
        "It comes from the server alone.": prop.read_only,
        "It is sent alone.": prop.write_only,
    }
    return Text("\n\n".join(part for part in (said, *(words for words, holds in ways.items() if holds)) if part))


def of_type(schema: Named, api: Api, name: str, otherwise: str) -> Text:
    """What is said of a type; something is said of each, as linters want it."""
    said = words_of_type(schema, api, name)
    said = said if said and said != _SAID else f"{name} {otherwise}"
    return Text(_marked(said, is_deprecated=schema.doc.deprecated))


def of_method(operation: Operation, doc: OperationDoc, name: str, errors: Mapping[str, str]) -> Text:
    """What is said of a method; `errors` are the types of the bodies of errors, by status."""
    parts = [*doc.introduction] or [f"{name} calls {operation.method} {operation.path}."]
    parts += [doc.body] if doc.body else []
    parts += list(_listed("It returns", [said for said in doc.success if said.strip()]))
    parts += list(_listed("An *Error says", _failures(doc, errors)))
    return Text(_marked("\n\n".join(parts), is_deprecated=operation.doc.deprecated))


def _marked(said: str, *, is_deprecated: bool) -> str:
    """The same with a paragraph by which the tools of Go know what should not be used (go.dev/wiki/Deprecated)."""
    parts = [part for part in said.split("\n\n") if part]
    is_deprecated = is_deprecated or _SAID in parts
    if not is_deprecated or any(part.startswith("Deprecated:") for part in parts):
        return said
    return "\n\n".join([*(part for part in parts if part != _SAID), "Deprecated: it should not be used any more."])


def _failures(doc: OperationDoc, errors: Mapping[str, str]) -> list[str]:
    """What each status says, and those together that say no more than the type of the body."""
    said = {each.name: _line(each.said) for each in doc.errors}
    read: dict[str, list[str]] = {}
    for status, name in errors.items():
        read.setdefault(name, []).append(_status(status))
    told = [f"{_status(status)}: {words}" for status, words in said.items() if words]
    return told + [
        f"{', '.join(statuses)}: its Decode reads the body into {_article(name)} {name}."
        for name, statuses in read.items()
    ]


def _article(name: str) -> str:
    """What stands before a name, as far as its first letter tells."""
    return "an" if name[:1] in "AEIO" else "a"


def _status(status: str) -> str:
    return "otherwise" if status == "DEFAULT" else status


def _listed(head: str, items: Sequence[str]) -> Iterator[str]:
    """A sentence for one thing, a list for several."""
    if len(items) == 1:
        yield f"{head}: {_line(items[0])}"
    elif items:
        yield "\n".join([f"{head}:", "", *(f"- {_line(item)}" for item in items)])


def _line(text: str) -> str:
    said = " ".join(text.split())
    return said if not said or said[-1] in ".!?:" else f"{said}."


def _shown(value: Json) -> str:
    return json.dumps(value, ensure_ascii=False)
