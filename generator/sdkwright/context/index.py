"""Finds what facts have to do with one another; it is made once, in a time that grows with the description.

A type is listed where it has a name of its own: all objects, components, and what would never end if it stood where it
is used. The others (a text, a list of texts) are shown in their places.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from sdkwright.context.codes import slugs
from sdkwright.model import (
    Api,
    Constant,
    DeclaredTag,
    Given,
    Named,
    Object,
    Operation,
    Scalar,
    Schema,
    SchemaId,
    Union,
    Use,
)
from sdkwright.model.parts import related
from sdkwright.name_words import chunks
from sdkwright.plan.docs.resources import ResourceDoc, ResourceDocs
from sdkwright.plan.names.known_names import ROOT
from sdkwright.plan.names.type_names import TypeNames
from sdkwright.plan.responses.streams import Streams
from sdkwright.report import Pointer
from sdkwright.text import Text

Path = tuple[str, ...]
Words = Mapping[tuple[str, str], Callable[[Any], object]]
"""What targets say of facts: by the class and the attribute, from the node."""


class Index:
    """Everything that is found by something else."""

    def __init__(self, api: Api, words: Words, type_names: Mapping[SchemaId, str]) -> None:
        self.api = api
        self.words = words
        self.operations = {operation.at: operation for operation in api.operations}
        self.streams = Streams(api)
        self._resource_docs = ResourceDocs(api)
        self._name_types(type_names)
        self._name_operations()
        self._find_users()
        self._grow_tree()
        self._find_tags()
        self.schemes = {auth.key: auth for auth in api.auth}
        self.scheme_slugs = dict(zip(self.schemes, slugs(self.schemes, "scheme"), strict=True))
        self.event_slugs = dict(
            zip((event.at for event in api.events), slugs((e.name for e in api.events), "event"), strict=True)
        )

    def place(self, at: Pointer) -> Text:
        """A place as the user knows it."""
        return Text(self.api.original_place(at).seen_from(self.api.at))

    # ------------------------------------------------------------------------------------------------- types

    def _name_types(self, pinned: Mapping[SchemaId, str]) -> None:
        names = TypeNames(self.api)
        ends = _ends_of_circles(self.api)
        self.types = tuple(
            SchemaId(index)
            for index, schema in enumerate(self.api.schemas)
            if isinstance(schema, Named) and (_is_listed(schema) or index in ends)
        )
        said = {key: pinned.get(key) or _type_name(self.api.schemas[key], key, names) for key in self.types}
        self.type_names: Mapping[SchemaId, Text] = {key: Text(name) for key, name in said.items()}
        self.type_slugs = dict(zip(said, slugs(said.values(), "type"), strict=True))

    def listed_in(self, uses: Iterable[Use]) -> Iterator[SchemaId]:
        """The listed types that are met first on the way into some uses, each once."""
        waiting, seen = [use.schema for use in uses], set[SchemaId]()
        while waiting:
            key = waiting.pop()
            if key in seen:
                continue
            seen.add(key)
            if key in self.type_slugs:
                yield key
            else:
                waiting += [use.schema for use in related(self.api.schemas[key])]

    def _find_users(self) -> None:
        self.users: dict[SchemaId, list[Operation]] = {}
        self.holders: dict[SchemaId, list[SchemaId]] = {}
        for operation in self.api.operations:
            for key in self.listed_in(_uses(operation)):
                self.users.setdefault(key, []).append(operation)
        for holder in self.types:
            for key in self.listed_in(related(self.api.schemas[holder])):
                self.holders.setdefault(key, []).append(holder)

    # -------------------------------------------------------------------------------------------- operations

    def _name_operations(self) -> None:
        names = (" ".join((*_path(operation), operation.verb)) for operation in self.api.operations)
        self.operation_slugs = dict(zip(self.operations, slugs(names, "operation"), strict=True))

    def _grow_tree(self) -> None:
        self.resource_operations: dict[Path, list[Operation]] = {}
        for operation in self.api.operations:
            path = _path(operation)
            for end in range(1, len(path) + 1):
                self.resource_operations.setdefault(path[:end], [])
            self.resource_operations[path].append(operation)
        self.children: dict[Path, list[Path]] = {}
        for path in self.resource_operations:
            self.children.setdefault(path[:-1], []).append(path)
        paths = self.resource_operations
        self.resource_slugs = dict(zip(paths, slugs(map(" ".join, paths), "resource"), strict=True))

    def resource_doc(self, path: Path) -> ResourceDoc:
        """What is said of a resource."""
        return self._resource_docs.doc(path)

    def _find_tags(self) -> None:
        self.tags = {tag.name: tag for tag in self.api.tags}
        self.tagged: dict[str, list[Operation]] = {}
        for operation in self.api.operations:
            for name in operation.tags:
                self.tags.setdefault(name, DeclaredTag(name))
                self.tagged.setdefault(name, []).append(operation)
        self.tag_slugs = dict(zip(self.tags, slugs(self.tags, "tag"), strict=True))


def path_of(operation: Operation) -> Path:
    """The way to the resource of an operation, in the words of the description."""
    return operation.resource or (ROOT,)


_path = path_of


def _is_listed(schema: Named) -> bool:
    return isinstance(schema, Object) or isinstance(schema.name, Given)


def _type_name(schema: Schema, key: SchemaId, names: TypeNames) -> str:
    assert isinstance(schema, Named), "only these are listed"
    if isinstance(schema.name, Given):
        return schema.name.text
    words = (chunk for step in names.of(key).candidates[0] for chunk in chunks(step))
    return "".join(word[:1].upper() + word[1:] for word in words)


def _ends_of_circles(api: Api) -> frozenset[SchemaId]:
    """A type in each circle of types that are not listed: somewhere the way from one to the next must end."""
    done, open_, found = set[SchemaId](), set[SchemaId](), set[SchemaId]()
    for start in range(len(api.schemas)):
        waiting = [(SchemaId(start), False)]
        while waiting:
            key, is_left = waiting.pop()
            schema = api.schemas[key]
            if is_left:
                open_.discard(key)
            elif key in open_:
                found.add(key)
            elif key not in done and not (isinstance(schema, Named) and _is_listed(schema)):
                done.add(key)
                open_.add(key)
                waiting += [(key, True), *((use.schema, False) for use in related(schema))]
    return frozenset(found)


def _uses(operation: Operation) -> Iterator[Use]:
    """The schemas of what an operation sends and gives."""
    yield from (parameter.use for parameter in operation.parameters)
    bodies = (operation.body.contents,) if operation.body else ()
    answers = (response.contents for response in operation.responses)
    headers = (header.use for response in operation.responses for header in response.headers)
    for content in (each for contents in (*bodies, *answers) for each in contents):
        yield from filter(None, (content.use, content.items))
    yield from filter(None, headers)


def kind_of(schema: Schema) -> str:
    """What a type is, in the words of JSON Schema as far as it has any."""
    match schema:
        case Scalar():
            return schema.kind.value
        case Constant():
            return "constant"
        case Union():
            return "union"
        case _:
            return {"Anything": "any", "Enumeration": "enumeration"}.get(type(schema).__name__) or type(
                schema
            ).__name__.lower()
