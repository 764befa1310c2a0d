"""What Python says of the facts of a description: `operation.python.call`, `field.python.annotation`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from sdkwright import context, model
from sdkwright.context.api import Api
from sdkwright.context.arguments import Argument, OfOperation
from sdkwright.context.contents import Content
from sdkwright.context.fields import Field, Member, Owned
from sdkwright.context.index import Path, Words, path_of
from sdkwright.context.listing import with_words
from sdkwright.context.operations import Operation
from sdkwright.context.resources import Resource
from sdkwright.context.types import Type
from sdkwright.draft import Samples
from sdkwright.plan.calls.arguments import place_of
from sdkwright.targets.python.code.literals import literal
from sdkwright.targets.python.code.types import Annotations
from sdkwright.targets.python.models.type_views import FieldView, MemberView, ModelView, ModuleView
from sdkwright.targets.python.names.settled import Names
from sdkwright.targets.python.responses.responses import Responses
from sdkwright.targets.python.views import ArgumentView, OperationView, ResourceView
from sdkwright.text import Code


@dataclass(frozen=True, slots=True)
class TypeWords:
    """A type in Python: `annotation` is that of a value that came, without what it says of null.

    It has a `name`, in a `module` below `types`, where it is a class, an enumeration or an alias.
    """

    annotation: Code
    name: Code | None
    module: Code | None


@dataclass(frozen=True, slots=True)
class ContentWords:
    """A body in Python: `annotation` is that of what the SDK makes of one that came."""

    annotation: Code


SHAPES: Mapping[tuple[type, str], Any] = {
    (Operation, "python"): OperationView,
    (Resource, "python"): ResourceView,
    (Argument, "python"): ArgumentView | None,
    (Type, "python"): TypeWords,
    (Field, "python"): FieldView | None,
    (Member, "python"): MemberView | None,
    (Content, "python"): ContentWords,
}
"""The words, by the facts that they hang on."""
FACTS = with_words(SHAPES)[Api]
"""The facts as templates of a Python SDK see them."""


def facts_of(
    api: model.Api,
    names: Names,
    resources: Sequence[ResourceView],
    modules: Sequence[ModuleView],
    samples: Samples,
) -> Api:
    """The facts of a description, with the words of its SDK; nothing is looked up before a template asks."""
    said = _Said(api, names, resources, modules)
    words: Words = {
        ("Operation", "python"): said.operation,
        ("Resource", "python"): said.resource,
        ("Argument", "python"): said.argument,
        ("Type", "python"): said.type,
        ("Field", "python"): said.field,
        ("Member", "python"): said.member,
        ("Content", "python"): said.content,
    }
    return context.facts_of(api, words, {key: str(name) for key, name in names.types.items()}, samples)


class _Said:
    """Finds the views of the nodes of a model."""

    def __init__(
        self, api: model.Api, names: Names, resources: Sequence[ResourceView], modules: Sequence[ModuleView]
    ) -> None:
        self._api = api
        self._names = names
        self._resources = resources
        self._modules = modules

    def operation(self, node: model.Operation) -> OperationView:
        return self._operations[str(node.at)[1:]]

    def resource(self, path: Path) -> ResourceView:
        return self._paths[path]

    def argument(self, node: OfOperation) -> ArgumentView | None:
        place, name = place_of(node.parameter), node.parameter.name
        groups = (group for group in self.operation(node.operation).groups if group.place == place)
        return next((each for group in groups for each in group.arguments if each.wire.raw == name), None)

    def type(self, use: model.Use) -> TypeWords:
        key = use.schema
        annotation = self._annotations.reads(model.Use(key)).code
        return TypeWords(annotation, self._names.types.get(key), self._names.modules.get(key))

    def field(self, node: Owned) -> FieldView | None:
        name: Code | None = self._names.types.get(node.owner.schema)
        while name is not None and name in self._models:
            found = self._models[name]
            for each in found.fields:
                if each.wire.raw == node.property.name:
                    return each
            name = found.base if found.base != name else None
        return None

    def member(self, node: model.Member) -> MemberView | None:
        return self._members.get(id(node))

    def content(self, node: model.Content) -> ContentWords:
        return ContentWords(self._responses.content(node, self._annotations).annotation.code)

    @cached_property
    def _responses(self) -> Responses:
        return Responses(self._api, self._annotations)

    @cached_property
    def _members(self) -> Mapping[int, MemberView]:
        """The members of enumerations that have a class, by the nodes, which know not whose they are."""
        enums = {enum.name: enum for module in self._modules for enum in module.enums}
        found: dict[int, MemberView] = {}
        for key, name in self._names.types.items():
            schema = self._api.schemas[key]
            if isinstance(schema, model.Enumeration) and name in enums:
                views = {view.value: view for view in enums[name].members}
                said = ((member, views.get(literal(member.value))) for member in schema.members)
                found |= {id(member): view for member, view in said if view is not None}
        return found

    @cached_property
    def _operations(self) -> Mapping[str, OperationView]:
        return {view.pointer.raw: view for resource in self._resources for view in resource.operations}

    @cached_property
    def _models(self) -> Mapping[Code, ModelView]:
        return {model.name: model for module in self._modules for model in module.models}

    @cached_property
    def _annotations(self) -> Annotations:
        types = {**self._names.types, **self._names.unmade}
        return Annotations(self._api, replace(self._names, types=types))

    @cached_property
    def _paths(self) -> Mapping[Path, ResourceView]:
        """The resources by the words of the description; several may come to one name."""
        views: dict[str, ResourceView] = {view.call: view for view in self._resources}
        found: dict[Path, ResourceView] = {}
        for operation in self._api.operations:
            path = path_of(operation)
            names = self.operation(operation).call.split(".")[:-1]
            for end in range(1, len(path) + 1):
                found.setdefault(path[:end], views[".".join(names[:end])])
        return found
