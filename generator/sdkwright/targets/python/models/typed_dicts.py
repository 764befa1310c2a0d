"""Plain forms -> the modules below `types/typed_dicts/`: what a dict holds that is given in place of a model.

No module of the SDK imports them when it runs: they are for checkers and editors, and for who asks `types` for a name.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sdkwright.model import NO_DOC, Api, Doc, Enumeration, Object, SchemaId, Union, Use
from sdkwright.plan.plain_forms import given_properties
from sdkwright.targets.python.code.imports import (
    IN_TYPED_DICTS,
    TYPES,
    Import,
    alias_view,
    export_view,
    late_import_views,
    other_names,
)
from sdkwright.targets.python.code.layout import key_item, key_statement, not_required
from sdkwright.targets.python.code.literals import literal
from sdkwright.targets.python.code.types import NOTHING, Annotation, Annotations
from sdkwright.targets.python.docs.docstrings import value_doc
from sdkwright.targets.python.models.constructors import property_type
from sdkwright.targets.python.models.type_views import AliasView, KeyView, TypedDictsView, TypedDictView
from sdkwright.targets.python.names.identifiers import key_name
from sdkwright.targets.python.names.settled import Names, typed_dict_home
from sdkwright.text import Code, Text
from sdkwright.words.descriptions import words_of_type

_MOST_VALUES = 16
"""The values of an enumeration that has more of them are not said again."""
_NOT_REQUIRED = frozenset({Import("typing", "NotRequired")})


@dataclass(frozen=True, slots=True)
class _Held:
    """One key of a dict."""

    wire: str
    use: Use
    is_required: bool
    doc: Doc


class _KeyTypes(Annotations):
    """What a key holds: of an enumeration an editor completes the values, and none that comes later is refused."""

    def _schema(self, key: SchemaId, *, takes: bool) -> Annotation:
        found, schema = super()._schema(key, takes=takes), self._api.schema(key)
        if not takes or not isinstance(schema, Enumeration) or len(schema.members) > _MOST_VALUES:
            return found
        values = self.one_of(member.value for member in schema.members)
        named, *raw = found.parts
        return Annotation((named, *values.parts, *raw), found.imports | values.imports)


class TypedDicts:
    """Makes the views of all typed dicts."""

    def __init__(self, api: Api, names: Names) -> None:
        self._api = api
        self._names = names
        self._imports: set[Import] = set()

    def modules(self) -> Iterator[TypedDictsView]:
        """Every module, in the order of the description."""
        by_module: dict[Code, list[SchemaId]] = {}
        for key in self._names.forms:
            by_module.setdefault(self._names.modules[key], []).append(key)
        for module, keys in by_module.items():
            yield self._module(module, sorted(keys))

    def _module(self, module: Code, keys: list[SchemaId]) -> TypedDictsView:
        self._imports = set()
        schemas = [(key, self._api.schemas[key]) for key in keys]
        dicts = tuple(self._dict(key, schema) for key, schema in schemas if isinstance(schema, Object))
        unions = tuple(self._union(key) for key, schema in schemas if isinstance(schema, Union))
        exports = tuple(self._names.forms[key] for key in keys)
        needed = {Import(i.module, i.name, "" if i.module == TYPES else i.alias) for i in self._imports}
        return TypedDictsView(
            name=module,
            dicts=dicts,
            aliases=(*unions, *other_names(self._imports)),
            late_imports=late_import_views({i for i in needed if i.name not in exports}, self._names, IN_TYPED_DICTS),
            exports=exports,
            export=export_view(typed_dict_home(module), exports, self._names),
        )

    def _dict(self, key: SchemaId, schema: Object) -> TypedDictView:
        held = sorted(self._held(key, schema), key=lambda each: not each.is_required)
        names = [name for each in held if (name := key_name(each.wire)) is not None]
        is_class, has_required = len(names) == len(held), any(each.is_required for each in held)
        annotations = _KeyTypes(self._api, self._names, names if is_class else ())
        keys = tuple(self._key(each, annotations, is_class=is_class, is_total=has_required) for each in held)
        name, doc = self._names.forms[key], Text(words_of_type(schema, self._api, self._names.types[key]))
        return TypedDictView(name, keys, doc, is_class=is_class, has_required=has_required)

    def _held(self, key: SchemaId, schema: Object) -> Iterator[_Held]:
        """The keys of a dict; a tag that no property declares is one, too."""
        tags = self._names.plain_forms.tags.get(key, {})
        declared = {prop.name for prop in schema.properties}
        for name, use in tags.items():
            if name not in declared:
                yield _Held(name, use, is_required=True, doc=NO_DOC)
        for prop in given_properties(schema):
            yield _Held(prop.name, tags.get(prop.name, prop.use), prop.required and not prop.by_tag, prop.doc)

    def _key(self, held: _Held, annotations: Annotations, *, is_class: bool, is_total: bool) -> KeyView:
        annotation, is_told = property_type(held.use, annotations, self._api), held.is_required or not is_total
        self._imports |= annotation.imports | (frozenset() if is_told else _NOT_REQUIRED)
        name, wire = key_name(held.wire) if is_class else None, Text(held.wire)
        if name is None:
            code = annotation.code if is_told else not_required(annotation.code)
            return KeyView(key_item(literal(held.wire), literal(code)), NOTHING, wire, Text(""))
        doc = value_doc(held.doc, (held.use,), self._api, name=held.wire, speaks_for_types=False)
        return KeyView(key_statement(name, annotation.parts, is_required=is_told), name, wire, doc)

    def _union(self, key: SchemaId) -> AliasView:
        annotation = _KeyTypes(self._api, self._names).expand_form(key)
        self._imports |= annotation.imports
        return alias_view(self._names.forms[key], annotation.code, Text(""))
