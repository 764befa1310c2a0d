"""References: which file and which place each leads to, and that none leads where it must not."""

from __future__ import annotations

import json
import os
import socket
import threading
import time
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import NoReturn

import pytest

import sdkwright
from sdkwright.load import load
from sdkwright.load.crawl import Doors, crawl
from sdkwright.load.document import Absence, Budget, Description, Source
from sdkwright.load.entry import read_entry
from sdkwright.load.references import join, unescape
from sdkwright.load.remote import Answer, Call, Remote, exchange, shut
from sdkwright.load.remote import _Pinned as Pinned
from sdkwright.load.tree import Tree
from sdkwright.pipeline import Outcome
from sdkwright.report import Pointer, Report, Severity
from sdkwright.resolve import Graph, resolve

ROOT = "openapi.yaml"
OPERATION = """\
openapi: 3.1.0
info: {title: Shop, version: "1"}
paths:
  /pets:
    get:
      responses:
        "200":
          description: A pet
          content:
            application/json:
              schema: {$ref: "%s"}
"""
SCHEMA = "#/paths/~1pets/get/responses/200/content/application~1json/schema"


def written(folder: Path, files: Mapping[str, str | bytes]) -> Path:
    """A folder with these files in it."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    return folder


def crawled(
    folder: Path, report: Report, *, root: Path | None = None, entry: str = ROOT, budget: Budget | None = None
) -> Description:
    """The description whose entry lies in a folder."""
    source = read_entry(folder / entry, report)
    assert source is not None
    document = load(source, report)
    assert document is not None
    return crawl(document, Doors(Tree(source.name, root)), report, budget or Budget())


def graph_of(folder: Path, files: Mapping[str, str | bytes], entry: str = ROOT) -> Graph:
    """The graph of some files, which must be without findings."""
    report = Report()
    graph = resolve(crawled(written(folder, files), report, entry=entry), report)
    assert not list(report)
    return graph


def at(folder: Path, place: str) -> Pointer:
    """The place that a reference in the root document would name."""
    name, _, fragment = place.partition("#")
    return Pointer((folder / (name or ROOT)).as_posix(), unescape(fragment))


def codes(outcome: Outcome) -> set[tuple[str, str]]:
    return {(found.severity.value, found.code) for found in outcome.report if found.severity is not Severity.NOTE}


def generated(folder: Path, reference: str, files: Mapping[str, str | bytes] | None = None) -> Outcome:
    """What comes of a description with one reference, beside some other files."""
    written(folder / "spec", {ROOT: OPERATION % reference})
    written(folder, files or {})
    return sdkwright.generate(folder / "spec" / ROOT, output=folder / "sdk", package="shop")


# ------------------------------------------------------------------------------------------ addresses


@pytest.mark.parametrize(
    ("base", "reference", "address"),
    [
        ("spec/openapi.yaml", "models/pet.yaml", "spec/models/pet.yaml"),
        ("spec/openapi.yaml", "./a/../b.yaml", "spec/b.yaml"),
        ("spec/a/b.yaml", "../../../x.yaml", "../x.yaml"),
        ("openapi.yaml", "a%20b%40c.yaml", "a b@c.yaml"),
        ("openapi.yaml", "{id}/get.yaml", "{id}/get.yaml"),
        ("openapi.yaml", "", "openapi.yaml"),
        ("https://example.com/a/b", "c", "https://example.com/a/c"),
        ("openapi.yaml", "https://example.com/x", "https://example.com/x"),
        ("urn:example:a", "", "urn:example:a"),
    ],
)
def test_address_is_relative_to_the_file_that_holds_the_reference(base: str, reference: str, address: str) -> None:
    assert join(base, reference) == address


@pytest.mark.parametrize(
    ("reference", "place"),
    [
        ("pet.yaml", "pet.yaml"),
        ("./pet.yaml#", "pet.yaml"),
        ("models/all.yaml#/Pet", "models/all.yaml#/Pet"),
        ("models/all.yaml#/a~1b/c~0d", "models/all.yaml#/a~1b/c~0d"),
        ("models/all.yaml#/a~1b/%7B%20%7D", "models/all.yaml#/a~1b/{ }"),
        ("models/all.yaml#/list/1", "models/all.yaml#/list/1"),
        ("with%20space%40.json", "with space@.json"),
        ("with space@.json", "with space@.json"),
        ("{pet}.yaml", "{pet}.yaml"),
        ("#/paths/~1other/get/responses/200/content/x/schema", "#/paths/~1other/get/responses/200/content/x/schema"),
        ("models/all.yaml#named", "models/all.yaml#/anchored"),
        ("https://example.com/schemas/owner", "models/all.yaml#/owner"),
        ("https://example.com/schemas/owner#/properties/name", "models/all.yaml#/owner/properties/name"),
    ],
)
def test_reference_leads_to_a_place(tmp_path: Path, reference: str, place: str) -> None:
    other = '  /other: {get: {responses: {"200": {description: "", content: {x: {schema: {type: string}}}}}}}\n'
    known = 'x-known: 1\ncomponents: {schemas: {Known: {$ref: "models/all.yaml#/Pet"}}}\n'
    files = {
        ROOT: OPERATION % reference + other + known,
        "pet.yaml": "type: object",
        "with space@.json": '{"type": "object"}',
        "{pet}.yaml": "type: object",
        "models/all.yaml": (
            "Pet: {type: object}\n"
            "a/b: {c~d: {type: string}, '{ }': {type: string}}\n"
            "list: [{type: string}, {type: integer}]\n"
            "anchored: {$anchor: named, type: string}\n"
            "owner: {$id: 'https://example.com/schemas/owner', properties: {name: {type: string}}}\n"
        ),
    }

    graph = graph_of(tmp_path, files)

    assert graph.follow(at(tmp_path, SCHEMA)) == at(tmp_path, place)


def test_chain_of_references_is_followed_through_several_files(tmp_path: Path) -> None:
    files = {
        ROOT: OPERATION % "a/first.yaml",
        "a/first.yaml": "$ref: ../b/second.yaml#/Pet",
        "b/second.yaml": "Pet: {$ref: '../openapi.yaml#/components/schemas/Pet'}",
    }
    files[ROOT] += "components: {schemas: {Pet: {type: object}}}"

    graph = graph_of(tmp_path, files)

    assert graph.follow(at(tmp_path, SCHEMA)) == at(tmp_path, "#/components/schemas/Pet")
    assert len(graph.documents) == 3


def test_self_names_the_base_of_a_document(tmp_path: Path) -> None:
    text = OPERATION.replace("3.1.0", "3.2.0\n$self: https://example.com/api/openapi.yaml") % "/api/pet"
    files = {ROOT: text + "components: {schemas: {Pet: {$id: 'https://example.com/api/pet', type: object}}}"}

    graph = graph_of(tmp_path, files)

    assert graph.follow(at(tmp_path, SCHEMA)) == at(tmp_path, "#/components/schemas/Pet")


def test_files_that_refer_to_each_other_are_read_once(tmp_path: Path) -> None:
    files = {
        ROOT: OPERATION % "node.yaml",
        "node.yaml": "properties: {next: {$ref: node.yaml}, tree: {$ref: tree.yaml}}",
        "tree.yaml": "properties: {root: {$ref: ./node.yaml}}",
    }

    graph = graph_of(tmp_path, files)

    assert [Path(name).name for name in graph.documents] == [ROOT, "node.yaml", "tree.yaml"]


@pytest.mark.parametrize(
    "place", ["x-samples: {$ref: gone.py}", "example: {$ref: gone.yaml}", "enum: [{$ref: gone.yaml}]"]
)
def test_what_is_in_extensions_and_data_is_no_reference(tmp_path: Path, place: str) -> None:
    graph = graph_of(tmp_path, {ROOT: OPERATION % "pet.yaml", "pet.yaml": place})

    assert len(graph.documents) == 2


def test_property_may_be_called_like_a_keyword(tmp_path: Path) -> None:
    pet = "properties: {example: {$ref: other.yaml}, x-y: {$ref: other.yaml}, $ref: {type: string}}"

    graph = graph_of(tmp_path, {ROOT: OPERATION % "pet.yaml", "pet.yaml": pet, "other.yaml": "type: string"})

    assert graph.follow(at(tmp_path, "pet.yaml#/properties/example")) == at(tmp_path, "other.yaml")
    assert graph.follow(at(tmp_path, "pet.yaml#/properties/x-y")) == at(tmp_path, "other.yaml")


def test_entry_of_a_mapping_is_a_name_or_a_reference(tmp_path: Path) -> None:
    pet = """
