"""What sdk.toml and the lock name is looked at in one place, for every command alike, and told at its line."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

import sdkwright
from sdkwright.cli import main
from sdkwright.config.distribution import flaw_of_package, is_distribution, is_version, package_name
from sdkwright.config.environment import variable
from sdkwright.config.lines import lines_of
from sdkwright.pipeline import Request, judge, survey
from sdkwright.report import Mark

SPEC = """
openapi: 3.1.0
info: {title: Pets, version: "1"}
paths:
  /pets/{id}:
    get:
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {"200": {description: ok, content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}}
components:
  securitySchemes:
    key: {type: apiKey, in: header, name: X-Key}
  schemas:
    Pet: {type: object, properties: {name: {type: string}, mood: {enum: [a, b]}}}
    Cat: {type: object, properties: {name: {type: string}}}
"""
WRONG = [
    ('package = "calendar"', 'package = "calendar"', "standard library"),
    ('package = "wire"', 'package = "wire"', "own tests"),
    ('package = "httpx2"', 'package = "httpx2"', "another package"),
    ('package = "宠物"', 'package = "宠物"', "ASCII"),
    ('package = "test_x"', 'package = "test_x"', "pytest"),
    ('distribution = "lambda-"', 'distribution = "lambda-"', "PEP 508"),
    ('version = "1.0-SNAPSHOT"', 'version = "1.0-SNAPSHOT"', "PEP 440"),
    ('client = "Request"', 'client = "Request"', "another Request"),
    ('client = "Client"', 'client = "Client"', "another AsyncClient"),
    ('client = "ＰＥＴ"', 'client = "ＰＥＴ"', "'PET'"),
    ('[auth.key]\nargument = "timeout"', "[auth.key]", "taken"),
    ('[auth.key]\nargument = "class"', 'argument = "class"', "keyword"),
    ('[auth.key]\nenvironment = "A B; x"', 'environment = "A B; x"', "ASCII"),
    ('[names.types]\nPte = "Animal"', 'Pte = "Animal"', "did you mean 'Pet'"),
    ('[names.types]\nPet = "x; import os"', 'Pet = "x; import os"', "no name: a name has letters"),
    ('[names.types]\nPet = "class"', 'Pet = "class"', "keyword"),
    ('[names.types]\nPet = "list"', 'Pet = "list"', "taken"),
    ('[names.types]\nPet = "Model"', 'Pet = "Model"', "taken"),
    ('[names.types]\nPet = "ﬁsh"', 'Pet = "ﬁsh"', "'fish'"),
    ('[names.types]\nPet = "Animal"\nCat = "Animal"', 'Pet = "Animal"', "another pin"),
    ('[names.fields.Pet]\nname = "to_dict"', 'name = "to_dict"', "taken"),
    ('[names.fields.Pet]\nnaem = "called"', 'naem = "called"', "did you mean 'name'"),
    ('[names.fields.Pte]\nname = "called"', 'name = "called"', "did you mean 'Pet'"),
    ('[names.arguments."GET /pets/{id}"]\nid = "timeout"', 'id = "timeout"', "taken"),
    ('[names.arguments."GET /pet/{id}"]\nid = "x"', 'id = "x"', "did you mean 'GET /pets/{id}'"),
    ('[names.methods]\n"GET /pets/{id}" = "close.get"', '"GET /pets/{id}" = "close.get"', "the SDK itself"),
    ('[names.resources]\npets = "petShop"', 'pets = "petShop"', "did you mean 'pet_shop'"),
    ('[names.fields.Cat]\nname = "called"\n[names.fields.Pet]\n  "name" = "to_dict"', '  "name" = "to_dict"', "taken"),
    ('[names]\ntypes.Cat = "Tiger"\ntypes.Pet = "class"', 'types.Pet = "class"', "keyword"),
    ('[names.members.PetMood]\na = "_A"', 'a = "_A"', "private"),
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "api.yaml").write_text(SPEC, "utf-8")
    return tmp_path


@pytest.mark.parametrize(("toml", "line", "reason"), WRONG, ids=[toml for toml, _, _ in WRONG])
def test_a_wrong_name_is_an_error_at_its_line(toml: str, line: str, reason: str, folder: Path) -> None:
    config = folder / "sdk.toml"
    config.write_text(f'spec = "api.yaml"\n{toml}\n', "utf-8")

    errors = [found for found in judge(Request(config=config)).report if found.severity.value == "error"]

    assert [at.line for found in errors if isinstance(at := found.at, Mark)] == [told(config, line)], errors
    assert reason in f"{errors[0].message} {errors[0].hint}"


def test_a_key_is_found_in_its_own_table() -> None:
    found = lines_of("""a = "x"
[b."c d"] # a = 1
text = '''
a = 2
'''
  a.'e' = {f = 1}
