"""`sdkwright init --from stainless.yml`: what becomes of each of its settings, and what is said of those that have no counterpart."""

from __future__ import annotations

import json
import shutil
import tomllib
from pathlib import Path
from typing import Any

import pytest

from sdkwright.cli import main
from sdkwright.init.stainless.casing import Casings, casings_of
from sdkwright.init.stainless.queries import query_of
from sdkwright.init.stainless.tree import Tree
from sdkwright.pipeline import Request, judge, survey

HERE = Path(__file__).parent
OPERATION = "{responses: {'204': {description: Done}}}"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What `init` makes of the file beside this test."""
    folder = tmp_path_factory.mktemp("acme")
    for name in ("acme.yaml", "stainless.yml"):
        shutil.copy(HERE / name, folder / name)
    assert (
        main(["init", str(folder / "acme.yaml"), "--from", str(folder / "stainless.yml"), "--output", str(folder)]) == 0
    )
    return folder


@pytest.fixture(scope="module")
def settings(folder: Path) -> dict[str, Any]:
    return tomllib.loads((folder / "sdk.toml").read_text("utf-8"))


def test_the_settings_are_those_of_the_same_sdk(settings: dict[str, Any]) -> None:
    assert {key: settings[key] for key in settings if key not in ("names", "pages")} == {
        "spec": "acme.yaml",
        "overlays": ["overlay.json"],
        "package": "acme_ai",
        "distribution": "acme-python",
        "idempotency_header": "Idempotency-Key",
        "servers": {"production": "https://api.acme.com/v1", "sandbox": "https://{region}.acme.com/v1"},
        "client": {
            "name": "AcmeAI",
            "timeout": 90,
            "max_retries": 4,
            "headers": {
                "Acme-Version": {"argument": "api_version", "environment": "ACME_VERSION", "default": "2024-01-01"},
                "X-Client": "sdk",
            },
        },
        "auth": {
            "BasicAuth": {
                "username": {"argument": "username", "environment": "ACME_USER"},
                "password": {"argument": "password", "environment": "ACME_PASSWORD"},
            }
        },
        "project": {
            "license": "MIT",
            "authors": ["acme-ai <sdk@acme.com>"],
            "urls": {"Documentation": "https://docs.acme.com", "Source": "https://github.com/acme/acme-python"},
        },
        "readme": {"examples": ["GET /accounts", {"operation": "POST /accounts", "arguments": {"id": "a_1"}}]},
        "exclude": {"operations": ["GET /internal"]},
    }


def test_methods_models_and_bodies_have_their_names(settings: dict[str, Any]) -> None:
    assert settings["names"] == {
        "types": {
            "Account": "Account",
            "#/components/schemas/Account/properties/state": "AccountState",
            "FriendResponse": "Friend",
            "ChatEvent": "Event",
        },
        "methods": {
            "GET /status": "status",
            "GET /accounts": "accounts.list",
            "POST /accounts": "accounts.create",
            "GET /accounts/{account_id}": "accounts.get",
            "PUT /accounts/{account_id}": "accounts.replace_all",
            "GET /accounts/{account_id}/friends": "accounts.friends.list",
            "POST /chat": "chat.ask",
        },
        "arguments": {"PUT /accounts/{account_id}": {"body": "accounts"}},
    }


def test_pages_are_those_of_the_schemes(settings: dict[str, Any]) -> None:
    ways = {"items": "data", "argument": "cursor", "token": "next_cursor", "more": "has_more"}
    none = {"operations": ["GET /accounts/{account_id}/friends"], "by": "none"}
    assert settings["pages"] == [{"operations": ["GET /accounts"], "by": "cursor", **ways}, none]


def test_the_sdk_is_called_as_the_file_says(folder: Path) -> None:
    outcome, found = survey(Request(config=folder / "sdk.toml"))

    assert found is not None
    assert not [diagnostic for diagnostic in outcome.report if diagnostic.severity.value != "note"]
    operations: Any = found["operations"]
    calls = {f"{op['method']} {op['path']}": op for op in operations}
    assert {key: op["call"] for key, op in calls.items()} == {
        "GET /status": "status",
        "GET /accounts": "accounts.list",
        "POST /accounts": "accounts.create",
        "GET /accounts/{account_id}": "accounts.get",
        "PUT /accounts/{account_id}": "accounts.replace_all",
        "GET /accounts/{account_id}/friends": "accounts.friends.list",
        "POST /chat": "chat.ask",
    }
    assert calls["GET /accounts/{account_id}"]["arguments"][0]["type"] == "int"
    assert calls["PUT /accounts/{account_id}"]["deprecated"] is True
    assert calls["PUT /accounts/{account_id}"]["body"]["argument"] == "accounts"
    assert calls["POST /chat"]["stream"] is not None
    assert calls["POST /chat"]["stream"]["item"] == "acme_ai.types.Event"


def test_what_has_no_counterpart_is_told_with_its_line(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = [
        "init",
        str(folder / "acme.yaml"),
        "--from",
        str(folder / "stainless.yml"),
        "--output",
        str(folder / "again"),
    ]

    assert main(arguments) == 0

    told = [line.removeprefix(f"not taken over: {folder}/") for line in capsys.readouterr().out.splitlines()[1:]]
    told = [line.removeprefix("not taken over: ") for line in told]
    places = [line.partition(": ")[0] for line in told]
    assert places == [
        "stainless.yml:1 edition",
        "stainless.yml:4 targets.typescript",
        "stainless.yml:5 targets.python.publish",
        "stainless.yml:19 resources.accounts.methods.replaceAll.deprecated",
        "stainless.yml:20 resources.accounts.methods.old_list",
        "stainless.yml:21 resources.accounts.methods.remove",
        "stainless.yml:35 resources.webhooks.methods.unwrap",
        "stainless.yml:43 client_settings.default_retries.initial_delay_seconds",
        "stainless.yml:43 client_settings.default_retries.max_delay_seconds",
        "stainless.yml:49 client_settings.opts.api_version.description",
        "stainless.yml:51 client_settings.opts.flavour",
        "stainless.yml:52 query_settings.nested_format",
        "stainless.yml:56 openapi.transforms[1]",
        "stainless.yml:59 openapi.transforms[4]",
        "stainless.yml:61 settings.disable_mock_tests",
        "stainless.yml:66 diagnostics",
        'names.types."#/components/schemas/Account/properties/URLEndpoint" = "URLEndpoint"',
        'names.arguments."POST /accounts".body = "account"',
    ]
    assert "did you mean GET /accounts/{account_id}?" in told[5]
    tail = (folder / "again/sdk.toml").read_text("utf-8").splitlines()[-len(told) :]
    assert [line.removeprefix(f"#   {folder}/") for line in tail[:16]] == told[:16]


def test_transforms_are_an_overlay(folder: Path) -> None:
    overlay = json.loads((folder / "overlay.json").read_text("utf-8"))

    assert overlay["overlay"] == "1.0.0"
    assert overlay["actions"][:3] == [
        {
            "target": "$.paths..parameters[?@.name == 'account_id'].schema",
            "description": "Ids are numbers.",
            "update": {"type": "integer"},
        },
        {"target": "$.components.schemas.FriendResponse.properties", "update": {"age": {"type": "integer"}}},
        {"target": "$.components.schemas.Answer.properties", "update": {"words": {"type": "string"}}},
    ]


def begin(tmp_path: Path, stainless: str, paths: str = "", rest: str = "") -> dict[str, Any]:
    """The sdk.toml that `init` makes of a file with these settings; it has to be one without a finding."""
    (tmp_path / "api.yaml").write_text(
        f"openapi: 3.1.0\ninfo: {{title: Shop, version: '1'}}\npaths:\n{paths or '  {}'}\n{rest}"
    )
    (tmp_path / "stainless.yml").write_text(stainless)
    arguments = [
        "init",
        str(tmp_path / "api.yaml"),
        "--from",
        str(tmp_path / "stainless.yml"),
        "--output",
        str(tmp_path),
    ]
    assert main([*arguments, "--force"]) == 0
    outcome = judge(Request(config=tmp_path / "sdk.toml"))
    assert not [found for found in outcome.report if found.severity.value == "error"]
    return tomllib.loads((tmp_path / "sdk.toml").read_text("utf-8"))


def test_a_name_that_the_sdk_has_itself_is_not_taken_over(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    stainless = (
        "resources:\n  pets:\n    methods:\n      import: get /pets\n      _feed: post /pets\n      close: put /pets\n"
    )
    paths = f"  /pets:\n    get: {OPERATION}\n    post: {OPERATION}\n    put: {OPERATION}"

    settings = begin(tmp_path, stainless, paths)

    assert settings["names"]["methods"] == {
        "GET /pets": "pets.import_",
        "POST /pets": "pets.feed",
        "PUT /pets": "pets.close",
    }
    assert "resources.pets.methods._feed: what begins with an underscore is private" in capsys.readouterr().out


def test_of_two_names_for_one_operation_the_first_counts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    stainless = "resources:\n  a: {methods: {one: get /pets}}\n  b: {methods: {two: get /pets}}\n"

    settings = begin(tmp_path, stainless, f"  /pets: {{get: {OPERATION}}}")

    assert settings["names"]["methods"] == {"GET /pets": "a.one"}
    assert "resources.b.methods.two: an operation has one name" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("said", "left_out"),
    [
        ("{endpoint: get /pets, skip: true}", True),
        ("{endpoint: get /pets, skip: [python, go]}", True),
        ("{endpoint: get /pets, skip: [go]}", False),
        ("{endpoint: get /pets, only: [typescript]}", True),
        ("{endpoint: get /pets, only: [python]}", False),
    ],
)
def test_skip_and_only_are_those_of_python(said: str, left_out: bool, tmp_path: Path) -> None:
    paths = f"  /pets: {{get: {OPERATION}}}\n  /cats: {{get: {OPERATION}}}"

    settings = begin(tmp_path, f"resources:\n  pets: {{methods: {{list: {said}, cats: get /cats}}}}\n", paths)

    assert ("exclude" in settings) is left_out
    assert ("GET /pets" in settings["names"]["methods"]) is not left_out


@pytest.mark.parametrize(
    ("scheme", "entry"),
    [
        (
            "type: offset, request: {skip: {type: integer, X: {purpose: offset_count_param}}, limit: {type: integer}}, "
            "response: {items: {type: array, X: {purpose: items}}, n: {type: integer, X: {purpose: offset_total_count_field}}}",
            {"by": "offset", "items": "items", "argument": "skip", "total": "n"},
        ),
        (
            "type: page_number, request: {p: {type: integer, X: {purpose: page_number_param}}}, response: {items: {type: array}, "
            "meta: {type: object, properties: {pages: {type: integer, X: {purpose: total_page_count_field}}}}}",
            {"by": "page", "items": "items", "argument": "p", "last": "meta.pages"},
        ),
        (
            "type: cursor_id, request: {after: {type: string, X: {purpose: next_cursor_id_param}}}, response: {items: {type: array, "
            "X: {purpose: items}, items: {type: object, properties: {id: {type: string, X: {purpose: cursor_item_id}}}}}}",
            {"by": "last-item", "items": "items", "argument": "after", "token": "id"},
        ),
        (
            "type: cursor_url, request: {}, response: {items: {type: array}, next: {type: string, X: {purpose: cursor_url_field}}}",
            {"by": "url", "items": "items", "token": "next"},
        ),
    ],
)
def test_every_kind_of_pages(scheme: str, entry: dict[str, str], tmp_path: Path) -> None:
    scheme = scheme.replace("X:", "x-stainless-pagination-property:")
    item = "{type: object, properties: {id: {type: string}}}"
    fields = f"items: {{type: array, items: {item}}}, n: {{type: integer}}, next: {{type: string}}"
    fields += ", meta: {type: object, properties: {pages: {type: integer}}}"
    schema = f"{{type: object, properties: {{{fields}}}}}"
    responses = f"{{'200': {{description: ok, content: {{application/json: {{schema: {schema}}}}}}}}}"
    query = ", ".join(
        f"{{name: {name}, in: query, schema: {{type: string}}}}" for name in ("after", "p", "skip", "limit")
    )
    stainless = f"resources: {{pets: {{methods: {{list: get /pets}}}}}}\npagination: [{{name: x, {scheme}}}]\n"

    settings = begin(tmp_path, stainless, f"  /pets: {{get: {{parameters: [{query}], responses: {responses}}}}}")

    assert settings["pages"] == [{"operations": ["GET /pets"], **entry}]


@pytest.mark.parametrize(
    ("theirs", "ours"),
    [
        ("$.paths./v1/users.get.summary", "$.paths['/v1/users'].get.summary"),
        ("$.paths['/v1/users'].get", "$.paths['/v1/users'].get"),
        ('$.paths["/it\'s"].get', "$.paths['/it\\'s'].get"),
        ("$..propertyNames", "$..propertyNames"),
        ("$.a.*[0]", "$.a.*[0]"),
        ('$.x.anyOf[?(@.type == "array")]', '$.x.anyOf[?@.type == "array"]'),
        ("$.x[?(@.name === 'a')].schema.type", "$.x[?@.name == 'a'].schema.type"),
        ("$.components.schemas.*~", None),
        ("$.x[?(@property == 'a')]", None),
        ("$.x^", None),
        ("components.schemas", None),
    ],
)
def test_queries_are_said_in_the_words_of_the_standard(theirs: str, ours: str | None) -> None:
    found = query_of(theirs)

    assert (str(found) if found else None) == ours


@pytest.mark.parametrize(
    ("name", "in_class", "in_call"),
    [
        ("url_endpoint", "URLEndpoint", "url_endpoint"),
        ("SrcOptions", "SrcOptions", "src_options"),
        ("getFromURL", "GetFromURL", "get_from_url"),
        ("acme_pay_transfer", "ACMEPayTransfer", "acme_pay_transfer"),
        ("kyc_link", "KycLink", "kyc_link"),
        ("import", "Import", "import_"),
        ("iban", "IBAN", "iban"),
    ],
)
def test_casings(name: str, in_class: str, in_call: str) -> None:
    told = {"acme": {"pascal": "ACME", "snake": "acme"}, "kyc": {"initialism": False}, "iban": {"initialism": True}}
    casings: Casings = casings_of(Tree("x", {"custom_casings": told}))

    assert (casings.class_name(name), casings.method_name(name)) == (in_class, in_call)


@pytest.mark.parametrize(
    "text", ["[]", "x", "resources: 3", "resources: {a: {methods: [1, null]}}", "pagination: {type: cursor}"]
)
def test_whatever_the_file_holds_is_answered(text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "api.yaml").write_text("openapi: 3.1.0\ninfo: {title: Shop, version: '1'}\npaths: {}\n")
    (tmp_path / "stainless.yml").write_text(text)

    status = main(
        ["init", str(tmp_path / "api.yaml"), "--from", str(tmp_path / "stainless.yml"), "--output", str(tmp_path)]
    )

    assert status in (0, 1)
    assert "fault of sdkwright" not in capsys.readouterr().err


def test_names_that_the_description_gives_for_python(tmp_path: Path) -> None:
    """Transforms may put them there; a name that Python cannot have is told, and not taken over."""
    told = "x-stainless-naming: {python: {property_name: %s}, go: {property_name: Other}}"
    parameter = "{name: id, in: query, schema: {type: string, " + told % "pet" + "}}"
    ok = "{'200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}"
    paths = f"  /pets: {{get: {{parameters: [{parameter}], responses: {ok}}}}}"
    fields = (
        "{disabledAt: {type: string, "
        + told % "old_disabled_at"
        + "}, disabled_at: {type: string}, no: {type: string}}"
    )
    naming = "x-stainless-naming: {python: {type_name: Animal}}"
    rest = f"components: {{schemas: {{Pet: {{type: object, {naming}, properties: {fields}}}}}}}"
    transform = (
        "{command: merge, args: {target: $.components.schemas.Pet.properties.no, value: {" + told % "class" + "}}}"
    )
    stainless = f"resources: {{pets: {{methods: {{get: get /pets}}}}}}\nopenapi: {{transforms: [{transform}]}}\n"

    settings = begin(tmp_path, stainless, paths, rest)

    assert settings["names"] == {
        "types": {"Pet": "Animal"},
        "methods": {"GET /pets": "pets.get"},
        "arguments": {"GET /pets": {"id": "pet"}},
        "fields": {"Pet": {"disabledAt": "old_disabled_at"}},
    }
