"""Schemas that have names -> the classes, enumerations and aliases of the public API."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sdkwright.model import Api, Array, Enumeration, Map, Named, Object, Property, SchemaId, Tuple, Union
from sdkwright.model.parts import reached
from sdkwright.plan.bodies.further import takes_further
from sdkwright.plan.bodies.sending import is_file
from sdkwright.plan.constants import value_by_itself
from sdkwright.plan.names.settled import is_deprecated
from sdkwright.public_api import Alias, Class, Declaration, Field, Null, Type, Value
from sdkwright.public_api import Enumeration as PublicEnumeration
from sdkwright.report import Pointer
from sdkwright.targets.python.models.inheritance import settled_parents
from sdkwright.targets.python.models.type_views import EnumView, ModelView, ModuleView
from sdkwright.targets.python.names.settled import Names
from sdkwright.targets.python.public_api.types import Types, atom, either

_KINDS = {"string": "str", "integer": "int"}


class Declarations:
    """Makes what is called by a name; `modules` say what its parts are called."""

    def __init__(self, api: Api, names: Names, modules: tuple[ModuleView, ...], types: Types) -> None:
        self._api = api
        self._names = names
        self._types = types
        self._parents = settled_parents(api, names)
        self._models: Mapping[str, ModelView] = {str(m.name): m for module in modules for m in module.models}
        self._enums: Mapping[str, EnumView] = {str(e.name): e for module in modules for e in module.enums}
        self._given, self._read = reached(api, _given(api)), reached(api, _read(api))
        self._attributes: dict[str, dict[str, str]] = {}

    def all(self) -> dict[str, Declaration]:
        """Every declaration by its name, in the order of the description; of enumerations that are equal the first."""
        spared = {other for others in self._names.shared.values() for other in others}
        return {str(name): self._one(key, str(name)) for key, name in self._names.types.items() if key not in spared}

    def _one(self, key: SchemaId, name: str) -> Declaration:
        schema = self._api.schemas[key]
        every = {key, *self._names.shared.get(key, ())}
        is_read, is_given = not self._read.isdisjoint(every), not self._given.isdisjoint(every)
        is_read = is_read or not is_given  # a type that nothing leads to is there to be looked at
        match schema:
            case Object():
                return self._class(key, name, schema, is_read=is_read, is_given=is_given)
            case Enumeration():
                values = tuple(self._values(name, schema))
                kind, old = atom(_KINDS[schema.kind.value]), self._is_old(schema)
                return PublicEnumeration(name, self._place(schema.at), kind, values, is_read, is_given, old)
            case Array() | Tuple() | Map() | Union():
                reads, gives = self._types.alias(key, gives=False), self._types.alias(key, gives=True)
                return Alias(name, self._place(schema.at), reads, gives, is_read, is_given)
            case _:
                raise AssertionError(f"{schema.at} has no name")

    def _class(self, key: SchemaId, name: str, schema: Object, *, is_read: bool, is_given: bool) -> Class:
        attributes, further = self._named(name), schema.extra if takes_further(schema) else None
        return Class(
            name=name,
            at=self._place(schema.at),
            fields=tuple(self._field(prop, attributes[prop.name]) for prop in schema.properties),
            bases=tuple(self._bases(key)),
            is_read=is_read,
            is_given=is_given,
            further=self._types.gives(further) if further is not None else None,
            deprecated=self._is_old(schema),
        )

    def _bases(self, key: SchemaId) -> Iterator[str]:
        while key in self._parents:
            key = self._parents[key]
            yield str(self._names.types[key])

    def _named(self, name: str) -> dict[str, str]:
        """The attributes of a class by their names in JSON, those of its bases among them."""
        known = self._attributes.get(name)
        if known is None:
            view = self._models[name]
            above = self._named(str(view.base)) if str(view.base) in self._models else {}
            known = self._attributes[name] = above | {field.wire.raw: str(field.name) for field in view.fields}
        return known

    def _field(self, prop: Property, name: str) -> Field:
        schema = self._api.schema(prop.use)
        is_optional = not prop.required or prop.write_only
        reads = self._types.reads(prop.use)
        return Field(
            wire=prop.name,
            name=name,
            reads=either(reads, Null()) if is_optional else reads,
            gives=self._gives(prop),
            at=self._place(prop.at),
            required=prop.required and not prop.read_only and not prop.by_tag,
            only_read=prop.read_only,
            constant=value_by_itself(prop, schema),
            default=next((d for d in (prop.default, prop.doc.default, schema.doc.default) if d is not None), None),
            deprecated=prop.doc.deprecated,
        )

    def _gives(self, prop: Property) -> Type:
        found = self._types.gives(prop.use)
        return either(self._types.gives_part(prop.use), found) if is_file(prop.use, self._api) else found

    def _values(self, name: str, schema: Enumeration) -> Iterator[Value]:
        for view, member, index in zip(
            self._enums[name].members, schema.members, range(len(schema.members)), strict=True
        ):
            at = member.at or schema.at / "enum" / index
            yield Value(str(view.name), member.value, self._place(at))

    def _is_old(self, schema: Named) -> bool:
        return is_deprecated(schema)

    def _place(self, at: Pointer) -> Pointer:
        return self._api.original_place(at)


def _given(api: Api) -> Iterator[SchemaId]:
    """The schemas of what requests carry."""
    for operation in api.operations:
        yield from (told.use.schema for told in operation.parameters)
        contents = operation.body.contents if operation.body else ()
        yield from (use.schema for content in contents for use in (content.use, content.items) if use is not None)


def _read(api: Api) -> Iterator[SchemaId]:
    """The schemas of what comes back, or by itself."""
    yield from (event.payload.schema for event in api.events)
    for operation in api.operations:
        contents = (content for response in operation.responses for content in response.contents)
        yield from (use.schema for content in contents for use in (content.use, content.items) if use is not None)
