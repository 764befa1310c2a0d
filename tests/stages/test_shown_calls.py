"""Which calls a README shows, and with which values: such as a person would dare to make, and could."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

import sdkwright
from sdkwright.pipeline import Outcome
from sdkwright.plan.samples.example_values import named_by_path, placeholder

TEMPLATES = Path(__file__).parents[2] / "templates" / "python"
PET = {"type": "object", "properties": {"id": {"type": "integer"}}}
PETS = {"type": "array", "items": PET}
ROWS = "".join(f'[[outputs]]\ntemplate = "{name}.md.jinja"\npath = "{name}.md"\n' for name in ("README", "guide"))


def op(response: dict[str, Any] | None = PET, media_type: str = "application/json", **more: Any) -> dict[str, Any]:
    content = {"content": {media_type: {"schema": response}}} if response is not None else {}
    status = "204" if response is None else "200"
    return {"responses": {status: {"description": "done", **content}}, **more}


def at(name: str, place: str = "path", schema: dict[str, Any] | None = None, **more: Any) -> dict[str, Any]:
    return {"name": name, "in": place, "required": True, "schema": schema or {"type": "string"}, **more}


def sends(schema: dict[str, Any], media_type: str = "application/json") -> dict[str, Any]:
    return {"requestBody": {"required": True, "content": {media_type: {"schema": schema}}}}


def generated(folder: Path, paths: dict[str, Any], sdk_toml: str = "", **root: Any) -> Outcome:
    """The README and the guide alone: the rest of an SDK takes seconds."""
    pack = folder / "pack"
    pack.mkdir(exist_ok=True)
    for name in ("README", "guide"):
        (pack / f"{name}.md.jinja").write_text((TEMPLATES / f"{name}.md.jinja").read_text())
    (pack / "pack.toml").write_text(ROWS)
    spec = {"openapi": "3.1.0", "info": {"title": "Shop", "version": "1"}, "paths": paths, **root}
    (folder / "openapi.json").write_text(json.dumps(spec))
    (folder / "sdk.toml").write_text(f'spec = "openapi.json"\n{sdk_toml}')
    return sdkwright.generate(config=folder / "sdk.toml", output=folder / "out", packs=[str(pack)])


def readme(folder: Path, paths: dict[str, Any], sdk_toml: str = "", **root: Any) -> str:
    outcome = generated(folder, paths, sdk_toml, **root)
    assert outcome.ok, [found.message for found in outcome.report]
    return (folder / "out" / "README.md").read_text("utf-8")


def first(text: str) -> str:
    """The first call, on one line."""
    code = re.findall(r"```python\n(.*?)```", text, re.DOTALL)[0]
    return re.sub(r"\s+", " ", code.partition("client = Shop()\n")[2]).strip()


REVOKE = {"/tokens/{token}/revoke": {"post": op(parameters=[at("token")])}}
GETS = {"/pets/{id}": {"get": op(parameters=[at("id")])}}


@pytest.mark.parametrize(
    ("paths", "want"),
    [
        pytest.param({**REVOKE, "/pets": {"get": op(PETS)}}, "for pet in client.pets.list(): print(pet)", id="reads"),
        pytest.param(
            {"/old": {"get": op(PETS, deprecated=True)}, **GETS},
            'pet = client.pets.retrieve("pet_id") print(pet)',
            id="is current",
        ),
        pytest.param(
            {"/beta/cats": {"get": op(PETS)}, "/health": {"get": op(PET)}, **GETS, "/pets": {"get": op(PETS)}},
            "for pet in client.pets.list(): print(pet)",
            id="is there to stay, and what the API is about",
        ),
        pytest.param(
            {"/a": {"get": op(PETS, parameters=[at("q", "query")])}, "/b": {"get": op(PETS)}},
            "for item in client.b.list(): print(item)",
            id="needs little",
        ),
        pytest.param(
            {"/logo": {"get": op({"type": "string"}, "image/png")}, **GETS},
            'pet = client.pets.retrieve("pet_id") print(pet)',
            id="returns data",
        ),
        pytest.param(
            {"/admin": {"get": op(PETS, security=[{"admin": []}])}, **GETS, "/z": {"get": op(PET)}},
            "z = client.z.retrieve() print(z)",
            id="asks for what most ask for",
        ),
        pytest.param(REVOKE, 'result = client.tokens.revoke("token") print(result)', id="is whatever there is"),
        pytest.param({"/pets": {"delete": op(None)}}, "client.pets.delete()", id="gives nothing back"),
    ],
)
def test_the_first_call(paths: dict[str, Any], want: str, tmp_path: Path) -> None:
    schemes = {name: {"type": "http", "scheme": "bearer"} for name in ("usual", "admin")}

    found = readme(tmp_path, paths, security=[{"usual": []}], components={"securitySchemes": schemes})

    # what its method is called is settled elsewhere
    assert re.sub(r"delete_\w+", "delete", first(found)) == want


@pytest.mark.parametrize(
    ("parameter", "want"),
    [
        (at("user_id"), '"user_id"'),
        (at("id"), '"pet_id"'),
        (at("id", schema={"type": "integer"}), "1"),
        (at("id", schema={"type": "integer", "examples": [17]}), "17"),
        (at("id", schema={"type": "string", "format": "uuid"}), '"123e4567-e89b-12d3-a456-426614174000"'),
        (at("day", schema={"type": "string", "format": "date"}), '"2025-01-31"'),
        (at("day", schema={"type": "string", "enum": ["today", "tomorrow"]}), '"today"'),
        (at("name", example="Rex"), '"Rex"'),
        (at("name", examples={"a": {"value": "Rex"}}), '"Rex"'),
        (at("name", example="\n"), '"pet_name"'),
        (at("name", example=None), '"pet_name"'),
        (at("name", example=5), '"pet_name"'),
        (at("name", example=".."), '"pet_name"'),
        (at("name", example="x" * 100), '"pet_name"'),
        (at("name", schema={"type": ["string", "null"], "example": None}), '"pet_name"'),
    ],
)
def test_a_value_is_an_example_or_looks_like_one(parameter: dict[str, Any], want: str, tmp_path: Path) -> None:
    found = readme(tmp_path, {f"/pets/{{{parameter['name']}}}": {"get": op(parameters=[parameter])}})

    assert f"({want})" in first(found)


def test_sdk_toml_says_which_calls_are_shown(tmp_path: Path) -> None:
    paths = {"/pets": {"get": op(PETS, operationId="listPets")}, **REVOKE, **GETS}
    told = """
