"""What is wrong with a pack.toml, and with the names that its rows give to templates: found by the look, at its line."""

from __future__ import annotations

from pathlib import Path

import pytest

import sdkwright
from sdkwright.authoring.checking import check
from sdkwright.cli import main
from sdkwright.report import Mark, Report

from .test_packs import here, write

__all__ = ["here"]
OUTPUT = '[[outputs]]\ntemplate = "out.md.jinja"\n'
TOP = 'context = 2\ntarget = "none"\n'
FOUND = {
    # a path
    f'{TOP}{OUTPUT}path = "../a.md"': ("path-refused", 5, "path = '../a.md': '..' is not a name", "below the output"),
    f'{TOP}{OUTPUT}path = "/tmp/a.md"': ("path-refused", 5, "it is absolute", "below the output"),
    f'{TOP}{OUTPUT}path = "sdkwright.lock"': ("path-refused", 5, "it is the lock", None),
    f'{TOP}{OUTPUT}path = "{{api.slug}}/../a.md"': ("path-refused", 5, "'..' is not a name", None),
    f'{TOP}[[copies]]\nfrom = "c.css"\nto = "../x"': ("path-refused", 5, "to = '../x': '..' is not a name", None),
    f'{TOP}[[copies]]\nfrom = "nope"\nto = "x"': ("pack-invalid", 4, "there is nothing at nope", "there is c.css"),
    f'{TOP}[[copies]]\nfrom = "c.cs"\nto = "x"': (
        "pack-invalid",
        4,
        "there is nothing at c.cs",
        "did you mean `c.css`?",
    ),
    # two files in one place
    f'{TOP}{OUTPUT}each = "operation"\npath = "a.md"': (
        *("path-doubled", 6, "every operation has the path a.md"),
        "a hole that is another for each tells them apart: {operation.slug}",
    ),
    f'{TOP}{OUTPUT}each = "operation"\npath = "{{api.slug}}.md"': ("path-doubled", 6, "every operation has", "slug}"),
    f'{TOP}{OUTPUT}each = "operation"\npath = "{{operation.method}}.md"': (
        *("path-doubled", 6, "several of each = 'operation' can have one path, by {operation.method} alone"),
        "{operation.slug}",
    ),
    f'{TOP}{OUTPUT}path = "a.md"\n{OUTPUT}path = "A.md"': ("path-doubled", 8, "is written to A.md", "ignores case"),
    f'{TOP}{OUTPUT}path = "a"\n{OUTPUT}path = "a/b.md"': (
        "path-doubled",
        8,
        "is written below a, which is a file",
        None,
    ),
    f'{TOP}{OUTPUT}path = "c.css"\n[[copies]]\nfrom = "c.css"\nto = "c.css"': (
        *("path-doubled", 8, "c.css is written to c.css, as out.md.jinja is"),
        "no two outputs can have one path",
    ),
    # keys
    f'context = 2\ntarget = "rust"\n{OUTPUT}path = "a.md"': (
        *("pack-invalid", 2, "target = 'rust' is none of: python, go, none"),
        'target = "none" gives the facts alone',
    ),
    f'context = 2\ntarget = "pyton"\n{OUTPUT}path = "a.md"': ("pack-invalid", 2, "'pyton'", "did you mean python?"),
    f'{TOP}[[output]]\npath = "a.md"': ("pack-invalid", 3, "unknown key output", "did you mean outputs?"),
    f'{TOP}{OUTPUT}path = "a.md"\nextends = "../x"': (
        *("pack-invalid", 6, "unknown key extends"),
        "extends belongs to the top of the file, above the first table",
    ),
    f'{TOP}{OUTPUT}path = "a.md"\n[options.a]\ndescription = "x"': (
        *("pack-invalid", 7, "unknown key description"),
        "there is type, choices, default, help",
    ),
    f'context = "2"\ntarget = "none"\n{OUTPUT}path = "a.md"': (
        *("pack-invalid", 1, "context = '2' is a text"),
        "write context = 2",
    ),
    # what a row sees
    f'{TOP}{OUTPUT}path = "{{operation.slug}}.md"': (
        *("no-name", 5, "there is no `operation` here"),
        'a row with each = "operation" has it',
    ),
    f'{TOP}{OUTPUT}path = "a.md"\nwhen = "type.is_nullable"': ("no-name", 6, "no `type` here", 'each = "type"'),
    f'{TOP}[[outputs]]\ntemplate = "ot.md.jinja"\npath = "a.md"': (
        *("no-template", 4, "there is no template ot.md.jinja"),
        "did you mean out.md.jinja?",
    ),
}
QUIET = {"unused-template", "unused-option"}


