"""The tests that an SDK carries: they pass as they are generated, are typed, and fail when a line of the SDK is broken."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import sdkwright

from .cases import Case, cases

ALL = {case.name: case for case in cases()}
RUN = (
    "arguments_that_are_credentials",
    "bytes_in_responses",
    "bytes_of_any_media_type",
    "formats_without_a_model",
    "headers_that_every_call_has",
    "multipart_body",
    "multipart_that_is_awkward",
    "numbers_that_are_decimal",
    "pages_by_cursor_in_the_body",
    "responses_that_are_no_2xx",
    "samples_that_end_early",
    "scripts_without_case",
    "security_by_oauth_and_certificate",
    "security_that_most_operations_share",
    "sse_events_as_objects",
    "styles_of_parameters",
    "values_without_a_form_in_their_place",
    "words_of_the_generator",
)
"""Cases whose own tests are run: what they show is not what they look like, but that they hold."""
SHOWN = ("tests_of_requests", "tests_of_responses")
MUTATIONS = [
    ("requests", "params/values.py", 'return escape(encodable(name, text), safe="")', 'return escape(text, safe="/&")'),
    ("requests", "params/styles.py", 'f"{name}[{key}]"', 'f"{name}.{key}"'),
    ("requests", "params/values.py", "value if isinstance(value, list) else [value]", "[value]"),
    ("requests", "params/styles.py", '"pipeDelimited": "|"', '"pipeDelimited": ","'),
    ("requests", "params/values.py", 'return "true" if value else "false"', "return str(value)"),
    ("requests", "params/styles.py", 'f";{key}={text}"', 'f"{key}={text}"'),
    ("requests", "params/values.py", "yield from exploded(name, without_null(name, value), percent_of(name))", "yield name, to_text(value)"),
    ("requests", "params/multipart.py", 'media_type or "application/json"', 'media_type or "text/plain"'),
    ("requests", "params/multipart.py", "; filename=", "; file="),
    ("requests", "models/encode.py", "    return values\n", "    return {k: v for k, v in values.items() if v is not None}\n"),
    ("requests", "models/encode.py", "found = jsonable(value)", 'found = __import__("json").loads(__import__("json").dumps(jsonable(value)).replace("true", "1"))'),
    ("requests", "auth/credentials.py", 'f"Bearer {token}"', 'f"Token {token}"'),
    ("requests", "params/parameters.py", 'return "; ".join(pairs) or None', "return None"),
    ("requests", "call/prepare.py", '"Content-Type": body.media_type', '"Content-Type": "text/plain"'),
    ("requests", "call/prepare.py", "yield own_headers\n", ""),
    ("responses", "call/response.py", "return decode_in_place(parsed, promise)", "return parsed"),
    ("responses", "call/response.py", 'if promise == "text":\n        return words(operation, response)', ""),
    ("responses", "stream/items.py", "return decode_in_place(parsed, item)", "return parsed"),
    ("responses", "stream/framing.py", 'piece.split(b"\\n")', 'piece.split(b"\\r")'),
    ("responses", "pages/pages.py", "return cast(\"list[T]\", part_items(self.body, way))", "return []"),
    ("responses", "models/objects.py", "found = held.copy()", "found = {name.upper(): value for name, value in held.items()}"),
]  # fmt: skip
"""By the case that must notice: a file of the runtime, a text in it, and what stands there instead."""


@pytest.fixture(scope="module")
def made(shared: Path) -> Callable[[str], Path]:
    """The SDK of a case, generated on first use."""
    return lambda name: ALL[name].made(shared)


def run(sdk: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """The SDK's own tests, as its user runs them; Hypothesis is in our environment alone, and half of the time."""
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:hypothesispytest", *arguments]
    environment = {key: value for key, value in os.environ.items() if not key.startswith("PYTEST_")}
    return subprocess.run(command, cwd=sdk, env=environment, capture_output=True, text=True)


@pytest.mark.parametrize("name", [*SHOWN, *(name for name in RUN)])
def test_an_sdk_passes_its_own_tests_and_skips_none(made: Callable[[str], Path], name: str) -> None:
    ran = run(made(name))

    assert re.search(r"\d+ passed in", ran.stdout), ran.stdout
    assert not re.search(r"skipped|failed|error|warning|xfail", ran.stdout.splitlines()[-1])


