"""Values of unions find their members, in the SDKs of the golden cases, and come back as the data that they were."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from .cases import HERE, Case, cases

Decode = Callable[[object], Any]

MEMBERS: dict[str, list[tuple[str, object, str]]] = {
    "discriminator_with_mapping": [
        ("Owner", {"pet": {"kind": "tabby"}}, "Cat"),
        ("Owner", {"pet": {"kind": "tiger", "tricks": 1}}, "Cat"),
        ("Owner", {"pet": {"kind": "hound", "lives": 9}}, "Dog"),
        ("Owner", {"pet": {"kind": "Cat"}}, "Cat"),
        ("Owner", {"pet": {"kind": "cat"}}, "UnknownObject"),
        ("Owner", {"pet": {"tricks": 1}}, "Dog"),
        ("Owner", {"pet": {"tricks": "many"}}, "UnknownObject"),
        ("Owner", {"pet": {"wings": 2}}, "UnknownObject"),
        ("Owner", {"pet": {}}, "UnknownObject"),
    ],
    "discriminator_without_mapping": [
        ("Pet", {"kind": "Cat"}, "Cat"),
        ("Pet", {"kind": "Dog", "lives": 1}, "Dog"),
        ("Pet", {"kind": "Bird"}, "UnknownObject"),
        ("Pet", {"kind": ["Dog"]}, "UnknownObject"),
        ("Pet", "Dog", "str"),
    ],
    "discriminator_by_name_and_constant": [
        ("Event", {"type": "created"}, "Created"),
        ("Event", {"type": "purged"}, "Deleted"),
        ("Event", {"type": "Moved"}, "Moved"),
        ("Event", {"type": "Created"}, "UnknownObject"),
    ],
    "names_that_are_only_read": [
        ("Pet", {"kind": "Cat"}, "Cat"),
        ("Pet", {"kind": "Dog"}, "Dog"),
        ("Pet", {"kind": "Fish"}, "UnknownObject"),  # its own constant is `fish`
        ("Pet", {"kind": "Snake"}, "Rodent"),  # the mapping has this name for another one
        ("Pet", {"kind": "Mouse"}, "Rodent"),
        ("Pet", {"kind": "cat"}, "UnknownObject"),
        ("Guest", {"kind": "Cat"}, "Cat"),
        ("Guest", {"kind": "Person"}, "Person"),
        ("Guest", {"kind": "robot", "serial": "a"}, "Android"),
        ("Guest", {"kind": "Robot", "serial": "a"}, "Android"),
        ("Guest", {"kind": "Robot", "altitude": 1.5}, "Drone"),
        ("Home", {"owner": {"is": "Company"}}, "Company"),
        ("Home", {"owner": {"is": "Person"}}, "Person"),
        ("Home", {"pets": {"a": {"kind": "Dog"}}}, "dict"),
    ],
    "discriminator_of_nested_unions": [
        ("Payment", {"method": "card", "kind": "credit"}, "Credit"),
        ("Payment", {"method": "card", "kind": "debit", "limit": 1}, "Debit"),
        ("Payment", {"method": "card", "kind": "virtual"}, "UnknownObject"),
        ("Payment", {"method": "bank", "kind": "credit"}, "Bank"),
        ("Payment", {"method": "cash"}, "UnknownObject"),
    ],
    "discriminator_that_cannot_be_followed": [
        ("Pet", {"kind": "LION", "lives": 2}, "Cat"),
        ("Pet", {"length": 2}, "Snake"),
        ("Pet", {"name": "Tweety"}, "dict"),
    ],
    "union_by_constant": [
        ("Content", {"type": "text", "value": "a"}, "TextPart"),
        ("Content", {"type": "image", "value": "a"}, "ImagePart"),
        ("Content", {"type": "video", "value": {}}, "AnyPart"),
    ],
    "union_by_enum": [
        ("Shape", {"form": "oval"}, "Round"),
        ("Shape", {"form": "square"}, "Angular"),
    ],
    "union_by_property": [
        ("Source", {"data": "a", "name": "b"}, "Upload"),
        ("Source", {"url": "a"}, "Link"),
        ("Source", {"name": "a"}, "Nothing"),
    ],
    "union_by_trial": [
        ("Setting", {"value": 1}, "NumberSetting"),
        ("Setting", {"value": "a"}, "TextSetting"),
        ("Setting", {"value": ["a"]}, "ListSetting"),
        ("Setting", {"value": {"inner": True}}, "NestedSetting"),
    ],
    "unions_of_scalars_and_arrays": [
        ("Item", {"id": "a"}, "str"),
        ("Item", {"id": 1}, "int"),
        ("Item", {"when": "2025-01-01T00:00:00Z"}, "datetime"),
        ("Item", {"when": "never"}, "ItemWhen"),
        ("Item", {"color": "red"}, "ItemColor"),
        ("Item", {"color": "pink"}, "str"),
        ("Item", {"names": ["a"]}, "list of str"),
        ("Item", {"tags": [{"name": "a"}]}, "list of Tag"),
        ("Item", {"tags": ["a"]}, "list of str"),
        ("Item", {"mixed": True}, "bool"),
        ("Item", {"mixed": {"name": "a"}}, "Tag"),
        ("Item", {"limit": "inf"}, "str"),
    ],
}
"""By case: the type that is read, the value, and what it (or the one property that it has) becomes."""
ROWS = [pytest.param(case, *row, id=f"{case}-{row[1]}") for case, rows in MEMBERS.items() for row in rows]
ALL = {case.name: case for case in cases()}


@pytest.fixture
def sdks(sdk_of: Callable[[str], ModuleType]) -> Callable[[str], ModuleType]:
    """Imports the types of a case's SDK."""
    return lambda name: import_module(f"{sdk_of(name).__name__}.types")


