"""Uses of schemas as Python annotations, with the imports that they need.

A response is read into exact types; a caller may pass these and what JSON has in their place (a mapping for a
model, a string for an enum or a date), so there are two ways to say the same schema: `reads` and `takes`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import assert_never

from sdkwright.model import (
    Anything,
    Api,
    Array,
    Constant,
    Enumeration,
    Kind,
    Map,
    Object,
    Scalar,
    SchemaId,
    Tuple,
    Union,
    Use,
)
from sdkwright.model.choices import may_be_unknown
from sdkwright.plan.exact_numbers import is_exact
from sdkwright.plan.plain_forms import written_as
from sdkwright.targets.python.code.annotation import ANY_MODEL, ANY_OBJECT, generic, wrap
from sdkwright.targets.python.code.annotation import Annotation as Annotation
from sdkwright.targets.python.code.formats import NUMBER, Named, formatted
from sdkwright.targets.python.code.imports import BUILTINS, MODELS, NUMBERS, TAGGED, TYPES, UNKNOWN, UPLOADS, Import
from sdkwright.targets.python.code.literals import call_with_tables, literal, literal_of, one_or_tuple
from sdkwright.targets.python.names.settled import Names
from sdkwright.text import Code, Json

NONE = Code("None")
NOT_GIVEN = Code("NOT_GIVEN")
NOT_GIVEN_TYPE = Annotation((Code("NotGiven"),))
"""The type of the default of an argument that may be left out."""
NOTHING = Code("")
BYTES, TEXT, STR, BASE64 = Code("bytes"), Code("text"), Code("str"), Code("base64")
CONTENT, ANY = Code("content"), Code("Any")
"""How the runtime reads a response: bytes as they came, as text, or, where it is JSON, as a string or from base64; what
nobody described by its Content-Type."""
PLACES = {place: Code(place) for place in ("path", "query", "querystring", "headers", "cookies", "body")}
"""The keywords of the runtime's `call`, by the places in which arguments travel."""
SET = Code("Set")
"""What a list may be, too; the only name of a library that a schema may have as well."""
_BESIDE_FORMS = ("None", ANY_OBJECT, ANY_MODEL)
_ANYTHING = ("object", "ObjectType")
_MOST = 60
"""How many lists, maps and unions one type of an argument may have inside each other and beside each other."""
_DEEPEST_TAKEN, _DEEPEST_READ = 12, 40
"""How many of these may be inside each other: Python reads no more than 200 brackets, and people far fewer."""
_KINDS = {Kind.STRING: "str", Kind.INTEGER: "int", Kind.NUMBER: "float", Kind.BOOLEAN: "bool"}


