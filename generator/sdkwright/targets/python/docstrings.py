"""Docstrings: the summary, the description, and the sections that editors know (Google's style).

```
summary      one line
description  body, deprecation
Args         each argument, with default, bounds and examples
Returns      what a success says, and Raises what each status says that is none
See          externalDocs of the operation, else of its tag
```
Where the description says nothing, nothing stands.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from sdkwright.model import NO_EXTERNAL_DOCS, Api, Doc, ExternalDocs, Operation, Response, Use
from sdkwright.plan.responses.successes import successes
from sdkwright.targets.python.literals import literal
from sdkwright.targets.python.runtime_classes import error_class
from sdkwright.targets.python.views import ArgumentView
from sdkwright.text import Text
from sdkwright.words.descriptions import has_own_place, own_words, with_deprecation, with_facts, words_of_value
from sdkwright.words.markup import readable
from sdkwright.words.sentences import is_said, repeats, says_only_status

_INDENT = "    "
_SELDOM = 10
"""A header that more responses have is one of the API, such as how many calls are left."""


def value_doc(doc: Doc, uses: Iterable[Use], api: Api, *, name: str, speaks_for_types: bool) -> Text:
    """What is said of an argument or a field, with its default, its bounds and its examples."""
    uses = tuple(uses)
    said = words_of_value(doc, uses, api, name=name, speaks_for_types=speaks_for_types)
    return Text(with_facts(said, doc, uses, api, literal))


class MethodDocs:
    """Makes the docstrings of methods."""

    def __init__(self, api: Api) -> None:
        self._api = api
        self._often = Counter(
            (header.name.lower(), " ".join(readable(header.doc.description.raw).split()))
            for operation in api.operations
            for response in operation.responses
            for header in response.headers
        )
        told = ((tag.name, tag.external_docs) for tag in api.tags)
        self._links: Mapping[str, ExternalDocs] = {name: docs for name, docs in told if docs != NO_EXTERNAL_DOCS}

    def text(self, operation: Operation, method: str) -> Text:
        """What is said of an operation, without what is said of its parts."""
        return Text("\n\n".join(_introduction(operation.doc, method)))

    def docstring(self, operation: Operation, method: str, arguments: Iterable[ArgumentView], returns: str) -> Text:
        """The docstring of a method with these arguments, which returns that."""
        parts = list(_introduction(operation.doc, method))
        parts += self._body(operation, parts)
        told = "\n\n".join(parts)
        told = with_deprecation(told, operation.doc)
        sections = [
            *_section("Args", [(a.name, a.doc.raw) for a in arguments if a.doc]),
            *self._returns(operation, returns),
            *_section("Raises", list(_raises(operation))),
            *self._see(operation),
        ]
        if sections and not told:
            told = f"{operation.method} {operation.path}"  # no section can be the first line (PEP 257)
        return Text("\n\n".join([told, *sections] if told else ()))

    def _body(self, operation: Operation, parts: list[str]) -> Iterator[str]:
        """What is said of a body as a whole whose properties are arguments."""
        if operation.body is None:
            return
        uses = (content.use for content in operation.body.contents if content.use is not None)
        docs = (operation.body.doc, *(self._api.schema(use).doc for use in uses))
        said = next((words for doc in docs if (words := readable(doc.description.raw))), "")
        if said and not is_said(said, *parts):
            yield said

    def _returns(self, operation: Operation, returns: str) -> Iterator[str]:
        """What comes back, if its type does not say it, and what else may: other statuses, and headers."""
        usual = successes(operation)
        found = (said for response in usual for said in (_said(response), *self._of_body(response)))
        told = [said for said in found if said and not repeats(said, returns)]
        other = [r for r in operation.responses if r.status[:1] in ("2", "3") and r not in usual]
        told += [f"{response.status}: {said}" for response in other if (said := _said(response))]
        headers = dict.fromkeys(line for r in (*usual, *other) for line in self._headers(r))
        told += ["\n".join(["Headers:", "", *headers])] if headers else []
        if told:
            said = "\n\n".join(dict.fromkeys(told))
            yield "\n".join(["Returns:", *(line.rstrip() for line in _indented(said))])

    def _of_body(self, response: Response) -> Iterator[str]:
        """What is said of a body that has no type of its own, such as text."""
        for use in (content.use for content in response.contents if content.use is not None):
            schema = self._api.schema(use)
            said = "" if has_own_place(schema) else readable(schema.doc.description.raw)
            if said and not is_said(said, _said(response)):
                yield said

    def _headers(self, response: Response) -> Iterator[str]:
        """The headers of which something is said; what most responses have is no news at each of them."""
        for header in response.headers:
            said = " ".join(readable(header.doc.description.raw).split())
            if said and self._often[header.name.lower(), said] <= _SELDOM:
                yield f"- `{header.name}`: {said}"

    def _see(self, operation: Operation) -> Iterator[str]:
        tagged = (self._links[tag] for tag in operation.tags if tag in self._links)
        own = operation.doc.external_docs
        link = own if own != NO_EXTERNAL_DOCS else next(tagged, NO_EXTERNAL_DOCS)
        if link != NO_EXTERNAL_DOCS:
            yield see(link)


def see(link: ExternalDocs) -> str:
    """A line that leads to where more is said."""
    said = " ".join(readable(link.description.raw).split()).rstrip(".")
    url = link.url.replace(" ", "%20")
    return f"See [{said}]({url})." if said and "[" not in said else f"See {url}"


def type_introduction(doc: Doc, *names: str) -> str:
    """What is said of an event: its summary and its description."""
    return with_deprecation("\n\n".join(_introduction(doc, *names)), doc)


def _introduction(doc: Doc, *names: str) -> Iterator[str]:
    """The summary, then the description, where each says something new."""
    summary = " ".join(readable(doc.summary.raw).split())
    description = own_words(doc, *names)
    if summary and not repeats(summary, *names) and not _begins(description, summary):
        yield summary
    if description:
        yield description


def _begins(description: str, summary: str) -> bool:
    """Whether a description begins with the words of the summary."""
    return is_said(summary, description[: 2 * len(summary)])


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


def _raises(operation: Operation) -> Iterator[tuple[str, str]]:
    """Each status that says no, by the class of its error."""
    succeeds = {response.status for response in successes(operation)}
    for response in operation.responses:
        said = _said(response)
        if response.status not in succeeds and response.status[:1] in ("4", "5", "D") and said:
            status = "" if response.status == "DEFAULT" else f"{response.status}: "
            yield error_class(response.status), f"{status}{said}"


def _said(response: Response) -> str:
    said = readable(response.doc.description.raw)
    return "" if says_only_status(said, response.status) else said
