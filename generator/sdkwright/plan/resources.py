"""Operations -> the tree of resources, with the name of each and of what it does.

```
GET /v2/apps/{id}/job-invocations       apps.job_invocations.list, where names are written so
```
A resource is called by its last word. A method is called by its verb; where another one, or a resource below, has that
name, by the name of its operation. What no resource has is a method of the client: a resource without a path holds it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from sdkwright.model import Api, Operation
from sdkwright.plan.names.known_names import CLIENT_METHOD, INNER_RESOURCE, METHOD, RESOURCE, KnownNames, key_of
from sdkwright.plan.names.scopes import DERIVED, GIVEN, PINNED, Scope, Wish
from sdkwright.report import Pointer, Report


@dataclass(frozen=True, slots=True)
class Resource:
    """A node of the tree."""

    words: tuple[str, ...]
    """What it and those above it are called in the description, the topmost first."""
    path: tuple[str, ...]
    """The names that lead to it from the client; none to what the client itself has."""
    at: Pointer
    """Where the description first speaks of it."""
    operations: tuple[Operation, ...]
    """Its own operations, in the order of the description."""
    methods: Mapping[Pointer, str]
    """The name of the method of each, by its place."""
    children: tuple[Resource, ...]
    """The resources below it."""

    @property
    def name(self) -> str:
        """What it is called where it hangs."""
        return self.path[-1]

    @property
    def is_client(self) -> bool:
        """Whether its methods are those of the client itself."""
        return not self.path

    def call(self, operation: Operation) -> str:
        """How one of its operations is called, after the client: names with dots between."""
        return ".".join((*self.path, self.methods[operation.at]))


@dataclass(slots=True)
class _Node:
    """A node of the tree while it grows; children are found by name."""

    words: tuple[str, ...]
    operations: list[Operation] = field(default_factory=list)
    children: dict[str, _Node] = field(default_factory=dict)

    @property
    def at(self) -> Pointer:
        """Where the description first speaks of it."""
        return self.operations[0].at if self.operations else next(iter(self.children.values())).at


class ResourceTree:
    """Grows the tree; `operations` are the names that tell operations from one another."""

    def __init__(self, api: Api, operations: Mapping[Pointer, str], known_names: KnownNames, report: Report) -> None:
        self._api = api
        self._operations = operations
        self._known_names = known_names
        self._language = known_names.language
        self._report = report

    def grown(self) -> tuple[Resource, ...]:
        """The resources that hang on the client, each with those below it; first the client's own methods, if any."""
        top = _Node(())
        for operation in self._api.operations:
            node = top
            for word in operation.resource:
                name = self._language.resource(word)
                node = node.children.setdefault(name, _Node((*node.words, word)))
            node.operations.append(operation)
        children = self._children(top, ())
        if not top.operations:
            return children
        methods = self._methods(top, CLIENT_METHOD, [child.name for child in children])
        return (Resource((), (), top.at, tuple(top.operations), methods, ()), *children)

    def keep(self, tree: Iterable[Resource]) -> None:
        """Has the lock remember all calls: of one that is pinned, what it would be without the pin."""
        calls = {operation.at: each.call(operation) for each in walk(tree) for operation in each.operations}
        unpinned = self._known_names.unpinned
        kept = {key_of(op): unpinned.get(key_of(op)) or calls[op.at] for op in self._api.operations}
        self._known_names.keep("calls", kept)

    def _children(self, node: _Node, above: tuple[str, ...]) -> tuple[Resource, ...]:
        methods = frozenset(self._recalled(node).values())
        beside = {key: (key, self._language.resource(f"{key} resource")) for key in node.children if key in methods}
        wishes = {key: Wish(beside.get(key, (key,)), child.at, GIVEN) for key, child in node.children.items()}
        kind = INNER_RESOURCE if above else RESOURCE
        names = Scope(kind, self._language, self._report, methods).settle(wishes)
        return tuple(self._resource(child, (*above, names[key])) for key, child in node.children.items())

    def _resource(self, node: _Node, path: tuple[str, ...]) -> Resource:
        children = self._children(node, path)
        methods = self._methods(node, METHOD, [child.name for child in children])
        return Resource(node.words, path, node.at, tuple(node.operations), methods, children)

    def _methods(self, node: _Node, kind: str, taken: Iterable[str]) -> dict[Pointer, str]:
        """The verb, or the operation's own name where another operation or a child has the verb."""
        wishes = {op.at: self._method_wish(op) for op in node.operations}
        return Scope(kind, self._language, self._report, taken).settle(wishes, self._recalled(node))

    def _recalled(self, node: _Node) -> dict[Pointer, str]:
        """The names that methods have had so far, where nothing pins them: what is new beside them gets another one."""
        known, pin = self._known_names.recall("calls"), self._known_names.pin
        calls = {op.at: known.get(key_of(op)) for op in node.operations if pin("methods", "", key_of(op)) is None}
        return {at: call.rpartition(".")[2] for at, call in calls.items() if call is not None}

    def _method_wish(self, operation: Operation) -> Wish:
        """The verb; one that sdk.toml gives goes before all others."""
        if self._known_names.pin("methods", "", key_of(operation)) is not None:
            return Wish((operation.verb,), operation.at, PINNED)
        names = (self._language.resource(operation.verb), self._operations[operation.at])
        return Wish(names, operation.at, DERIVED)


def walk(resources: Iterable[Resource]) -> Iterator[Resource]:
    """The resources and all below them, each before its children."""
    for resource in resources:
        yield resource
        yield from walk(resource.children)
