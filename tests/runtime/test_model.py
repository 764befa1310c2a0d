"""Models: what is set, absent, null, unknown, or of another shape."""

from __future__ import annotations

import copy
import json
import os
import pickle
import subprocess
import sys
import threading
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Literal, TypeAlias

import gradient
import pytest
from gradient import NOT_GIVEN
from gradient._runtime.models.enums import OpenIntEnum, OpenStrEnum
from gradient._runtime.models.model import READ_ONLY, Model, field

if TYPE_CHECKING:
    from decimal import Decimal
    from uuid import UUID


class Color(OpenStrEnum):
    RED = "red"
    BLUE = "blue"


class Level(OpenIntEnum):
    LOW = 1
    HIGH = 2


class Tag(Model):
    name: str
    born_at: datetime | None = None


class Pet(Model):
    id: int
    name: str | None = None
    vet_id: int | None = field("vetId", default=None)
    kind: Literal["pet"] = "pet"
    tag: Tag | None = None
    tags: list[Tag] | None = None
    by_name: dict[str, Tag] | None = None
    color: Color | None = None
    level: Level | None = None
    parent: Pet | None = None
    LIMIT: ClassVar[int] = 3


class Served(Model):
    name: str
    id: str = READ_ONLY
    made_by: str = field("madeBy", default=READ_ONLY)


class Needy(Model):
    mro: str
    self: str | None = None
    required_elsewhere: str = field("required-elsewhere")


class Puppy(Pet):
    weeks: int


class Twin(Model):
    name: str
    at: int | None = None


class Leaf(Model):
    type: Literal["leaf"]
    green: bool | None = None


class Branch(Model):
    type: Literal["branch"]
    length: int
    tree: Tree | None = None


Tree: TypeAlias = "Leaf | Branch | list[Tree]"


class Forest(Model):
    tree: Tree | None = None
    first: Annotated[Leaf | Branch, "no choice"] | None = None
    mixed: datetime | Color | str | int | None = None
    amount: float | Literal["auto"] | None = None
    thing: Tag | dict[str, Color] | None = None
    raw: Any = None
    equal: Tag | Twin | None = None


class Plain(Model):
    number: Decimal | None = None
    key: UUID | None = None


def test_what_was_not_set_reads_none_and_is_not_sent() -> None:
    pet = Pet(id=1)

    assert pet.name is None
    assert pet.tag is None
    assert pet.to_dict() == {"id": 1, "kind": "pet"}


def test_none_that_was_set_is_sent_as_null() -> None:
    pet = Pet(id=1, name=None, vet_id=None)

    assert pet.to_dict() == {"id": 1, "kind": "pet", "name": None, "vetId": None}
    assert json.loads(pet.to_json()) == pet.to_dict()


def test_not_given_is_as_if_the_argument_were_absent() -> None:
    pet = Pet(id=1, name=NOT_GIVEN)  # type: ignore[arg-type]

    assert pet.to_dict() == {"id": 1, "kind": "pet"}
    with pytest.raises(TypeError, match="needs id"):
        Pet(id=NOT_GIVEN)  # type: ignore[arg-type]


def test_wire_names_are_used_in_both_directions() -> None:
    pet = Pet.from_dict({"id": 1, "vetId": 7})

    assert pet.vet_id == 7
    assert pet.to_dict() == {"id": 1, "vetId": 7}


def test_a_constant_of_a_response_is_not_invented() -> None:
    assert Pet.from_dict({"id": 1}).to_dict() == {"id": 1}


def test_unknown_properties_are_kept_read_and_sent_back() -> None:
    pet = Pet.from_dict({"id": 1, "age": 3, "nested": {"a": [1]}})

    assert pet.additional_properties == {"age": 3, "nested": {"a": [1]}}
    assert pet.age == 3  # type: ignore[attr-defined]
    assert pet.to_dict() == {"id": 1, "age": 3, "nested": {"a": [1]}}


def test_additional_properties_can_be_added() -> None:
    pet = Pet(id=1)
    pet.additional_properties["when"] = datetime(2025, 1, 1, tzinfo=UTC)

    assert pet.to_dict()["when"] == "2025-01-01T00:00:00Z"


