"""What Go says of the facts of a description: `operation.go.call`, `type.go.name`, `field.go.annotation`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from sdkwright import context, model
from sdkwright.context.api import Api
from sdkwright.context.arguments import Argument, OfOperation
from sdkwright.context.fields import Field, Owned
from sdkwright.context.index import Path, Words
from sdkwright.context.listing import with_words
from sdkwright.context.operations import Operation
from sdkwright.context.resources import Resource
from sdkwright.context.types import Type
from sdkwright.draft import Samples
from sdkwright.report import Pointer
from sdkwright.targets.go.code.types import Types
from sdkwright.targets.go.views import FieldView, MethodView, ParameterView, ServiceView, StructView
from sdkwright.text import Code


@dataclass(frozen=True, slots=True)
class TypeWords:
    """A type in Go: `annotation` is a value that is there, and not null; a type of the package has a `name`."""

    annotation: Code
    name: Code | None


@dataclass(frozen=True, slots=True)
class ArgumentWords:
    """An argument in Go: of the method itself, or a field of its struct of parameters (`is_field`)."""

    name: Code
    annotation: Code
    is_field: bool


SHAPES: Mapping[tuple[type, str], Any] = {
    (Operation, "go"): MethodView | None,
    (Resource, "go"): ServiceView,
    (Argument, "go"): ArgumentWords | None,
    (Type, "go"): TypeWords,
    (Field, "go"): FieldView | None,
}
"""The words, by the facts that they hang on; what Go cannot say has none."""
WORDED = with_words(SHAPES)
"""The facts as templates of a Go module see them."""


def facts_of(
    api: model.Api,
    types: Types,
    methods: Mapping[Pointer, MethodView],
    services: Mapping[Path, ServiceView],
    structs: Iterable[StructView],
    samples: Samples,
) -> Api:
    """The facts of a description, with the words of its Go module; nothing is looked up before a template asks."""
    said = _Said(api, types, methods, services, tuple(structs))
    words: Words = {
        ("Operation", "go"): lambda node: methods.get(node.at),
        ("Resource", "go"): said.resource,
        ("Argument", "go"): said.argument,
        ("Type", "go"): said.type,
        ("Field", "go"): said.field,
    }
    named = ((model.SchemaId(key), types.named(model.SchemaId(key))) for key in range(len(api.schemas)))
    return context.facts_of(api, words, {key: str(name) for key, name in named if name is not None}, samples)


class _Said:
    """Finds the views of the nodes of a model."""

    def __init__(
        self,
        api: model.Api,
        types: Types,
        methods: Mapping[Pointer, MethodView],
        services: Mapping[Path, ServiceView],
        structs: tuple[StructView, ...],
    ) -> None:
        self._api = api
        self._types = types
        self._methods = methods
        self._services = services
        self._structs = structs

    def resource(self, path: Path) -> ServiceView:
        return self._services[path]

    def argument(self, node: OfOperation) -> ArgumentWords | None:
        method = self._methods.get(node.operation.at)
        if method is None:
            return None
        is_field = node.parameter.location is not model.Location.PATH
        fields = method.params.fields if method.params is not None else ()
        held: tuple[FieldView | ParameterView, ...] = fields if is_field else method.path
        found = next((each for each in held if each.wire.raw == node.parameter.name), None)
        return ArgumentWords(found.name, found.annotation, is_field) if found is not None else None

    def type(self, use: model.Use) -> TypeWords:
        return TypeWords(self._types.value(model.Use(use.schema)).code, self._types.named(use.schema))

    def field(self, node: Owned) -> FieldView | None:
        struct = self._by_name.get(self._types.named(node.owner.schema))
        fields = struct.fields if struct is not None else ()
        return next((each for each in fields if each.wire.raw == node.property.name), None)

    @cached_property
    def _by_name(self) -> Mapping[Code | None, StructView]:
        return {struct.name: struct for struct in self._structs}