oneOf: [{$ref: "openapi.yaml#/components/schemas/Cat"}]
discriminator:
  propertyName: kind
  mapping: {cat: Cat, same: "openapi.yaml#/components/schemas/Cat", dog: models/dog.yaml, gone: Gone, far: gone.yaml}
"""
    files = {
        ROOT: OPERATION % "pet.yaml" + "components: {schemas: {Cat: {type: object}}}",
        "pet.yaml": pet,
        "models/dog.yaml": "type: object",
    }

    report = Report()
    graph = resolve(crawled(written(tmp_path, files), report), report)

    mapping = at(tmp_path, "pet.yaml#/discriminator/mapping")
    assert [(each.code, each.at) for each in report] == [
        ("discriminator-mapping", mapping / "gone"),
        ("discriminator-mapping", mapping / "far"),
    ]
    assert graph.named(mapping / "cat") == at(tmp_path, "#/components/schemas/Cat")
    assert graph.named(mapping / "same") == at(tmp_path, "#/components/schemas/Cat")
    assert graph.named(mapping / "dog") == at(tmp_path, "models/dog.yaml")
    assert graph.named(mapping / "gone") is None
    assert graph.named(mapping / "far") is None


def test_reference_may_pass_through_other_references(tmp_path: Path) -> None:
    files = {
        ROOT: OPERATION % "#/components/schemas/Pet/properties/name" + "components: {schemas: {$ref: models.yaml}}",
        "models.yaml": "Pet: {$ref: pet.yaml}",
        "pet.yaml": "properties: {name: {type: string}}",
    }

    graph = graph_of(tmp_path, files)

    assert graph.follow(at(tmp_path, SCHEMA)) == at(tmp_path, "pet.yaml#/properties/name")


TEMPLATE = """\
components:
  schemas:
    Page:
      $id: page
      properties: {data: {type: array, items: {$dynamicRef: "#item"}}}
      $defs: {item: {$dynamicAnchor: item, %s}}
    Pets: {$id: pets, $ref: page, $defs: {item: {$dynamicAnchor: item, type: string}}}