@pytest.mark.parametrize("name", SHOWN)
def test_each_operation_is_called_in_both_ways_by_both_clients(made: Callable[[str], Path], name: str) -> None:
    wanted = set()
    for entry in ALL[name].surface()["operations"]:
        *resource, method = entry["call"].split(".")
        needed = [argument["required"] for argument in entry["arguments"]]
        kinds = ["with_all_arguments"] if needed else ["without_arguments"]
        kinds += [] if all(needed) else ["with_required_arguments"]
        wanted |= {f"tests/test_{'__'.join(resource)}.py::test_{method}_{k}[{c}]" for k in kinds for c in CLIENTS}

    listed = run(made(name), "--collect-only").stdout.splitlines()

    assert {line for line in listed if "::" in line and "/readme_test.py" not in line} == wanted


CLIENTS = ("sync", "async")


@pytest.mark.parametrize(
    ("case", "file", "old", "new"), MUTATIONS, ids=[f"{m[1]}-{i}" for i, m in enumerate(MUTATIONS)]
)
def test_a_broken_line_of_the_runtime_is_noticed(
    made: Callable[[str], Path], tmp_path: Path, case: str, file: str, old: str, new: str
) -> None:
    name = f"tests_of_{case}"
    sdk = shutil.copytree(made(name), tmp_path / "sdk", ignore=shutil.ignore_patterns("__pycache__"))
    broken = sdk / "src" / name / "_runtime" / file
    text = broken.read_text("utf-8")
    assert old in text
    broken.write_text(text.replace(old, new), "utf-8")

    ran = run(sdk)

    assert re.search(r"\d+ failed", ran.stdout.splitlines()[-1]), ran.stdout


def test_the_tests_of_an_sdk_are_typed(made: Callable[[str], Path]) -> None:
    folders = [made(name) for name in SHOWN]
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "tests"]

    checked = [
        subprocess.run(command, cwd=sdk, env={**os.environ, "MYPYPATH": "src"}, capture_output=True, text=True)
        for sdk in folders
    ]

    assert [one.stdout for one in checked if one.returncode] == []


def test_a_flag_leaves_them_out(tmp_path: Path) -> None:
    case: Case = ALL["tests_of_responses"]
    (tmp_path / "sdk.toml").write_text(f'spec = "{(case.folder / case.spec).as_posix()}"\ntests = false\n')

    assert sdkwright.generate(config=tmp_path / "sdk.toml", output=tmp_path / "out", package="zoo").ok

    assert not (tmp_path / "out" / "tests").exists()
    assert "pytest" not in (tmp_path / "out" / "pyproject.toml").read_text()
    assert "pytest" not in (tmp_path / "out" / "guide.md").read_text()


def test_the_flag_is_true_or_false(tmp_path: Path) -> None:
    (tmp_path / "sdk.toml").write_text('spec = "x.yaml"\ntests = "no"\n')

    outcome = sdkwright.generate(config=tmp_path / "sdk.toml", output=tmp_path / "out")

    assert [d.message for d in outcome.report if d.code == "config-invalid"] == ["tests must be true or false"]


NESTED = """
openapi: 3.1.0
info: {title: Zoo, version: "1"}
paths:
  /zoo:
    get:
      responses:
        "200":
          description: The zoo
          content:
            application/json:
              schema: {type: object, required: [star], properties: {star: {$ref: "#/components/schemas/Star"}}}
components:
  schemas:
    Star: {oneOf: [{$ref: "#/components/schemas/Cat"}, {$ref: "#/components/schemas/Dog"}], discriminator: {propertyName: kind}}
    Cat: {type: object, required: [name], properties: {name: {type: string}}}
    Dog: {type: object, required: [size], properties: {size: {type: integer}}}
"""


def test_a_member_in_a_response_has_the_tag_that_its_union_gives_it(tmp_path: Path) -> None:
    (tmp_path / "spec.yaml").write_text(NESTED)
    assert sdkwright.generate(tmp_path / "spec.yaml", output=tmp_path / "out", package="zoo").ok

    ran = run(tmp_path / "out")

    assert re.search(r"\d+ passed in", ran.stdout), ran.stdout
    assert "failed" not in ran.stdout
    assert "client.zoo.retrieve()\n" in (tmp_path / "out" / "README.md").read_text()
