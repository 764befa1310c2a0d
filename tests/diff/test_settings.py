"""Every key of sdk.toml is compared by `diff`, or there is a reason why not: a new key has to stand in one of the two."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from sdkwright.cli import main
from sdkwright.config.sdk_toml import schema_of_config

Json = dict[str, Any]
DESCRIPTION = """\
openapi: 3.1.0
info: {title: Acme, version: "1"}
servers: [{url: "https://api.acme.com"}]
security: [{key: []}]
paths:
  /pets:
    get:
      operationId: listPets
      tags: [pets]
      parameters:
        - {name: cursor, in: query, schema: {type: string}}
        - {name: X-Tenant, in: header, schema: {type: string}}
        - {name: region, in: query, schema: {type: string}}
      responses:
        "200": {description: ok, content: {application/json: {schema: {$ref: "#/components/schemas/Pets"}}}}
    delete: {operationId: removePets, tags: [pets], deprecated: true, responses: {"204": {description: ok}}}
components:
  securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}
  schemas:
    Pets: {type: object, properties: {data: {type: array, items: {$ref: "#/components/schemas/Pet"}}, next: {type: string}}}
    Pet: {type: object, properties: {name: {type: string}, kind: {$ref: "#/components/schemas/Kind"}}}
    Kind: {type: string, enum: [cat, dog]}
    Unused: {type: object, properties: {a: {type: string}}}
"""
HEAD = 'spec = "api.yaml"\n'
NO_PAGES = '[[pages]]\noperations = ["listPets"]\nby = "none"\n'
PAGES = '[[pages]]\noperations = ["listPets"]\nby = "cursor"\nitems = "data"\nargument = "cursor"\ntoken = "next"\n'

COMPARED: Mapping[str, tuple[str, str, str]] = {
    # the key: how it is told before and after, and a code that follows
    "spec": (HEAD, 'spec = "other.yaml"\n', "field-removed"),
    "package": (f'{HEAD}package = "acme"\n', f'{HEAD}package = "apex"\n', "package-renamed"),
    "distribution": (f'{HEAD}distribution = "acme"\n', f'{HEAD}distribution = "apex"\n', "distribution-renamed"),
    "client": (f'{HEAD}client = "Acme"\n', f'{HEAD}client = "Apex"\n', "client-renamed"),
    "client.name": (f'{HEAD}[client]\nname = "Acme"\n', f'{HEAD}[client]\nname = "Apex"\n', "client-renamed"),
    "client.timeout": (f"{HEAD}[client]\ntimeout = 60\n", f"{HEAD}[client]\ntimeout = 5\n", "client-timeout"),
    "client.max_retries": (
        f"{HEAD}[client]\nmax_retries = 3\n",
        f"{HEAD}[client]\nmax_retries = 0\n",
        "client-retries",
    ),
    "client.headers": (HEAD, f'{HEAD}[client.headers]\nX-Tenant = "a"\n', "argument-removed"),
    "client.query": (HEAD, f'{HEAD}[client.query]\nregion = "a"\n', "argument-removed"),
    "base_url": (HEAD, f'{HEAD}base_url = "https://other.acme.com"\n', "server-changed"),
    "servers": (HEAD, f'{HEAD}[servers]\none = "https://one.acme.com"\n', "server-changed"),
    "idempotency_header": (HEAD, f'{HEAD}idempotency_header = "Idempotency-Key"\n', "idempotency-header"),
    "auth": (HEAD, f'{HEAD}[auth.key]\nargument = "token"\n', "argument-renamed"),
    "names": (HEAD, f'{HEAD}[names.types]\nPet = "Animal"\n', "type-renamed"),
    "include": (HEAD, f'{HEAD}[include]\nmethods = ["get"]\n', "method-removed"),
    "exclude": (HEAD, f"{HEAD}[exclude]\ndeprecated = true\n", "method-removed"),
    "overlays": (HEAD, f'{HEAD}overlays = ["fix.yaml"]\n', "method-removed"),
    "pages": (HEAD + NO_PAGES, HEAD + PAGES, "result-kind"),
    "every_type": (HEAD, f"{HEAD}every_type = true\n", "type-added"),
    "raw_calls": (HEAD, f"{HEAD}raw_calls = false\n", "raw-calls-removed"),
}
REASONS: Mapping[str, str] = {
    "sdks": "each of the files that it names is compared by itself, with --config",
    "version": "it is what follows from a comparison: the line at the end of it tells both",
    "project": "what a package says of itself (authors, licence, keywords) is no code",
    "readme": "examples in a README are no code",
    "tests": "the tests of an SDK are no part of what is installed",
    "whole_runtime": "it adds modules below `_runtime`, which is private to the package",
    "packs": "where things go, and what else is made beside the Python SDK; options of the pack python are files, no names",
    "formatters": "the form of files",
    "formatter": "the form of files",
    "cache": "what a run keeps for the next one changes nothing that is written",
}
CLIENT = ("name", "headers", "query", "timeout", "max_retries")


def keys(schema: Json) -> Iterator[str]:
    """The keys at the top, and those of `[client]`, which are many things."""
    yield from schema["properties"]
    tables = schema["properties"]["client"]["anyOf"]
    yield from (f"client.{key}" for table in tables for key in table.get("properties", {}))


def test_every_key_is_compared_or_has_a_reason() -> None:
    found = set(keys(schema_of_config()))

    assert {f"client.{key}" for key in CLIENT} <= found
    assert found == set(COMPARED) | set(REASONS)
    assert not set(COMPARED) & set(REASONS)


@pytest.mark.parametrize("key", COMPARED)
def test_a_key_that_changes_is_told(
    key: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    old, new, code = COMPARED[key]

    found = compared(tmp_path, old, new, capsys)

    assert code in [change["code"] for change in found["changes"]], found["changes"]
    assert compared(tmp_path, new, new, capsys)["changes"] == []


def compared(folder: Path, old: str, new: str, capsys: pytest.CaptureFixture[str]) -> Json:
    """What `diff` says of two revisions of a project that differ in sdk.toml alone."""
    (folder / "api.yaml").write_text(DESCRIPTION)
    (folder / "other.yaml").write_text(DESCRIPTION.replace("{name: {type: string}, kind", "{kind"))
    (folder / "fix.yaml").write_text(
        'overlay: 1.0.0\ninfo: {title: a, version: "1"}\nactions: [{target: "$.paths[\'/pets\'].delete", remove: true}]\n'
    )
    (folder / "sdk.toml").write_text(old)
    git = ["git", "-c", "user.email=a@example.com", "-c", "user.name=a"]
    subprocess.run([*git, "init", "-q", "."], cwd=folder, check=True)
    subprocess.run([*git, "add", "-A"], cwd=folder, check=True)
    subprocess.run([*git, "commit", "-q", "--allow-empty", "-m", "a"], cwd=folder, check=True)
    (folder / "sdk.toml").write_text(new)
    capsys.readouterr()
    assert main(["diff", "HEAD", "--json"]) == 0
    found: Json = json.loads(capsys.readouterr().out)
    return found