"""


@pytest.mark.parametrize(("own", "place"), [("not: {}", "Pets"), ("type: integer", "Page")])
def test_dynamic_reference_leads_to_the_outer_anchor_where_the_own_is_open(
    tmp_path: Path, own: str, place: str
) -> None:
    graph = graph_of(tmp_path, {ROOT: OPERATION % "pets" + TEMPLATE % own})

    items = at(tmp_path, "#/components/schemas/Page/properties/data/items")
    assert graph.follow(items) == at(tmp_path, f"#/components/schemas/{place}/$defs/item")


def test_chapter_in_a_file_of_its_own_becomes_text(tmp_path: Path) -> None:
    text = OPERATION.replace('version: "1"', 'version: "1", description: {$ref: intro.md}') % "pet.yaml"

    graph = graph_of(tmp_path, {ROOT: text, "pet.yaml": "type: object", "intro.md": "# Hello: *you*\n"})

    assert graph.value(graph.root / "info" / "description") == "# Hello: *you*\n"


def test_every_file_of_a_description_is_upgraded(tmp_path: Path) -> None:
    pet = "type: object\nproperties: {name: {type: string, nullable: true}}\nrequired: [name]"

    outcome = generated(tmp_path, "pet.yaml", {"spec/pet.yaml": pet, "spec/openapi.yaml": old_dialect("pet.yaml")})

    assert codes(outcome) == set()
    assert "name: str | None" in (tmp_path / "sdk/src/shop/types/pet.py").read_text()


def old_dialect(reference: str) -> str:
    return (OPERATION % reference).replace("3.1.0", "3.0.3")


# -------------------------------------------------------------------------------- what leads nowhere


def test_dangling_reference_inside_a_schema_costs_that_part_alone(tmp_path: Path) -> None:
    pet = "type: object\nproperties: {owner: {$ref: gone.yaml}, name: {type: string}}"

    outcome = generated(tmp_path, "pet.yaml", {"spec/pet.yaml": pet})

    assert outcome.ok
    assert codes(outcome) == {("warning", "ref-not-found")}
    assert "owner: Any | None" in (tmp_path / "sdk/src/shop/types/pet.py").read_text()


def test_dangling_reference_is_said_at_its_line_in_its_file(tmp_path: Path) -> None:
    pet = "type: object\nproperties:\n  owner:\n    $ref: gone.yaml\n"

    outcome = generated(tmp_path, "pet.yaml", {"spec/pet.yaml": pet})

    (found,) = (each for each in outcome.report if each.code == "ref-not-found")
    assert found.at == Pointer((tmp_path / "spec/pet.yaml").as_posix(), ("properties", "owner", "$ref"))
    assert {Path(source.name).name for source in outcome.sources} == {ROOT, "pet.yaml"}


@pytest.mark.parametrize("reference", ["gone.yaml", "#/components/schemas/Gone", "#gone", "pet.yaml#/gone"])
def test_dangling_reference_that_decides_an_outline_stops_the_run(tmp_path: Path, reference: str) -> None:
    outcome = generated(tmp_path, reference, {"spec/pet.yaml": "type: object"})

    assert not outcome.ok
    assert {code for _, code in codes(outcome)} <= {"ref-not-found", "ref-anchor"}


@pytest.mark.parametrize(("place", "severity"), [("get", "note"), ("post", "error")])
def test_operation_of_another_file_stops_the_run_where_something_leads_to_it(
    tmp_path: Path, place: str, severity: str
) -> None:
    """The file has a schema that is taken, and an operation that is broken."""
    more = "paths: {/b: {get: {responses: {'200': {$ref: gone.yaml}}}}}\ncomponents: {schemas: {B: {type: object}}}"
    spec = OPERATION % "b.yaml#/components/schemas/B" + ("  /b: {$ref: 'b.yaml#/paths/~1b'}" if place == "post" else "")
    written(tmp_path, {ROOT: spec, "b.yaml": f"{OPERATION.partition('paths')[0]}{more}"})

    outcome = sdkwright.generate(tmp_path / ROOT, output=tmp_path / "sdk", package="shop")

    assert outcome.ok == (severity == "note")
    assert [found.severity.value for found in outcome.report if found.code == "ref-not-found"] == [severity]


def test_files_of_swagger_may_lead_back_to_the_one_that_is_read(tmp_path: Path) -> None:
    """What moves in the root document is found from all of another one, also from what nothing leads to."""
    head = 'swagger: "2.0"\ninfo: {title: Shop, version: "1"}\nhost: shop.example.com\n'
    path = "paths: {/%s: {get: {responses: {'200': {description: One, schema: {$ref: '%s'}}}}}}\n"
    pet = "definitions: {Pet: {type: object, properties: {owner: {$ref: 'owner.yaml#/definitions/Owner'}}}}"
    owner = "definitions: {Owner: {type: object, properties: {pet: {$ref: 'openapi.yaml#/definitions/Pet'}}}}"
    root = f"{head}{path % ('pets', '#/definitions/Pet')}{pet}"
    written(tmp_path, {ROOT: root, "owner.yaml": f"{head}{path % ('o', 'openapi.yaml#/definitions/Pet')}{owner}"})

    outcome = sdkwright.generate(tmp_path / ROOT, output=tmp_path / "sdk", package="shop")

    assert outcome.ok
    assert [found.code for found in outcome.report if found.code.startswith("ref")] == []
    assert "pet: Pet | None" in (tmp_path / "sdk/src/shop/types/owner.py").read_text()


@pytest.mark.parametrize("head", ["openapi: 3.1.0", 'swagger: "2.0"'])
def test_first_slash_of_a_pointer_may_be_missing(tmp_path: Path, head: str) -> None:
    schema = "{type: object, properties: {b: {$ref: '#definitions/B'}}}"
    text = f"{head}\ndefinitions: {{A: {schema}, B: {{type: string}}}}\npaths: {{/a: {{get: {{responses: "
    text += "{'200': {description: A, %s}}}}}\ninfo: {title: Shop, version: '1'}\n"
    ref = "schema: {$ref: '#definitions/A'}"
    (tmp_path / ROOT).write_text(text % (ref if "swagger" in head else f"content: {{application/json: {{{ref}}}}}"))

    outcome = sdkwright.generate(tmp_path / ROOT, output=tmp_path / "sdk", package="shop")

    assert outcome.ok
    assert "b: str | None" in (tmp_path / "sdk/src/shop/types/a.py").read_text()


@pytest.mark.parametrize("version", ["openapi: 3.1.0", 'swagger: "2.0"'])
def test_operation_may_be_a_reference(tmp_path: Path, version: str) -> None:
    """No standard knows it, and people write it."""
    operation = "definitions: {Get: {operationId: getAll, responses: {'204': {description: Done}}}}"
    text = f"{version}\ninfo: {{title: Shop, version: '1'}}\npaths: {{/a: {{get: {{$ref: '#/definitions/Get'}}}}}}\n"
    (tmp_path / ROOT).write_text(text + operation)

    outcome = sdkwright.generate(tmp_path / ROOT, output=tmp_path / "sdk", package="shop")

    assert outcome.ok
    assert {each.code for each in outcome.report} == {"invalid-description"}
    assert '"GET",\n    "/a",' in (tmp_path / "sdk/src/shop/resources/a.py").read_text()


@pytest.mark.parametrize(
    ("what", "code"),
    [
        ("headers: {X-A: {$ref: 'gone.yaml'}, X-B: {schema: {$ref: 'gone.yaml'}}}", "ref-not-found"),
        ("content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}", "ref-loop"),
    ],
)
def test_what_costs_no_more_than_a_part_stops_no_run(tmp_path: Path, what: str, code: str) -> None:
    text = "openapi: 3.1.0\ninfo: {title: Shop, version: '1'}\n"
    text += f"paths: {{/a: {{get: {{operationId: get-a, responses: {{'200': {{description: A, {what}}}}}}}}}}}\n"
    if code == "ref-loop":
        text += "components: {schemas: {A: {$ref: '#/components/schemas/B'}, B: {$ref: '#/components/schemas/A'}}}\n"
    (tmp_path / ROOT).write_text(text)

    outcome = sdkwright.generate(tmp_path / ROOT, output=tmp_path / "sdk", package="shop")

    found = [(each.severity.value, each.code) for each in outcome.report if each.code.startswith("ref")]
    assert outcome.ok
    assert found == [("warning", code)] * 2
    assert "-> Any:" in (tmp_path / "sdk/src/shop/resources/a.py").read_text()


def test_loop_of_references_through_files_is_an_error(tmp_path: Path) -> None:
    outcome = generated(tmp_path, "a.yaml", {"spec/a.yaml": "$ref: b.yaml", "spec/b.yaml": "$ref: a.yaml"})

    assert ("error", "ref-loop") in codes(outcome)


def test_long_chain_of_files_is_followed(tmp_path: Path) -> None:
    files = {f"spec/{i}.yaml": f"properties: {{next: {{$ref: {i + 1}.yaml}}}}" for i in range(400)}

    outcome = generated(tmp_path, "0.yaml", {**files, "spec/400.yaml": "type: string"})

    assert outcome.ok


def test_chain_that_nobody_could_follow_is_an_error(tmp_path: Path) -> None:
    schemas = {f"A{i}": {"properties": {"next": {"$ref": f"#/components/schemas/A{i + 1}"}}} for i in range(4000)}
    text = {"openapi": "3.1.0", "info": {"title": "Long", "version": "1"}, "components": {"schemas": schemas}}

    outcome = generated(tmp_path, "", {f"spec/{ROOT}": json.dumps(text)})

    assert ("error", "too-deep") in codes(outcome)


# ------------------------------------------------------------------------------------ what is refused


@pytest.mark.parametrize(
    "reference",
    ["../../secret.yaml", "../secret.yaml", "../.hidden/secret.yaml", "a/../../../secret.yaml", "%2e%2e/secret.yaml"],
)
def test_reference_out_of_the_folder_is_refused(tmp_path: Path, reference: str) -> None:
    secrets = {"secret.yaml": "type: string", ".hidden/secret.yaml": "type: string"}
    written(tmp_path, secrets)

    outcome = generated(tmp_path / "project", reference, secrets)

    assert codes(outcome) == {("error", "ref-outside-root")}
    assert [Path(source.name).name for source in outcome.sources] == [ROOT]


def test_absolute_path_is_refused(tmp_path: Path) -> None:
    written(tmp_path, {"secret.yaml": "type: string"})

    outcome = generated(tmp_path / "project", (tmp_path / "secret.yaml").as_posix())

    assert codes(outcome) == {("error", "ref-outside-root")}


def test_file_uri_is_refused_even_into_the_folder(tmp_path: Path) -> None:
    inside = tmp_path / "spec" / "pet.yaml"

    outcome = generated(tmp_path, f"file://{inside.as_posix()}", {"spec/pet.yaml": "type: string"})

    assert codes(outcome) == {("error", "ref-outside-root")}


@pytest.mark.parametrize("link", ["file", "folder"])
def test_symbolic_link_out_of_the_folder_is_refused(tmp_path: Path, link: str) -> None:
    written(tmp_path, {"elsewhere/secret.yaml": "type: string", f"project/spec/{ROOT}": ""})
    target = tmp_path / "elsewhere" / ("secret.yaml" if link == "file" else "")
    (tmp_path / "project/spec" / ("pet.yaml" if link == "file" else "folder")).symlink_to(target)

    outcome = generated(tmp_path / "project", "pet.yaml" if link == "file" else "folder/secret.yaml")

    assert codes(outcome) == {("error", "ref-outside-root")}


def test_symbolic_link_inside_the_folder_is_followed(tmp_path: Path) -> None:
    written(tmp_path, {"spec/models/pet.yaml": "type: object"})
    (tmp_path / "spec/pet.yaml").symlink_to("models/pet.yaml")

    assert generated(tmp_path, "pet.yaml").ok


def test_folder_beside_that_of_the_entry_has_to_be_named(tmp_path: Path) -> None:
    files = {f"spec/{ROOT}": OPERATION % "../models/pet.yaml", "models/pet.yaml": "type: object"}

    outcome = generated(tmp_path, "../models/pet.yaml", {"models/pet.yaml": "type: object"})

    (found,) = (each for each in outcome.report if each.code == "ref-outside-root")
    assert found.hint is not None
    assert "--root" in found.hint
    assert tmp_path.name in found.hint
    wide = Report()
    crawled(written(tmp_path, files), wide, root=tmp_path, entry=f"spec/{ROOT}")
    assert not list(wide)


def test_named_root_folder_is_the_only_limit(tmp_path: Path) -> None:
    files = {f"a/b/{ROOT}": OPERATION % "../../pet.yaml", "pet.yaml": "type: object"}
    wide, narrow = Report(), Report()

    crawled(written(tmp_path, files), wide, root=tmp_path, entry=f"a/b/{ROOT}")
    found = crawled(tmp_path, narrow, root=tmp_path / "a", entry=f"a/b/{ROOT}")

    assert not list(wide)
    assert {absence.code for absence in found.absent.values()} == {"ref-outside-root"}


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("folder/x.yaml", "type: string", "ref-not-a-file"),
        ("folder", b"\x00\x01\x02", "binary-file"),
        ("folder", b"\xff\xfe", "not-utf8"),
        ("folder", "", "empty-document"),
        ("folder", "a: !!python/object:os.system {}", "tag-not-allowed"),
    ],
)
def test_what_is_no_document_is_refused(tmp_path: Path, name: str, content: str | bytes, code: str) -> None:
    outcome = generated(tmp_path, "folder", {f"spec/{name}": content})

    assert ("error", code) in codes(outcome)
    assert not outcome.ok


def test_pipe_is_not_opened(tmp_path: Path) -> None:
    written(tmp_path, {f"spec/{ROOT}": ""})
    os.mkfifo(tmp_path / "spec" / "pipe.yaml")

    assert ("error", "ref-not-a-file") in codes(generated(tmp_path, "pipe.yaml"))


def test_number_of_files_is_bounded(tmp_path: Path) -> None:
    files = {f"{i}.yaml": f"properties: {{next: {{$ref: {i + 1}.yaml}}}}" for i in range(50)}
    written(tmp_path, {ROOT: OPERATION % "0.yaml", **files})

    found = crawled(tmp_path, Report(), budget=Budget(files=20))

    assert len(found.documents) == 20
    assert {absence.code for absence in found.absent.values()} == {"description-too-large"}


# -------------------------------------------------------------------------------- standard input, folders


@pytest.mark.parametrize(
    ("files", "name"),
    [
        ({"openapi.yaml": "openapi: 3.1.0", "other.yaml": "openapi: 3.1.0"}, "openapi.yaml"),
        ({"swagger.json": '{"swagger": "2.0"}', "other.yaml": "openapi: 3.1.0"}, "swagger.json"),
        ({"api.yml": "# mine\n\nopenapi: 3.1.0", "pet.yaml": "type: object"}, "api.yml"),
        ({"api.json": '{"info": {}, "openapi": "3.1.0"}', "pet.json": "{}"}, "api.json"),
    ],
)
def test_folder_stands_for_its_root_file(tmp_path: Path, files: Mapping[str, str], name: str) -> None:
    source = read_entry(written(tmp_path, files), Report())

    assert source is not None
    assert source.name == (tmp_path / name).as_posix()


@pytest.mark.parametrize(
    ("files", "code"),
    [({}, "no-root-file"), ({"a.yaml": "openapi: 3.1.0", "b.yaml": "openapi: 3.0.0"}, "many-root-files")],
)
def test_folder_without_one_root_file_is_refused(tmp_path: Path, files: Mapping[str, str], code: str) -> None:
    report = Report()

    assert read_entry(written(tmp_path, files), report) is None
    assert [found.code for found in report] == [code]


def test_standard_input_refers_to_files_only_below_a_named_root(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(written(tmp_path, {"pet.yaml": "type: object"}))
    tree, rooted = Tree("<stdin>"), Tree("<stdin>", tmp_path)

    refused, read = tree.read("pet.yaml", Budget()), rooted.read("pet.yaml", Budget())

    assert isinstance(refused, Absence)
    assert refused.code == "ref-outside-root"
    assert isinstance(read, Source)
    assert read.data == b"type: object"


# ----------------------------------------------------------------------------------- other machines


@pytest.fixture
def no_packet(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever looks up a name or opens a connection fails the test."""

    def sent(*_: object, **__: object) -> NoReturn:
        pytest.fail("a packet was sent")

    monkeypatch.setattr(socket, "getaddrinfo", sent)
    monkeypatch.setattr(socket, "create_connection", sent)
    monkeypatch.setattr(socket.socket, "connect", sent)