def test_a_required_property_that_a_response_lacks_reads_none() -> None:
    assert Pet.from_dict({}).id is None
    assert Needy.from_dict({}).mro is None


def test_values_of_another_shape_stay_as_they_came() -> None:
    drifted = {"id": "x", "tag": [1], "tags": {"a": 1}, "by_name": 5, "color": 3, "level": True, "parent": "p"}

    pet: Any = Pet.from_dict(drifted)

    assert pet.to_dict() == drifted
    assert (pet.tag, pet.color, pet.level) == ([1], 3, True)


def test_drift_inside_of_a_list_costs_only_its_item() -> None:
    pet = Pet.from_dict({"tags": [{"name": "a"}, 7, None, {"name": "b"}]})

    assert pet.tags == [Tag(name="a"), 7, None, Tag(name="b")]


def test_nested_models_enums_and_datetimes_are_typed() -> None:
    pet = Pet.from_dict(
        {
            "tag": {"name": "a", "born_at": "2025-09-11T11:04:05Z"},
            "by_name": {"x": {"name": "b"}},
            "color": "red",
            "level": 2,
            "parent": {"parent": {"id": 3}},
        }
    )

    assert pet.tag is not None
    assert pet.tag.born_at == datetime(2025, 9, 11, 11, 4, 5, tzinfo=UTC)
    assert pet.by_name == {"x": Tag(name="b")}
    assert pet.color is Color.RED
    assert pet.level is Level.HIGH
    assert pet.parent is not None
    assert pet.parent.parent == Pet.from_dict({"id": 3})


def test_the_constructor_takes_dicts_for_models_and_sends_them() -> None:
    tag: Any = {"name": "a", "born_at": datetime(2025, 1, 1, tzinfo=UTC)}

    assert Pet(id=1, tag=tag).to_dict()["tag"] == {"name": "a", "born_at": "2025-01-01T00:00:00Z"}


def test_a_misspelt_argument_is_refused_with_a_hint() -> None:
    with pytest.raises(TypeError, match="no property 'nmae'; did you mean 'name'"):
        Pet(id=1, nmae="x")  # type: ignore[call-arg]


def test_a_misspelt_assignment_is_refused_with_a_hint() -> None:
    pet = Pet(id=1)

    with pytest.raises(AttributeError, match="did you mean 'name'"):
        pet.nmae = "x"  # type: ignore[attr-defined]
    with pytest.raises(AttributeError, match="no property 'nmae'"):
        _ = pet.nmae  # type: ignore[attr-defined]


def test_missing_arguments_are_named() -> None:
    with pytest.raises(TypeError, match=r"Needy\(\) needs mro, required_elsewhere"):
        Needy()  # type: ignore[call-arg]


def test_arguments_are_keywords_and_may_be_called_self() -> None:
    needy: Model = Needy(mro="m", self="s", required_elsewhere="r")

    assert needy.to_dict() == {"mro": "m", "self": "s", "required-elsewhere": "r"}
    with pytest.raises(TypeError):
        Pet(1)  # type: ignore[call-arg]


def test_setting_and_deleting() -> None:
    pet = Pet(id=1)
    pet.name = "Rex"
    del pet.id

    assert pet.id is None
    assert pet.to_dict() == {"kind": "pet", "name": "Rex"}


def test_equality_sees_type_values_absence_and_unknown_ones() -> None:
    assert Pet(id=1) == Pet(id=1)
    assert Pet(id=1) != Pet(id=1, name=None)
    assert Pet.from_dict({"id": 1, "x": 1}) != Pet.from_dict({"id": 1})
    assert Tag(name="a") != Needy.from_dict({"name": "a"})
    with pytest.raises(TypeError, match="unhashable"):
        hash(Pet(id=1))


def test_repr_shows_what_is_set_and_what_is_unknown() -> None:
    pet = Pet.from_dict({"id": 1, "color": "green", "x": 2})

    assert repr(pet) == "Pet(id=1, color=<Color: 'green' (unknown)>, additional_properties={'x': 2})"


