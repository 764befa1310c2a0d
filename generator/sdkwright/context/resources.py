"""What holds operations: resources, and tags."""

from __future__ import annotations

from sdkwright import model
from sdkwright.context import operations as operation_facts
from sdkwright.context.codes import NO_TEXT
from sdkwright.context.facts import Fact
from sdkwright.context.index import Path
from sdkwright.context.words import Extended, ExternalDocs
from sdkwright.model import NO_EXTERNAL_DOCS
from sdkwright.text import Code, Text


class Resource(Fact[Path]):
    """A node of the tree of resources: `apps`, and `job-invocations` below it."""

    __slots__ = ()

    @property
    def _key(self) -> object:
        return self._node

    @property
    def name(self) -> Text:
        """What the description calls it: a word of a path."""
        return Text(self._node[-1])

    @property
    def names(self) -> tuple[Text, ...]:
        """What it and those above it are called, the topmost first."""
        return tuple(map(Text, self._node))

    @property
    def slug(self) -> Code:
        """A name for files and anchors, in words with hyphens; no other resource has it."""
        return self._index.resource_slugs[self._node]

    @property
    def parent(self) -> Resource | None:
        """The resource above it."""
        return Resource(self._node[:-1], self._index) if len(self._node) > 1 else None

    @property
    def children(self) -> tuple[Resource, ...]:
        """The resources right below it."""
        return tuple(Resource(path, self._index) for path in self._index.children.get(self._node, ()))

    @property
    def all(self) -> tuple[Resource, ...]:
        """It, and all resources below it, each before its children."""
        return (self, *(found for child in self.children for found in child.all))

    @property
    def operations(self) -> tuple[operation_facts.Operation, ...]:
        """Its own operations."""
        found = self._index.resource_operations[self._node]
        return tuple(operation_facts.Operation(each, self._index) for each in found)

    @property
    def description(self) -> Text:
        """What the tag that introduces it says, in CommonMark."""
        return self._index.resource_docs.doc(self._node).text

    @property
    def summary(self) -> Text:
        """One line of that."""
        return self._index.resource_docs.doc(self._node).summary


class Tag(Extended[model.DeclaredTag]):
    """A tag of operations, also one that the description does not introduce."""

    __slots__ = ()

    @property
    def _key(self) -> object:
        return self._node.name

    @property
    def name(self) -> Text:
        """Its name."""
        return Text(self._node.name)

    @property
    def slug(self) -> Code:
        """A name for files and anchors, in words with hyphens; no other tag has it."""
        return self._index.tag_slugs[self._node.name]

    @property
    def title(self) -> Text:
        """What people read in place of its name, where that is told."""
        return self._node.title

    @property
    def description(self) -> Text:
        """What is said of it, in CommonMark."""
        return self._node.description

    @property
    def kind(self) -> Text:
        """What it is for: `nav`, `badge`, `audience`."""
        return Text(self._node.kind)

    @property
    def is_declared(self) -> bool:
        """Whether the description introduces it."""
        return self._node.at is not None

    @property
    def pointer(self) -> Text:
        """Where it is introduced."""
        return self._index.place(self._node.at) if self._node.at is not None else NO_TEXT

    @property
    def parent(self) -> Tag | None:
        """The tag around it."""
        found = self._index.tags.get(self._node.parent) if self._node.parent else None
        return Tag(found, self._index) if found is not None else None

    @property
    def children(self) -> tuple[Tag, ...]:
        """The tags right inside it."""
        return tuple(Tag(each, self._index) for each in self._index.tags.values() if each.parent == self._node.name)

    @property
    def operations(self) -> tuple[operation_facts.Operation, ...]:
        """The operations that have it."""
        found = self._index.tagged.get(self._node.name, ())
        return tuple(operation_facts.Operation(each, self._index) for each in found)

    @property
    def external_docs(self) -> ExternalDocs | None:
        """Where more is written."""
        found = self._node.external_docs
        return None if found == NO_EXTERNAL_DOCS else ExternalDocs(found, self._index)