@pytest.mark.usefixtures("no_packet")
@pytest.mark.parametrize("reference", ["http://127.0.0.1:9/x.yaml", "https://example.com/x.yaml", "//example.com/x"])
def test_nothing_is_fetched_unless_it_is_allowed(tmp_path: Path, reference: str) -> None:
    outcome = generated(tmp_path, reference)

    assert codes(outcome) == {("warning", "ref-remote")}
    assert outcome.ok


@pytest.mark.usefixtures("no_packet")
def test_operation_whose_parameter_is_on_another_machine_is_left_out(tmp_path: Path) -> None:
    text = OPERATION % "pet.yaml" + "    parameters: [{$ref: 'https://example.com/parameters.yaml#/Page'}]\n"
    text += '  /owners: {get: {responses: {"204": {description: Nobody}}}}\n'

    outcome = generated(tmp_path, "", {f"spec/{ROOT}": text, "spec/pet.yaml": "type: object"})

    assert codes(outcome) == {("warning", "ref-remote"), ("warning", "operation-left-out")}
    assert not (tmp_path / "sdk/src/shop/resources/pets.py").exists()
    assert (tmp_path / "sdk/src/shop/resources/owners.py").exists()


def remote(answers: Mapping[str, Answer], addresses: Mapping[str, list[str]], calls: list[Call]) -> Remote:
    """A door to a network of our own: what each URL answers, and the addresses of each name."""

    def exchange(call: Call) -> Answer:
        calls.append(call)
        return answers[f"https://{call.host}{call.path}"]

    return Remote(look_up=lambda host, _: addresses[host], exchange=exchange)