def decoder(types: ModuleType, annotation: str) -> Decode:
    decode = import_module(f"{types.__package__}".rpartition(".")[0] + "._runtime.models.decode").decode
    return lambda value: decode(value, annotation)


def jsonable(types: ModuleType, value: object) -> object:
    return import_module(f"{types.__package__}".rpartition(".")[0] + "._runtime.models.encode").jsonable(value)


def kind(value: object) -> str:
    if isinstance(value, list):
        return f"list of {kind(value[0])}"
    return type(value).__name__


@pytest.mark.parametrize(("case", "annotation", "value", "member"), ROWS)
def test_value_finds_its_member(
    sdks: Callable[[str], ModuleType], case: str, annotation: str, value: object, member: str
) -> None:
    types = sdks(case)

    found = decoder(types, annotation)(value)

    outer = isinstance(found, getattr(types, annotation)) if isinstance(getattr(types, annotation), type) else False
    assert kind(next(iter(vars(found).values())) if outer else found) == member
    assert jsonable(types, found) == value


def test_name_that_is_only_read_is_valid_and_never_sent(sdks: Callable[[str], ModuleType]) -> None:
    types = sdks("names_that_are_only_read")
    mismatches = import_module("names_that_are_only_read._runtime.models.validate").mismatches
    homes = ({"pet": {"kind": "Cat"}}, {"guests": [{"kind": "Robot", "serial": "a"}]}, {"owner": {"is": "Person"}})

    assert [mismatches(home, types.Home) for home in homes] == [(), (), ()]
    assert mismatches({"pet": {"kind": "Fish"}}, types.Home)
    assert mismatches({"kind": "Cat", "lives": "nine"}, "Pet")[0].path == "lives"
    made = types.Home(pet=types.Dog(), owner=types.Person(name="Ann"))
    assert made.to_dict() == {"pet": {"kind": "hound"}, "owner": {"is": "p", "name": "Ann"}}


SCALARS = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text()
KEYS = st.sampled_from(
    ["kind", "type", "method", "form", "value", "name", "lives", "url", "data", "inner", "tags", "x"]
)
WORDS = st.sampled_from(["Cat", "hound", "created", "purged", "card", "credit", "text", "oval", "red", "2025-01-01"])
VALUES = st.recursive(
    SCALARS | WORDS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=4), max_leaves=8
)


@pytest.mark.parametrize("case", MEMBERS)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(value=VALUES)
def test_any_value_comes_back_as_it_was(sdks: Callable[[str], ModuleType], case: str, value: object) -> None:
    types = sdks(case)

    for annotation in types.__all__:
        assert jsonable(types, decoder(types, annotation)(value)) == value


def test_checkers_narrow_by_the_tag_and_by_the_class(shared: Path, tmp_path: Path) -> None:
    names = ("discriminator_with_mapping", "discriminator_of_nested_unions")
    (tmp_path / "use.py").write_text(USE)
    path = os.pathsep.join(str(ALL[name].made(shared) / "src") for name in names)

    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "--hide-error-context", "use.py"]
    found = subprocess.run(command, cwd=tmp_path, env={**os.environ, "MYPYPATH": path}, capture_output=True, text=True)

    wrong = [number for number, line in enumerate(USE.splitlines(), 1) if line.endswith("# wrong")]
    lines = [line for line in found.stdout.splitlines() if ": error:" in line]
    assert [int(line.split(":")[1]) for line in lines] == wrong, found.stdout


USE = """
from typing import assert_never
from discriminator_with_mapping.types import Cat, Dog, Owner
from discriminator_of_nested_unions.types import Bank, Credit, Debit, Payment
from discriminator_of_nested_unions import UnknownObject
def tricks(owner: Owner) -> int | None:
    pet = owner.pet
    if pet is None:
        return None
    pet.tricks  # wrong
    if pet.kind == "hound":
        return pet.tricks
    return pet.lives
def by_class(owner: Owner) -> int | None:
    return owner.pet.lives if isinstance(owner.pet, Cat) else None
def paid(payment: Payment) -> int | str | None:
    if payment.method == "bank":
        return payment.iban
    match payment.kind:
        case "credit":
            return payment.limit
        case "debit":
            return payment.balance
        case _:
            return None
def by_member(payment: Payment) -> str | None:
    match payment:
        case Credit() | Debit():
            return payment.method
        case Bank():
            return payment.iban
        case UnknownObject(method=method):
            return method
        case _:
            assert_never(payment)
def by_member_without_new_ones(payment: Payment) -> None:
    match payment:
        case Credit() | Debit() | Bank():
            pass
        case _:
            assert_never(payment)  # wrong
Dog(), Bank(iban="x"), Cat(kind="tiger")
Cat()  # wrong
Cat(kind="hound")  # wrong
"""


def test_every_way_to_decide_has_a_case() -> None:
    assert {path.parent.name for path in HERE.glob("*union*/spec.yaml")} >= {
        name for name in MEMBERS if "union_by" in name
    }
    assert all(isinstance(ALL[name], Case) for name in MEMBERS)