[readme]
examples = [{ operation = "get /pets/{id}", arguments = { id = "rex" } }, "listPets"]
"""

    found = readme(tmp_path, paths, told)

    assert first(found).startswith('pet = client.pets.retrieve("rex")')
    assert "for pet in client.pets.list():" in found


@pytest.mark.parametrize(
    ("entry", "message"),
    [
        ('"GET /pet"', "readme.examples: there is no 'GET /pet'"),
        ("1", "readme.examples: an example is"),
        (
            '{ operation = "GET /pets", arguments = { name = 1 } }',
            "readme.examples: 'GET /pets' has no argument 'name'",
        ),
    ],
)
def test_a_call_that_there_is_not_is_an_error_at_its_line(entry: str, message: str, tmp_path: Path) -> None:
    outcome = generated(tmp_path, {"/pets": {"get": op(PETS)}}, f"[readme]\nexamples = [{entry}]\n")

    (found,) = [found for found in outcome.report if found.code == "config-invalid"]
    assert found.message.startswith(message)
    assert getattr(found.at, "line", None) == 3


HOSTILE = 'a"""\r\n```\n<b> `x` {{ 1 }} \\ \x00 {% raw %} ]](x) | # é\n~~~\n'


def test_no_text_of_a_description_opens_a_block_or_becomes_html(tmp_path: Path) -> None:
    parameters = [at("id", example='a"b\\'), at(HOSTILE, "query", example=HOSTILE, description=HOSTILE)]
    paths = {"/pets/{id}": {"get": op(parameters=parameters, tags=[HOSTILE], summary=HOSTILE, description=HOSTILE)}}
    scheme = {"type": "apiKey", "in": "query", "name": HOSTILE, "description": HOSTILE}
    info = {"title": HOSTILE, "version": HOSTILE, "description": HOSTILE, "license": {"name": HOSTILE}}

    found = readme(
        tmp_path,
        paths,
        'client = "Shop"',
        info=info,
        security=[{"key": []}],
        components={"securitySchemes": {"key": scheme}},
        externalDocs={"url": "https://pets.example/a(b)?x=1&y"},
    )
    fences = re.findall(r"^(?:```|~~~).*", found, re.M)

    assert fences == [each for kind in re.findall(r"^```(\w+)$", found, re.M) for each in (f"```{kind}", "```")]
    assert "<b>" not in re.sub(r"(`+).*?\1", "", found)
    assert [compile(code, "README.md", "exec") for code in re.findall(r"^```python\n(.*?)^```", found, re.M | re.S)]


def test_only_what_the_api_has_has_a_section(tmp_path: Path) -> None:
    plain = readme(tmp_path, {"/pets": {"get": op(PETS)}})
    guide = (tmp_path / "out" / "guide.md").read_text("utf-8")

    for word in ("Pagination", "Streaming", "uploads", "Authentication", "Webhooks", "License"):
        assert f" {word}" not in plain
    assert "OAuth" not in plain + guide
    assert re.findall("^## (.*)", plain, re.M) == ["A first call", "Errors", "Raw responses", "Settings"]


