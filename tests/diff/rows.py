"""One row for each class of change: two small descriptions, code of a caller, and what `diff` has to say of it.

In names and paths `$` stands for the row, so that the descriptions of all rows can be put into one. `code` is checked
by mypy with the SDK of the old description, which it has to pass, and with that of the new one. `breaks` says whether it
fails there; where mypy cannot see what changes, it is None, and `why` says what does see it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]
STR, INT, NUM, BOOL, ANY = {"type": "string"}, {"type": "integer"}, {"type": "number"}, {"type": "boolean"}, {}
TIME: Json = {"type": "string", "format": "date-time"}


def obj(required: str = "", **properties: Json) -> Json:
    """An object; `required` has the names of what must be there."""
    return {"type": "object", "properties": properties, **({"required": required.split()} if required else {})}


def arr(items: Json) -> Json:
    return {"type": "array", "items": items}


def enum(*values: object) -> Json:
    return (
        {"type": "string", "enum": list(values)} if all(isinstance(v, str) for v in values) else {"enum": list(values)}
    )


def ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def nullable(schema: Json) -> Json:
    return {"oneOf": [schema, {"type": "null"}]} if "$ref" in schema else {**schema, "type": [schema["type"], "null"]}


def query(name: str, schema: Json, **more: Any) -> Json:
    return {"name": name, "in": "query", "schema": schema, **more}


def hole(name: str) -> Json:
    return {"name": name, "in": "path", "required": True, "schema": STR}


def body(schema: Json, *, required: bool = True, media_type: str = "application/json") -> Json:
    return {"required": required, "content": {media_type: {"schema": schema}}}


def op(*parameters: Json, takes: Json | None = None, gives: Json | None = None, **more: Any) -> Json:
    """An operation: what it takes as its body, and what comes back."""
    content = {} if gives is None else {"content": {"application/json": {"schema": gives}}}
    found: Json = {"parameters": list(parameters), "responses": {"200": {"description": "ok", **content}}, **more}
    return found if takes is None else {**found, "requestBody": body(takes)}


def answers(*media_types: str) -> Json:
    """The responses of an operation that answers in one of several media types."""
    schemas = {"application/json": obj(a=STR), "text/csv": STR, "image/png": {}}
    return {"200": {"description": "ok", "content": {name: {"schema": schemas[name]} for name in media_types}}}


def bodies(*media_types: str) -> Json:
    return {"required": True, "content": {name: {"schema": obj("a", a=STR)} for name in media_types}}


def get(*parameters: Json, gives: Json | None = None, **more: Any) -> Json:
    """The paths of a description with one operation."""
    return {"/$": {"get": op(*parameters, gives=gives or STR, **more)}}


def post(takes: Json, gives: Json | None = None, **more: Any) -> Json:
    return {"/$": {"post": op(takes=takes, gives=gives or STR, **more)}}


@dataclass(frozen=True)
class Side:
    """One description of a row."""

    paths: Json
    schemas: Json = field(default_factory=dict)


@dataclass(frozen=True)
class Row:
    """One class of change. `finds` has the effect of each code that `diff` must find, and no other."""

    name: str
    old: Side
    new: Side
    code: str
    breaks: bool | None
    finds: Mapping[str, str]
    why: str = ""


def given(name: str, old: Json, new: Json, code: str, breaks: bool, **finds: str) -> Row:
    """A row about the type of a query parameter `x`."""
    return Row(name, Side(get(query("x", old))), Side(get(query("x", new))), code, breaks, codes(finds))


def read(name: str, old: Json, new: Json, code: str, breaks: bool, /, **finds: str) -> Row:
    """A row about a property `x` of what comes back, which `required` demands unless it is told otherwise."""
    return Row(
        name,
        Side(get(gives=ref("$Pet")), {"$Pet": obj("x", x=old)}),
        Side(get(gives=ref("$Pet")), {"$Pet": obj("x", x=new)}),
        f"pet = client.$.retrieve()\n{code}",
        breaks,
        codes(finds),
    )


def parts(name: str, old: Json, new: Json, code: str, breaks: bool, /, **finds: str) -> Row:
    """A row about a body, which is the component `$Pet`."""
    sides = (Side(post(ref("$Pet")), {"$Pet": schema}) for schema in (old, new))
    return Row(name, *sides, code, breaks, codes(finds))


def codes(finds: Mapping[str, str]) -> dict[str, str]:
    """Effects by their codes: `argument_added="b"` is what breaks, `"a"` is additive, `"n"` neither."""
    return {
        code.replace("_", "-"): {"b": "breaking", "a": "additive", "n": "none"}[word] for code, word in finds.items()
    }


CAT = obj("kind lives", kind={"const": "cat"}, lives=INT)
DOG = obj("kind name", kind={"const": "dog"}, name=STR)
FISH = obj("kind fins", kind={"const": "fish"}, fins=INT)
PETS = {"$Cat": CAT, "$Dog": DOG, "$Fish": FISH}
BASE: Json = {
    **obj("kind", kind=STR),
    "discriminator": {"propertyName": "kind", "mapping": {"cat": ref("$Cat")["$ref"]}},
}
KIND: Json = {"allOf": [ref("$Pet"), obj("b", b=STR)]}
X_IS = "def x_is(x: {0}) -> None: ...\nx_is(pet.x)"

MORE_KINDS: Json = {
    **obj("kind", kind=STR),
    "discriminator": {"propertyName": "kind", "mapping": {"cat": ref("$Cat")["$ref"], "dog": ref("$Dog")["$ref"]}},
}
FILE: Json = {"type": "string", "format": "binary"}

ROWS: tuple[Row, ...] = (
    # ------------------------------------------------------------------------------------ arguments
    Row(
        "nothing_changes", Side(get(query("x", STR))), Side(get(query("x", STR))), "client.$.retrieve(x='a')", False, {}
    ),
    Row(
        "words_change",
        Side(get(query("x", STR), summary="Which")),
        Side(get(query("x", STR, description="One"), summary="Which one")),
        "client.$.retrieve(x='a')",
        False,
        {},
    ),
    Row(
        "argument_added",
        Side(get()),
        Side(get(query("x", STR))),
        "client.$.retrieve()",
        False,
        {"argument-added": "additive"},
    ),
    Row(
        "required_argument_added",
        Side(get()),
        Side(get(query("x", STR, required=True))),
        "client.$.retrieve()",
        True,
        {"argument-added": "breaking"},
    ),
    Row(
        "argument_removed",
        Side(get(query("x", STR))),
        Side(get()),
        "client.$.retrieve(x='a')",
        True,
        {"argument-removed": "breaking"},
    ),
    Row(
        "argument_renamed",
        Side({"/$/{id}": {"get": op(hole("id"), gives=STR)}}),
        Side({"/$/{key}": {"get": op(hole("key"), gives=STR)}}),
        "client.$.retrieve(id='a')",
        True,
        {"argument-renamed": "breaking"},
    ),
    Row(
        "argument_required",
        Side(get(query("x", STR))),
        Side(get(query("x", STR, required=True))),
        "client.$.retrieve()",
        True,
        {"argument-required": "breaking"},
    ),
    Row(
        "argument_optional",
        Side(get(query("x", STR, required=True))),
        Side(get(query("x", STR))),
        "client.$.retrieve(x='a')",
        False,
        {"argument-optional": "additive"},
    ),
    Row(
        "argument_keyword",
        Side({"/$/{a}": {"get": op(hole("a"), gives=STR, operationId="$_one")}}),
        Side({"/$/{a}/{b}": {"get": op(hole("a"), hole("b"), gives=STR, operationId="$_one")}}),
        "client.$.retrieve('a')",
        True,
        {"argument-keyword": "breaking", "argument-added": "breaking", "request-changed": "wire"},
    ),
    Row(
        "argument_in_another_place",
        Side(get(query("x", STR))),
        Side(get({**query("x", STR), "in": "header"})),
        "client.$.retrieve(x='a')",
        False,
        {"argument-sent": "wire"},
    ),
    Row(
        "argument_deprecated",
        Side(get(query("x", STR))),
        Side(get(query("x", STR, deprecated=True))),
        "client.$.retrieve(x='a')",
        False,
        {"argument-deprecated": "none"},
    ),
    Row(
        "argument_default",
        Side(get(query("x", {**INT, "default": 20}))),
        Side(get(query("x", {**INT, "default": 50}))),
        "client.$.retrieve()",
        None,
        {"argument-default": "breaking"},
        why="a call that leaves it out means something else",
    ),
    Row(
        "argument_with_a_default_that_was_not_told",
        Side(get(query("x", INT))),
        Side(get(query("x", {**INT, "default": 50}))),
        "client.$.retrieve()",
        False,
        {},
    ),
    given("given_integer_for_number", NUM, INT, "client.$.retrieve(x=1.5)", True, argument_type_narrowed="b"),
    given("given_number_for_integer", INT, NUM, "client.$.retrieve(x=1)", False, argument_type_widened="a"),
    given("given_string_for_integer", INT, STR, "client.$.retrieve(x=1)", True, argument_type_changed="b"),
    given(
        "given_time_for_string",
        STR,
        TIME,
        "client.$.retrieve(x='2024-01-01T00:00:00Z')",
        False,
        argument_type_widened="a",
    ),
    given(
        "given_string_for_time",
        TIME,
        STR,
        "import datetime\nclient.$.retrieve(x=datetime.datetime.now())",
        True,
        argument_type_narrowed="b",
    ),
    given(
        "given_list_of_other_items", arr(NUM), arr(INT), "client.$.retrieve(x=[1.5])", True, argument_type_narrowed="b"
    ),
    given("given_enum_for_string", STR, enum("a", "b"), "client.$.retrieve(x='c')", False, type_added="a"),
    given(
        "given_constant_for_string", STR, {"const": "a"}, "client.$.retrieve(x='c')", True, argument_type_narrowed="b"
    ),
    given(
        "given_value_of_a_constant_added",
        enum("a", 1),
        enum("a", 1, 2),
        "client.$.retrieve(x=1)",
        False,
        argument_type_widened="a",
    ),
    given(
        "given_value_of_a_constant_gone",
        enum("a", 1, 2),
        enum("a", 1),
        "client.$.retrieve(x=2)",
        True,
        argument_type_narrowed="b",
    ),
    Row(
        "value_gone_that_is_named",
        Side(get(query("x", ref("$Kind"))), {"$Kind": enum("cat", "dog", "cow")}),
        Side(get(query("x", ref("$Kind"))), {"$Kind": enum("cat", "cow")}),
        "from pets.types import $Kind\nclient.$.retrieve(x=$Kind.DOG)",
        True,
        {"value-removed": "breaking"},
    ),
    Row(
        "value_added",
        Side(get(query("x", ref("$Kind"))), {"$Kind": enum("cat", "cow")}),
        Side(get(query("x", ref("$Kind"))), {"$Kind": enum("cat", "cow", "dog")}),
        "from pets.types import $Kind\nclient.$.retrieve(x=$Kind.CAT)\nclient.$.retrieve(x='dog')",
        False,
        {"value-added": "additive"},
    ),
    # --------------------------------------------------------------------------------------- bodies
    parts(
        "part_added",
        obj(a=STR),
        obj(a=STR, b=STR),
        "client.$.create(a='a')",
        False,
        argument_added="a",
        field_added="a",
    ),
    parts(
        "required_part_added",
        obj("a", a=STR),
        obj("a b", a=STR, b=STR),
        "client.$.create(a='a')",
        True,
        argument_added="b",
        field_added="b",
    ),
    parts(
        "part_gone",
        obj(a=STR, b=STR),
        obj(a=STR),
        "client.$.create(b='b')",
        True,
        argument_removed="b",
        field_removed="b",
    ),
    parts("part_required", obj(a=STR), obj("a", a=STR), "client.$.create()", True, argument_required="b"),
    parts("part_optional", obj("a", a=STR), obj(a=STR), "client.$.create(a='a')", False, argument_optional="a"),
    parts(
        "part_not_null", obj(a=nullable(STR)), obj(a=STR), "client.$.create(a=None)", True, argument_type_narrowed="b"
    ),
    parts("part_null", obj(a=STR), obj(a=nullable(STR)), "client.$.create(a='a')", False, argument_type_widened="a"),
    parts(
        "part_in_the_constructor",
        obj(a=NUM),
        obj(a=INT),
        "from pets.types import $Pet\nclient.$.create($Pet(a=1.5))",
        True,
        argument_type_narrowed="b",
    ),
    Row(
        "part_in_a_dict",
        Side(post(obj(pet=ref("$Pet"))), {"$Pet": obj("a", a=STR)}),
        Side(post(obj(pet=ref("$Pet"))), {"$Pet": obj("a b", a=STR, b=STR)}),
        "client.$.create(pet={'a': 'a'})",
        True,
        {"field-added": "breaking"},
    ),
    Row(
        "part_in_a_dict_that_may_be_left_out",
        Side(post(obj(pet=ref("$Pet"))), {"$Pet": obj("a b", a=STR, b=STR)}),
        Side(post(obj(pet=ref("$Pet"))), {"$Pet": obj("a", a=STR, b=STR)}),
        "client.$.create(pet={'a': 'a', 'b': 'b'})",
        False,
        {"field-optional": "additive"},
    ),
    Row(
        "body_of_more_kinds",
        Side(post({"oneOf": [ref("$Cat"), ref("$Dog")]}), PETS),
        Side(post({"oneOf": [ref("$Cat"), ref("$Dog"), ref("$Fish")]}), PETS),
        "client.$.create(kind='cat', lives=9)",
        False,
        {
            "argument-added": "additive",
            "argument-type-widened": "additive",
            "arguments-together": "additive",
            "type-added": "additive",
        },
    ),
    Row(
        "body_of_fewer_kinds",
        Side(post({"oneOf": [ref("$Cat"), ref("$Dog"), ref("$Fish")]}), PETS),
        Side(post({"oneOf": [ref("$Cat"), ref("$Dog")]}), PETS),
        "client.$.create(kind='fish', fins=2)",
        True,
        {"argument-removed": "breaking", "argument-type-narrowed": "breaking", "type-removed": "breaking"},
    ),
    Row(
        "body_that_may_be_left_out",
        Side({"/$": {"post": op(gives=STR, requestBody=body(arr(STR)))}}),
        Side({"/$": {"post": op(gives=STR, requestBody=body(arr(STR), required=False))}}),
        "client.$.create(['a'])",
        False,
        {"argument-optional": "additive"},
    ),
    # ------------------------------------------------------------------------------------- responses
    read("read_number_for_integer", INT, NUM, X_IS.format("int"), True, field_type_widened="b"),
    read("read_integer_for_number", NUM, INT, X_IS.format("float"), False, field_type_narrowed="a"),
    read("read_null", STR, nullable(STR), X_IS.format("str"), True, field_type_widened="b"),
    read("read_no_null", nullable(STR), STR, X_IS.format("str | None"), False, field_type_narrowed="a"),
    read("read_time_for_string", STR, TIME, X_IS.format("str"), True, field_type_changed="b"),
    read(
        "read_enum_for_string", STR, enum("a", "b"), X_IS.format("str"), False, field_type_narrowed="a", type_added="a"
    ),
    read("read_string_for_enum", enum("a", "b"), STR, "pet.x.is_known", True, field_type_widened="b", type_removed="b"),
    read(
        "read_items",
        arr(INT),
        arr(nullable(INT)),
        "def f(x: int) -> None: ...\nfor x in pet.x: f(x)",
        True,
        field_type_widened="b",
    ),
    read(
        "read_values",
        {"type": "object", "additionalProperties": INT},
        {"type": "object", "additionalProperties": STR},
        "def f(x: int) -> None: ...\nfor x in pet.x.values(): f(x)",
        True,
        field_type_changed="b",
    ),
    read(
        "read_more_constants",
        enum("a", 1),
        enum("a", 1, 2),
        "from typing import Literal\ndef f(x: Literal['a', 1]) -> None: ...\nf(pet.x)",
        True,
        field_type_widened="b",
    ),
    read(
        "read_value_added",
        enum("a", "b"),
        enum("a", "b", "c"),
        "from pets.types import $PetX\npet.x is $PetX.A",
        False,
        value_added="a",
    ),
    read(
        "read_value_gone",
        enum("a", "b", "c"),
        enum("a", "c"),
        "from pets.types import $PetX\npet.x is $PetX.B",
        True,
        value_removed="b",
    ),
    Row(
        "field_added",
        Side(get(gives=ref("$Pet")), {"$Pet": obj(a=STR)}),
        Side(get(gives=ref("$Pet")), {"$Pet": obj("b", a=STR, b=STR)}),
        "client.$.retrieve().a",
        False,
        {"field-added": "additive"},
    ),
    Row(
        "field_removed",
        Side(get(gives=ref("$Pet")), {"$Pet": obj(a=STR, b=STR)}),
        Side(get(gives=ref("$Pet")), {"$Pet": obj(a=STR)}),
        "client.$.retrieve().b",
        True,
        {"field-removed": "breaking"},
    ),
    Row(
        "field_that_may_be_missing",
        Side(get(gives=ref("$Pet")), {"$Pet": obj("a", a=STR)}),
        Side(get(gives=ref("$Pet")), {"$Pet": obj(a=STR)}),
        "client.$.retrieve().a.upper()",
        True,
        {"field-type-widened": "breaking"},
    ),
    Row(
        "field_that_is_always_there",
        Side(get(gives=ref("$Pet")), {"$Pet": obj(a=STR)}),
        Side(get(gives=ref("$Pet")), {"$Pet": obj("a", a=STR)}),
        "pet = client.$.retrieve()\nif pet.a is not None: pet.a.upper()",
        False,
        {"field-type-narrowed": "additive"},
    ),
    Row(
        "member_of_a_response_added",
        Side(get(gives=ref("$Any")), {**PETS, "$Any": {"oneOf": [ref("$Cat"), ref("$Dog")]}}),
        Side(get(gives=ref("$Any")), {**PETS, "$Any": {"oneOf": [ref("$Cat"), ref("$Dog"), ref("$Fish")]}}),
        "from pets.types import $Cat, $Dog\nfrom pets import UnknownObject\n"
        "def f(x: $Cat | $Dog | UnknownObject) -> None: ...\nf(client.$.retrieve())",
        True,
        {"alias-type-widened": "breaking", "type-added": "additive"},
    ),
    Row(
        "member_of_a_response_gone",
        Side(get(gives=ref("$Any")), {**PETS, "$Any": {"oneOf": [ref("$Cat"), ref("$Dog"), ref("$Fish")]}}),
        Side(get(gives=ref("$Any")), {**PETS, "$Any": {"oneOf": [ref("$Cat"), ref("$Dog")]}}),
        "from pets.types import $Fish\nisinstance(client.$.retrieve(), $Fish)",
        False,
        {"alias-type-narrowed": "additive"},
    ),
    Row(
        "array_for_an_object",
        Side(get(gives=ref("$Pet")), {"$Pet": obj(a=STR)}),
        Side(get(gives=arr(ref("$Pet"))), {"$Pet": obj(a=STR)}),
        "client.$.retrieve().a",
        True,
        {"result-type-changed": "breaking"},
    ),
    Row(
        "something_for_nothing",
        Side({"/$/{id}": {"delete": {"parameters": [hole("id")], "responses": {"204": {"description": "gone"}}}}}),
        Side({"/$/{id}": {"delete": op(hole("id"), gives=ref("$Pet"))}}, {"$Pet": obj(a=STR)}),
        "client.$.delete('a')",
        False,
        {"result-appeared": "additive", "status-changed": "none", "type-added": "additive"},
    ),
    Row(
        "nothing_for_something",
        Side({"/$/{id}": {"delete": op(hole("id"), gives=ref("$Pet"))}}, {"$Pet": obj(a=STR)}),
        Side({"/$/{id}": {"delete": {"parameters": [hole("id")], "responses": {"204": {"description": "gone"}}}}}),
        "client.$.delete('a').a",
        True,
        {"result-type-changed": "breaking", "status-changed": "none", "type-removed": "breaking"},
    ),
    Row(
        "pages_appear",
        Side(get(gives=ref("$Some")), {"$Some": obj(data=arr(STR), next_cursor=nullable(STR))}),
        Side(get(query("cursor", STR), gives=ref("$Some")), {"$Some": obj(data=arr(STR), next_cursor=nullable(STR))}),
        "from pets.types import $Some\nsome: $Some = client.$.list()",
        True,
        {"result-kind": "breaking", "argument-added": "additive"},
    ),
    Row(
        "a_stream_appears",
        Side(get(gives=ref("$Pet")), {"$Pet": obj(a=STR)}),
        Side(
            {
                "/$": {
                    "get": {
                        "responses": {
                            "200": {
                                "description": "ok",
                                "content": {"text/event-stream": {"itemSchema": ref("$Pet"), "schema": ref("$Pet")}},
                            }
                        }
                    }
                }
            },
            {"$Pet": obj(a=STR)},
        ),
        "client.$.retrieve().a",
        True,
        {"result-kind": "breaking"},
    ),
    # --------------------------------------------------------------------------------------- methods
    Row(
        "method_added",
        Side(get()),
        Side({**get(), "/$/{id}": {"get": op(hole("id"))}}),
        "client.$.retrieve()",
        False,
        {"method-added": "additive"},
    ),
    Row(
        "method_removed",
        Side({**get(), "/$/{id}": {"get": op(hole("id"))}}),
        Side(get()),
        "client.$.retrieve('a')",
        True,
        {"method-removed": "breaking"},
    ),
    Row(
        "resource_renamed",
        Side({"/$/pets": {"get": op(gives=STR)}, "/$/pets/{id}": {"get": op(hole("id"), operationId="$_one")}}),
        Side(
            {
                "/$/dogs": {"get": op(gives=STR, operationId="$_many")},
                "/$/dogs/{id}": {"get": op(hole("id"), operationId="$_one")},
            }
        ),
        "client.$.pets.retrieve('a')",
        True,
        {
            "resource-renamed": "breaking",
            "method-removed": "breaking",
            "method-added": "additive",
            "request-changed": "wire",
        },
    ),
    Row(
        "method_deprecated",
        Side(get()),
        Side(get(deprecated=True)),
        "client.$.retrieve()",
        False,
        {"method-deprecated": "none"},
    ),
    Row(
        "error_described",
        Side(get()),
        Side(
            {
                "/$": {
                    "get": {
                        "responses": {"200": get()["/$"]["get"]["responses"]["200"], "404": {"description": "none"}}
                    }
                }
            }
        ),
        "client.$.retrieve()",
        False,
        {"error-added": "none"},
    ),
    Row(
        "error_of_another_class",
        Side(
            {
                "/$": {
                    "get": {
                        "responses": {**op(gives=STR)["responses"], "404": op(gives=ref("$Oops"))["responses"]["200"]}
                    }
                }
            },
            {"$Oops": obj(a=STR)},
        ),
        Side(
            {"/$": {"get": {"responses": {**op(gives=STR)["responses"], "404": op(gives=STR)["responses"]["200"]}}}},
        ),
        "client.$.retrieve()",
        None,
        {"error-type-changed": "breaking", "type-removed": "breaking"},
        why="`error.body` is an `object` to checkers, and an instance of the class when it runs",
    ),
    # ----------------------------------------------------------------------------------------- types
    Row(
        "class_renamed",
        Side(get(gives=ref("$Pet")), {"$Pet": obj("a", a=STR)}),
        Side(get(gives=ref("$Animal")), {"$Animal": obj("a", a=STR)}),
        "from pets.types import $Pet\ndef f(pet: $Pet) -> None: ...\nf(client.$.retrieve())",
        True,
        {"type-renamed": "breaking"},
    ),
    Row(
        "class_renamed_that_nobody_names",
        Side(get(gives=ref("$Pet")), {"$Pet": obj("a", a=STR)}),
        Side(get(gives=ref("$Animal")), {"$Animal": obj("a", a=STR)}),
        "client.$.retrieve().a.upper()",
        None,
        {"type-renamed": "breaking"},
        why="whoever names the class: the row above",
    ),
    Row(
        "schema_that_holds_itself",
        Side(get(gives=ref("$Node")), {"$Node": obj("next", next=nullable(ref("$Node")), many=arr(ref("$Node")))}),
        Side(get(gives=ref("$Node")), {"$Node": obj("next", next=ref("$Node"), many=arr(ref("$Node")))}),
        "from pets.types import $Node\ndef f(node: $Node | None) -> None: ...\nf(client.$.retrieve().next)",
        False,
        {"field-type-narrowed": "additive"},
    ),
    Row(
        "class_of_another_name",
        Side(get(gives=ref("$Pet")), {"$Pet": obj("a", a=STR)}),
        Side(get(gives=ref("$Cat")), {"$Pet": obj("a", a=STR), "$Cat": obj("a b", a=STR, b=STR)}),
        "from pets.types import $Pet\npet: $Pet = client.$.retrieve()",
        True,
        {"result-type-changed": "breaking", "type-added": "additive"},
    ),
    Row(
        "class_that_inherits",
        Side(get(gives=ref("$Pet")), {"$Pet": BASE, "$Cat": KIND}),
        Side(get(gives=ref("$Cat")), {"$Pet": BASE, "$Cat": KIND}),
        "from pets.types import $Pet\npet: $Pet = client.$.retrieve()",
        False,
        {"result-type-narrowed": "additive"},
    ),
    # ----------------------------------------------------------------------- what has a way of its own
    Row(
        "kind_gone_that_was_given",
        Side(post(obj(pet=ref("$Any"))), {**PETS, "$Any": {"oneOf": [ref("$Cat"), ref("$Dog"), ref("$Fish")]}}),
        Side(post(obj(pet=ref("$Any"))), {**PETS, "$Any": {"oneOf": [ref("$Cat"), ref("$Dog")]}}),
        "client.$.create(pet={'kind': 'fish', 'fins': 2})",
        True,
        {"alias-type-narrowed": "breaking"},
    ),
    Row(
        "kind_more_that_is_given",
        Side(post(obj(pet=ref("$Any"))), {**PETS, "$Any": {"oneOf": [ref("$Cat"), ref("$Dog")]}}),
        Side(post(obj(pet=ref("$Any"))), {**PETS, "$Any": {"oneOf": [ref("$Cat"), ref("$Dog"), ref("$Fish")]}}),
        "client.$.create(pet={'kind': 'cat', 'lives': 9})",
        False,
        {"alias-type-widened": "additive", "type-added": "additive"},
    ),
    Row(
        "class_closed",
        Side(post(ref("$Pet")), {"$Pet": {**obj(a=STR), "additionalProperties": INT}}),
        Side(post(ref("$Pet")), {"$Pet": obj(a=STR)}),
        "client.$.create(a='a', additional_properties={'b': 1})",
        True,
        {"argument-removed": "breaking", "class-closed": "breaking"},
    ),
    Row(
        "class_opened",
        Side(post(ref("$Pet")), {"$Pet": obj(a=STR)}),
        Side(post(ref("$Pet")), {"$Pet": {**obj(a=STR), "additionalProperties": INT}}),
        "client.$.create(a='a')",
        False,
        {"argument-added": "additive", "class-opened": "additive"},
    ),
    Row(
        "media_type_gone_that_was_asked_for",
        Side({"/$": {"get": {"responses": answers("application/json", "text/csv", "image/png")}}}),
        Side({"/$": {"get": {"responses": answers("application/json", "text/csv")}}}),
        "client.$.retrieve(accept='image/png')",
        True,
        {"argument-type-narrowed": "breaking"},
    ),
    Row(
        "media_type_more_that_may_be_asked_for",
        Side({"/$": {"get": {"responses": answers("application/json")}}}),
        Side({"/$": {"get": {"responses": answers("application/json", "text/csv")}}}),
        "client.$.retrieve()",
        False,
        {"argument-added": "additive"},
    ),
    Row(
        "media_type_gone_that_was_sent",
        Side(
            {"/$": {"post": op(gives=STR, requestBody=bodies("application/json", "application/x-www-form-urlencoded"))}}
        ),
        Side({"/$": {"post": op(gives=STR, requestBody=bodies("application/json"))}}),
        "client.$.create(a='a', content_type='application/x-www-form-urlencoded')",
        True,
        {"argument-removed": "breaking"},
    ),
    Row(
        "value_of_integers_gone",
        Side(get(query("x", ref("$Size"))), {"$Size": {"type": "integer", "enum": [1, 2, 3]}}),
        Side(get(query("x", ref("$Size"))), {"$Size": {"type": "integer", "enum": [1, 3]}}),
        "from pets.types import $Size\nclient.$.retrieve(x=$Size(3))\nprint($Size.VALUE_2)",
        True,
        {"value-removed": "breaking"},
    ),
    Row(
        "value_renamed",
        Side(get(query("x", ref("$Kind"))), {"$Kind": {**enum("a", "b"), "x-enum-varnames": ["ONE", "TWO"]}}),
        Side(get(query("x", ref("$Kind"))), {"$Kind": {**enum("a", "b"), "x-enum-varnames": ["ONE", "OTHER"]}}),
        "from pets.types import $Kind\nclient.$.retrieve(x=$Kind.TWO)",
        True,
        {"value-renamed": "breaking"},
    ),
    Row(
        "required_field_that_only_responses_have",
        Side(post(ref("$Pet"), ref("$Pet")), {"$Pet": obj("a", a=STR)}),
        Side(post(ref("$Pet"), ref("$Pet")), {"$Pet": obj("a id", a=STR, id={**STR, "readOnly": True})}),
        "from pets.types import $Pet\nclient.$.create($Pet(a='a')).a",
        False,
        {"field-added": "additive"},
    ),
    Row(
        "field_of_both_sides_that_may_be_missing",
        Side(post(ref("$Pet"), ref("$Pet")), {"$Pet": obj("a b", a=STR, b=STR)}),
        Side(post(ref("$Pet"), ref("$Pet")), {"$Pet": obj("a", a=STR, b=STR)}),
        "client.$.create(a='a', b='b').b.upper()",
        True,
        {"argument-optional": "additive", "field-type-widened": "breaking"},
    ),
    Row(
        "field_of_both_sides_of_another_type",
        Side(post(ref("$Pet"), ref("$Pet")), {"$Pet": obj("a", a=INT)}),
        Side(post(ref("$Pet"), ref("$Pet")), {"$Pet": obj("a", a=STR)}),
        "client.$.create(a=1)",
        True,
        {"argument-type-changed": "breaking", "field-type-changed": "breaking"},
    ),
    Row(
        "tuple_that_is_longer",
        Side(get(gives=obj("x", x={"type": "array", "prefixItems": [INT, INT], "items": False}))),
        Side(get(gives=obj("x", x={"type": "array", "prefixItems": [INT, INT, INT], "items": False}))),
        "one, two = client.$.retrieve().x",
        True,
        {"field-type-changed": "breaking"},
    ),
    Row(
        "kind_of_a_base_added",
        Side(get(gives=ref("$Pet")), {"$Pet": BASE, "$Cat": KIND}),
        Side(get(gives=ref("$Pet")), {"$Pet": MORE_KINDS, "$Cat": KIND, "$Dog": KIND}),
        "from pets.types import $Cat, $Pet\npet: $Pet = client.$.retrieve()\nisinstance(pet, $Cat)",
        False,
        {"type-added": "additive"},
    ),
    Row(
        "class_deprecated",
        Side(get(gives=ref("$Pet")), {"$Pet": obj(a=STR)}),
        Side(get(gives=ref("$Pet")), {"$Pet": {**obj(a={**STR, "deprecated": True}), "deprecated": True}}),
        "client.$.retrieve().a",
        False,
        {"type-deprecated": "none", "field-deprecated": "none"},
    ),
    Row(
        "file_in_a_form",
        Side({"/$": {"post": op(gives=STR, requestBody=body(obj("f", f=STR), media_type="multipart/form-data"))}}),
        Side({"/$": {"post": op(gives=STR, requestBody=body(obj("f", f=FILE), media_type="multipart/form-data"))}}),
        "client.$.create(f='text')",
        True,
        {"argument-type-changed": "breaking", "field-type-widened": "additive"},
    ),
    Row(
        "field_that_is_only_read",
        Side(post(obj(pet=ref("$Pet")), ref("$Pet")), {"$Pet": obj("a", a=STR, b=STR)}),
        Side(post(obj(pet=ref("$Pet")), ref("$Pet")), {"$Pet": obj("a", a=STR, b={**STR, "readOnly": True})}),
        "client.$.create(pet={'a': 'a', 'b': 'b'})",
        True,
        {"field-only-read": "breaking"},
    ),
    Row(
        "field_that_may_be_given",
        Side(post(obj(pet=ref("$Pet")), ref("$Pet")), {"$Pet": obj("a", a=STR, b={**STR, "readOnly": True})}),
        Side(post(obj(pet=ref("$Pet")), ref("$Pet")), {"$Pet": obj("a", a=STR, b=STR)}),
        "client.$.create(pet={'a': 'a'})",
        False,
        {"field-given": "additive"},
    ),
)