PUBLIC = {"good.example": ["93.184.216.34"], "other.example": ["93.184.216.35"]}


def test_fetched_document_comes_from_the_address_that_was_checked() -> None:
    calls: list[Call] = []
    door = remote({"https://good.example/a.yaml": Answer(200, None, b"type: string")}, PUBLIC, calls)

    found = door("https://good.example/a.yaml", Budget())

    assert found == Source("https://good.example/a.yaml", b"type: string")
    assert [call.address for call in calls] == ["93.184.216.34"]
    assert door.fetched == {"https://good.example/a.yaml": b"type: string"}


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "10.0.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "0.0.0.0",
        "100.64.0.1",
        "224.0.0.1",
        "::1",
        "fe80::1",
        "fc00::1",
        "::ffff:127.0.0.1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::",
    ],
)
def test_name_with_an_address_that_is_not_public_is_refused(address: str) -> None:
    calls: list[Call] = []
    door = remote({}, {"bad.example": ["93.184.216.34", address]}, calls)

    found = door("https://bad.example/a.yaml", Budget())

    assert isinstance(found, Absence)
    assert found.severity is Severity.ERROR
    assert "not public" in found.message
    assert not calls


@pytest.mark.parametrize("location", ["http://good.example/b", "https://bad.example/b", "file:///etc/passwd"])
def test_redirect_is_held_to_the_same_rules(location: str) -> None:
    calls: list[Call] = []
    answers = {"https://good.example/a": Answer(302, location, b"")}
    door = remote(answers, {**PUBLIC, "bad.example": ["127.0.0.1"]}, calls)

    found = door("https://good.example/a", Budget())

    assert isinstance(found, Absence)
    assert len(calls) == 1