def test_each_kind_has_an_operation_of_the_api(tmp_path: Path) -> None:
    cursor = {"name": "cursor", "in": "query", "schema": {"type": "string"}}
    page = {"type": "object", "properties": {"data": PETS, "next_cursor": {"type": ["string", "null"]}}}
    file = {"type": "object", "required": ["image"], "properties": {"image": {"type": "string", "format": "binary"}}}
    chat = {"type": "object", "required": ["prompt"], "properties": {"prompt": {"type": "string"}}}
    paths = {
        "/pets": {"get": op(page, parameters=[cursor])},
        "/photos": {"post": op(PET, **sends(file, "multipart/form-data"))},
        "/chat": {"post": op(PET, "text/event-stream", **sends(chat))},
    }
    schemes = {"key": {"type": "apiKey", "in": "header", "name": "X-Key"}}

    found = readme(tmp_path, paths, security=[{"key": []}], components={"securitySchemes": schemes})

    assert "for pet in client.pets.list():" in found
    assert "page = client.pets.list()" in found
    assert 'client.photos.create(image=Path("image.png"))' in found
    assert re.search(r'with client\.chat\.\w+\(prompt="Hello!"\) as stream:', found)
    assert "sent in the header `X-Key`" in found
    assert "OAuth" not in found


@pytest.mark.parametrize(
    ("name", "path", "want"),
    [
        ("id", "/pets/{id}", "pet_id"),
        ("id", "/v1/{id}", "v1_id"),
        ("id", "/{id}", "id"),
        ("id", "/{a}/{id}", "id"),
        ("pet", "/pets/{pet}", "pet"),
        ("uuid", "/job-runs/{uuid}/x", "job_run_uuid"),
    ],
)
def test_an_id_says_whose_it_is(name: str, path: str, want: str) -> None:
    assert named_by_path(name, path) == want


def test_every_placeholder_is_a_word() -> None:
    assert [placeholder(name, None) for name in ("userId", "", "✓", "webhook_url")] == [
        "user_id",
        "text",
        "check_mark",
        "https://example.com",
    ]


def test_a_length_is_that_of_the_file_that_is_shown(tmp_path: Path) -> None:
    body = {"requestBody": {"content": {"application/octet-stream": {}}}}  # which need not be given
    text = readme(tmp_path, {"/files": {"post": op(PET, **body, parameters=[at("Content-Length", "header")])}})

    upload = next(code for code in re.findall(r"```python\n(.*?)```", text, re.DOTALL) if 'Path("file.txt")' in code)

    assert "content_length=10" in upload  # as long as the file that an SDK's own test of its README makes


def test_a_file_goes_with_what_its_form_requires(tmp_path: Path) -> None:
    form = {
        "type": "object",
        "required": ["attributes", "file"],
        "properties": {
            "attributes": {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}},
            "note": {"type": "string"},
            "file": {"type": "string", "format": "binary"},
        },
    }
    body = {"requestBody": {"content": {"multipart/form-data": {"schema": form}}}}  # which need not be given

    text = readme(tmp_path, {"/files": {"post": op(PET, **body)}})

    assert 'client.files.create(attributes={"name": "name"}, file=Path("file.txt"))' in text


LETTERS = {"type": "object", "properties": {"b": {"type": "object"}, "a": {"type": "string"}}}
SEALED = {"type": "object", "properties": {"a": {"type": "string", "readOnly": True}}, "additionalProperties": False}


@pytest.mark.parametrize("style", ["simple", "matrix", "label"])
def test_an_object_in_a_path_holds_something(style: str, tmp_path: Path) -> None:
    paths = {"/p/{o}": {"get": op(None, parameters=[at("o", schema=LETTERS, style=style)])}}

    assert first(readme(tmp_path, paths)) == 'client.p.retrieve({"a": "a"})'


def test_an_object_in_a_path_that_can_hold_nothing_is_not_shown(tmp_path: Path) -> None:
    paths = {"/p/{o}": {"get": op(PETS, parameters=[at("o", schema=SEALED)])}, **GETS}

    assert "client.p." not in readme(tmp_path, paths)


@pytest.mark.parametrize(
    ("parameter", "want"),
    [
        ({"schema": {}, "example": {}}, '"pet_id"'),
        ({"schema": {}, "example": {"a": 1}}, '"pet_id"'),
        ({"schema": {}, "example": []}, '"pet_id"'),
        ({"schema": {"example": {}}}, '"pet_id"'),
        ({"schema": {"type": "string"}, "example": ""}, '"pet_id"'),
        ({"schema": {"type": "string"}, "examples": {"one": {"value": {}}}}, '"pet_id"'),
        ({"schema": {"type": "object"}, "example": {}}, '{"key": "pet_id"}'),
        ({"schema": {"type": "object"}, "example": {"a": 1}}, '{"a": 1}'),
        ({"schema": {}, "example": "rex"}, '"rex"'),
    ],
)
def test_an_example_that_names_nothing_in_a_path_is_not_shown(
    parameter: dict[str, Any], want: str, tmp_path: Path
) -> None:
    told = {"name": "id", "in": "path", "required": True, **parameter}

    assert f"client.pets.retrieve({want})" in readme(tmp_path, {"/pets/{id}": {"get": op(parameters=[told])}})
