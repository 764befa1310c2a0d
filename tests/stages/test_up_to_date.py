"""A run in which nothing changed is answered at once, says what the last one said, and is never mistaken."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from sdkwright.cli import main, up_to_date

SPEC = """\
openapi: 3.1.0
info: {title: Shop, version: "1"}
paths:
  /pets:
    $ref: pets.yaml
components:
  schemas:
    Age: {type: integer, example: old}
"""
PETS = """\
get:
  responses:
    "200": {description: Pets, content: {application/json: {schema: {type: string}}}}
"""
OVERLAY = """\
overlay: 1.0.0
info: {title: Ours, version: "1"}
actions: [{target: $.info, update: {title: Corner shop}}]
"""
CONFIG = """\
spec = "api/openapi.yaml"
overlays = ["overlay.yaml"]
[project]
license = "MIT"
license_file = "TERMS"
"""
STAGES = ("jinja2", "black", "yaml", "openapi_spec_validator", "sdkwright.pipeline", "sdkwright.model", "inspect")
CALL = ["generate", "--config", "sdk.toml", "--output", "out", "--pack", "./pack", "--templates", "mine"]


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SDKWRIGHT_CACHE_DIR", str(tmp_path / "cache"))
    files = {
        "sdk.toml": CONFIG,
        "api/openapi.yaml": SPEC,
        "api/pets.yaml": PETS,
        "overlay.yaml": OVERLAY,
        "TERMS": "As you like.\n",
        "pack/pack.toml": '[[outputs]]\ntemplate = "a.jinja"\npath = "{sdk.package}.txt"\n',
        "pack/a.jinja": "{{ sdk.title|md }}{% include 'b.jinja' %}\n",
        "pack/b.jinja": "{{ client.name }}",
        "mine/other.txt": "",
    }
    for name, text in files.items():
        Path(name).parent.mkdir(exist_ok=True)
        Path(name).write_text(text, encoding="utf-8")


def generate(*more: str) -> int:
    return main([*CALL, *more])


@pytest.fixture
def whole(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """One entry for each run that goes through the stages."""
    from sdkwright.cli import generate as generating

    runs: list[int] = []
    real = generating.generate
    monkeypatch.setattr(generating, "generate", lambda *given: runs.append(1) or real(*given))
    return runs


def write(path: str, text: str) -> Callable[[], object]:
    return lambda: Path(path).write_text(text, encoding="utf-8")


def appended(path: str, text: str = "\n") -> Callable[[], object]:
    return lambda: Path(path).write_text(Path(path).read_text("utf-8") + text, encoding="utf-8")


CHANGES = {
    "the description": appended("api/openapi.yaml"),
    "a file that it refers to": appended("api/pets.yaml"),
    "an overlay": appended("overlay.yaml"),
    "the settings": write("sdk.toml", f"tests = false\n{CONFIG}"),
    "the text of the licence": appended("TERMS", "More.\n"),
    "the table of a pack": appended("pack/pack.toml"),
    "a template that is included": appended("pack/b.jinja", "!"),
    "a template that shadows one of a pack": write("mine/b.jinja", "?"),
    "what was written is gone": lambda: os.remove("out/corner_shop.txt"),
    "the lock": appended("out/sdkwright.lock", " "),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_what_changed_is_seen(change: Callable[[], object], whole: list[int]) -> None:
    assert (generate(), generate(), len(whole)) == (0, 0, 1)

    change()

    assert (generate(), len(whole)) == (0, 2)


def test_an_edit_by_hand_is_seen(whole: list[int], capsys: pytest.CaptureFixture[str]) -> None:
    generate()
    written = Path("out/corner_shop.txt")
    text = written.read_text("utf-8")
    written.write_text(text.swapcase(), encoding="utf-8")  # as long as it was

    assert (generate(), len(whole)) == (1, 2)
    assert "corner_shop.txt" in capsys.readouterr().err


def test_another_time_of_the_same_bytes_is_no_change(whole: list[int]) -> None:
    generate()
    for path in ("out/corner_shop.txt", "out/sdkwright.lock", "api/openapi.yaml"):
        os.utime(path, (1, 1))

    assert (generate(), len(whole)) == (0, 1)


def test_the_generator_itself_is_looked_at(whole: list[int], monkeypatch: pytest.MonkeyPatch) -> None:
    generate()
    monkeypatch.setattr("sdkwright.cli.up_to_date.__version__", "99")

    assert (generate(), len(whole)) == (0, 2)


@pytest.mark.parametrize("module", ["pipeline.py", "build/__init__.py", "cli/commands.py"])
def test_every_module_of_the_generator_is_looked_at(module: str, whole: list[int], tmp_path: Path) -> None:
    """A checkout has one version for a long time: what was edited there would go unseen otherwise."""
    copy = tmp_path / "sdkwright"
    shutil.copytree(
        Path(up_to_date.__file__).parents[1], copy, ignore=shutil.ignore_patterns("__pycache__", "templates")
    )
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(up_to_date, "__file__", str(copy / "cli" / "up_to_date.py"))
        generate()
        assert (generate(), len(whole)) == (0, 1)
        os.utime(copy / module, (1, 1))
        assert (generate(), len(whole)) == (0, 2)


@pytest.mark.parametrize("more", [["--strict"], ["--package", "other"], ["--keep-going"]], ids=lambda each: each[0])
def test_another_call_is_another_run(more: list[str], whole: list[int]) -> None:
    generate()
    generate(*more)

    assert len(whole) == 2


def test_no_cache_goes_the_whole_way(whole: list[int]) -> None:
    assert [generate("--no-cache") for _ in range(2)] == [0, 0]

    assert len(whole) == 2


@pytest.mark.parametrize("damage", ["", "{", "[]", '{"generator": 1}', "null"])
def test_a_damaged_memory_is_none(damage: str, whole: list[int]) -> None:
    generate()
    for path in Path("cache").glob("*.json"):
        path.write_text(damage, encoding="utf-8")

    assert (generate(), len(whole)) == (0, 2)


def test_a_run_that_failed_is_not_remembered(whole: list[int]) -> None:
    Path("api/pets.yaml").write_text("get: {responses: {'200': {$ref: '#/nowhere'}}}", encoding="utf-8")

    assert (generate(), generate(), len(whole)) == (1, 1, 2)


def test_a_second_root_in_the_folder_of_the_description_is_seen(
    whole: list[int], capsys: pytest.CaptureFixture[str]
) -> None:
    os.rename("api/openapi.yaml", "api/shop.yaml")
    call = ["generate", "api", "--output", "out", "--pack", "./pack"]
    assert (main(call), main(call), len(whole)) == (0, 0, 1)

    Path("api/second.yaml").write_text(SPEC, encoding="utf-8")

    assert main(call) == 1
    assert "several files" in capsys.readouterr().err


@pytest.mark.parametrize("form", [[], ["--report", "json"], ["--quiet"], ["--check"], ["--check", "--report", "json"]])
def test_it_says_what_the_last_run_said(form: list[str], whole: list[int], capsys: pytest.CaptureFixture[str]) -> None:
    generate()
    capsys.readouterr()

    status = generate("--no-cache", *form), generate(*form)

    said = capsys.readouterr()
    assert status == (0, 0)
    assert len(whole) == 2
    lines = said.out.splitlines()
    if "json" in form:
        first, _, second = said.out.partition("\n}\n{")
        assert json.loads(first + "\n}") == json.loads("{" + second)
    elif form == ["--quiet"]:
        assert (said.out, said.err) == ("", "")
    else:
        assert [line.rpartition(", in ")[0] for line in lines] == [lines[0].rpartition(", in ")[0]] * 2
        assert "example-mismatch" in said.err
        assert said.err[: len(said.err) // 2] == said.err[len(said.err) // 2 :]


def test_no_stage_is_imported() -> None:
    generate()
    script = (
        "import sys; from sdkwright.__main__ import main; status = main();"
        f" print(status, [name for name in {STAGES} if name in sys.modules])"
    )

    done = subprocess.run([sys.executable, "-c", script, *CALL], capture_output=True, text=True, check=True)

    assert done.stdout.splitlines()[-1] == "0 []"