[[g]]
a=3
""")

    ways = [("a",), ("b", "c d", "a", "e"), ("b", "c d", "a", "e", "f"), ("g", "a"), ("b", "nowhere"), ("z",)]
    assert [found.of(way) for way in ways] == [(1, 1), (6, 3), (6, 3), (8, 1), (2, 2), None]


def pointer(command: str) -> list[str]:
    """What `explain` is asked about."""
    return ["#/components/schemas/Pet"] if command == "explain" else []


def told(config: Path, line: str) -> int:
    return config.read_text("utf-8").splitlines().index(line) + 1


@pytest.mark.parametrize("command", ["generate", "check", "surface", "explain"])
@pytest.mark.parametrize("toml", ['[names.fields.Pet]\nnaem = "called"', 'package = "email"'])
def test_every_command_tells_it(command: str, toml: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "sdk.toml").write_text(toml, "utf-8")
    arguments = [command, str(folder / "api.yaml"), *pointer(command), "--config", str(folder / "sdk.toml")]
    arguments += ["--output", str(folder / "out")] if command == "generate" else []

    assert main(arguments) == 1
    assert "sdk.toml:" in "".join(capsys.readouterr())
    assert not (folder / "out").exists()


@pytest.mark.parametrize("command", ["generate", "check", "surface", "explain"])
@pytest.mark.parametrize("kind", ["types", "modules", "operations", "classes", "calls", "members", "fields"])
def test_a_lock_with_code_for_a_name_is_refused(
    kind: str, command: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lock = folder / "out" / "sdkwright.lock"
    lock.parent.mkdir()
    names = {"x": "x; import os"} if kind not in ("members", "fields") else {"x": {"y": "x; import os"}}
    body = {"format": 1, "formatter": "", "generator": "", "packs": {}, "names": {"python": {kind: names}}}
    lock.write_text(json.dumps(body), "utf-8")
    arguments = [command, str(folder / "api.yaml"), *pointer(command), "--output", str(folder / "out")]

    assert main(arguments) == 1
    assert "lock-damaged" in "".join(capsys.readouterr())
    assert [path.name for path in lock.parent.iterdir()] == ["sdkwright.lock"]


def test_names_of_an_older_lock_stay(folder: Path) -> None:
    """A lock of a version that knew no other rules: its names are kept, also where today's would differ."""
    out = folder / "out"
    assert sdkwright.generate(folder / "api.yaml", output=out).ok
    lock = json.loads((out / "sdkwright.lock").read_text("utf-8"))
    names = lock["names"]["python"]
    names["types"]["#/components/schemas/Pet"], names["modules"]["#/components/schemas/Pet"] = "PET2", "my_pets"
    names["calls"]["GET /pets/{id}"] = "zoo.fetch_2"
    names.pop("fields", None)
    (out / "sdkwright.lock").write_text(json.dumps(lock), "utf-8")

    outcome = sdkwright.generate(folder / "api.yaml", output=out)

    assert outcome.ok
    assert "class PET2(Model)" in (out / "src/pets/types/my_pets.py").read_text("utf-8")
    assert "def fetch_2" in (out / "src/pets/resources/zoo.py").read_text("utf-8")


@pytest.mark.parametrize(
    ("title", "name"),
    [
        *(("Calendar", "calendar_api"), ("Email", "email_api"), ("Types", "types_api"), ("HTTPX2", "httpx2_api")),
        *(("Secrets", "secrets_api"), ("Wire", "wire_api"), ("Lambda", "lambda_api"), ("Test Pets", "api_test_pets")),
        *(
            ("宠物商店", "api_client"),
            ("Müller & Söhne", "muller_sohne"),
            ("宠物 Store", "store"),
            ("3scale", "api_3scale"),
        ),
    ],
)
def test_a_package_is_called_like_nothing_else(title: str, name: str) -> None:
    assert package_name(title) == name
    assert flaw_of_package(name) is None
    assert is_distribution(name.replace("_", "-"))


def test_a_title_without_ascii_asks_for_a_name(folder: Path) -> None:
    (folder / "api.yaml").write_text(SPEC.replace("Pets", "宠物商店"), "utf-8")

    report = judge(Request(spec=folder / "api.yaml", output=folder)).report

    assert [found.code for found in report if "api_client" in found.message] == ["package-unnamed"]


@pytest.mark.parametrize(
    ("title", "client"),
    [("Request API", "RequestClient"), ("API Status", "APIStatusClient"), ("Client", "ClientClient"), ("Pets", "Pets")],
)
def test_a_client_is_called_like_nothing_beside_it(title: str, client: str, folder: Path) -> None:
    (folder / "api.yaml").write_text(SPEC.replace("title: Pets", f"title: {title}"), "utf-8")

    found = survey(Request(spec=folder / "api.yaml"))[1]

    assert found is not None
    assert found["client"] == client


