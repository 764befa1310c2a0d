"""Which value of an enum means which child of a base, or which member of a union, where no mapping says it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from sdkwright.config.sdk_toml import Config
from sdkwright.model import Api, Constant, Given, Object, SchemaId, Union
from sdkwright.pipeline import Outcome, Request, understand
from sdkwright.report import Report, Severity

HEADS = {
    "2.0": {"swagger": "2.0"},
    "3.0": {"openapi": "3.0.3"},
    "3.1": {"openapi": "3.1.0"},
}


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def listed(*values: object, **more: Any) -> dict[str, Any]:
    return {"type": "integer" if type(values[0]) is int else "string", "enum": [*values], **more}


def base(kind: dict[str, Any], **mapping: str) -> dict[str, Any]:
    said = {"mapping": {key: f"#/components/schemas/{name}" for key, name in mapping.items()}} if mapping else {}
    return {
        "type": "object",
        "required": ["kind"],
        "properties": {"kind": kind},
        "discriminator": {"propertyName": "kind", **said},
    }


def child(parent: str = "Pet", kind: dict[str, Any] | None = None, **more: Any) -> dict[str, Any]:
    own = {"own": {"type": "integer"}, **({"kind": kind} if kind else {})}
    return {"allOf": [ref(parent), {"type": "object", "properties": own}], **more}


def understood(folder: Path, schemas: dict[str, Any], version: str = "3.1") -> tuple[Api, Report]:
    told: dict[str, Any] = {**HEADS[version], "info": {"title": "T", "version": "1"}, "paths": {}}
    if version == "2.0":
        for schema in schemas.values():
            if "discriminator" in schema:
                schema["discriminator"] = schema["discriminator"]["propertyName"]
        text = json.dumps({**told, "definitions": schemas}).replace("#/components/schemas/", "#/definitions/")
    else:
        text = json.dumps({**told, "components": {"schemas": schemas}})
    (folder / "openapi.json").write_text(text, "utf-8")
    outcome = Outcome(Report())
    api = understand(Request(spec=folder / "openapi.json"), Config(), outcome)
    assert api is not None
    return api, outcome.report


def name_of(api: Api, key: SchemaId) -> str:
    name = getattr(api.schemas[key], "name", None)
    assert isinstance(name, Given)
    return name.text


def kinds(api: Api) -> dict[object, str]:
    """The children of the only base by their values; each has these values itself, and inherits from the base."""
    only = next(s for s in api.schemas if isinstance(s, Object) and s.children)
    assert only.children is not None
    found = {value: name_of(api, use.schema) for value, use in only.children.kinds.items()}
    for use in only.children.kinds.values():
        schema = api.schema(use)
        assert isinstance(schema, Object)
        assert schema.parent is not None
        tag = next(api.schema(p.use) for p in schema.properties if p.name == "kind")
        assert isinstance(tag, Constant)
        assert set(tag.values) == {v for v, name in found.items() if name == name_of(api, use.schema)}
    return found


def rest(api: Api) -> tuple[object, ...]:
    only = next(s for s in api.schemas if isinstance(s, Object) and s.children)
    assert only.children is not None
    schema = api.schema(only.children.rest) if only.children.rest is not None else None
    return schema.values if isinstance(schema, Constant) else ()


def warnings(report: Report) -> list[tuple[str, str]]:
    told = (each for each in report if each.code == "discriminator-value" and each.severity is Severity.WARNING)
    return [(str(each.at).rpartition("schemas/")[2].rpartition("definitions/")[2], each.message) for each in told]


CASES = {
    "case alone": (
        {"Pet": base(listed("dog", "cat")), "Dog": child(), "Cat": child()},
        {"dog": "Dog", "cat": "Cat"},
    ),
    "one is a name to the letter, the other is not": (
        {"Pet": base(listed("Car", "BUS")), "Car": child(), "Bus": child()},
        {"Car": "Car", "BUS": "Bus"},
    ),
    "separators": (
        {
            "Pet": base(listed("big_dog", "small-cat", "old bird")),
            **dict.fromkeys(("BigDog", "SmallCat", "OldBird"), child()),
        },
        {"big_dog": "BigDog", "small-cat": "SmallCat", "old bird": "OldBird"},
    ),
    "grandchildren": (
        {"Pet": base(listed("dog", "puppy")), "Dog": child(), "Puppy": child("Dog")},
        {"dog": "Dog", "puppy": "Puppy"},
    ),
    "the enum is a component": (
        {"Pet": base(ref("Kind")), "Kind": listed("DOG", "CAT"), "Dog": child(), "Cat": child()},
        {"DOG": "Dog", "CAT": "Cat"},
    ),
    "what all names end with": (
        {"Pet": base(listed("circle", "square")), "CircleShape": child(), "SquareShape": child()},
        {"circle": "CircleShape", "square": "SquareShape"},
    ),
    "what the base is called": (
        {"Pet": base(listed("dog", "cat")), "DogPet": child()},
        {"dog": "DogPet"},
    ),
    "numbers by the names of their values": (
        {"Pet": base(listed(1, 2, **{"x-enum-varnames": ["Dog", "Cat"]})), "Dog": child(), "Cat": child()},
        {1: "Dog", 2: "Cat"},
    ),
    "what a child says itself goes first": (
        {"Pet": base(listed("dog", "hound")), "Dog": child(kind=listed("hound"))},
        {"hound": "Dog"},
    ),
    "what a child says itself, against its base": (
        {"Pet": base(listed("pet", "cat")), "Dog": child(kind=listed("canine")), "Cat": child()},
        {"canine": "Dog", "cat": "Cat"},
    ),
    "what a grandchild says itself, against its parent": (
        {"Pet": base({"type": "string"}), "Dog": child(kind=listed("dog")), "Puppy": child("Dog", listed("pup"))},
        {"dog": "Dog", "pup": "Puppy"},
    ),
    "a list of a child's own": (
        {"Pet": base({"type": "string"}), "Dog": child(kind=listed("hound", "whelp")), "Cat": child()},
        {"hound": "Dog", "whelp": "Dog", "Cat": "Cat"},
    ),
    "an extension on the child": (
        {
            "Pet": base(listed("d", "c", "b")),
            "Dog": child(**{"x-discriminator-value": "d"}),
            "Cat": child(**{"x-ms-discriminator-value": "c"}),
        },
        {"d": "Dog", "c": "Cat"},
    ),
    "an extension in the part that the child adds": (
        {
            "Pet": base({"type": "string"}),
            "Dog": {"allOf": [ref("Pet"), {"x-ms-discriminator-value": "#A.Dog", "properties": {}}]},
        },
        {"#A.Dog": "Dog"},
    ),
    "flags, as Python writes them": (
        {"Pet": base({"type": "boolean"}, **{"True": "Dog", "false": "Cat"}), "Dog": child(), "Cat": child()},
        {True: "Dog", False: "Cat"},
    ),
    "an extension that is a number": (
        {"Pet": base({"type": "integer"}), "Dog": child(**{"x-discriminator-value": 7})},
        {7: "Dog"},
    ),
}


def test_flags_of_members_are_told_as_python_writes_them(tmp_path: Path) -> None:
    pet = {
        **union("Ok", "Failed"),
        "discriminator": {"propertyName": "kind", "mapping": {"True": "Ok", "False": "Failed"}},
    }

    _, report = understood(tmp_path, {"Pet": pet, "Ok": member({"const": True}), "Failed": member({"const": False})})

    assert not [each for each in report if each.code == "discriminator-member"]


@pytest.mark.parametrize("version", HEADS)
@pytest.mark.parametrize(("schemas", "wanted"), CASES.values(), ids=CASES)
def test_children_have_the_values_that_are_meant(
    tmp_path: Path, schemas: dict[str, Any], wanted: dict[object, str], version: str
) -> None:
    if version == "2.0" and "mapping" in schemas["Pet"]["discriminator"]:
        pytest.skip("Swagger 2.0 has no mapping")

    api, report = understood(tmp_path, json.loads(json.dumps(schemas)), version)

    assert kinds(api) == wanted
    assert not warnings(report)


@pytest.mark.parametrize("version", HEADS)
def test_children_without_a_value_have_their_names_and_somebody_is_told(tmp_path: Path, version: str) -> None:
    schemas = {"Pet": base(listed("dog", "ghost")), "Dog": child(), "Wolf": child(), "Whelp": child("Wolf")}

    api, report = understood(tmp_path, schemas, version)

    assert kinds(api) == {"dog": "Dog", "Wolf": "Wolf", "Whelp": "Whelp"}
    assert rest(api) == ("ghost",)
    ((at, message),) = warnings(report)
    assert at == "Pet/properties/kind/enum"
    assert message.endswith(": Wolf, Whelp")


def test_a_value_that_two_schemas_could_mean_is_nobodys(tmp_path: Path) -> None:
    schemas = {"Pet": base(listed("big_dog", "cat")), "BigDog": child(), "Bigdog": child(), "Cat": child()}

    api, report = understood(tmp_path, schemas)

    assert kinds(api) == {"cat": "Cat", "BigDog": "BigDog", "Bigdog": "Bigdog"}
    assert len(warnings(report)) == 1


def test_a_mapping_goes_first(tmp_path: Path) -> None:
    schemas = {"Pet": base(listed("dog", "cat"), cat="Dog"), "Dog": child(), "Cat": child()}

    api, report = understood(tmp_path, schemas)

    assert kinds(api) == {"cat": "Dog", "Cat": "Cat"}
    assert [at for at, _ in warnings(report)] == ["Pet/properties/kind/enum"]


def test_a_mapped_value_that_the_enum_does_not_hold_is_kept(tmp_path: Path) -> None:
    schemas = {"Pet": base(listed("a", "b"), hound="Dog"), "Dog": child()}

    api, report = understood(tmp_path, schemas)

    assert kinds(api) == {"hound": "Dog"}
    assert len(warnings(report)) == 1


def member(kind: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "required": ["kind"], "properties": {"kind": kind}}


def union(*names: str) -> dict[str, Any]:
    return {"oneOf": [ref(name) for name in names], "discriminator": {"propertyName": "kind"}}


@pytest.mark.parametrize(
    ("schemas", "wanted"),
    [
        pytest.param(
            {
                "Pet": union("RunAct", "Stop"),
                "Op": listed("run_act", "STOP"),
                **dict.fromkeys(("RunAct", "Stop"), member(ref("Op"))),
            },
            {"RunAct": {"run_act"}, "Stop": {"STOP"}},
            id="a list that both have",
        ),
        pytest.param(
            {"Pet": union("Dog", "Cat"), "Dog": member(listed("d")), "Cat": member(listed("c"))},
            {"Dog": {"d"}, "Cat": {"c"}},
            id="values of their own",
        ),
        pytest.param(
            {"Pet": union("Dog", "Cat"), "Dog": member(listed("dog", "hound")), "Cat": member(listed("cat"))},
            {"Dog": set(), "Cat": {"cat"}},
            id="a list of one's own tells enough",
        ),
        pytest.param(
            {
                "Pet": union("Dog", "Cat"),
                "Dog": {**member({"type": "string"}), "x-discriminator-value": "d"},
                "Cat": {**member({"type": "string"}), "x-ms-discriminator-value": "c"},
            },
            {"Dog": {"d"}, "Cat": {"c"}},
            id="an extension on the member",
        ),
    ],
)
def test_members_of_a_union_have_the_values_that_are_meant(
    tmp_path: Path, schemas: dict[str, Any], wanted: dict[str, set[object]]
) -> None:
    api, report = understood(tmp_path, schemas)

    found: dict[str, set[object]] = {}
    for key in api.leaves(next(s for s in api.schemas if isinstance(s, Union))):
        schema = api.schemas[key]
        assert isinstance(schema, Object)
        tag = next(api.schema(p.use) for p in schema.properties if p.name == "kind")
        found[name_of(api, key)] = set(tag.values) if isinstance(tag, Constant) else set()
    assert found == wanted
    assert not warnings(report)


def test_members_that_an_enum_does_not_hold_are_told(tmp_path: Path) -> None:
    shared = {"Op": listed("run", "stop"), **dict.fromkeys(("Run", "Halt"), member(ref("Op")))}

    _, report = understood(tmp_path, {"Pet": union("Run", "Halt"), **shared})

    ((at, message),) = warnings(report)
    assert at == "Op/enum"
    assert message.endswith(": Halt")


@pytest.mark.parametrize("version", HEADS)
def test_of_two_children_with_the_same_value_the_first_has_it(tmp_path: Path, version: str) -> None:
    same: dict[str, Any] = {"x-discriminator-value": "dog"}
    schemas = {"Pet": base({"type": "string"}), "Dog": child(**same), "Dup": child(**same)}

    api, report = understood(tmp_path, schemas, version)

    assert kinds(api) == {"dog": "Dog", "Dup": "Dup"}
    message = "`dog` is the value of Dog already: Dup keeps its name"
    assert warnings(report) == [("Dup/x-discriminator-value", message)]


def test_of_two_members_with_the_same_value_the_first_has_it(tmp_path: Path) -> None:
    dog = {**member({"type": "string"}), "x-discriminator-value": "dog"}

    api, report = understood(tmp_path, {"Pet": union("Dog", "Dup"), "Dog": dog, "Dup": dog})

    told = next(s for s in api.schemas if isinstance(s, Union)).discriminator
    assert told is not None
    assert {value: name_of(api, key) for value, key in told.mapping.items()} == {"dog": "Dog", "Dup": "Dup"}
    assert [at for at, _ in warnings(report)] == ["Dup/x-discriminator-value"]


WITHIN: dict[str, tuple[dict[str, str], dict[str, str], dict[str, str]]] = {
    "names give way": ({"circle": "Circle", "tri": "Tri", "sq": "Sq"}, {}, {"Tri": "tri", "Sq": "sq"}),
    "one of them": ({"tri": "Tri"}, {}, {"Tri": "tri", "Sq": "Sq"}),
    "its own mapping goes first": ({"tri": "Tri", "sq": "Sq"}, {"t": "Tri"}, {"Tri": "t", "Sq": "sq"}),
    "a value that another has": ({"tri": "Tri"}, {"tri": "Sq"}, {"Tri": "Tri", "Sq": "tri"}),
}


@pytest.mark.parametrize(("outer", "inner", "wanted"), WITHIN.values(), ids=WITHIN)
@pytest.mark.parametrize("required", [True, False])
def test_a_union_within_has_the_values_of_the_one_around_it(
    tmp_path: Path, required: bool, outer: dict[str, str], inner: dict[str, str], wanted: dict[str, str]
) -> None:
    one = {**member({"type": "string"}), "required": ["kind"] if required else []}
    sides = [union("Circle", "Poly"), union("Tri", "Sq")]
    for each, mapping in zip(sides, (outer, inner), strict=True):
        each["discriminator"] = {"propertyName": "kind", "mapping": mapping}
    schemas = {"Shape": sides[0], "Poly": sides[1], **dict.fromkeys(("Circle", "Tri", "Sq"), one)}

    api, _ = understood(tmp_path, schemas)

    poly = next(s for s in api.schemas if isinstance(s, Union) and s.at.last == "Poly")
    found: dict[str, str] = {}
    for key in api.leaves(poly):
        schema = api.schemas[key]
        assert isinstance(schema, Object)
        own = next(p.use for p in schema.properties if p.name == "kind")
        tag = api.schema(poly.tags.get(key, own))
        assert isinstance(tag, Constant)
        found[name_of(api, key)] = str(tag.values[0])
    assert found == wanted
