"""Finds what facts have to do with one another; it is made once, in a time that grows with the description.

A type is listed where it has a name of its own: all objects, components, and what would never end if it stood where it
is used. The others (a text, a list of texts) are shown in their places.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any

from sdkwright.context.codes import slugs
from sdkwright.draft import Samples, no_samples
from sdkwright.model import (
    Api,
    Auth,
    Body,
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
from sdkwright.naming.words import chunks
from sdkwright.plan.calls.calls import BodyChoice, Calls
from sdkwright.plan.docs.resources import ResourceDocs
from sdkwright.plan.names.known_names import CLIENT
from sdkwright.plan.names.type_names import TypeNames
from sdkwright.plan.responses.streams import Streams
from sdkwright.plan.samples.shown_requests import ShownRequests
from sdkwright.plan.samples.shown_responses import ShownResponses
from sdkwright.report import Pointer, Report
from sdkwright.text import Code, Text

Path = tuple[str, ...]
Words = Mapping[tuple[str, str], Callable[[Any], object]]
"""What targets say of facts: by the class and the attribute, from the node."""


class Index:
    """Everything that is found by something else; each part is made when it is first asked for."""

    def __init__(self, api: Api, words: Words, pinned: Mapping[SchemaId, str], samples: Samples = no_samples) -> None:
        self.api = api
        self.words = words
        self.samples = samples
        self._pinned = pinned

    def place(self, at: Pointer) -> Text:
        """A place as the user knows it."""
        return Text(self.api.original_place(at).seen_from(self.api.at))

    # ------------------------------------------------------------------------------------------------- types

    @cached_property
    def types(self) -> tuple[SchemaId, ...]:
        """The types that are listed."""
        ends = _ends_of_circles(self.api)
        return tuple(
            SchemaId(index)
            for index, schema in enumerate(self.api.schemas)
            if isinstance(schema, Named) and (_is_listed(schema) or index in ends)
        )

    @cached_property
    def type_names(self) -> Mapping[SchemaId, Text]:
        """What people call them."""
        names = TypeNames(self.api)
        return {key: Text(self._pinned.get(key) or _type_name(self.api.schemas[key], key, names)) for key in self.types}

    @cached_property
    def type_slugs(self) -> Mapping[SchemaId, Code]:
        """Their names for files and anchors."""
        said = (name.raw for name in self.type_names.values())
        return dict(zip(self.types, slugs(said, "type"), strict=True))

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

    @cached_property
    def users(self) -> Mapping[SchemaId, Sequence[Operation]]:
        """The operations that send or give a type."""
        found: dict[SchemaId, list[Operation]] = {}
        for operation in self.api.operations:
            for key in self.listed_in(_uses(operation)):
                found.setdefault(key, []).append(operation)
        return found

    @cached_property
    def holders(self) -> Mapping[SchemaId, Sequence[SchemaId]]:
        """The types that are made of a type."""
        found: dict[SchemaId, list[SchemaId]] = {}
        for holder in self.types:
            for key in self.listed_in(related(self.api.schemas[holder])):
                found.setdefault(key, []).append(holder)
        return found

    # -------------------------------------------------------------------------------------------- operations

    @cached_property
    def operations(self) -> Mapping[Pointer, Operation]:
        """The operations by their places."""
        return {operation.at: operation for operation in self.api.operations}

    @cached_property
    def operation_slugs(self) -> Mapping[Pointer, Code]:
        """Their names for files and anchors."""
        names = (" ".join((*path_of(operation), operation.verb)) for operation in self.operations.values())
        return dict(zip(self.operations, slugs(names, "operation"), strict=True))

    @cached_property
    def response_slugs(self) -> Mapping[tuple[Pointer, str], Code]:
        """The names of responses, by their operations and their statuses; those to callbacks behind all others."""
        called = {op.at: f"{slug} callback {name}" for op, slug, name in self._callbacks()}
        names = {at: str(slug) for at, slug in self.operation_slugs.items()} | called
        every = (*self.api.operations, *(op for op, _, _ in self._callbacks()))
        found = {(op.at, each.status): f"{names[op.at]} {each.status}" for op in every for each in op.responses}
        return dict(zip(found, slugs(found.values(), "response"), strict=True))

    def _callbacks(self) -> Iterator[tuple[Operation, Code, str]]:
        """What callbacks call, with the slug of the operation that they come after, and their names."""
        for operation in self.api.operations:
            for callback in operation.callbacks:
                called = (each for item in callback.items for each in item.operations)
                yield from ((each, self.operation_slugs[operation.at], callback.name) for each in called)

    @cached_property
    def server_slugs(self) -> Mapping[tuple[Pointer, str, str], Code]:
        """The names of servers for files and anchors, by their places, names and URLs."""
        every = (*self.api.servers, *(server for op in self.api.operations for server in op.servers))
        found = {(each.at, each.name, each.url): each.name or each.url for each in every}
        return dict(zip(found, slugs(found.values(), "server"), strict=True))

    def body_choices(self, body: Body) -> Sequence[BodyChoice]:
        """What a body can be, the usual first; what is wrong with it is said where it is planned."""
        return self._calls.bodies(body)

    @cached_property
    def _calls(self) -> Calls:
        return Calls(self.api, Report())

    @cached_property
    def streams(self) -> Streams:
        """Recognises the responses that come item by item."""
        return Streams(self.api)

    @cached_property
    def requests(self) -> ShownRequests:
        """What makes requests that show operations."""
        return ShownRequests(self.api)

    @cached_property
    def response_bodies(self) -> ShownResponses:
        """What makes bodies that show responses."""
        return ShownResponses(self.api)

    @cached_property
    def scheme_users(self) -> Mapping[str, Sequence[Operation]]:
        """The operations that ask for a scheme."""
        found: dict[str, list[Operation]] = {}
        for operation in self.api.operations:
            for key in dict.fromkeys(key for schemes in operation.security for key in schemes):
                found.setdefault(key, []).append(operation)
        return found

    # --------------------------------------------------------------------------------- resources and tags

    @cached_property
    def resource_operations(self) -> Mapping[Path, Sequence[Operation]]:
        """The resources, and the operations that are their own."""
        found: dict[Path, list[Operation]] = {}
        for operation in self.api.operations:
            path = path_of(operation)
            for end in range(1, len(path) + 1):
                found.setdefault(path[:end], [])
            found[path].append(operation)
        return found

    @cached_property
    def children(self) -> Mapping[Path, Sequence[Path]]:
        """The resources right below one."""
        found: dict[Path, list[Path]] = {}
        for path in self.resource_operations:
            found.setdefault(path[:-1], []).append(path)
        return found

    @cached_property
    def resource_slugs(self) -> Mapping[Path, Code]:
        """Their names for files and anchors."""
        paths = self.resource_operations
        return dict(zip(paths, slugs(map(" ".join, paths), "resource"), strict=True))

    @cached_property
    def resource_docs(self) -> ResourceDocs:
        """What is said of them."""
        return ResourceDocs(self.api)

    @cached_property
    def tags(self) -> Mapping[str, DeclaredTag]:
        """The tags that are introduced, then those that operations have."""
        found = {tag.name: tag for tag in self.api.tags}
        for name in (name for operation in self.api.operations for name in operation.tags):
            found.setdefault(name, DeclaredTag(name))
        return found

    @cached_property
    def tagged(self) -> Mapping[str, Sequence[Operation]]:
        """The operations that have a tag."""
        found: dict[str, list[Operation]] = {}
        for operation in self.api.operations:
            for name in dict.fromkeys(operation.tags):
                found.setdefault(name, []).append(operation)
        return found

    @cached_property
    def tag_slugs(self) -> Mapping[str, Code]:
        """Their names for files and anchors."""
        return dict(zip(self.tags, slugs(self.tags, "tag"), strict=True))

    # ---------------------------------------------------------------------------------- schemes and events

    @cached_property
    def schemes(self) -> Mapping[str, Auth]:
        """The security schemes by their keys."""
        return {auth.key: auth for auth in self.api.auth}

    @cached_property
    def scheme_slugs(self) -> Mapping[str, Code]:
        """Their names for files and anchors."""
        return dict(zip(self.schemes, slugs(self.schemes, "scheme"), strict=True))

    @cached_property
    def event_slugs(self) -> Mapping[Pointer, Code]:
        """The names of events for files and anchors."""
        events = {event.at: event.name for event in self.api.events}
        return dict(zip(events, slugs(events.values(), "event"), strict=True))


def path_of(operation: Operation) -> Path:
    """The way to the resource of an operation, in the words of the description; the client's own have one, too."""
    return operation.resource or (CLIENT,)


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
