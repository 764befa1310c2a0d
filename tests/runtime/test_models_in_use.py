"""What people expect of a model beside its properties: copies, comparison, what is shown, and what others ask of it."""

from __future__ import annotations

import copy
import inspect
import json
import pickle
from collections.abc import Mapping
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import datetime
from multiprocessing import get_context
from typing import Any, cast, get_type_hints

import pydantic
import pytest
from beartype import beartype
from beartype.roar import BeartypeCallHintParamViolation
from cattrs import Converter
from gradient import NOT_GIVEN
from gradient._runtime.models.model import READ_ONLY, Model, field
from gradient.types import AppJobInvocationCancelResponse as Response


class Owner(Model):
    name: str
    born: int | None = None


class Pet(Model):
    name: str
    owner: Owner | None = None
    vet_id: int | None = field("vetId", default=None)
    id: str = READ_ONLY
    password: str | None = None
    tags: list[str] | None = None


REX = {"name": "Rex", "owner": {"name": "Ann"}, "vetId": 7, "id": "1", "more": [1]}


@dataclass
class Jobs:
    job: Response
    all: list[Response]


def is_model(kind: Any) -> bool:
    return hasattr(kind, "from_dict")


def test_a_copy_with_other_values_leaves_the_first_as_it_is() -> None:
    pet = Pet.from_dict(REX)

    other = pet.replace(name="Max", vet_id=NOT_GIVEN, owner={"name": "Bob"})

    assert other.to_dict() == {"more": [1], "name": "Max", "owner": {"name": "Bob"}, "id": "1"}
    assert isinstance(other.owner, Owner)
    assert pet.to_dict() == REX
    assert type(other) is Pet
    other.additional_properties["more"] = 2
    assert pet.additional_properties == {"more": [1]}


def test_a_misspelt_name_is_refused_with_the_nearest() -> None:
    with pytest.raises(TypeError, match="no property 'nam'.*name"):
        Pet(name="Rex").replace(nam="Max")


def test_what_is_set_is_told_apart_from_what_is_absent() -> None:
    assert Pet(name="Rex", vet_id=None).fields_set == {"name", "vet_id"}
    assert Pet.from_dict(REX).fields_set == {"name", "owner", "vet_id", "id"}


def test_the_names_of_pydantic_mean_the_same() -> None:
    assert Pet.model_validate(REX) == Pet.from_dict(REX)
    assert Pet.from_dict(REX).model_dump() == Pet.from_dict(REX).to_dict()


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy, lambda pet: pickle.loads(pickle.dumps(pet))])
def test_a_copy_is_equal(copied: Any) -> None:
    pet = Pet.from_dict(REX)

    assert copied(pet) == pet
    assert copied(pet) is not pet
    assert Pet(name="Rex") != Pet(name="Rex", vet_id=None)
    assert Pet(name="Rex").additional_properties == {}
    assert Pet(name="Rex") == pickle.loads(pickle.dumps(Pet(name="Rex")))


def test_a_deep_copy_shares_nothing() -> None:
    pet = Pet.from_dict(REX)

    other = copy.deepcopy(pet)
    assert other.owner is not None
    other.owner.name = "Bob"
    other.additional_properties["more"].append(2)

    assert pet.to_dict() == REX


def test_a_pattern_matches_by_names() -> None:
    match Pet.from_dict(REX):
        case Pet(name="Rex", owner=Owner(name=name), tags=None):
            assert name == "Ann"
        case _:
            pytest.fail("it does not match")


def test_what_is_shown_is_short_and_holds_no_secret() -> None:
    pet = Pet(name="x" * 1000, password="hunter2-hunter2", tags=["tag"] * 1000)
    pet.additional_properties["more"] = "y" * 100_000

    text = repr(pet)

    assert text.startswith("Pet(name='xxx")
    assert "hunter2" not in text
    assert "password='***'" in text
    assert "(980 more)" in text
    assert len(text) < 10_000
    assert repr(Pet(name="Rex", vet_id=None)) == "Pet(name='Rex', vet_id=None)"


def test_a_signature_names_the_properties() -> None:
    found = inspect.signature(Pet).parameters

    assert list(found) == ["name", "owner", "vet_id", "id", "password", "tags"]
    assert found["name"].default is inspect.Parameter.empty
    assert {one.kind for one in found.values()} == {inspect.Parameter.KEYWORD_ONLY}
    assert found["vet_id"].annotation == int | None


