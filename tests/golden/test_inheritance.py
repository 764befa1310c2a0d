"""A base with a discriminator and its children by allOf, in the SDKs of the golden cases."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from made_sdk import imported

from .cases import cases

NAMES = ("inheritance", "overloads_by_inheritance")
USE = """
from typing import assert_never
from inheritance.types import Cat, Dog, DogBark, Drill, Fish, House, Pet, Puppy, Round, Shape, Tool
from inheritance import Zoo, UnknownObject
from overloads_by_inheritance import Kennel
from overloads_by_inheritance.types import Dog as Hound, Puppy as Whelp
def read(client: Zoo) -> None:
    pet = client.pets.retrieve("1")
    if isinstance(pet, Puppy):
        weeks: int | None = pet.weeks
    elif isinstance(pet, Dog):
        bark: str = pet.bark
        dog_tag: str = pet.pet_type
    elif isinstance(pet, Cat):
        lives: int | None = pet.lives
    name: str = pet.name
    pets: list[Pet] = [Dog(name="Rex", bark=DogBark.LOW), Fish(name="Wanda"), Cat(name="Tom", pet_type="tiger")]
    shape: Shape = Round(radius=1)
    tools: list[Tool] = [Drill(rpm=1), Tool(sort="rope")]
    Drill(sort="drill")  # wrong
    House(pet=Puppy(name="Bo", bark=DogBark.LOUD), pets={"a": Fish(name="b")}, thing=Dog(name="c", bark=DogBark.LOW))
    Cat(name="Tom")  # wrong
    Dog(bark=DogBark.LOW)  # wrong
    Puppy(name="Bo", bark=DogBark.LOW, pet_type="Dog")  # wrong
    best: Fish = pet  # wrong
def send(client: Kennel) -> None:
    client.pets.create(kind="Cat", name="Tom", lives=9)
    client.pets.create(kind="hound", name="Rex", bark="low")
    client.pets.create(kind="Puppy", name="Bo", bark="low", weeks=3)
    client.pets.create(kind="Cat", name="Tom", bark="low")  # wrong
    client.pets.create(kind="hound", name="Rex")  # wrong
    client.pets.create(kind="Dog", name="Rex", bark="low")  # wrong
    client.tools.create(sort="hand_saw", teeth=7)
    client.tools.create(sort="rope", name="a")
    client.tools.create(sort="rope", teeth=7)  # wrong
    client.houses.create(pets=[Hound(name="Rex", bark="low"), Whelp(name="Bo", bark="low"), {"kind": "Cat", "name": "Tom"}])
