"""Docstrings: the summary, the description, and the sections that editors know (Google's style).

```
summary      one line
description  body, deprecation
Args         each argument, with default, bounds and examples
Returns      what a success says, and Raises what each status says that is none
See          externalDocs of the operation, else of its tag
```
Where the description says nothing (`plan.docs`), nothing stands.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sdkwright.model import NO_EXTERNAL_DOCS, Api, Doc, Operation, Use
from sdkwright.plan.docs.links import see
from sdkwright.plan.docs.operations import OperationDoc, Told
from sdkwright.plan.responses.successes import DEFAULT
from sdkwright.targets.python.code.literals import literal
from sdkwright.targets.python.code.runtime_classes import error_class
from sdkwright.targets.python.views import ArgumentView
from sdkwright.text import Text
from sdkwright.words.descriptions import with_deprecation, with_facts, words_of_value
from sdkwright.words.sentences import repeats

_INDENT = "    "


def value_doc(doc: Doc, uses: Iterable[Use], api: Api, *, name: str, speaks_for_types: bool) -> Text:
    """What is said of an argument or a field, with its default, its bounds and its examples."""
    uses = tuple(uses)
    said = words_of_value(doc, uses, api, name=name, speaks_for_types=speaks_for_types)
    return Text(with_facts(said, doc, uses, api, literal))


def method_text(doc: OperationDoc) -> Text:
    """What is said of an operation, without what is said of its parts."""
    return Text("\n\n".join(doc.introduction))


def docstring(operation: Operation, doc: OperationDoc, arguments: Iterable[ArgumentView], returns: str) -> Text:
    """The docstring of a method with these arguments, which returns that."""
    told = "\n\n".join([*doc.introduction, *([doc.body] if doc.body else [])])
    told = with_deprecation(told, operation.doc)
    sections = [
        *_section("Args", [(a.name, a.doc.raw) for a in arguments if a.doc]),
        *_returns(doc, returns),
        *_section("Raises", list(map(_raised, doc.errors))),
        *([see(doc.link)] if doc.link != NO_EXTERNAL_DOCS else []),
    ]
    if sections and not told:
        told = f"{operation.method} {operation.path}"  # no section can be the first line (PEP 257)
    return Text("\n\n".join([told, *sections] if told else ()))


def _returns(doc: OperationDoc, returns: str) -> Iterator[str]:
    """What comes back, if its type does not say it, and what else may: other statuses, and headers."""
    told = [said for said in doc.success if not repeats(said, returns)]
    told += [f"{other.name}: {other.said}" for other in doc.others]
    headers = [f"- `{header.name}`: {header.said}" for header in doc.headers]
    told += ["\n".join(["Headers:", "", *headers])] if headers else []
    if told:
        said = "\n\n".join(dict.fromkeys(told))
        yield "\n".join(["Returns:", *(line.rstrip() for line in _indented(said))])


def _raised(told: Told) -> tuple[str, str]:
    """A status that says no, by the class of its error."""
    status = "" if told.name == DEFAULT else f"{told.name}: "
    return error_class(told.name), f"{status}{told.said}"


def _section(title: str, entries: list[tuple[str, str]]) -> Iterator[str]:
    if entries:
        yield "\n".join([f"{title}:", *(_entry(name, said) for name, said in entries)])


def _entry(name: str, said: str) -> str:
    """A name with what is said of it; what is no paragraph stands below it, as does everything behind the first one."""
    first, _, rest = said.partition("\n\n")
    is_prose = not first.startswith(("- ", "1. ", "```", "|", "#", ">", "    "))
    lines = [f"{name}: {' '.join(first.split())}"] if is_prose else [f"{name}:", *_indented(first)]
    if rest:
        lines += ["", *_indented(rest)]
    return "\n".join(f"{_INDENT}{line}".rstrip() for line in lines)


def _indented(text: str) -> list[str]:
    return [f"{_INDENT}{line}" for line in text.split("\n")]