def test_the_hints_of_a_model_are_its_properties() -> None:
    hints = get_type_hints(Response)

    assert list(hints) == list(inspect.signature(Response).parameters)
    assert hints["completed_at"] == datetime | None


@beartype
def phase_of(response: Response) -> str | None:
    return response.phase


def test_a_function_over_models_is_checked_by_beartype() -> None:
    assert phase_of(Response.from_dict({"phase": "CANCELED"})) == "CANCELED"
    with pytest.raises(BeartypeCallHintParamViolation):
        phase_of({"phase": "CANCELED"})  # type: ignore[arg-type]


def test_cattrs_reads_and_writes_models_by_the_hooks_of_the_guide() -> None:
    converter = Converter()
    converter.register_structure_hook_func(is_model, lambda data, kind: kind.from_dict(data))
    converter.register_unstructure_hook_func(is_model, lambda model: model.to_dict())

    found = converter.structure({"job": {"phase": "CANCELED"}, "all": [{"phase": "PENDING"}]}, Jobs)

    assert found == Jobs(Response.from_dict({"phase": "CANCELED"}), [Response.from_dict({"phase": "PENDING"})])
    assert converter.unstructure(found) == {"job": {"phase": "CANCELED"}, "all": [{"phase": "PENDING"}]}


def test_a_model_is_a_field_of_pydantic() -> None:
    class Shop(pydantic.BaseModel):
        name: str
        pets: list[Pet]

    shop = Shop(name="S", pets=cast("list[Pet]", [REX, Pet(name="Max")]))

    assert shop.pets == [Pet.from_dict(REX), Pet(name="Max")]
    assert json.loads(shop.model_dump_json()) == {"name": "S", "pets": [REX, {"name": "Max"}]}
    schema = Shop.model_json_schema()
    assert schema["properties"]["pets"]["items"] == {"$ref": "#/$defs/Pet"}
    assert schema["$defs"]["Pet"]["required"] == ["name"]
    assert schema["$defs"]["Pet"]["properties"]["vetId"]["anyOf"] == [{"type": "integer"}, {"type": "null"}]
    with pytest.raises(pydantic.ValidationError, match="Pet is read from an object"):
        Shop.model_validate({"name": "S", "pets": ["Rex"]})


def test_models_go_through_a_pool_of_processes() -> None:
    read = Response.from_dict({"id": "1", "phase": "NEW", "created_at": "2026-01-01T00:00:00.5Z", "more": {"x": 1}})

    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        found = pool.submit(copy.copy, read).result()

    assert found == read
    assert found.to_dict() == read.to_dict()


def test_a_mapping_of_any_kind_is_read() -> None:
    class Odd(Mapping[str, object]):
        def __getitem__(self, key: str) -> object:
            return {"name": "Rex"}[key]

        def __iter__(self) -> Any:
            return iter(["name"])

        def __len__(self) -> int:
            return 1

    assert Pet.model_validate(Odd()) == Pet(name="Rex")


class Tree(Model):
    name: str | None = None
    child: Tree | None = None
    children: list[Tree] | None = None


def test_what_is_shown_of_a_deep_or_endless_model_has_an_end() -> None:
    deep = Tree(name="leaf")
    for _ in range(3000):
        deep = Tree(child=deep)
    endless = Tree(name="root")
    endless.children = [endless] * 19

    assert repr(deep).startswith("Tree(child=Tree(child=")
    assert repr(deep).endswith("Tree(...)" + ")" * 12)
    assert len(repr(endless)) < 4_100


def test_a_model_of_120_levels_is_copied_compared_and_pickled() -> None:
    data: dict[str, object] = {}
    for _ in range(120):
        data = {"child": data, "children": [{}]}
    tree = Tree.from_dict(data)

    assert copy.deepcopy(tree) == tree == pickle.loads(pickle.dumps(tree))
    assert tree.to_dict() == data


def test_a_value_that_holds_itself_is_refused_in_words() -> None:
    endless: dict[str, Any] = {}
    endless["child"] = endless

    with pytest.raises(ValueError, match=r"Tree\(\): child is nested too deeply, or holds itself"):
        Tree(child=endless)
    with pytest.raises(ValueError, match="nested too deeply, or holds itself"):
        Tree.from_dict(endless)


def test_an_integer_of_more_digits_than_python_writes_is_shown() -> None:
    assert "'big': <int>" in repr(Tree.from_dict({"big": 10**5000}))
