"""What the description says of an operation: once, and where it says something new.

```
introduction  the summary, then the description
body          what is said of a body as a whole
returns       what a success says, other statuses, and headers
errors        what each status says that is none
see           externalDocs of the operation, else of its tag
```
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from sdkwright.model import NO_EXTERNAL_DOCS, Api, Doc, ExternalDocs, Operation, Response
from sdkwright.plan.responses.successes import failures, successes
from sdkwright.words.descriptions import has_own_place, own_words, with_deprecation
from sdkwright.words.markup import readable
from sdkwright.words.sentences import is_said, repeats, says_only_status

_SELDOM = 10
"""A header that more responses have is one of the API, such as how many calls are left."""


@dataclass(frozen=True, slots=True)
class Told:
    """Words of one of several things."""

    name: str
    """What they are told of: a status, a header."""
    said: str
    """The words."""


@dataclass(frozen=True, slots=True)
class OperationDoc:
    """What is said of an operation; what nobody says is empty."""

    introduction: tuple[str, ...]
    """The summary and the description, each where it says something new."""
    body: str
    """What is said of a body as a whole."""
    success: tuple[str, ...]
    """What successes say, and bodies that have no type of their own."""
    others: tuple[Told, ...]
    """What statuses say that are neither a success of the operation nor an error."""
    headers: tuple[Told, ...]
    """Headers of responses, but for those that most responses have."""
    errors: tuple[Told, ...]
    """What each status says that is an error."""
    link: ExternalDocs
    """Where more is said."""


class OperationDocs:
    """Finds what a description says of its operations."""

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

    def doc(self, operation: Operation, *names: str) -> OperationDoc:
        """What is said of an operation; `names` are words that its readers see already."""
        usual, first = successes(operation), tuple(introduction(operation.doc, *names))
        other = [r for r in operation.responses if r.status[:1] in ("2", "3") and r not in usual]
        return OperationDoc(
            introduction=first,
            body=self._body(operation, first),
            success=tuple(said for response in usual for said in (_said(response), *self._of_body(response)) if said),
            others=tuple(_told(other)),
            headers=tuple(dict.fromkeys(told for response in (*usual, *other) for told in self._headers(response))),
            errors=tuple(_told(failures(operation))),
            link=self._link(operation),
        )

    def _body(self, operation: Operation, parts: Iterable[str]) -> str:
        """What is said of a body as a whole, whose properties may be arguments."""
        if operation.body is None:
            return ""
        uses = (content.use for content in operation.body.contents if content.use is not None)
        docs = (operation.body.doc, *(self._api.schema(use).doc for use in uses))
        said = next((words for doc in docs if (words := readable(doc.description.raw))), "")
        return said if said and not is_said(said, *parts) else ""

    def _of_body(self, response: Response) -> Iterator[str]:
        """What is said of a body that has no type of its own, such as text."""
        for use in (content.use for content in response.contents if content.use is not None):
            schema = self._api.schema(use)
            said = "" if has_own_place(schema) else readable(schema.doc.description.raw)
            if said and not is_said(said, _said(response)):
                yield said

    def _headers(self, response: Response) -> Iterator[Told]:
        """The headers of which something is said; what most responses have is no news at each of them."""
        for header in response.headers:
            said = " ".join(readable(header.doc.description.raw).split())
            if said and self._often[header.name.lower(), said] <= _SELDOM:
                yield Told(header.name, said)

    def _link(self, operation: Operation) -> ExternalDocs:
        tagged = (self._links[tag] for tag in operation.tags if tag in self._links)
        own = operation.doc.external_docs
        return own if own != NO_EXTERNAL_DOCS else next(tagged, NO_EXTERNAL_DOCS)


def introduction(doc: Doc, *names: str) -> Iterator[str]:
    """The summary, then the description, where each says something new beside names that readers see."""
    summary = " ".join(readable(doc.summary.raw).split())
    description = own_words(doc, *names)
    if summary and not repeats(summary, *names) and not _begins(description, summary):
        yield summary
    if description:
        yield description


def type_introduction(doc: Doc, *names: str) -> str:
    """What is said of an event: its summary and its description."""
    return with_deprecation("\n\n".join(introduction(doc, *names)), doc)


def _begins(description: str, summary: str) -> bool:
    """Whether a description begins with the words of the summary."""
    return is_said(summary, description[: 2 * len(summary)])


def _told(responses: Iterable[Response]) -> Iterator[Told]:
    """What responses say, by their status."""
    return (Told(response.status, said) for response in responses if (said := _said(response)))


def _said(response: Response) -> str:
    said = readable(response.doc.description.raw)
    return "" if says_only_status(said, response.status) else said
