"""What types are called that nobody named, by which rule, and which are made at all."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from sdkwright.config.pins import Pins
from sdkwright.config.sdk_toml import Config
from sdkwright.model import Named, Object
from sdkwright.pipeline import Outcome, Request, understand
from sdkwright.plan.names.known_names import KnownNames
from sdkwright.plan.names.type_names import TypeNames
from sdkwright.report import Report
from sdkwright.targets.python.code.types import Annotations
from sdkwright.targets.python.names.identifiers import PYTHON
from sdkwright.targets.python.names.settled import settle_names

TEXT = {"type": "string"}


def thing(*required: str, **properties: Any) -> dict[str, Any]:
    return {"type": "object", "required": [*required], "properties": properties}


def sends(schema: Any, path: str = "/pets", method: str = "post", **responses: Any) -> dict[str, Any]:
    body = {"content": {"application/json": {"schema": schema}}}
    return {path: {method: {"requestBody": body, "responses": {"204": {"description": "ok"}, **responses}}}}


def named(
    folder: Path, paths: dict[str, Any], components: dict[str, Any] | None = None, known: dict[str, Any] | None = None
) -> dict[str, str]:
    """The names of all types, by their places."""
    told = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": paths, "components": components or {}}
    (folder / "openapi.json").write_text(json.dumps(told), "utf-8")
    report = Report()
    api = understand(Request(spec=folder / "openapi.json"), Config(), Outcome(report))
    assert api is not None
    names = settle_names(api, KnownNames(PYTHON, Pins(), known or {}, report), report)
    return {str(api.schemas[key].at).partition("#")[2]: name for key, name in names.types.items()}


@pytest.mark.parametrize(
    ("members", "wanted"),
    [
        pytest.param(
            [thing("event", event={"enum": ["pet.born"]}), thing("event", event={"enum": ["pet.sold"]})],
            ["PetCreateParamsOfPetBorn", "PetCreateParamsOfPetSold"],
            id="the value of the tag",
        ),
        pytest.param(
            [thing("a", a=TEXT, n=TEXT), thing("b", b=TEXT, n=TEXT), thing(n=TEXT)],
            ["PetCreateParamsOfA", "PetCreateParamsOfB", "PetCreateParamsOf"],
            id="a property that only it has, and nothing",
        ),
        pytest.param(
            [{**thing(a=TEXT), "title": "Large of"}, {**thing(a=TEXT), "title": "Small"}],
            ["PetCreateParamsLargeOf", "PetCreateParamsOfSmall"],
            id="its title, and what it says is said once",
        ),
        pytest.param(
            [thing(n=TEXT, state={"enum": ["done"]}), thing(n=TEXT, state={"enum": ["queued", "running"]})],
            ["PetCreateParamsOfDone", "PetCreateParamsOf", "PetCreateParamsOfState"],
            id="a value that no other may have, and nothing",
        ),
        pytest.param(
            [thing(n={"type": "array", "items": TEXT}), thing(n={"type": "array", "items": thing(id=TEXT)})],
            ["PetCreateParamsOfStringN", "PetCreateParamsOfObjectN", "PetCreateParamsOfObjectNNItem"],
            id="what a property is in it",
        ),
        pytest.param([thing(a=TEXT), TEXT, {"type": "integer"}], ["PetCreateParamsOf"], id="the only class"),
        pytest.param(
            [{"type": "string", "enum": ["a", "b"]}, {"type": "string"}], ["PetCreateParamsOf"], id="a list or any text"
        ),
        pytest.param(
            [{"type": "array", "items": thing(a=TEXT)}, TEXT], ["PetCreateParamsOfItem"], id="the items of a list"
        ),
    ],
)
def test_members_of_unions(tmp_path: Path, members: list[Any], wanted: list[str]) -> None:
    found = named(tmp_path, sends(thing(of={"oneOf": members})))

    assert [name for place, name in found.items() if "oneOf" in place] == wanted


@pytest.mark.parametrize(
    ("schema", "place", "name"),
    [
        ({"colors": {"type": "array", "items": thing(a=TEXT)}}, "/colors/items", "PetCreateParamsColor"),
        ({"ancestry": {"type": "array", "items": thing(a=TEXT)}}, "/ancestry/items", "PetCreateParamsAncestryItem"),
        ({"params_kind": thing(a=TEXT)}, "/params_kind", "PetCreateParamsKind"),
        ({"usageItems": {"type": "array", "items": thing(a=TEXT)}}, "/usageItems/items", "PetCreateParamsUsageItem"),
    ],
)
def test_properties_and_items(tmp_path: Path, schema: Any, place: str, name: str) -> None:
    found = named(tmp_path, sends(thing(**schema)))

    assert next(text for at, text in found.items() if at.endswith(place)) == name


def test_one_and_many_beside_each_other_are_told_apart_without_numbers(tmp_path: Path) -> None:
    paths = sends(thing(color=thing(a=TEXT), colors={"type": "array", "items": thing(b=TEXT)}))
    paths |= sends(thing(a=TEXT), "/account") | sends(thing(a=TEXT), "/accounts")

    found = named(tmp_path, paths)

    assert {"PetCreateParamsColor", "PetCreateParamsColorsItem"} < {*found.values()}
    assert not any(name[-1].isdigit() or name.endswith("Schema") for name in found.values())


def test_a_long_name_leaves_out_steps_and_is_not_cut_in_a_word(tmp_path: Path) -> None:
    inner = thing(a=TEXT)
    for step in ("organization_projects", "permissions", "performed_via_application", "deployment_environment"):
        inner = thing(**{step: inner})

    found = named(tmp_path, sends(inner, "/repositories"))

    longest = max(found.values(), key=len)
    assert len(longest) <= 60
    assert "RepositoryCreateParamsPermissionsOrganizationProjects" in found.values()


def test_what_operations_share_is_called_after_its_place(tmp_path: Path) -> None:
    shared = {"description": "no", "content": {"application/json": {"schema": thing(code=TEXT)}}}
    alone = {"description": "no", "content": {"application/json": {"schema": thing(why=TEXT)}}}
    sort = {"name": "by", "in": "query", "schema": {"type": "string", "enum": ["a", "b"]}}
    paths = sends(thing(a=TEXT), **{"404": {"$ref": "#/components/responses/not_found"}})
    paths |= sends(
        thing(a=TEXT),
        "/dogs",
        **{"404": {"$ref": "#/components/responses/not_found"}, "409": {"$ref": "#/components/responses/taken"}},
    )
    for item in paths.values():
        item["post"]["parameters"] = [{"$ref": "#/components/parameters/pet-order"}]
    components = {"responses": {"not_found": shared, "taken": alone}, "parameters": {"pet-order": sort}}

    found = named(tmp_path, paths, components)

    assert {"NotFoundResponse", "DogCreateConflictResponse", "PetOrder"} < {*found.values()}


def test_a_list_or_any_text_is_one_class_unless_an_sdk_has_two(tmp_path: Path) -> None:
    engine = {"anyOf": [{"type": "string"}, {"type": "string", "enum": ["a", "b"]}]}
    paths, components = sends(thing(engine={"$ref": "#/components/schemas/Engine"})), {"schemas": {"Engine": engine}}
    known = {"types": {"#/components/schemas/Engine": "Engine", "#/components/schemas/Engine/anyOf/1": "EngineType2"}}

    now = named(tmp_path, paths, components)
    before = named(tmp_path, paths, components, known)
    again = named(tmp_path, paths, components, {"types": {f"#{at}": name for at, name in now.items()}})

    assert [name for at, name in now.items() if "Engine" in at] == ["Engine"]
    assert again == now
    assert {f"#{at}": name for at, name in before.items() if "Engine" in at} == known["types"]


def test_the_lock_keeps_names_that_would_be_others_today(tmp_path: Path) -> None:
    place = "/paths/~1pets/post/requestBody/content/application~1json/schema"
    known = {"types": {f"#{place}": "PetsCreateParams"}}

    assert named(tmp_path, sends(thing(a=TEXT)))[place] == "PetCreateParams"
    assert named(tmp_path, sends(thing(a=TEXT)), None, known)[place] == "PetsCreateParams"


def test_types_that_nothing_leads_to_are_not_made(tmp_path: Path) -> None:
    schemas = {"Used": thing(a=TEXT), "Idle": thing(b={"$ref": "#/components/schemas/Below"}), "Below": thing(c=TEXT)}
    paths = sends({"$ref": "#/components/schemas/Used"})
    known = {"types": {"#/components/schemas/Idle": "Idle"}}

    assert {*named(tmp_path, paths, {"schemas": schemas}).values()} == {"Used"}
    assert {*named(tmp_path, paths, {"schemas": schemas}, known).values()} == {"Used", "Idle", "Below"}
    assert {*named(tmp_path, {}, {"schemas": schemas}).values()} == {"Used", "Idle", "Below"}


def test_the_rule_is_told(tmp_path: Path) -> None:
    told = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}}
    paths = sends(thing(of={"oneOf": [thing("a", a=TEXT), thing("b", b=TEXT)]}))
    (tmp_path / "openapi.json").write_text(json.dumps({**told, "paths": paths}), "utf-8")
    api = understand(Request(spec=tmp_path / "openapi.json"), Config(), Outcome(Report()))
    assert api is not None

    keys = [key for key, schema in enumerate(api.schemas) if isinstance(schema, Named)]
    rules = [TypeNames(api).of(key).rule for key in keys if api.schemas[key].at.last == "1"]  # type: ignore[arg-type]

    assert len(rules) == 1
    assert rules[0].startswith("by a property that only it has, as a member of #/paths/")


def test_a_union_without_a_name_is_the_component_that_it_equals(tmp_path: Path) -> None:
    one, other = {"$ref": "#/components/schemas/A"}, {"$ref": "#/components/schemas/B"}
    schemas = {"A": thing(a=TEXT), "B": thing(b=TEXT), "Either": {"oneOf": [one, other, TEXT]}}
    body = thing(
        named={"$ref": "#/components/schemas/Either"},
        same={"oneOf": [one, other, TEXT]},
        listed={"type": "array", "items": {"oneOf": [one, other, TEXT]}},
        less={"oneOf": [one, TEXT]},
        null={"oneOf": [one, {"anyOf": [other, {"type": "null"}]}, TEXT]},
    )
    told = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": sends(body)}
    (tmp_path / "openapi.json").write_text(json.dumps({**told, "components": {"schemas": schemas}}), "utf-8")
    report = Report()
    api = understand(Request(spec=tmp_path / "openapi.json"), Config(), Outcome(report))
    assert api is not None
    annotations = Annotations(api, settle_names(api, KnownNames(PYTHON, Pins(), {}, report), report))

    held = next(s for s in api.schemas if isinstance(s, Object) and s.at.last == "schema")
    read = {prop.name: str(annotations.reads(prop.use).code) for prop in held.properties}
    taken = {prop.name: str(annotations.takes(prop.use).code) for prop in held.properties}

    assert (read["named"], read["same"], read["listed"]) == ("Either", "Either", "list[Either]")
    assert (read["less"], read["null"]) == ("A | str", "A | B | str | None")
    either = "Either | EitherParam | ModelTypes"
    assert (taken["named"], taken["listed"]) == (either, f"Sequence[{either}]")