def test_redirect_to_a_public_place_is_followed() -> None:
    answers = {
        "https://good.example/a": Answer(301, "//other.example/b?c=1", b""),
        "https://other.example/b?c=1": Answer(200, None, b"{}"),
    }

    assert isinstance(remote(answers, PUBLIC, [])("https://good.example/a", Budget()), Source)


@pytest.mark.parametrize(
    "answer", [Answer(302, "https://good.example/a", b""), Answer(200, None, b"x" * 101), Answer(404, None, b"")]
)
def test_endless_redirects_and_large_bodies_are_refused(answer: Answer) -> None:
    door = remote({"https://good.example/a": answer}, PUBLIC, [])
    door.largest = 100

    assert isinstance(door("https://good.example/a", Budget()), Absence)


def test_time_is_bounded_for_all_documents_together() -> None:
    answers = {f"https://good.example/{i}": Answer(200, None, b"{}") for i in range(2)}
    door = remote(answers, PUBLIC, [])
    door.seconds = 0

    found = [door(url, Budget()) for url in answers]

    assert all(isinstance(each, Absence) for each in found)


def test_references_of_a_fetched_document_stay_on_the_network(tmp_path: Path) -> None:
    answers = {
        "https://good.example/api/a.yaml": Answer(200, None, b"properties: {b: {$ref: ../b.yaml}, c: {$ref: /c.yaml}}"),
        "https://good.example/b.yaml": Answer(200, None, b"type: string"),
        "https://good.example/c.yaml": Answer(200, None, b"type: string"),
    }
    report = Report()
    written(tmp_path, {ROOT: OPERATION % "https://good.example/api/a.yaml"})
    source = read_entry(tmp_path / ROOT, report)
    document = load(source, report) if source else None
    assert source is not None
    assert document is not None

    found = crawl(document, Doors(Tree(source.name), remote(answers, PUBLIC, [])), report)

    assert list(found.documents)[1:] == list(answers)


