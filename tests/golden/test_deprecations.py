"""What is deprecated, as mypy, pyright and Python itself tell it to who calls it (PEP 702)."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import sdkwright

from .test_overloads import by_line, found_by_mypy, found_by_pyright

SPEC = """
openapi: 3.1.0
info: {title: Shop, version: "1"}
servers: [{url: https://shop.example}]
paths:
  /pets:
    get:
      description: "Lists pets.\\n\\n**Deprecated**: Use `/animals` instead. More."
      deprecated: true
      responses: {"204": {description: Done}}
    post:
      deprecated: true
      x-deprecation-message: 'Pets are no longer "made".'
      responses: {"204": {description: Done}}
    delete:
      parameters:
        - {name: page, in: query, deprecated: true, description: "Deprecated, use `cursor`.", schema: {type: integer}}
        - {name: cursor, in: query, schema: {type: string}}
      responses: {"204": {description: Done}}
  /pets/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    put:
      parameters:
        - {name: a, in: query, deprecated: true, schema: {type: integer}}
        - {name: b, in: query, deprecated: true, schema: {type: string}}
      responses: {"204": {description: Done}}
  /tags:
    post:
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: "#/components/schemas/Tag"}}}
      responses:
        "200":
          description: Done
          content: {application/json: {schema: {$ref: "#/components/schemas/Tag"}}}
components:
  schemas:
    Tag:
      type: object
      properties: {mark: {$ref: "#/components/schemas/Mark"}, colour: {$ref: "#/components/schemas/Colour"}}
    Mark:
      description: "A mark. Deprecated: use a label."
      deprecated: true
      type: object
      properties: {name: {type: string}, colour: {$ref: "#/components/schemas/Colour"}}
    Colour: {deprecated: true, type: string, enum: [red, blue]}
"""
CALLS = """\
from shop import AsyncShop, Shop
from shop.types import Mark  # use a label.
from shop.types import Colour  # `Colour` is deprecated.

async def main(client: Shop, later: AsyncShop) -> None:
    client.pets.list()  # Use `/animals` instead.
    client.pets.create()  # Pets are no longer "made".
    client.pets.delete_many(cursor="a")
    client.pets.delete_many(page=1)  # `page` is deprecated: use `cursor`.
    client.pets.update("a")
    client.pets.update("a", a=1)  # `a`, `b` are deprecated.
    client.pets.update("a", b="b", timeout=1)  # `a`, `b` are deprecated.
    await later.pets.list()  # Use `/animals` instead.
    client.pets.with_raw_response.delete_many(cursor="a")
    client.pets.with_raw_response.delete_many(page=1)  # `page` is deprecated: use `cursor`.
    await later.pets.with_raw_response.update("a", b="b")  # `a`, `b` are deprecated.
    client.tags.create(mark={"name": "x"})
    print(client.tags.create(mark=Mark(name="x")))  # pyright: use a label.
    print(Colour.RED)  # pyright: `Colour` is deprecated.
"""
PYRIGHT = "pyright: "
RUN = """\
import asyncio, copy, inspect, pickle, warnings
from shop import AsyncMockTransport, AsyncShop, MockTransport, Shop, types

client = Shop(http_client=MockTransport(lambda request: None))
later = AsyncShop(http_client=AsyncMockTransport(lambda request: None))

async def main() -> None:
    await asyncio.gather(
        later.pets.list())

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    client.pets.list()
    client.pets.delete_many(page=1)
    client.with_raw_response(client.pets.list)()
    client.pets.with_raw_response.list()
    asyncio.run(main())
    types.Tag.from_dict({"mark": {"name": "x", "colour": "red"}}).to_dict()
    mark = types.Mark(name="x", colour="red")
for each in caught:
    if each.category is DeprecationWarning:
        print(each.message, open(each.filename).readlines()[each.lineno - 1].strip())
assert {"timeout", "extra_headers"} <= inspect.signature(client.pets.list).parameters.keys()
try:
    client.pets.list(timeuot=1)
except TypeError as error:
    print(error)
try:
    types.Mark(nmae="x")
except TypeError as error:
    print(error)
print(copy.deepcopy(mark) == mark == pickle.loads(pickle.dumps(mark)), inspect.signature(types.Mark))
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("deprecations")
    (folder / "api.yaml").write_text(SPEC, "utf-8")
    sdkwright.generate(folder / "api.yaml", output=folder / "out", package="shop")
    (folder / "shop").symlink_to(folder / "out" / "src" / "shop")
    (folder / "calls.py").write_text(CALLS, "utf-8")
    return folder


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_a_checker_tells_what_is_deprecated_where_it_is_used(checker: str, folder: Path) -> None:
    told = {number: line.partition("  # ")[2] for number, line in enumerate(CALLS.splitlines(), 1)}
    told = {number: said for number, said in told.items() if said}
    # mypy tells of a class where it is imported.
    wanted = {n: s.removeprefix(PYRIGHT) for n, s in told.items() if checker == "pyright" or not s.startswith(PYRIGHT)}

    found = (
        found_by_mypy(folder, "--enable-error-code=deprecated")
        if checker == "mypy"
        else by_line(found_by_pyright(folder, ["calls.py"], mode="strict"))
    )

    assert found.keys() == wanted.keys()
    assert [n for n, said in wanted.items() if said not in found[n]] == []


def test_a_checker_finds_nothing_in_the_sdk_itself(folder: Path) -> None:
    assert found_by_pyright(folder, ["shop/resources", "shop/types", "out/tests"], mode="strict") == []


def test_a_call_warns_at_the_line_of_its_caller(folder: Path) -> None:
    (folder / "run.py").write_text(RUN, "utf-8")

    ran = subprocess.run([sys.executable, "-W", "ignore", "run.py"], cwd=folder, capture_output=True, text=True)

    assert ran.stderr == ""
    assert ran.stdout.splitlines() == [
        "Use `/animals` instead. client.pets.list()",
        "Use `/animals` instead. client.with_raw_response(client.pets.list)()",
        "Use `/animals` instead. client.pets.with_raw_response.list()",
        "Use `/animals` instead. later.pets.list())",
        'use a label. mark = types.Mark(name="x", colour="red")',
        "PetsResource.list() got an unexpected keyword argument 'timeuot'; did you mean 'timeout'?",
        "Mark has no property 'nmae'; did you mean 'name'?",
        "True (*, name: 'str | NotGiven' = NOT_GIVEN, colour: 'Colour | str | NotGiven' = NOT_GIVEN) -> 'None'",
    ]