@pytest.mark.parametrize(
    ("title", "told", "package", "client"),
    [
        ("api/etcdserverpb/rpc.proto", "etcd", "etcd", "Etcd"),
        ("api/etcdserverpb/rpc.proto", None, "etcdserverpb", "Etcdserverpb"),
        ("pubsub/v1/pet-shop.swagger.json", None, "pet_shop", "PetShop"),
        ("openapi.yaml", "pet_shop", "pet_shop", "PetShop"),
        ("Pets", "shop", "shop", "Pets"),
        ("GitHub v3 REST API", "github", "github", "GitHub"),
        ("GitHub v3 REST API", None, "github", "GitHub"),
        ("Spotify Web API", None, "spotify", "Spotify"),
        ("Swagger Petstore - OpenAPI 3.0", "petstore", "petstore", "Petstore"),
        ("The OpenAI API", "openai_sdk", "openai_sdk", "OpenAI"),
        ("Public REST API", "github", "github", "GitHub"),
        ("1Forge Finance APIs", "forge", "forge", "OneForgeFinance"),
        ("'1,000,000+ Recipe and Grocery List API (v2)'", None, "recipe_and_grocery_list", "RecipeAndGroceryList"),
        ("3.14 API", "pi", "pi", "Pi"),
    ],
)
def test_a_title_that_names_a_file_names_no_client(
    title: str, told: str | None, package: str, client: str, folder: Path
) -> None:
    (folder / "api.yaml").write_text(SPEC.replace("title: Pets", f"title: {title}"), "utf-8")

    assert sdkwright.generate(folder / "api.yaml", output=folder / "sdk", package=told).ok

    module = (folder / "sdk" / "src" / package / "_client.py").read_text("utf-8")
    assert f"class {client}(" in module
    assert not title.endswith(("proto", "json", "yaml")) or title not in module


@pytest.mark.parametrize("version", ["1.0", "1.0.0rc1", "1!2.0", "2024.1.dev3", "1.0.post1", "1.0.0+local.1"])
def test_versions_of_pep_440(version: str) -> None:
    assert is_version(version)


@pytest.mark.parametrize("version", ["", "abc", "1..0", "1.0-SNAPSHOT", "1.0\n", "１.0", "1.0; x"])
def test_what_is_no_version(version: str) -> None:
    assert not is_version(version)


@pytest.mark.parametrize("name", ["lambda-", "-a", "", "a b", "é", "a\n", "_a", "a/b"])
def test_what_is_no_distribution(name: str) -> None:
    assert not is_distribution(name)


def test_a_variable_is_one_that_a_shell_can_set() -> None:
    assert variable("api_client", "密钥_api_key") == "API_CLIENT_API_KEY"
    assert variable("Müller", "X-Key") == "MULLER_X_KEY"


def test_two_credentials_never_read_one_variable(folder: Path) -> None:
    more = """securitySchemes:
    密钥: {type: apiKey, in: header, name: X-A}
    令牌: {type: apiKey, in: header, name: X-B}"""
    (folder / "api.yaml").write_text(SPEC.replace("securitySchemes:", more), "utf-8")
    assert sdkwright.generate(folder / "api.yaml", output=folder / "out").ok

    client = (folder / "out" / "src" / "pets" / "_client.py").read_text("utf-8").partition("class AsyncPets")[0]
    variables = re.findall(r'variable="(\w+)"', client)

    assert len(variables) == len(set(variables)) == 3
    assert all(name.isascii() for name in variables)


def test_the_readme_names_no_stranger(folder: Path) -> None:
    assert sdkwright.generate(folder / "api.yaml", output=folder / "out").ok
    (folder / "sdk.toml").write_text('distribution = "acme-sdk"', "utf-8")
    assert sdkwright.generate(folder / "api.yaml", config=folder / "sdk.toml", output=folder / "named").ok

    assert "pip install .\n" in (folder / "out" / "README.md").read_text("utf-8")
    assert "pip install acme-sdk\n" in (folder / "named" / "README.md").read_text("utf-8")
    assert 'name = "acme-sdk"' in (folder / "named" / "pyproject.toml").read_text("utf-8")


def test_a_method_may_be_given_the_name_that_it_has(tmp_path: Path) -> None:
    events = {"get": {"operationId": "listJobEvents", "responses": {"200": {"description": ""}}}}
    events["get"]["parameters"] = [{"name": "id", "in": "path", "required": True, "schema": {}}]
    description = {"openapi": "3.1.0", "info": {"title": "Shop", "version": "1"}, "paths": {"/jobs/{id}/log": events}}
    (tmp_path / "api.json").write_text(json.dumps(description))
    (tmp_path / "sdk.toml").write_text(
        'spec = "api.json"\n[names.methods]\n"GET /jobs/{id}/log" = "jobs.retrieve_log"\n'
    )

    surface = survey(Request(config=tmp_path / "sdk.toml"))[1]

    assert surface is not None
    assert [one["call"] for one in surface["operations"]] == ["jobs.retrieve_log"]
