"""Models, unions and enums as what pydantic and FastAPI ask a type for."""

from __future__ import annotations

from typing import Annotated, Any

import pydantic
import pytest
from pydantic import TypeAdapter

from .test_access import Sdk

OWNER = {
    "name": "Ann",
    "bornAt": "2026-01-01T00:00:00.50Z",
    "day": "2026-01-02",
    "at": 5,
    "status": "new",
    "pet": {"kind": "cat", "lives": 3},
    "pets": [{"tricks": ["sit"]}],
    "friends": [{"name": "Bob", "friends": [{"name": "Eve"}]}],
    "tree": ["a", ["b"]],
    "price": "1.50",
    "more": 1,
}


def test_a_model_is_read_checked_and_written(sdk_of: Sdk) -> None:
    types = sdk_of("models_of_pydantic").types
    adapter: TypeAdapter[Any] = TypeAdapter(list[types.Owner])

    (owner,) = adapter.validate_python([OWNER])

    assert isinstance(owner.pet, types.Cat)
    assert adapter.dump_python([owner], mode="json") == [OWNER]
    assert adapter.validate_json(adapter.dump_json([owner])) == [owner]
    assert adapter.validate_python([owner])[0] is owner
    with pytest.raises(pydantic.ValidationError, match=r"friends\[0\]\.name: str was promised, not None"):
        adapter.validate_python([{"name": "Ann", "friends": [{}]}])


def test_the_json_schema_says_what_a_model_has(sdk_of: Sdk) -> None:
    found = TypeAdapter(sdk_of("models_of_pydantic").types.Owner).json_schema()
    owner = found["$defs"]["Owner"]

    assert found["$ref"] == "#/$defs/Owner"
    assert owner["required"] == ["name"]
    assert owner["description"] == "Who has pets."
    assert owner["properties"]["friends"]["anyOf"][0] == {"type": "array", "items": {"$ref": "#/$defs/Owner"}}
    assert found["$defs"]["Status"]["enum"] == ["new", "old"]


def test_a_union_finds_its_member(sdk_of: Sdk) -> None:
    types = sdk_of("models_of_pydantic").types
    pet: TypeAdapter[Any] = TypeAdapter(types.Pet)
    plain: TypeAdapter[Any] = TypeAdapter(types.Plain)

    assert type(pet.validate_python({"kind": "dog", "tricks": []})) is types.Dog
    assert type(pet.validate_python({"kind": "bird"})).__name__ == "UnknownObject"
    assert type(plain.validate_python({"tricks": []})) is types.Dog
    with pytest.raises(pydantic.ValidationError):
        plain.validate_python({"wheels": 4})


def test_fastapi_answers_with_models_and_is_asked_with_them(sdk_of: Sdk) -> None:
    fastapi = pytest.importorskip("fastapi")
    client = pytest.importorskip("fastapi.testclient").TestClient
    types = sdk_of("models_of_pydantic").types
    app = fastapi.FastAPI()

    def change(body: Any) -> Any:
        assert isinstance(body, types.Owner)
        return types.Dog(tricks=[body.name])

    change.__annotations__ = {"body": Annotated[types.Owner, fastapi.Body()]}
    app.post("/owners", response_model=types.Plain)(change)
    app.get("/owners", response_model=list[types.Owner])(lambda: [types.Owner.from_dict(OWNER)])
    app.get("/status", response_model=types.Status)(lambda: types.Status("frozen"))
    calls = client(app)

    assert calls.get("/owners").json() == [OWNER]
    assert calls.get("/status").json() == "frozen"
    assert calls.post("/owners", json=OWNER).json() == {"tricks": ["Ann"]}
    assert calls.post("/owners", json={"name": 1}).status_code == 422
    assert {"Cat", "Dog", "Status"} < set(calls.get("/openapi.json").json()["components"]["schemas"])