def test_repr_of_a_model_that_holds_itself_ends() -> None:
    pet = Pet(id=1)
    pet.parent = pet

    assert "..." in repr(pet)
    with pytest.raises(ValueError, match="nested too deeply"):
        pet.to_dict()


@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_models_can_be_pickled(protocol: int) -> None:
    pet = Pet.from_dict({"id": 1, "color": "green", "x": {"y": 1}, "tag": {"name": "a"}})

    again = pickle.loads(pickle.dumps(pet, protocol))

    assert again == pet
    assert again.to_dict() == pet.to_dict()


def test_copies_are_independent() -> None:
    pet = Pet.from_dict({"id": 1, "x": {"y": 1}, "tag": {"name": "a"}})

    shallow, deep = copy.copy(pet), copy.deepcopy(pet)
    pet.additional_properties["x"]["y"] = 2  # type: ignore[index]
    pet.additional_properties["z"] = 3
    pet.name = "new"

    assert shallow.additional_properties == {"x": {"y": 2}}
    assert deep.additional_properties == {"x": {"y": 1}}
    assert shallow.tag is pet.tag
    assert deep.tag is not pet.tag
    assert shallow.name is None


def test_a_subclass_adds_properties() -> None:
    puppy = Puppy.from_dict({"id": 1, "vetId": 2, "weeks": 5})

    assert (puppy.id, puppy.vet_id, puppy.weeks) == (1, 2, 5)
    assert Puppy(id=1, weeks=2).to_dict() == {"kind": "pet", "id": 1, "weeks": 2}


def test_class_variables_are_no_properties() -> None:
    assert "LIMIT" not in Pet(id=1).to_dict()
    assert Pet.from_dict({"LIMIT": 9}).additional_properties == {"LIMIT": 9}


def test_from_dict_refuses_what_is_no_mapping() -> None:
    with pytest.raises(TypeError, match="needs a mapping"):
        Pet.from_dict([1])  # type: ignore[arg-type]


def test_a_union_is_decided_by_a_constant() -> None:
    forest = Forest.from_dict({"tree": {"type": "branch", "length": 1, "tree": {"type": "leaf"}}})

    assert forest.tree == Branch(type="branch", length=1, tree=Leaf(type="leaf"))


def test_a_constant_decides_also_where_a_required_property_is_missing() -> None:
    assert isinstance(Forest.from_dict({"tree": {"type": "branch"}}).tree, Branch)


def test_an_unknown_kind_of_object_is_no_kind_that_is_known() -> None:
    tree = Forest.from_dict({"tree": {"type": "root"}}).tree

    assert type(tree).__name__ == "UnknownObject"
    assert tree.type == "root"  # type: ignore[comparison-overlap, union-attr]


def test_a_union_alias_may_hold_itself() -> None:
    forest = Forest.from_dict({"tree": [{"type": "leaf"}, [{"type": "leaf", "green": True}]]})

    assert forest.tree == [Leaf(type="leaf"), [Leaf(type="leaf", green=True)]]


def test_a_union_of_scalars_is_decided_by_form() -> None:
    def mixed(value: object) -> object:
        return Forest.from_dict({"mixed": value}).mixed

    assert mixed("2025-01-01T00:00:00Z") == datetime(2025, 1, 1, tzinfo=UTC)
    assert mixed("red") is Color.RED
    assert type(mixed("something")) is str
    assert mixed(3) == 3
    assert mixed([1]) == [1]


def test_a_mapping_is_the_member_for_what_no_model_fits() -> None:
    thing = Forest.from_dict({"thing": {"a": "red"}}).thing

    assert thing == {"a": Color.RED}
    assert type(Forest.from_dict({"thing": {"name": "a"}}).thing) is Tag


def test_among_equals_the_first_member_wins() -> None:
    assert type(Forest.from_dict({"equal": {"name": "a"}}).equal) is Tag
    assert type(Forest.from_dict({"equal": {"name": "a", "at": 1}}).equal) is Twin


def test_well_known_names_need_no_import() -> None:
    plain = Plain.from_dict({"number": "1.10", "key": "123e4567-e89b-12d3-a456-426614174000"})

    assert type(plain.number).__name__ == "Decimal"
    assert type(plain.key).__name__ == "UUID"
    assert plain.to_dict() == {"number": "1.10", "key": "123e4567-e89b-12d3-a456-426614174000"}


