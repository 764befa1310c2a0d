"""What `make bench-generators` says of a run: what it cost, why it failed, or where it was stopped."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest
import yaml

sys.path.insert(0, str(Path(__file__).parents[1] / "bench"))
from generators import Cost, Limits, add_property, measured
from stainless_config import write_config


def run(code: str, folder: Path, limits: Limits) -> Cost | str:
    return measured([sys.executable, "-c", code], os.environ, folder, limits)


def test_a_run_that_ends_has_a_cost(tmp_path: Path) -> None:
    found = run("bytearray(30_000_000)", tmp_path, Limits())

    assert isinstance(found, Cost)
    assert found.cpu > 0 < found.wall
    assert found.megabytes > 30


def test_a_run_that_fails_has_the_line_that_names_the_error(tmp_path: Path) -> None:
    code = "import sys; sys.stderr.write('ValueError: no such pet\\n  at line 3\\n'); sys.exit(3)"

    found = run(code, tmp_path, Limits())

    assert str(found).endswith("of CPU: ValueError: no such pet")


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="the system does not tell what a process holds")
def test_a_run_is_stopped_at_its_limits_with_what_it_has_started(tmp_path: Path) -> None:
    eats = "import time; held = bytearray(b'1') * 200_000_000; time.sleep(60)"
    starts = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {eats!r}])"

    assert str(run(starts, tmp_path, Limits(60, 150))).startswith("stopped at 150 MB")
    assert str(run("import time; time.sleep(60)", tmp_path, Limits(0.5))).startswith("stopped at 0.5 s")


def test_a_property_is_added_to_a_schema_of_yaml_and_of_json(tmp_path: Path) -> None:
    name, added = "added_by_the_bench", {"type": "string"}
    pet = {"type": "object", "properties": {"name": {"type": "string"}}}
    spec = {"components": {"examples": {"one": {"value": {"properties": {"a": 1}}}}, "schemas": {"Pet": pet}}}
    first, second = tmp_path / "one.json", tmp_path / "other.yaml"
    first.write_text(json.dumps(spec), "utf-8")
    second.write_text("openapi: 3.1.0\n" + yaml.safe_dump({"components": {"schemas": {"Pet": pet}}}), "utf-8")

    add_property(first)
    add_property(second)

    found = [yaml.safe_load(file.read_text("utf-8")) for file in (first, second)]
    assert [each["components"]["schemas"]["Pet"]["properties"][name] for each in found] == [added, added]
    assert found[0]["components"]["examples"] == spec["components"]["examples"]


def test_a_configuration_lists_every_operation_also_that_of_another_file(tmp_path: Path) -> None:
    (tmp_path / "list.yml").write_text("tags: [Pets]\noperationId: listPets\n", "utf-8")
    paths = {"/pets": {"get": {"$ref": "list.yml"}, "post": {"tags": ["Pets"], "operationId": "listPets"}}, "/x": {}}
    (tmp_path / "spec.yml").write_text(yaml.safe_dump({"paths": paths}), "utf-8")

    write_config(tmp_path / "spec.yml", tmp_path / "stainless.yml")

    found = yaml.safe_load((tmp_path / "stainless.yml").read_text("utf-8"))
    assert found["resources"] == {"pets": {"methods": {"list_pets": "get /pets", "list_pets_2": "post /pets"}}}
