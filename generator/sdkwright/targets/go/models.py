"""Schemas -> the types of a package, each in the file of what it is named after."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from sdkwright.model import (
    Api,
    Array,
    Constant,
    Enumeration,
    Map,
    Named,
    Object,
    Property,
    SchemaId,
    Tuple,
    Union,
)
from sdkwright.plan.constants import only_value, value_by_itself
from sdkwright.plan.names.attributes import AttributeNames
from sdkwright.plan.names.known_names import KnownNames
from sdkwright.plan.names.settled import SettledTypes
from sdkwright.report import Pointer, Report
from sdkwright.targets.go import docs
from sdkwright.targets.go.code.calls import UNKNOWN
from sdkwright.targets.go.code.layout import columns, property_tag
from sdkwright.targets.go.code.literals import assigned, literal
from sdkwright.targets.go.code.types import RAW, Types, fits
from sdkwright.targets.go.names.identifiers import EXTRA_FIELDS, coded, constant
from sdkwright.targets.go.names.package import PackageNames
from sdkwright.targets.go.views import AliasView, ConstantView, EnumView, FieldView, StructView, TypeView
from sdkwright.text import Code, Json, Text


class Models:
    """Makes the views of all types that have names."""

    def __init__(
        self,
        api: Api,
        settled: SettledTypes,
        types: Types,
        known_names: KnownNames,
        package: PackageNames,
        report: Report,
    ) -> None:
        self._api = api
        self._settled = settled
        self._types = types
        self._attributes = AttributeNames(api, known_names, report)
        self._package = package
        self._report = report
        self._fields: dict[SchemaId, Mapping[str, str]] = {}

    def by_root(self) -> Mapping[Pointer, tuple[TypeView, ...]]:
        """The types, by what they are named after at last: a component, or something that an operation has."""
        found: dict[Pointer, list[TypeView]] = {}
        for key, root in self._settled.roots.items():
            schema, name = self._api.schemas[key], self._types.named(key)
            assert name is not None, "only these have roots"
            assert isinstance(schema, Named), "only these have names"
            found.setdefault(root, []).append(self._type(key, schema, name))
        return {root: tuple(views) for root, views in found.items()}

    def _type(self, key: SchemaId, schema: Named, name: Code) -> TypeView:
        match schema:
            case Object():
                return TypeView(name, struct=self._struct(key, schema, name))
            case Enumeration():
                return TypeView(name, enum=self._enum(schema, name))
            case Array() | Map() | Tuple() | Union():
                return TypeView(name, alias=self._alias(schema, name))

    # ------------------------------------------------------------------------------------------- structs

    def _struct(self, key: SchemaId, schema: Object, name: Code) -> StructView:
        names = self._attributes.of_object(schema)
        self._tell(schema)
        return StructView(
            name=name,
            doc=docs.of_type(schema, self._api, name, "is an object of the API."),
            fields=tuple(self._lines(schema, key, names)),
            extra=EXTRA_FIELDS,
        )

    def _lines(self, schema: Object, owner: SchemaId, names: Mapping[str, str]) -> Iterator[FieldView]:
        fields = [self._field(prop, owner, coded(names[prop.name])) for prop in schema.properties]
        rows = [
            (
                each.name,
                each.annotation,
                property_tag(prop.name, is_optional=each.is_optional, constant=self._fixed(prop)),
            )
            for each, prop in zip(fields, schema.properties, strict=True)
        ]
        lines = columns(rows, [bool(each.doc) for each in fields])
        for each, line in zip(fields, lines, strict=True):
            yield FieldView(each.name, each.annotation, line, each.wire, each.doc, each.is_optional)

    def _field(self, prop: Property, owner: SchemaId, name: Code) -> FieldView:
        return FieldView(
            name=name,
            annotation=self._types.field(prop, owner),
            line=UNKNOWN,
            wire=Text(prop.name),
            doc=docs.of_property(prop, self._api, self._members(prop)),
            is_optional=not prop.required or prop.read_only,
        )

    def _members(self, prop: Property) -> list[Code]:
        """The types that a property may be read into of which Go has the JSON alone."""
        schema = self._api.schema(prop.use)
        is_raw = isinstance(schema, Union) and self._types.value(prop.use) is RAW
        return list(self._types.members(schema)) if isinstance(schema, Union) and is_raw else []

    def _fixed(self, prop: Property) -> Json:
        """What a property is that must be there and can only be one thing: nobody needs to say it."""
        schema = self._api.schema(prop.use)
        if isinstance(schema, Constant):
            return value_by_itself(prop, schema)
        return only_value(prop.doc, schema) if prop.required and not prop.use.nullable else None

    def _tell(self, schema: Object) -> None:
        """Says what of an object has no type of its own here."""
        if schema.children is not None:
            message = "Go has no type for what inherits from an object: what a kind has beside it is in ExtraFields"
            self._report.note("go-inheritance", message, schema.children.at)
        if schema.extra is not None and schema.extra != self._api.any_use:
            message = "Go keeps further properties in ExtraFields, as json.RawMessage"
            self._report.note("go-further-properties", message, schema.at)

    # -------------------------------------------------------------------------------- enumerations, others

    def _enum(self, schema: Enumeration, name: Code) -> EnumView:
        members, base = self._attributes.of_enumeration(schema), self._types.inside(schema).code
        wishes = {
            (str(name), str(member.value)): (constant(name, members[str(member.value)]), schema.at / "enum" / index)
            for index, member in enumerate(schema.members)
        }
        names = self._package.constants(wishes)
        held = [member for member in schema.members if fits(member.value, base)]
        if len(held) < len(schema.members):
            message = "Go has no integer that is as large as some of these values: they have no constants"
            self._report.note("go-enumeration", message, schema.at / "enum")
        listed = [(coded(names[name, str(member.value)]), member) for member in held]
        rows = [(each, name, assigned(member.value)) for each, member in listed]
        lines = columns(rows, [bool(member.doc) for _, member in listed])
        return EnumView(
            name=name,
            base=base,
            doc=docs.of_type(schema, self._api, name, "has one of the values below."),
            values_doc=Text(f"The values of {name} that are described; a server may send others."),
            constants=tuple(
                ConstantView(each, literal(member.value), line, member.doc)
                for (each, member), line in zip(listed, lines, strict=True)
            ),
        )

    def _alias(self, schema: Array | Map | Tuple | Union, name: Code) -> AliasView:
        inside = self._types.inside(schema)
        is_alias = isinstance(schema, Union)
        members = list(self._types.members(schema)) if isinstance(schema, Union) and inside is RAW else []
        otherwise = f"is one of {', '.join(members)}." if members else "is a type of the API."
        said = docs.of_type(schema, self._api, name, otherwise).raw
        if members and otherwise not in said:
            said = f"{said}\n\nIt {otherwise}"
        return AliasView(name, inside.code, Text(said), is_alias=is_alias)


def codes_of(types: Iterable[TypeView]) -> Iterator[str]:
    """The types that some views name."""
    for each in types:
        if each.struct is not None:
            yield from (field.annotation for field in each.struct.fields)
            yield "json." if each.struct.extra else ""
        if each.alias is not None:
            yield each.alias.annotation