def test_numbers_and_odd_text_stay_raw_where_a_decimal_or_uuid_is_promised() -> None:
    for value in (1.5, "1_000", "NaN", " 1"):
        plain: Any = Plain.from_dict({"number": value})
        assert plain.number is value
    assert Plain.from_dict({"key": "123e4567-e89b"}).to_dict() == {"key": "123e4567-e89b"}


def test_a_type_checker_knows_the_properties(tmp_path: Path) -> None:
    pytest.importorskip("mypy")
    (tmp_path / "use.py").write_text(_USE)

    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "--hide-error-context", "use.py"]
    found = subprocess.run(command, cwd=tmp_path, env=_environment("MYPYPATH"), capture_output=True, text=True)

    wrong = [number for number, line in enumerate(_USE.splitlines(), 1) if line.endswith("# wrong")]
    lines = [line for line in found.stdout.splitlines() if ": error:" in line]
    assert [int(line.split(":")[1]) for line in lines] == wrong, found.stdout


_USE = """
from gradient.types import AppJobInvocationCancelResponse as Response
response = Response(id="a", job_name=None)
Response(nmae="x")  # wrong
Response(id=1)  # wrong
Response("a")  # wrong
response.job_name = "b"
response.job_nmae = "b"  # wrong
print(response.nmae)  # wrong
if response.trigger is not None and response.trigger.type is not None:
    print(response.trigger.type.upper(), response.trigger.typo)  # wrong
"""


def test_first_use_in_many_threads_is_safe() -> None:
    class Fresh(Model):
        id: str | None = None
        when: datetime | None = None

    start, results = threading.Barrier(8), []

    def use() -> None:
        start.wait()
        results.append(Fresh.from_dict({"id": "a", "when": "2025-01-01T00:00:00Z"}).when)

    threads = [threading.Thread(target=use) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert results == [datetime(2025, 1, 1, tzinfo=UTC)] * 8


def test_importing_one_model_imports_no_other_and_no_http() -> None:
    code = (
        "import sys, gradient; before = set(sys.modules)\n"
        "from gradient.types import AppJobInvocationCancelResponse as R\n"
        "mods = [m for m in sys.modules if m.startswith('gradient.types.app')]\n"
        "assert mods == [R.__module__], mods\n"
        "assert not {'httpx2', 'ssl', 'asyncio', 'dataclasses', 'http.client'} & set(sys.modules)\n"
        "R.from_dict({'trigger': {'type': 'MANUAL'}})\n"
    )

    subprocess.run([sys.executable, "-c", code], check=True, env=_environment())


def test_importing_the_package_imports_neither_models_nor_http() -> None:
    code = (
        "import sys, gradient\n"
        "gradient.Gradient(access_token='x')\n"
        "assert not [m for m in sys.modules if m.startswith('gradient.types.')]\n"
        "assert not {'httpx2', 'httpcore2', 'ssl', 'asyncio', 'logging'} & set(sys.modules)\n"
    )

    subprocess.run([sys.executable, "-c", code], check=True, env=_environment())


def _environment(variable: str = "PYTHONPATH") -> dict[str, str]:
    """Return the environment in which another process finds this same SDK."""
    return {**os.environ, variable: str(Path(gradient.__file__).parents[1])}


# ------------------------------------------------------------------------------------------- read-only


def test_nobody_is_asked_for_what_only_a_server_gives() -> None:
    made = Served(name="Rex")

    assert made.to_dict() == {"name": "Rex"}
    assert made.id is None


def test_what_only_a_server_gives_is_read_by_its_name() -> None:
    served = Served.from_dict({"name": "Rex", "id": "7", "madeBy": "Ann"})

    assert (served.id, served.made_by) == ("7", "Ann")
    assert served.to_dict() == {"name": "Rex", "id": "7", "madeBy": "Ann"}


def test_what_only_a_server_gives_is_inherited() -> None:
    class Puppy(Served):
        age: int

    assert Puppy(name="Rex", age=1).id is None
