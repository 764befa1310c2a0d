"""Webhooks and callbacks -> events: what the API sends by itself, with the schema of its payload.

```
webhooks, x-webhooks                            name -> path item -> method -> requestBody
paths -> method -> callbacks                    name -> expression -> path item -> method -> requestBody
```
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sdkwright.build.facts.docs import read_doc
from sdkwright.build.paths.contents import Contents
from sdkwright.build.paths.finding import METHODS, facts_of
from sdkwright.build.reading import entries, field_of, items, reach
from sdkwright.config.selection import Selection
from sdkwright.model import Derived, Event, Operation
from sdkwright.report import Pointer, Report
from sdkwright.resolve import Graph

_WEBHOOKS = ("webhooks", "x-webhooks")
"""Where webhooks stand (OpenAPI 3.1, 4.8.1), and where many put them before there was a place for them."""


class Events:
    """Reads everything that the API of one description sends by itself."""

    def __init__(self, graph: Graph, contents: Contents, selection: Selection, report: Report) -> None:
        self._selection = selection
        self._graph = graph
        self._contents = contents
        self._report = report

    def all(self, operations: Sequence[Operation]) -> Iterator[Event]:
        """The webhooks, then the callbacks of the operations; one that sends no JSON is left out."""
        taken: set[str] = set()
        for event in (*self._webhooks(), *(e for operation in operations for e in self._callbacks(operation))):
            if event.name not in taken:
                taken.add(event.name)
                yield event

    def _webhooks(self) -> Iterator[Event]:
        for key in _WEBHOOKS:
            for name, place in entries(self._graph, self._graph.root, key).items():
                yield from self._of_item(name, place, Derived(self._graph.root / key / name, "webhook event"))

    def _callbacks(self, operation: Operation) -> Iterator[Event]:
        for name, place in entries(self._graph, reach(self._graph, operation.at), "callbacks").items():
            at = operation.at / "callbacks" / name
            for item in self._items(place):
                yield from self._of_item(name, item, Derived(at, "callback event"))

    def _items(self, callback: Pointer) -> Iterator[Pointer]:
        value = self._graph.find(callback)
        for expression in value if isinstance(value, dict) else ():
            yield self._graph.follow(callback / expression)

    def _of_item(self, name: str, item: Pointer, called: Derived) -> Iterator[Event]:
        value = self._graph.find(item)
        for method in value if isinstance(value, dict) else ():
            at = self._graph.follow(item / method)
            if self._selection.refuses(facts_of(self._graph, method, name, at)):
                continue
            if method in METHODS and field_of(self._graph, at, "requestBody") is not None:
                yield from self._event(name, item, at, called)

    def _event(self, name: str, item: Pointer, at: Pointer, called: Derived) -> Iterator[Event]:
        contents = self._contents.all(self._graph.follow(at / "requestBody"), called)
        payload = next((content for content in contents if content.is_json), None)
        if payload is not None and payload.use is not None:
            doc = read_doc(self._graph.find(at), at)
            yield Event(called.owner, name, payload.use, doc, tuple(self._headers(item, at)))
        elif contents:
            self._report.unsupported("an event that is no JSON", at)

    def _headers(self, *holders: Pointer) -> Iterator[str]:
        """The headers that come with an event, in lower case."""
        for place in (place for at in holders for place in items(self._graph, at, "parameters")):
            name = field_of(self._graph, place, "name")
            if field_of(self._graph, place, "in") == "header" and isinstance(name, str):
                yield name.lower()
