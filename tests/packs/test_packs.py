"""Packs: what a folder of templates can do without any Python, and what it is told when it is wrong."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

import sdkwright
from sdkwright.cli import main
from sdkwright.format import BrokenOutput
from sdkwright.pipeline import Outcome
from sdkwright.report.listing import Sources, as_json

SPEC = '''\
openapi: 3.1.0
info: {title: "Pets & <>", version: "1"}
paths:
  /pets:
    get:
      operationId: listPets
      summary: All the <pets>
      responses:
        "200":
          description: The pets
          content:
            application/json:
              schema: {type: array, items: {$ref: "#/components/schemas/Pet"}}
  /pets/{id}/feed:
    post:
      operationId: feedPet
      summary: Feed """ it
      parameters:
        - {name: id, in: path, required: true, schema: {type: string}}
      responses: {"204": {description: Fed}}
components:
  schemas:
    Pet:
      type: object
      properties:
        name: {type: string}
        color: {type: string, enum: [red, blue]}
'''

OPERATIONS = """\
[[outputs]]
template = "op.txt.jinja"
each = "operation"
path = "ops/{operation.name}.txt"
"""


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("openapi.yaml").write_text(SPEC, encoding="utf-8")


def write(folder: str, **files: str) -> str:
    """A folder with these files; `__` in a keyword is a dot, so that a name can be one."""
    for name, text in files.items():
        path = Path(folder, name.replace("__", "."))
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return f"./{folder}"


def one_output(template: str, path: str = "out.txt", each: str = "once") -> str:
    """A pack with one row, and the template that it names."""
    row = f'[[outputs]]\ntemplate = "out.jinja"\npath = "{path}"\neach = "{each}"\n'
    return write("pack", pack__toml=row, out__jinja=template)


def run(*packs: str, templates: str | None = None) -> Outcome:
    return sdkwright.generate("openapi.yaml", output="out", packs=packs, templates=templates)


def files() -> dict[str, str]:
    """What lies in the output, but for the lock."""
    found = (path for path in Path("out").rglob("*") if path.is_file() and path.name != "sdkwright.lock")
    return {path.relative_to("out").as_posix(): path.read_text("utf-8") for path in found}


def only_error(outcome: Outcome) -> dict[str, object]:
    """The one diagnostic of a run that wrote nothing."""
    assert not outcome.ok
    assert not Path("out").exists()
    [found] = as_json(outcome.report, Sources(outcome.sources))
    assert found["severity"] == "error"
    return {key: found[key] for key in ("code", "message", "file", "line", "hint")}


# --------------------------------------------------------------------------------- what a pack can do


def test_folder_with_one_template_makes_a_file_for_each_operation() -> None:
    pack = write("my-pack", pack__toml=OPERATIONS, op__txt__jinja="{{ operation.verb|md }} {{ operation.call }}\n")

    assert main(["generate", "openapi.yaml", "--output", "out", "--pack", pack, "--quiet"]) == 0
    assert files() == {"ops/list_pets.txt": "GET pets.list\n", "ops/feed_pet.txt": "POST pets.feed\n"}


@pytest.mark.parametrize(
    ("each", "path", "made"),
    [
        ("once", "{sdk.package}.txt", {"pets.txt"}),
        ("resource", "{resource.path}.txt", {"pets.txt"}),
        ("operation", "{operation.method}.txt", {"list.txt", "feed.txt"}),
        ("module", "{module.name}.txt", {"pet.txt"}),
        ("model", "{model.name}.txt", {"Pet.txt"}),
        ("enum", "{enum.name}.txt", {"PetColor.txt"}),
        ("alias", "{alias.name}.txt", set()),
    ],
)
def test_each_makes_a_file_for_each_thing_of_its_kind(each: str, path: str, made: set[str]) -> None:
    run(one_output("{{ sdk.package }}\n", path, each))

    assert set(files()) == made


def test_every_view_sees_the_whole_sdk() -> None:
    run(one_output("{{ sdk.title|md }} {{ client.name }} {{ resources[0].name }} {{ modules[0].name }}\n"))

    assert files() == {"out.txt": "Pets &amp; &lt;&gt; Pets PetsResource pet\n"}


def test_rows_of_copies_copy_files_and_folders_as_they_are() -> None:
    rows = '[[copies]]\nfrom = "a.txt"\nto = "b.txt"\n[[copies]]\nfrom = "deep"\nto = "{sdk.package}/deep"\n'
    write("pack", pack__toml=rows, a__txt="{{ no template }}\n")
    write("pack/deep/er", x__txt="1\n", y__jinja="not copied", __hidden="copied")

    run("./pack")

    assert files() == {"b.txt": "{{ no template }}\n", "pets/deep/er/x.txt": "1\n", "pets/deep/er/.hidden": "copied"}


def test_filters_make_text_harmless_in_their_kind_of_place() -> None:
    run(
        one_output(
            "{% for op in resources[0].operations %}{{ op.summary|py }} {{ op.summary|doc }} {{ op.summary|comment }} "
            "{{ op.summary|toml }} {{ op.summary|html }}\n{% endfor %}"
        )
    )

    assert files()["out.txt"].splitlines() == [
        '"All the <pets>" """All the <pets>""" # All the <pets> "All the <pets>" All the &lt;pets&gt;',
        '\'Feed """ it\' """Feed \\"\\"" it""" # Feed """ it ' '"Feed \\"\\"\\" it" Feed &quot;&quot;&quot; it',
    ]


def test_what_has_several_lines_is_printed_at_the_indentation_of_its_hole() -> None:
    Path("openapi.yaml").write_text(SPEC.replace("All the <pets>", '"one\\n\\ntwo"'), encoding="utf-8")

    run(one_output("def f():\n    {{ resources[0].operations[0].summary|doc }}\n"))

    assert files()["out.txt"] == 'def f():\n    """one\n\n    two\n    """\n'


def test_two_packs_make_their_files_side_by_side() -> None:
    one, two = one_output("1\n", "one.txt"), write("two", pack__toml=OPERATIONS, op__txt__jinja="2\n")

    outcome = run(one, two)

    assert outcome.ok
    assert set(files()) == {"one.txt", "ops/list_pets.txt", "ops/feed_pet.txt"}


def test_pack_leaves_alone_what_another_pack_wrote_into_the_same_folder() -> None:
    one, two = one_output("1\n", "one.txt"), write("two", pack__toml=OPERATIONS, op__txt__jinja="2\n")
    run(one)

    outcome = run(two)

    assert outcome.changes is not None
    assert not outcome.changes.removed
    assert set(files()) == {"one.txt", "ops/list_pets.txt", "ops/feed_pet.txt"}


def test_pack_removes_what_it_wrote_before_and_no_longer_makes() -> None:
    run(one_output("1\n", "old.txt"))

    outcome = run(one_output("1\n", "new.txt"))

    assert outcome.changes is not None
    assert outcome.changes.removed == ("old.txt",)
    assert set(files()) == {"new.txt"}


def test_pack_has_the_name_of_its_folder_or_that_which_it_gives_itself() -> None:
    one_output("1\n")
    write("other/pack", pack__toml='name = "mine"\n' + Path("pack/pack.toml").read_text(), out__jinja="2\n")
    Path("other/pack/pack.toml").write_text(Path("other/pack/pack.toml").read_text().replace("out.txt", "other.txt"))

    outcome = run("./pack", "other/pack")

    assert outcome.ok
    assert files() == {"out.txt": "1\n", "other.txt": "2\n"}


# -------------------------------------------------------------------------------- templates of users


def test_template_of_a_user_shadows_ours_by_its_path() -> None:
    one_output("ours\n")
    shadow = write("mine", out__jinja="mine\n")

    run("./pack", templates=shadow)

    assert files() == {"out.txt": "mine\n"}


def test_rows_of_copies_take_only_the_modules_that_are_imported() -> None:
    rows = (
        '[[copies]]\nfrom = "deep"\nto = "src/{sdk.package}/deep"\nonly = "imported"\n'
        '[[outputs]]\ntemplate = "made.jinja"\npath = "src/{sdk.package}/deep/made.py"\n'
        '[[outputs]]\ntemplate = "idle.jinja"\npath = "src/{sdk.package}/deep/idle.py"\n'
        '[[outputs]]\ntemplate = "main.jinja"\npath = "src/{sdk.package}/main.py"\n'
    )
    main = "def f() -> None:\n    from .deep.room import one, made\n"
    templates = {"made__jinja": "X = 1\n", "idle__jinja": "X = 1\n", "main__jinja": main}
    write("pack", pack__toml=rows, **templates)
    write("pack/deep", a__txt="no module\n", unused__py="from .room import one\n")
    two = "from typing import TYPE_CHECKING\n\nif TYPE_CHECKING:\n    from pets.deep import made\n"
    write("pack/deep/room", one__py="from . import two\n", two__py=two, three__py="import this\n")

    for folder in ("pack/deep", "pack/deep/room"):
        Path(folder, "__init__.py").write_text("")

    run("./pack")

    room = {f"src/pets/deep/room/{name}.py" for name in ("__init__", "one", "two")}
    deep = {f"src/pets/deep/{name}" for name in ("__init__.py", "a.txt", "made.py")}
    assert files().keys() == {*room, *deep, "src/pets/main.py"}


def test_copied_file_of_a_user_shadows_ours_by_its_path() -> None:
    write("pack", pack__toml='[[copies]]\nfrom = "deep"\nto = "deep"\n')
    write("pack/deep", a__txt="ours\n", b__txt="ours\n")
    write("mine/deep", b__txt="mine\n")

    run("./pack", templates="mine")

    assert files() == {"deep/a.txt": "ours\n", "deep/b.txt": "mine\n"}


def test_template_can_extend_what_it_shadows() -> None:
    one_output("top\n{% block middle %}\nours\n{% endblock %}\nbottom\n")
    block = "{% block middle %}\nmine, after {{ super() }}{% endblock %}"
    shadow = write("mine", out__jinja='{% extends "!out.jinja" %}' + block)

    run("./pack", templates=shadow)

    assert files() == {"out.txt": "top\nmine, after ours\nbottom\n"}


def test_template_can_include_and_import_others_of_its_pack() -> None:
    write("pack", part__jinja="{{ sdk.package }}\n", macros__jinja="{% macro twice(x) %}{{ x }}{{ x }}{% endmacro %}")
    one_output('{% from "macros.jinja" import twice %}{% include "part.jinja" %}{{ twice(sdk.package) }}\n')

    run("./pack")

    assert files() == {"out.txt": "pets\npetspets\n"}


def test_sdk_takes_a_readme_of_the_user() -> None:
    shadow = write("mine", README__md__jinja="# Mine\n\n{{ sdk.title|md }}\n")

    outcome = run("python", templates=shadow)

    assert outcome.ok
    assert files()["README.md"] == "# Mine\n\nPets &amp; &lt;&gt;\n"
    assert "class Pet(Model):" in files()["src/pets/types/pet.py"]


@pytest.mark.parametrize("template", ["client.py.jinja", "README.md.jinja", "resource.py.jinja", "module.py.jinja"])
def test_templates_of_the_sdk_offer_blocks_to_extend(repository: Path, template: str) -> None:
    assert "{% block " in (repository / "templates" / "python" / template).read_text("utf-8")


# ------------------------------------------------------------------------------- what a pack is told


@pytest.mark.parametrize("way", ["|safe", "|e", "|tojson", "|forceescape"])
def test_text_has_no_way_around_the_filters(way: str) -> None:
    outcome = run(one_output("{{ sdk.title.raw" + way + " }}\n"))

    assert not outcome.ok


def test_error_in_an_included_template_stands_in_that_template() -> None:
    write("pack", part__jinja="\n{{ sdk.title }}\n")

    error = only_error(run(one_output('{% include "part.jinja" %}')))

    assert (error["file"], error["line"]) == ("pack/part.jinja", 2)


@pytest.mark.parametrize(
    ("manifest", "message", "hint"),
    [
        (
            *("zzz = 1\n", "unknown key zzz"),
            "there is name, context, extends, target, options, outputs, copies, program",
        ),
        ('tarket = "python"\n', "unknown key tarket", "did you mean target?"),
        ('[[outputs]]\ntemplat = "out.jinja"\npath = "x"\n', "unknown key templat", "did you mean template?"),
        ('[[outputs]]\npath = "x"\n', "each of [[outputs]] needs template = a text", None),
        ('[[outputs]]\ntemplate = 3\npath = "x"\n', "each of [[outputs]] needs template = a text", None),
        ('[outputs]\ntemplate = "x"\n', "outputs must be written as [[outputs]]", None),
        ('[[copies]]\nfrom = "x"\n', "each of [[copies]] needs to = a text", None),
        ('[[copies]]\nfrom = "x"\nto = "y"\nonly = "used"\n', "only = 'used' is neither 'everything' nor", None),
        ("outputs = [1]\n", "each of [[outputs]] must be a table", None),
        ("= 1\n", "this pack.toml cannot be read", None),
    ],
)
def test_error_of_a_manifest_stands_in_it(manifest: str, message: str, hint: str | None) -> None:
    outcome = run(write("pack", pack__toml=manifest, out__jinja=""))

    first = as_json(outcome.report, Sources(outcome.sources))[0]
    assert not outcome.ok
    assert not Path("out").exists()
    assert (first["code"], first["file"]) == ("pack-invalid", "pack/pack.toml")
    assert str(first["message"]).startswith(message)
    assert first["hint"] == hint


def test_each_of_an_unknown_kind_is_an_error_that_lists_the_kinds() -> None:
    error = only_error(run(one_output("", each="operations")))

    assert error["file"] == "pack/pack.toml"
    assert str(error["message"]) == (
        "each = 'operations' is none of once, module, model, enum, alias, typed_dicts, typed_dicts_package, resource, operation, webhooks, api_page, types_page, license, sdk_tests, readme_tests, test_module"
    )


def test_missing_template_is_an_error_in_the_manifest() -> None:
    error = only_error(run(write("pack", pack__toml=OPERATIONS)))

    assert (error["message"], error["file"]) == ("there is no template op.txt.jinja", "pack/pack.toml")


def test_template_outside_of_the_pack_is_not_found() -> None:
    write("secret", x__jinja="secret\n")

    error = only_error(run(write("pack", pack__toml='[[outputs]]\ntemplate = "../secret/x.jinja"\npath = "x"\n')))

    assert error["message"] == "there is no template ../secret/x.jinja"


def test_copies_from_nowhere_are_an_error() -> None:
    nowhere = only_error(run(write("pack", pack__toml='[[copies]]\nfrom = "nothing"\nto = "x"\n')))

    assert nowhere["message"] == "there is nothing at nothing"


@pytest.mark.parametrize("source", ["../secret", "../secret/x.txt"])
def test_copies_from_outside_of_the_pack_are_an_error(source: str) -> None:
    write("secret", x__txt="secret\n")

    outcome = run(write("pack", pack__toml=f'[[copies]]\nfrom = "{source}"\nto = "x"\n'))

    assert not outcome.ok


def test_unknown_pack_is_an_error_with_a_suggestion() -> None:
    error = only_error(run("pyton"))

    assert error["code"] == "pack-not-found"
    assert error["hint"] == "did you mean python?"


def test_unknown_target_is_an_error_in_the_manifest() -> None:
    outcome = run(write("pack", pack__toml='target = "pythn"\n' + OPERATIONS, op__txt__jinja=""))

    assert not outcome.ok


def test_folder_of_templates_that_does_not_exist_is_an_error() -> None:
    error = only_error(run(one_output(""), templates="nowhere"))

    assert (error["code"], error["message"]) == ("templates-not-found", "nowhere is no folder")


def test_two_packs_of_one_name_are_an_error() -> None:
    write("a/pack", pack__toml="")
    write("b/pack", pack__toml="")

    outcome = run("a/pack", "b/pack")

    assert {found.code for found in outcome.report} == {"pack-doubled"}


# ------------------------------------------------------------------------------- whose templates run


def test_folder_of_the_name_of_our_pack_does_not_take_its_place() -> None:
    write("python", pack__toml='[[outputs]]\ntemplate = "out.jinja"\npath = "x"\n', out__jinja="theirs\n")

    assert run("python").ok

    assert "x" not in files()
    assert "src/pets/_client.py" in files()


def test_folder_without_a_slash_is_told_how_to_write_it() -> None:
    one_output("1\n")

    error = only_error(run("pack"))

    assert (error["code"], error["hint"]) == (
        "pack-not-found",
        "a folder is written with a slash: did you mean ./pack?",
    )


@pytest.mark.parametrize("name", ["./pack", "pack/", "../{here}/pack", "{path}/pack"])
def test_folder_that_looks_like_one_is_taken(name: str) -> None:
    one_output("1\n")

    assert run(name.format(here=Path.cwd().name, path=Path.cwd())).ok


def test_template_that_shadows_ours_runs_in_a_sandbox(tmp_path: Path) -> None:
    shell = "{{ cycler.__init__.__globals__.os.system('touch " + str(tmp_path / "owned") + "') }}"
    shadow = write("mine", README__md__jinja=shell)

    outcome = run("python", templates=shadow)

    assert not outcome.ok
    assert not (tmp_path / "owned").exists()


def test_pack_cannot_change_what_it_is_given() -> None:
    assert not run(one_output("{% set x = {}.update({'a': 1}) %}")).ok


@pytest.mark.parametrize("template", ["/etc/passwd", "link.jinja", "pipe.jinja", "x" * 60_000])
def test_template_that_is_no_file_of_the_pack_is_not_found(template: str, tmp_path: Path) -> None:
    write("secret", x__jinja="secret\n")
    write("pack", pack__toml=f'[[outputs]]\ntemplate = "{template}"\npath = "x"\n')
    Path("pack/link.jinja").symlink_to(tmp_path / "secret" / "x.jinja")
    os.mkfifo("pack/pipe.jinja")

    error = only_error(run("./pack"))

    is_pipe = template.startswith("pipe")
    told = "this template cannot be read: it is a pipe, not a file" if is_pipe else "there is no template "
    assert str(error["message"]).startswith(told)
    assert len(str(error["message"])) < 300


def test_copies_follow_no_link_out_of_the_pack(tmp_path: Path) -> None:
    write("secret", x__txt="secret\n")
    write("pack", pack__toml='[[copies]]\nfrom = "deep"\nto = "deep"\n')
    write("pack/deep", a__txt="1\n")
    Path("pack/deep/link.txt").symlink_to(tmp_path / "secret" / "x.txt")
    Path("pack/deep/more").symlink_to(tmp_path / "secret")

    run("./pack")

    assert files() == {"deep/a.txt": "1\n"}


@pytest.mark.parametrize("kind", ["pipe", "folder", "nothing"])
def test_pack_whose_manifest_is_no_file_is_refused_at_once(kind: str) -> None:
    Path("pack").mkdir()
    if kind == "pipe":
        os.mkfifo("pack/pack.toml")
    elif kind == "folder":
        Path("pack/pack.toml").mkdir()

    assert only_error(run("./pack"))["code"] == "pack-not-found"


@pytest.mark.parametrize("name", ["../../x", "/x", "..", "a/b", ""])
def test_name_of_a_pack_leads_nowhere(name: str) -> None:
    outcome = run(write("pack", pack__toml=f'name = "{name}"\n'))

    assert [found.code for found in outcome.report] == ["pack-invalid"]


# -------------------------------------------------------------------------------------------- outputs


def test_python_that_does_not_parse_is_shown_with_its_template_and_nothing_is_written() -> None:
    pack = one_output("x = 1\ndef {{ sdk.package }}(:\ny = 2\n", "broken.py")

    with pytest.raises(BrokenOutput) as caught:
        run(pack)

    said = str(caught.value)
    assert "broken.py:2: invalid syntax" in said
    assert "made by the template out.jinja of the pack pack" in said
    assert "     1 | x = 1\n>    2 | def pets(:\n     3 | y = 2" in said
    assert not Path("out").exists()


def test_broken_python_ends_the_command_with_1_and_no_traceback(capsys: pytest.CaptureFixture[str]) -> None:
    pack = one_output("def (:\n", "broken.py")

    assert main(["generate", "openapi.yaml", "--output", "out", "--pack", pack]) == 1

    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("error[broken-output]: ")
    assert "Traceback" not in said.err


def test_python_of_a_pack_is_formatted() -> None:
    run(one_output("x = {  'a':1 }\n", "a.py"))

    assert files() == {"a.py": 'x = {"a": 1}\n'}


@pytest.mark.parametrize("path", ["same.txt", "{sdk.package}.txt"])
def test_two_outputs_with_one_path_are_an_error(path: str) -> None:
    row = f'[[outputs]]\ntemplate = "out.jinja"\npath = "{path}"\n'

    outcome = run(write("pack", pack__toml=row + row.replace("same", "SAME"), out__jinja="x\n"))

    assert outcome.report.failed
    assert not Path("out").exists()


def test_two_packs_that_make_one_path_are_an_error() -> None:
    one_output("1\n")
    write("two", pack__toml=Path("pack/pack.toml").read_text(), out__jinja="2\n")

    outcome = run("./pack", "./two")

    assert outcome.report.failed
    assert not Path("out").exists()


def test_each_with_a_path_that_is_always_the_same_is_an_error() -> None:
    outcome = run(one_output("x\n", "same.txt", "operation"))

    assert outcome.report.failed
    assert not Path("out").exists()


@pytest.mark.parametrize(
    "path", ["../x", "/x", "a/../../x", "a//b", "./x", "sdkwright.lock", "a\\\\b", "nul.txt", ".git/x"]
)
def test_path_that_leads_out_of_the_output_or_that_no_system_takes_is_refused(path: str) -> None:
    outcome = run(one_output("x\n", path))

    assert [found.code for found in outcome.report] == ["path-refused"]
    assert not Path("out").exists()
    assert not Path("x").exists()