"""


@pytest.fixture(scope="module")
def folder(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("inheritance")
    for case in cases():
        if case.name in NAMES:
            case.copied(shared, made / case.name)
            (made / case.name / "src" / case.name).rename(made / case.name / case.name)
    return made


@pytest.fixture(scope="module")
def types(folder: Path) -> Iterator[Any]:
    with imported(folder / "inheritance", "inheritance"):
        yield import_module("inheritance.types")


def read(types: Any, value: object, annotation: str) -> Any:
    return import_module("inheritance._runtime.models.decode").decode(value, annotation)


@pytest.mark.parametrize(
    ("value", "annotation", "kind"),
    [
        ({"petType": "hound", "name": "a", "bark": "low"}, "Pet", "Dog"),
        ({"petType": "Puppy", "name": "a"}, "Pet", "Puppy"),
        ({"petType": "Puppy", "name": "a"}, "Dog", "Puppy"),
        ({"petType": "tiger", "name": "a"}, "Pet", "Cat"),
        ({"petType": "Fish", "name": "a"}, "Pet", "Fish"),
        ({"petType": "Fish", "name": "a"}, "Dog", "Dog"),
        ({"petType": "bird", "name": "a", "wings": 2}, "Pet", "Pet"),
        ({"petType": "Dog", "name": "a"}, "Pet", "Dog"),
        ({"petType": "Cat", "name": "a"}, "Pet", "Cat"),
        ({"petType": "Pet", "name": "a"}, "Pet", "Pet"),
        ({"petType": "Stone", "name": "a"}, "Pet", "Pet"),
        ({"petType": "stone", "name": "a"}, "Pet", "Pet"),
        ({"petType": ["hound"]}, "Pet", "Pet"),
        ({"name": "a"}, "Pet", "Pet"),
        ({"kind": "bike"}, "Vehicle", "Bike"),
        ({"kind": "plane"}, "Vehicle", "Vehicle"),
        ({"@type": "Started"}, "Event", "Started"),
        ({"form": "round", "radius": 1.5}, "Shape", "Round"),
        ({"form": "oval"}, "Shape", "Shape"),
        ({"sort": "hand_saw", "teeth": 7}, "Tool", "HandSaw"),
        ({"sort": "HandSaw"}, "Tool", "HandSaw"),
        ({"sort": "DRILL"}, "Tool", "Drill"),
        ({"sort": "Hammer"}, "Tool", "Hammer"),
        ({"sort": "rope"}, "Tool", "Tool"),
    ],
)
def test_base_is_read_as_the_kind_that_it_says(types: Any, value: object, annotation: str, kind: str) -> None:
    found = read(types, value, annotation)

    assert type(found) is getattr(types, kind)
    assert isinstance(found, getattr(types, annotation))
    assert found.to_dict() == value


def test_kinds_are_found_at_any_depth(types: Any) -> None:
    cat, puppy = {"petType": "tabby", "name": "a"}, {"petType": "Puppy", "name": "b"}
    value = {"pet": {**cat, "friends": [puppy]}, "pets": {"x": puppy}, "thing": cat, "dog_or_cat": puppy}

    house = read(types, value, "House")

    assert type(house.pet) is types.Cat
    assert type(house.pet.friends[0]) is types.Puppy
    assert type(house.pets["x"]) is types.Puppy
    assert type(house.thing) is types.Cat
    assert type(house.dog_or_cat) is types.Puppy
    assert house.to_dict() == value


def test_tag_of_a_child_goes_without_saying(types: Any) -> None:
    assert types.Dog(name="a", bark="low").to_dict() == {"petType": "hound", "name": "a", "bark": "low"}
    assert types.Puppy(name="a", bark="low").pet_type == "Puppy"
    assert types.Started().to_dict() == {"@type": "Started"}
    assert types.Drill(rpm=1).to_dict() == {"sort": "DRILL", "rpm": 1}
    with pytest.raises(TypeError, match="pet_type"):
        types.Cat(name="a")


def test_validation_asks_a_kind_for_what_it_has(types: Any) -> None:
    mismatches = import_module("inheritance._runtime.models.validate").mismatches

    assert [each.path for each in mismatches({"petType": "hound", "name": "a"}, "Pet")] == ["bark"]
    assert [each.path for each in mismatches({"kind": "car"}, "Vehicle")] == ["wheels"]
    assert not mismatches({"petType": "bird", "name": "a"}, "Pet")
    assert not mismatches({"petType": "Dog", "name": "a", "bark": "low"}, "Pet")
    assert [each.path for each in mismatches({"petType": "Dog", "name": "a"}, "Pet")] == ["bark"]


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_checkers_know_the_kinds(checker: str, folder: Path) -> None:
    (folder / "use.py").write_text(USE)
    command = {
        "mypy": [sys.executable, "-m", "mypy", "--strict", "--config-file=", "use.py"],
        "pyright": [sys.executable, "-m", "pyright", "use.py"],
    }[checker]
    (folder / "pyrightconfig.json").write_text(
        '{"typeCheckingMode": "basic", "extraPaths": ["%s"]}' % '", "'.join(NAMES)
    )

    found = subprocess.run(command, cwd=folder, env=environment(folder), capture_output=True, text=True)

    wrong = {number for number, line in enumerate(USE.splitlines(), 1) if line.endswith("# wrong")}
    lines = [line for line in found.stdout.splitlines() if "error" in line and "use.py:" in line]
    assert {int(line.partition("use.py:")[2].split(":")[0]) for line in lines} == wrong, found.stdout


def test_checkers_find_nothing_in_the_classes(folder: Path) -> None:
    (folder / "pyrightconfig.json").write_text('{"typeCheckingMode": "strict", "include": ["*/*/types"]}')
    command = [sys.executable, "-m", "pyright"]

    found = subprocess.run(command, cwd=folder, env=environment(folder), capture_output=True, text=True)

    assert "0 errors" in found.stdout, found.stdout


def environment(folder: Path) -> dict[str, str]:
    import os

    return {**os.environ, "MYPYPATH": os.pathsep.join(str(folder / name) for name in NAMES)}
