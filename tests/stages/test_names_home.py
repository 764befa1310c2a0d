"""The names of an API are remembered once: all that is made of it agrees, in one run or in one after another."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import sdkwright
from sdkwright.cli import main
from sdkwright.config.sdk_toml import Config
from sdkwright.model import Api
from sdkwright.pipeline import Outcome, Request, understand
from sdkwright.plan.api import PlannedApi, plan
from sdkwright.plan.names.known_names import OTHERS
from sdkwright.plan.names.language import Language
from sdkwright.plan.resources import walk
from sdkwright.report import Report
from sdkwright.targets.python.names.identifiers import PYTHON
from sdkwright.text import Json

from .test_plan import CAMEL

SPEC = """
openapi: 3.1.0
info: {title: Pets, version: "1"}
paths:
  /pets/{id}/feed-times:
    get:
      operationId: listFeedTimes
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {"200": {description: ok, content: {application/json: {schema: {$ref: "#/components/schemas/Pet"}}}}}
components:
  schemas:
    Pet:
      type: object
      properties: {name: {type: string}, "+1": {type: integer}, mood: {enum: [happy, "+1"]}}
"""
CALL = "GET /pets/{id}/feed-times"
PET, MOOD = "#/components/schemas/Pet", "#/components/schemas/Pet/properties/mood"
HOME = "out/sdk"
LISTED = 'spec = "api.yaml"\n[packs.python]\noutput = "out/sdk"\n[packs.facts]\nuse = "./facts"\noutput = "out/facts"\n'
FACTS = "{% for o in operations %}{{ o.resource.slug }} {{ o.verb|md }}{% endfor %}{% for t in types %} {{ t.name|md }}{% endfor %}"


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("sdkwright.format.shape_shared", lambda files, **_: [file.text for file in files])  # no black
    Path("api.yaml").write_text(SPEC)
    Path("facts").mkdir()
    Path("facts/pack.toml").write_text('target = "none"\n[[outputs]]\ntemplate = "a.jinja"\npath = "a.txt"\n')
    Path("facts/a.jinja").write_text(FACTS)
    Path("sdk.toml").write_text(LISTED)


def run(*packs: str, **told: Any) -> None:
    outcome = sdkwright.generate(config="sdk.toml", packs=packs, **told)
    assert outcome.ok, [found.message for found in outcome.report]


def lock(folder: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(Path(folder, "sdkwright.lock").read_text())
    return found


def facts() -> str:
    return Path("out/facts/a.txt").read_text()


def calls() -> str:
    return Path("out/sdk/api.md").read_text()


def renamed(folder: str) -> None:
    """The names of an SDK of long ago, in the lock of a folder."""
    body = lock(folder)
    names = body["names"]["python"]
    names["calls"][CALL] = "animals.meals.fetch_all"
    names["types"][PET] = "Beast"
    names["types"][MOOD] = "TempersOfBeasts"
    Path(folder, "sdkwright.lock").write_text(json.dumps(body))


def test_they_lie_in_the_first_folder_that_is_listed() -> None:
    run()

    assert lock(HOME)["names"]["python"]["calls"] == {CALL: "pets.list_feed_times"}
    assert lock("out/facts")["names"] == {}
    assert facts() == "pets list feed-times Pet"


def test_of_one_folder_they_lie_in_its_own_lock() -> None:
    assert sdkwright.generate("api.yaml", output="out/sdk").ok

    assert lock("out/sdk")["names"]["python"]["calls"]


def test_two_apis_that_are_made_side_by_side_share_no_names() -> None:
    run()
    Path("other.yaml").write_text(SPEC.replace("Pet", "Plant").replace("pets", "plants"))
    other = LISTED.replace("api.yaml", "other.yaml").replace('"out/', '"out/other-')
    Path("other.toml").write_text(other)

    assert sdkwright.generate(config="other.toml").ok
    assert lock("out/other-sdk")["names"]["python"]["calls"] == {
        CALL.replace("pets", "plants"): "plants.list_feed_times"
    }
    assert lock(HOME)["names"]["python"]["calls"] == {CALL: "pets.list_feed_times"}


def test_another_order_of_the_list_moves_them() -> None:
    run()
    renamed(HOME)
    first, python, others = LISTED.partition('[packs.python]\noutput = "out/sdk"\n')
    Path("sdk.toml").write_text(first + others + python)

    run()

    assert lock("out/facts")["names"]["python"]["calls"] == {CALL: "animals.meals.fetch_all"}
    assert lock(HOME)["names"] == {}
    assert "client.animals.meals.fetch_all(id)" in calls()


@pytest.mark.parametrize("alone", [(), ("facts",)])
def test_what_is_no_sdk_calls_things_as_the_sdk_does_also_alone(alone: tuple[str, ...]) -> None:
    run()
    renamed(HOME)

    run(*alone)

    assert facts() == "animals-meals fetch_all Beast"
    run()
    assert "client.animals.meals.fetch_all(id)" in calls()


def test_a_client_in_another_language_calls_things_as_the_sdk_does_also_alone() -> None:
    Path("sdk.toml").write_text(f'{LISTED}[packs.go]\noutput = "out/go"\n')
    run("python")
    renamed(HOME)

    run("go")

    assert "client.Animals.Meals.FetchAll(" in Path("out/go/README.md").read_text()
    assert "type Beast struct {" in Path("out/go/beast_model.go").read_text()
    assert lock("out/go")["names"] == {}
    assert lock(HOME)["names"]["go"]["calls"] == {CALL: "Animals.Meals.FetchAll"}


def test_context_is_what_templates_see(capsys: pytest.CaptureFixture[str]) -> None:
    run()
    renamed(HOME)

    assert main(["context", "operation.resource.slug", "--json", "api.yaml", "--config", "sdk.toml"]) == 0
    assert json.loads(capsys.readouterr().out) == ["animals-meals"]


@pytest.mark.parametrize("command", ["surface", "explain"])
def test_other_commands_know_them(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    run()
    renamed(HOME)
    pointer = ["#/components/schemas/Pet"] if command == "explain" else []

    assert main([command, "api.yaml", *pointer, "--config", "sdk.toml"]) == 0
    assert "Beast" in capsys.readouterr().out


def old_locks() -> None:
    """Locks as they were when each folder remembered its own names, and pages stand first in the list."""
    run()
    body = lock("out/facts")
    body["names"] = {"none": {}}
    Path("out/facts/sdkwright.lock").write_text(json.dumps(body))
    first, python, others = LISTED.partition('[packs.python]\noutput = "out/sdk"\n')
    Path("sdk.toml").write_text(first + others + python)
    renamed("out/sdk")


@pytest.mark.parametrize("first", [(), ("python",), ("facts",)])
def test_names_of_older_locks_are_carried_over(first: tuple[str, ...]) -> None:
    old_locks()

    run(*first)

    assert lock("out/facts")["names"]["python"]["calls"] == {CALL: "animals.meals.fetch_all"}
    run()
    assert "client.animals.meals.fetch_all(id)" in calls()
    assert facts() == "animals-meals fetch_all Beast"
    assert lock("out/sdk")["names"] == {}


def test_a_try_in_another_folder_has_them_and_leaves_them_as_they_are() -> None:
    run()
    renamed(HOME)
    before = Path(HOME, "sdkwright.lock").read_bytes()

    run("python", output="try")

    assert "client.animals.meals.fetch_all(id)" in Path("try/api.md").read_text()
    assert lock("try")["names"]["python"]["types"][PET] == "Beast"
    assert Path(HOME, "sdkwright.lock").read_bytes() == before


def test_check_tells_that_they_are_not_as_they_would_be(capsys: pytest.CaptureFixture[str]) -> None:
    run()
    body = lock(HOME)
    del body["names"]["python"]["calls"]
    Path(HOME, "sdkwright.lock").write_text(json.dumps(body))

    assert main(["generate", "--config", "sdk.toml", "--check", "--no-cache"]) == 1
    said = "".join(capsys.readouterr())
    assert "  differs: sdkwright.lock\nout/sdk is not what would be written" in said


def test_damaged_lock_of_names_stops_the_run(capsys: pytest.CaptureFixture[str]) -> None:
    run()
    Path(HOME, "sdkwright.lock").write_text("{")
    before = calls()

    assert main(["generate", "--config", "sdk.toml", "--no-cache"]) == 1
    assert "error[lock-damaged]" in capsys.readouterr().err
    assert calls() == before


def test_names_are_migrated_where_they_lie(capsys: pytest.CaptureFixture[str]) -> None:
    run()
    renamed(HOME)

    assert main(["names", "--config", "sdk.toml", "--migrate"]) == 0
    assert "`client.animals.meals.fetch_all` | `client.pets.list_feed_times`" in capsys.readouterr().out
    assert lock(HOME)["names"]["python"]["types"][PET] == "Pet"


# ---------------------------------------------------------------------------------- from one language to another


def understood() -> Api:
    api = understand(Request(spec=Path("api.yaml")), Config(), Outcome(Report()))
    assert api is not None
    return api


def planned(language: Language, **known: Json) -> PlannedApi:
    report = Report()
    found = plan(understood(), language, report, remembered=known)
    assert not report.failed
    return found


def told(found: PlannedApi) -> dict[str, object]:
    """What a plan calls things."""
    [operation] = found.operations.values()
    [resource] = [each for each in walk(found.resources) if each.operations]
    return {
        "call": (*resource.path, operation.method),
        "types": [*dict.fromkeys(found.types.names.values())],
        "argument": operation.name(operation.call.all[0]),
    }


OF_LONG_AGO: dict[str, Json] = {
    "calls": {CALL: "animals.meals.import_"},
    "types": {PET: "Beast", MOOD: "class_Tempers"},
    "arguments": {CALL: {"path.id": "pet_key"}},
}


def test_one_language_takes_names_over_from_another_as_it_writes_them() -> None:
    found = told(planned(CAMEL, **{OTHERS: [OF_LONG_AGO]}))

    assert found == {
        "call": ("Animals", "Meals", "Import"),
        "types": ["Beast", "ClassTempers"],
        "argument": "petKey",
    }


def test_its_own_names_go_first() -> None:
    own: dict[str, Json] = {"calls": {CALL: "Zoo.Import"}, "types": {PET: "Creature"}}

    found = told(planned(CAMEL, **own, **{OTHERS: [OF_LONG_AGO]}))

    assert (found["call"], found["types"]) == (("Zoo", "Import"), ["Creature", "ClassTempers"])


def test_python_takes_over_what_another_language_came_first_with() -> None:
    first = planned(CAMEL)
    assert told(first)["call"] == ("Pets", "ListFeedTimes")

    found = told(planned(PYTHON, **{OTHERS: [dict(first.known)]}))

    assert found == told(planned(PYTHON))


def test_what_another_language_remembers_makes_no_type_that_nothing_leads_to() -> None:
    """It is made for those who import it, in the language in which it was published."""
    unused: Json = {"types": {"#/components/schemas/Stray": "Stray"}}
    text = SPEC.replace("  schemas:\n", "  schemas:\n    Stray: {type: object}\n")
    Path("api.yaml").write_text(text)

    assert "Stray" not in planned(CAMEL, **{OTHERS: [unused]}).types.names.values()
    assert "Stray" in planned(CAMEL, types={"#/components/schemas/Stray": "Stray"}).types.names.values()


@pytest.mark.parametrize("name", ["x; import os", "", "a b", "1", "\ud800", 3, None, {"x": "y"}])
def test_code_in_the_names_of_another_language_is_no_name(name: Json) -> None:
    """A lock may be edited by anybody: what it says is spelled, and what cannot be is left out."""
    harmful: Json = {"types": {PET: name}, "calls": {CALL: name}, "arguments": {CALL: {"path.id": name}}}

    found = planned(PYTHON, **{OTHERS: [harmful]})

    names = [*found.types.names.values(), *(told(found)["call"]), told(found)["argument"]]  # type: ignore[misc]
    assert all(str(each).isidentifier() for each in names)