class Annotations:
    """Makes annotations for one scope; `shadowed` names mean something else there.

    It `has_tags` where the runtime reads it: signatures do without what a union says of the tags of its members. It
    `has_forms` where the keys of dicts are described.
    """

    def __init__(
        self, api: Api, names: Names, shadowed: Iterable[str] = (), *, has_tags: bool = True, has_forms: bool = True
    ) -> None:
        self._api = api
        self._names = names
        self._shadowed = frozenset(shadowed)
        self._has_tags = has_tags
        self._has_forms = has_forms
        self._open: list[SchemaId] = []
        self._said = 0

    def plain(self) -> Annotations:
        """How the runtime is told of types: no name means something else, and nothing is left out."""
        return Annotations(self._api, self._names)

    def reads(self, use: Use) -> Annotation:
        """What a response holds."""
        return self._use(use, takes=False)

    def takes(self, use: Use) -> Annotation:
        """What a caller may pass; for a list of what can be in a set, that too.

        It is said as far as anybody would read it, and behind that it is `Any`.
        """
        if not self._open:
            self._said = 0
        found, schema = self._use(use, takes=True), self._api.schema(use)
        if not isinstance(schema, Array):
            return found
        items = self._api.schema(schema.items)
        is_file = isinstance(items, Scalar) and items.format == "binary"
        if is_file or not isinstance(items, (Scalar, Enumeration, Constant)):
            return found
        of_set = generic(self.imported("collections.abc", SET), self._use(schema.items, takes=True))
        return (found | of_set).optional() if use.nullable else found | of_set

    def takes_whole(self, use: Use) -> Annotation:
        """What a caller may pass for a body in one piece: whatever he has, for what he writes has arguments."""
        return Annotations(self._api, self._names, self._shadowed, has_forms=False).takes(use)

    def takes_part(self, use: Use) -> Annotation:
        """What a caller may pass for a part of a form, where bytes are a file."""
        return _Parts(self._api, self._names, self._shadowed).takes(use)

    def takes_file(self) -> Annotation:
        """What a caller may pass for a part of which nothing is said but that it is bytes."""
        return self.imported(UPLOADS, "FileTypes")

    def sequence_of(self, items: Annotation) -> Annotation:
        """A list of what a caller may pass."""
        return generic(self.imported("collections.abc", "Sequence"), items)

    def takes_bytes(self) -> Annotation:
        """What a caller may pass for a body without structure."""
        return self.imported(UPLOADS, "BinaryTypes")

    def one_of(self, values: Iterable[Json]) -> Annotation:
        """One of several values."""
        return wrap(self.imported("typing", "Literal"), ", ".join(literal(value) for value in values))

    def imported(self, module: str, name: str) -> Annotation:
        """A name of another module; a builtin or an imported name that is shadowed here gets another way to say it."""
        is_taken = name in self._shadowed or (name == SET and module != TYPES and SET in self._names.homes)
        alias = self._alias_of(module, name) if is_taken else ""
        return Annotation((Code(alias or name),), frozenset({Import(module, name, alias)}))

    def _alias_of(self, module: str, name: str) -> str:
        """Another name for a type whose own is taken in this scope: `_list`; no type of the SDK has it."""
        alias = f"{name}Type" if module == TYPES else f"_{name}"
        while alias in self._names.homes or alias in self._shadowed:
            alias += "_"
        return alias

    def builtin(self, name: str) -> Annotation:
        """A builtin type."""
        return self.imported(BUILTINS, name) if name in self._shadowed else Annotation((Code(name),))

    def _use(self, use: Use, *, takes: bool) -> Annotation:
        if use.schema in self._open or not self._has_room(use, takes=takes):
            return self.imported("typing", "Any")
        self._open.append(use.schema)
        found = self._schema(use.schema, takes=takes)
        self._open.pop()
        return found.optional() if use.nullable else found

    def _has_room(self, use: Use, *, takes: bool) -> bool:
        """Whether the types inside of a type are still said.

        What a caller may pass has no name of its own, so an alias that holds two others, and these two more, would be
        said twice as often at each step.
        """
        if not isinstance(self._api.schema(use), (Array, Map, Tuple, Union)):
            return True
        self._said += takes
        return self._said <= _MOST and len(self._open) < (_DEEPEST_TAKEN if takes else _DEEPEST_READ)

    def _schema(self, key: SchemaId, *, takes: bool) -> Annotation:
        schema = self._api.schema(key)
        match schema:
            case Anything():
                return self.builtin("object") if takes else self.imported("typing", "Any")
            case Scalar():
                return self._scalar(schema, takes=takes)
            case Enumeration():
                raw = self.builtin(_KINDS[schema.kind])
                return self._named(key) | raw if takes else self._named(key)
            case Constant():
                return self._literal(schema)
            case Object():
                return self._object(key, schema) if takes else self._named(key)
            case Array():
                return (None if takes else self._alias(key)) or self._array(schema, takes=takes)
            case Tuple():
                return (None if takes else self._alias(key)) or self._tuple(schema, takes=takes)
            case Map():
                return (None if takes else self._alias(key)) or self._map(schema, takes=takes)
            case Union():
                return self._taken(key, schema) if takes else self._alias(key) or self._union(schema, takes=False)
            case _:
                assert_never(schema)

    def _object(self, key: SchemaId, schema: Object) -> Annotation:
        """What a caller may pass for an object: a model of any class, and a dict of its keys if they are described."""
        found, told = self._named(key), written_as(key, schema, self._api)
        forms = [self._names.forms.get(each) for each in told.objects] if self._has_forms else [None]
        for form in (form for form in forms if form is not None):
            found |= self.imported(TYPES, form)
        return found | self.imported(MODELS, ANY_OBJECT if told.is_open or None in forms else ANY_MODEL)

    def _taken(self, key: SchemaId, schema: Union) -> Annotation:
        """What a caller may pass for a union: its alias, where it has one, and what may stand for its members."""
        found, alias, form = self._union(schema, takes=True), self._alias(key), self._form(key)
        read = self._union(schema, takes=False, has_tags=False) if alias is not None else found
        more = tuple(part for part in found.parts if part not in read.parts or part == "None")
        if alias is None or (form is None and len(found.parts) - len(more) < len(("one", "other"))):
            return found
        if form is not None:
            alias, more = alias | form, tuple(part for part in more if part in _BESIDE_FORMS)
        return replace(alias, parts=(*alias.parts, *more), imports=alias.imports | found.imports_of(more))

    def _form(self, key: SchemaId) -> Annotation | None:
        """The name of the dicts of a union that has one."""
        form = self._names.forms.get(self._names.equal.get(key, key)) if self._has_forms else None
        return self.imported(TYPES, form) if form is not None else None

    def expand_form(self, key: SchemaId) -> Annotation:
        """What the dicts of a union are, and what else it may be beside its models."""
        schema = self._api.schema(key)
        assert isinstance(schema, Union), f"{schema.at} is no union"
        self._said = 0
        self._open.append(key)
        found, read = self._union(schema, takes=True), self._union(schema, takes=False, has_tags=False)
        self._open.pop()
        parts = tuple(part for part in found.parts if part not in (*read.parts, *_BESIDE_FORMS))
        return Annotation(parts, found.imports_of(parts))

    def expand(self, key: SchemaId) -> Annotation:
        """What an alias stands for."""
        schema = self._api.schema(key)
        match schema:
            case Array():
                return self._array(schema, takes=False)
            case Tuple():
                return self._tuple(schema, takes=False)
            case Map():
                return self._map(schema, takes=False)
            case Union():
                return self._union(schema, takes=False)
            case _:
                raise AssertionError(f"{schema.at} is no alias")

    def _named(self, key: SchemaId) -> Annotation:
        return self.imported(TYPES, self._names.types[key])

    def _alias(self, key: SchemaId) -> Annotation | None:
        known = key if key in self._names.types else self._names.equal.get(key)
        return self._named(known) if known is not None else None

    def _scalar(self, schema: Scalar, *, takes: bool) -> Annotation:
        if schema.kind is Kind.NULL:
            return Annotation((Code("None"),))
        if is_exact(schema):
            number = self.imported(NUMBERS, NUMBER)
            return number | self.builtin("float") if takes else number
        found = formatted(schema)
        if found is None:
            return self.builtin(_KINDS[schema.kind])
        if not takes:
            return self._of(found.held)
        annotation = self._of(found.type)
        for raw in found.raw:
            annotation |= self.builtin(raw)
        return annotation

    def _of(self, found: Named) -> Annotation:
        return self.builtin(found.name) if found.module == BUILTINS else self.imported(found.module, found.name)

    def _literal(self, schema: Constant) -> Annotation:
        fractions = any(isinstance(v, float) for v in schema.values)
        found = self.builtin("float") if fractions else Annotation(())
        plain = [v for v in schema.values if isinstance(v, (str, bool)) or (isinstance(v, int) and not fractions)]
        return found | self.one_of(plain) if plain else found

    def _array(self, schema: Array, *, takes: bool) -> Annotation:
        items = self._use(schema.items, takes=takes)
        if not takes:
            return generic(self.builtin("list"), items)
        return generic(self.imported("collections.abc", "Sequence"), items)

    def _tuple(self, schema: Tuple, *, takes: bool) -> Annotation:
        """A tuple, where JSON has a list; a caller may pass the list."""
        parts = [self._use(use, takes=takes) for use in schema.prefix]
        rest = self._use(schema.rest, takes=takes) if schema.rest else None
        tail = wrap(self.builtin("tuple"), f"{rest.code}, ...").code if rest else None
        inner = ", ".join([*(part.code for part in parts), *([f"*{tail}"] if tail else [])])
        found = wrap(self.builtin("tuple"), inner)
        if takes:
            found |= wrap(self.builtin("list"), self.imported("typing", "Any").code)
            found = replace(found, imports=found.imports | self.imported("typing", "Any").imports)
        every = (*parts, *([rest] if rest else []))
        return replace(found, imports=found.imports.union(*(part.imports for part in every)))

    def _map(self, schema: Map, *, takes: bool) -> Annotation:
        values = self._use(schema.values, takes=takes)
        if takes and values.code in _ANYTHING:
            return self.imported(MODELS, ANY_OBJECT)
        if takes:
            return self.mapping_of(values) | self.imported(MODELS, "Model")
        return self.dict_of(values)

    def dict_of(self, values: Annotation) -> Annotation:
        """Any names, with values that a response holds."""
        key = self.builtin("str")
        found = generic(self.builtin("dict"), values, key=f"{key.code}, ")
        return replace(found, imports=found.imports | key.imports)

    def mapping_of(self, values: Annotation) -> Annotation:
        """Any names, with values that a caller may pass."""
        key = self.builtin("str")
        found = generic(self.imported("collections.abc", "Mapping"), values, key=f"{key.code}, ")
        return replace(found, imports=found.imports | key.imports)

    def _union(self, schema: Union, *, takes: bool, has_tags: bool = True) -> Annotation:
        found = Annotation(())
        for member in schema.members:
            found |= self._use(member, takes=takes)
        if takes:
            found = found.objects_last()
        elif may_be_unknown(schema.choice):
            found |= self.imported(UNKNOWN, "UnknownObject")
        if (schema.tags or schema.also) and self._has_tags and has_tags and not takes:
            return self._tagged(schema, found)
        return found.optional() if Code("None") in found.parts else found

    def _tagged(self, schema: Union, members: Annotation) -> Annotation:
        """A union that keeps the tags of its members."""
        by, annotated = self.imported(TAGGED, "TaggedBy"), self.imported("typing", "Annotated")
        named = {key: self._named(key) for key in (*schema.tags, *schema.also)}
        told = {named[key].code: literal_of(self._api.schema(use)) for key, use in schema.tags.items()}
        read = {named[key].code: one_or_tuple(names) for key, names in schema.also.items()}
        assert schema.discriminator, "only a discriminator gives tags"
        said = call_with_tables(by.code, schema.discriminator.property, told, *([read] if read else []))
        imports = annotated.imports.union(*(each.imports for each in (members, by, *named.values())))
        return replace(wrap(annotated, f"{members.code}, {said}"), imports=imports)


_ADDRESSES = ("uri", "url")
"""How some (drf-spectacular) describe a file in a form by what becomes of it: the address that it has afterwards."""


class _Parts(Annotations):
    """The same for the parts of a form."""

    def _scalar(self, schema: Scalar, *, takes: bool) -> Annotation:
        if schema.kind is Kind.STRING and schema.format == "binary":
            return self.takes_file()
        found = super()._scalar(schema, takes=takes)
        return self.takes_file() | found if schema.kind is Kind.STRING and schema.format in _ADDRESSES else found