def test_shut_door_names_the_option() -> None:
    found = shut("https://example.com/x", Budget())

    assert isinstance(found, Absence)
    assert "--allow-remote" in (found.hint or "")


def test_whatever_is_waited_for_meets_the_one_deadline() -> None:
    door = remote({}, PUBLIC, [])
    door.look_up = lambda host, port: [str(time.sleep(20))]
    door.seconds = 0.2
    began = time.monotonic()

    found = door("https://good.example/a", Budget())

    assert isinstance(found, Absence)
    assert "took longer" in found.message
    assert time.monotonic() - began < 10


def test_server_that_drips_its_headers_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    class Plain(Pinned):
        def connect(self) -> None:
            self.sock = socket.create_connection((self._address, self.port), self.timeout)

    monkeypatch.setattr("sdkwright.load.remote._Pinned", Plain)
    with socket.create_server(("127.0.0.1", 0)) as server:
        threading.Thread(target=drip, args=(server,), daemon=True).start()
        began = time.monotonic()

        with pytest.raises(Exception, match="took longer"):
            exchange(Call("good.example", server.getsockname()[1], "127.0.0.1", "/", 0.5, 1000))

        assert time.monotonic() - began < 10


def drip(server: socket.socket) -> None:
    """Answers with a header every twentieth of a second, for ever."""
    connection, _ = server.accept()
    with connection, suppress(OSError):
        connection.sendall(b"HTTP/1.1 200 OK\r\n")
        while True:
            connection.sendall(b"X")
            time.sleep(0.05)
