"""Schemas -> the modules below `types/`: models, enums and aliases, with their imports."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sdkwright.model import (
    Api,
    Array,
    Derived,
    Enumeration,
    Map,
    Named,
    Object,
    Property,
    SchemaId,
    Tuple,
    Union,
)
from sdkwright.model.choices import deciding_properties, may_be_unknown
from sdkwright.plan.calls.values import holds_secret
from sdkwright.plan.constants import value_by_itself
from sdkwright.plan.names.attributes import AttributeNames
from sdkwright.plan.names.known_names import KnownNames
from sdkwright.report import Pointer, Report
from sdkwright.targets.python.code.imports import (
    IN_TYPES,
    KINDS,
    TYPES,
    TYPING,
    Import,
    alias_view,
    export_view,
    import_views,
    late_import_views,
    other_names,
    types_imports,
)
from sdkwright.targets.python.code.layout import (
    FIELD,
    FIELD_ASIDE,
    READ_ONLY,
    class_statement,
    field_statement,
    wire_field,
)
from sdkwright.targets.python.code.literals import literal
from sdkwright.targets.python.code.runtime_classes import ENUM_BASES
from sdkwright.targets.python.code.types import NONE, NOTHING, Annotation, Annotations
from sdkwright.targets.python.docs.docstrings import value_doc
from sdkwright.targets.python.models.constructors import Constructors
from sdkwright.targets.python.models.inheritance import MODEL, Inheritance, is_within, parents_first
from sdkwright.targets.python.models.type_views import (
    AliasView,
    EnumView,
    FieldView,
    FurtherView,
    MemberView,
    ModelView,
    ModuleView,
    TagView,
)
from sdkwright.targets.python.names.identifiers import coded
from sdkwright.targets.python.names.settled import Names
from sdkwright.targets.python.operations.deprecation import of_class
from sdkwright.text import Code, Text
from sdkwright.words.descriptions import words_of_type
from sdkwright.words.markup import readable


class Models:
    """Makes the views of everything that is called by a name."""

    def __init__(
        self, api: Api, names: Names, calls: Mapping[Pointer, Code], known_names: KnownNames, report: Report
    ) -> None:
        self._api = api
        self._calls = calls
        self._nameless = {s.at: s.name for s in api.schemas if isinstance(s, Named)}
        self._unions = {schema.at for schema in api.schemas if isinstance(schema, Union)}
        self._names = names
        self._attributes = AttributeNames(api, known_names, report)
        self._constructors = Constructors(api)
        self._imports: set[Import] = set()
        self._inheritance = Inheritance(api, names)
        self._field_names: dict[SchemaId, dict[str, Code]] = {}
        self._owners = {api.schema(key).at: name for key, name in names.types.items()}

    def modules(self) -> Iterator[ModuleView]:
        """Every module, in the order of the description; what a module is named after comes first in it."""
        by_module: dict[Code, list[SchemaId]] = {}
        spared = {other for others in self._names.shared.values() for other in others}
        for key in (key for key in self._names.types if key not in spared):
            by_module.setdefault(self._names.modules[key], []).append(key)
        for module, keys in by_module.items():
            yield self._module(module, keys)

    def tags(self) -> tuple[TagView, ...]:
        """The attributes that tell the members of unions apart, where a kind may come that nobody described."""
        found: dict[Code, dict[str, None]] = {}
        for union in self._api.schemas:
            if isinstance(union, Union) and may_be_unknown(union.choice):
                asks = dict.fromkeys(deciding_properties(union.choice))
                for key in self._api.leaves(union):
                    member = self._api.schemas[key]
                    names = (
                        self._fields_of(key, member) if isinstance(member, Object) and key in self._names.types else {}
                    )
                    for wire in (wire for wire in asks if wire in names):
                        found.setdefault(names[wire], {})[wire] = None
        return tuple(TagView(name, tuple(map(Text, found[name]))) for name in sorted(found))

    def _module(self, module: Code, keys: list[SchemaId]) -> ModuleView:
        self._imports = set()
        parents = self._inheritance.parents
        schemas = [(key, self._api.schema(key)) for key in parents_first(keys, parents)]
        models = tuple(self._model(key, s) for key, s in schemas if isinstance(s, Object))
        enums = tuple(self._enum(key, s) for key, s in schemas if isinstance(s, Enumeration))
        aliases = tuple(self._alias(key, s) for key, s in schemas if isinstance(s, (Array, Tuple, Map, Union)))
        local = {self._names.types[key] for key in keys}
        bases = {Import(TYPES, name) for key in keys if (name := self._inheritance.base(key)) not in (*local, MODEL)}
        late = {Import(i.module, i.name) for i in self._imports if i.is_late and i.name not in local} - bases
        if any(model.kinds for model in models):
            late |= KINDS
        aliases = (*aliases, *other_names(self._imports))
        run = {i for i in self._imports if not i.is_late} | bases | {*types_imports(models, enums)}
        run |= {Import(TYPING, "TYPE_CHECKING")} if late else set()
        run |= {Import(TYPING, "TypeAlias")} if aliases else set()
        return ModuleView(
            name=module,
            doc=Text(""),
            models=models,
            enums=enums,
            aliases=aliases,
            imports=import_views(run, self._names, IN_TYPES),
            late_imports=late_import_views(late, self._names, IN_TYPES),
            exports=tuple(self._names.types[key] for key in keys),
            export=export_view(module, (self._names.types[key] for key in keys), self._names),
            narrows=any(field.narrows for model in models for field in model.fields),
            replaces=any(field.replaces for model in models for field in model.fields),
        )

    def _model(self, key: SchemaId, schema: Object) -> ModelView:
        names = self._fields_of(key, schema)
        annotations = Annotations(self._api, self._names, names.values())
        function = FIELD_ASIDE if FIELD in names.values() else FIELD
        own = self._inheritance.own(key)
        fields = tuple(self._field(key, p, names[p.name], annotations, function) for p in own)
        fields = tuple(sorted(fields, key=lambda field: (not field.narrows, not field.is_required)))
        name, base = self._names.types[key], self._inheritance.base(key)
        constructor = self._constructors.view(key, schema, names, annotations)
        self._imports |= self._constructors.imports
        return ModelView(
            statement=class_statement(name, base),
            name=name,
            base=base,
            doc=self._doc(key, schema),
            fields=fields,
            needs=frozenset((*_needed(fields, function), *([MODEL] if base == MODEL else []))),
            discriminator=Text(schema.children.property if schema.children else ""),
            kinds=tuple(self._inheritance.kinds(schema)),
            constructor=constructor,
            further=self._further(key, schema, annotations),
            deprecation=of_class(schema.doc, name, self._names),
        )

    def _further(self, key: SchemaId, schema: Object, annotations: Annotations) -> FurtherView | None:
        """The type of what a class does not declare; a class below one that says it has the same."""
        if not self._inheritance.says_further(key) or schema.extra is None:
            return None
        decorator = self._noted(annotations.builtin("property"))
        annotation = self._noted(annotations.dict_of(annotations.reads(schema.extra)))
        return FurtherView(decorator.code, annotation.code)

    def _fields_of(self, key: SchemaId, schema: Object) -> dict[str, Code]:
        """The attributes of a class by their properties; what it inherits is called as it is there."""
        if key not in self._field_names:
            parent = self._inheritance.parents.get(key)
            above = self._api.schemas[parent] if parent is not None else None
            known = self._fields_of(parent, above) if parent is not None and isinstance(above, Object) else {}
            self._field_names[key] = coded(self._attributes.of_object(schema, known))
        return self._field_names[key]

    def _field(self, key: SchemaId, prop: Property, name: Code, annotations: Annotations, function: Code) -> FieldView:
        annotation = self._noted(self._inheritance.tag(key, prop, annotations) or annotations.reads(prop.use))
        above = self._inheritance.above(key, prop, annotations)
        default = self._constant(prop) or self._read_only_default(prop)
        is_required = prop.required and not default and not (prop.read_only and prop.write_only)
        is_unread = is_required and prop.write_only
        if not is_required and not default:
            annotation, default = annotation.optional(), READ_ONLY if prop.read_only else NONE
        annotation = annotation.optional() if is_unread else annotation
        is_secret = prop.write_only or holds_secret(prop.use, self._api)
        has_wire_name = name != prop.name or is_unread or is_secret
        wire = literal(prop.name)
        told = wire_field(wire, default, function, is_unread=is_unread, is_secret=is_secret)
        value = told if has_wire_name else default
        return FieldView(
            statement=field_statement(name, annotation.parts, value),
            name=name,
            annotation=annotation.code,
            default=default,
            wire=Text(prop.name),
            has_wire_name=has_wire_name,
            doc=value_doc(prop.doc, (prop.use,), self._api, name=prop.name, speaks_for_types=False),
            is_required=is_required,
            narrows=above is not None and annotation.parts != above.parts,
            replaces=above is not None and not is_within(annotation, above),
        )

    def _constant(self, prop: Property) -> Code:
        """The value that a property has by itself, so that nobody needs to write it."""
        value = value_by_itself(prop, self._api.schema(prop.use))
        return NOTHING if value is None else literal(value)

    def _read_only_default(self, prop: Property) -> Code:
        """What stands for a property that every response has, and that a caller is never asked for."""
        return READ_ONLY if prop.required and prop.read_only and not prop.write_only else NOTHING

    def _enum(self, key: SchemaId, schema: Enumeration) -> EnumView:
        names = coded(self._attributes.of_enumeration(schema))
        members = tuple(MemberView(names[str(m.value)], literal(m.value), _readable(m.doc)) for m in schema.members)
        name, base = self._names.types[key], ENUM_BASES[schema.kind]
        old = of_class(schema.doc, name, self._names)
        return EnumView(class_statement(name, base), name, base, self._doc_of_all(key, schema), members, old)

    def _alias(self, key: SchemaId, schema: Array | Tuple | Map | Union) -> AliasView:
        annotation = self._noted(Annotations(self._api, self._names).expand(key))
        return alias_view(self._names.types[key], annotation.code, self._doc(key, schema))

    def _doc(self, key: SchemaId, schema: Named) -> Text:
        """What the description says of a type."""
        said = schema.name.owner if isinstance(schema.name, Derived) else None
        call = self._calls.get(said, "") if said is not None else ""
        return Text(words_of_type(schema, self._api, self._names.types[key], call))

    def _doc_of_all(self, key: SchemaId, schema: Enumeration) -> Text:
        """What the description says of an enumeration, unless it says several things of it where it stands."""
        others = [self._api.schemas[other].doc for other in self._names.shared.get(key, ())]
        said = self._doc(key, schema)
        return said if all(other.description == schema.doc.description for other in others) else Text("")

    def _noted(self, annotation: Annotation) -> Annotation:
        self._imports |= annotation.imports
        return annotation


def _needed(fields: tuple[FieldView, ...], function: Code) -> Iterator[Code]:
    """What a model needs of the runtime's module beside its base."""
    yield from (function for field in fields if field.has_wire_name)
    yield from (READ_ONLY for field in fields if field.default == READ_ONLY)


def _readable(text: Text) -> Text:
    return Text(readable(text.raw))