def looked_at(manifest: str, template: str = "x\n") -> Report:
    report = Report()
    write("pack", pack__toml=manifest, out__md__jinja=template, c__css="a {}\n")
    check("./pack", report)
    return report


@pytest.mark.parametrize("manifest", FOUND)
def test_a_slip_is_found_at_its_line(manifest: str) -> None:
    code, line, message, hint = FOUND[manifest]

    [found] = [each for each in looked_at(f"{manifest}\n") if each.code not in QUIET]

    assert (found.code, message in found.message) == (code, True), found.message
    assert isinstance(found.at, Mark)
    assert (Path(found.at.document).name, found.at.line) == ("pack.toml", line)
    assert hint is None or hint in str(found.hint), found.hint


RIGHT = (
    f'{TOP}{OUTPUT}each = "operation"\npath = "{{operation.slug}}.md"',
    f'{TOP}{OUTPUT}each = "operation"\npath = "a.md"\nwhen = "operation.is_deprecated"',
    f'{TOP}{OUTPUT}each = "operation"\npath = "{{operation.resource.slug}}/{{operation.method}}/{{operation.slug}}.md"',
    f'{TOP}{OUTPUT}path = "a/b.md"\n{OUTPUT}path = "a/c.md"\n[[copies]]\nfrom = "c.css"\nto = "a/d.css"',
    f'context = "2.0"\ntarget = "none"\n{OUTPUT}path = "a.md"',
)


@pytest.mark.parametrize("manifest", RIGHT)
def test_what_is_right_is_told_of_nothing(manifest: str) -> None:
    assert [each.message for each in looked_at(f"{manifest}\n")] == []


def test_a_thing_of_another_row_is_told_with_its_row_and_its_loop() -> None:
    report = looked_at(f'{TOP}{OUTPUT}path = "a.md"\n', "{{ operation.slug }}{{ server.url|md }}\n")

    assert [(each.code, each.hint) for each in report] == [
        ("no-name", 'a row with each = "operation" has it, and a loop: {% for operation in operations %}'),
        ("no-name", 'a row with each = "server" has it'),
    ]


def test_an_include_that_is_missing_names_the_nearest_template() -> None:
    write("pack", macros__jinja="{% macro a() %}{% endmacro %}\n")

    report = looked_at(f'{TOP}{OUTPUT}path = "a.md"\n', '{% from "macro.jinja" import a %}{{ a() }}\n')

    assert next(each.hint for each in report if each.code == "no-template") == "did you mean macros.jinja?"


def test_files_that_clash_only_when_they_are_made_have_a_place_and_a_hint() -> None:
    row = f'{OUTPUT}each = "operation"\npath = "{{operation.resource.slug}}.md"\n'
    write("pack", pack__toml=f"{TOP}{row}", out__md__jinja="x\n")

    outcome = sdkwright.generate("openapi.yaml", output="out", packs=["./pack"])

    found = next(each for each in outcome.report if each.code == "path-doubled")
    assert found.at == Mark("pack/pack.toml", 6, 1)
    assert found.hint == "its row in pack.toml needs a hole that is another for each, such as {operation.slug}"


def test_a_new_pack_on_an_old_one_names_no_flag_that_is_not_there(capsys: pytest.CaptureFixture[str]) -> None:
    write("my-pack", pack__toml="mine")

    assert main(["pack", "new", "my-pack"]) == 1
    told = capsys.readouterr().err
    assert "--force" not in told
    assert "give another folder" in told


def test_an_error_of_a_description_says_of_which(capsys: pytest.CaptureFixture[str]) -> None:
    template = "{% for o in operations %}{{ (o.tags|first).name|md }}{% endfor %}\n"
    write("pack", pack__toml=f'{TOP}{OUTPUT}path = "a.md"\n', out__md__jinja=template)

    assert main(["pack", "test", "./pack"]) == 1
    told = capsys.readouterr().err
    assert told.count("error[") == 1
    assert "pack: of the description " in told
