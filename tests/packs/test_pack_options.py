"""pack.toml says more than rows: its version, what it extends, what it can be told, and when a row is made."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

import sdkwright
from sdkwright.context import VERSION
from sdkwright.lint.findings import kind_of_file
from sdkwright.pipeline import Outcome

from .test_many_packs import errors, made
from .test_packs import here, one_output, only_error, run, write

__all__ = ["here"]

OPTIONS = """
[options.theme]
type = "choice"
choices = ["light", "dark"]
help = "the colours of the pages"
[options.heading]
default = "All <calls>"
[options.with_tests]
type = "flag"
[options.depth]
type = "number"
default = 2
"""
EVERY = "{{ options.theme }} {{ options.heading|md }} {{ options.depth }}{% if options.with_tests %} tested{% endif %}"


def pack(template: str, more: str = OPTIONS, row: str = "") -> None:
    write("pack", pack__toml=f'[[outputs]]\ntemplate = "a.jinja"\npath = "out.md"\n{row}{more}', a__jinja=template)


def listed(options: str = "") -> Outcome:
    Path("sdk.toml").write_text(f'spec = "openapi.yaml"\n[packs.p]\nuse = "./pack"\noutput = "out"\n{options}')
    return sdkwright.generate(config="sdk.toml")


def told(outcome: Outcome) -> dict[str, object]:
    [found] = errors(outcome)
    assert not Path("out").exists()
    return {key: found[key] for key in ("code", "message", "file", "line", "hint")}


def test_options_are_what_sdk_toml_says_or_else_their_defaults() -> None:
    pack(EVERY)

    assert listed().ok
    assert made() == {"out.md": "light All &lt;calls&gt; 2"}
    assert listed('[packs.p.options]\ntheme = "dark"\nheading = "Calls"\nwith_tests = true\ndepth = 0.5\n').ok
    assert made() == {"out.md": "dark Calls 0.5 tested"}


def test_choice_is_compared_as_the_template_writes_it() -> None:
    pack('{% if options.theme == "dark" %}d{% else %}l{% endif %}')

    assert listed('options = {theme = "dark"}\n').ok
    assert made() == {"out.md": "d"}


def test_choice_may_be_a_word_of_python() -> None:
    row = '[[outputs]]\ntemplate = "a.jinja"\npath = "out.py"\n'
    write(
        "pack",
        pack__toml=row + '[options.kind]\ntype = "choice"\nchoices = ["alpha"]\n',
        a__jinja="{{ options.kind }} = 1\n",
    )

    assert listed().ok
    assert made() == {"out.py": "alpha = 1\n"}


@pytest.mark.parametrize(
    ("options", "code", "message", "line", "hint"),
    [
        (
            '[packs.p.options]\n\nthme = "dark"\n',
            "option-unknown",
            "the pack p has no option thme",
            7,
            "did you mean theme?",
        ),
        (
            '[packs.p.options]\ncolour = "x"\n',
            "option-unknown",
            "has no option colour",
            6,
            "it has theme, heading, with_tests, depth",
        ),
        (
            'options.theme = "drak"\n',
            "option-invalid",
            "'drak': it must be one of light, dark",
            5,
            "did you mean dark?",
        ),
        ('options.with_tests = "yes"\n', "option-invalid", "'yes': it must be true or false", 5, None),
        ("options.depth = true\n", "option-invalid", "True: it must be a number", 5, None),
        ("options.depth = inf\n", "option-invalid", "inf: it must be a number", 5, None),
        ("options.heading = 3\n", "option-invalid", "3: it must be a text", 5, None),
    ],
)
def test_wrong_option_is_an_error_at_its_line(
    options: str, code: str, message: str, line: int, hint: str | None
) -> None:
    pack(EVERY)

    found = told(listed(options))

    assert (found["code"], found["file"], found["line"], found["hint"]) == (code, "sdk.toml", line, hint)
    assert message in str(found["message"])


@pytest.mark.parametrize(
    ("template", "code", "hint"),
    [
        ("{{ options.them }}", "no-attribute", "did you mean `theme`?"),
        ("{{ options.heading }}", "no-filter", kind_of_file("a.md").words),
        ("{{ options.with_tests }}", "not-printable", None),
        ("{% for a in options.depth %}{% endfor %}", "not-a-list", None),
    ],
)
def test_templates_know_the_types_of_options(template: str, code: str, hint: str | None) -> None:
    pack(template)

    found = told(listed())

    assert (found["code"], found["hint"]) == (code, hint)


@pytest.mark.parametrize(
    ("table", "message", "line"),
    [
        ('[options.a]\ntype = "flg"\n', "type = 'flg' is none of text, flag, number, choice", 5),
        ('[options.a]\ntype = "choice"\n', "options.a: a choice has choices, and nothing else does", 4),
        ('[options.a]\nchoices = ["x"]\n', "options.a: a choice has choices, and nothing else does", 5),
        ('[options.a]\ntype = "choice"\nchoices = [1]\n', "options.a.choices must be a list of texts of one line", 6),
        ('[options.a]\ntype = "flag"\ndefault = "x"\n', "default = 'x': it must be true or false", 6),
        ("[options.a]\nhelp = 3\n", "options.a.help must be a text", 5),
        ('[options.a]\nhlp = "x"\n', "unknown key hlp", 5),
        ("[options.Big]\n", "'Big' cannot be the name of an option: small letters, digits and _", 4),
        ("[options.class]\n", "'class' cannot be the name of an option: small letters, digits and _", 4),
        ("[options]\na = 3\n", "options.a must be a table", 5),
    ],
)
def test_wrong_declaration_of_an_option_is_an_error_at_its_line(table: str, message: str, line: int) -> None:
    pack("", more=table)

    found = told(listed())

    assert (found["code"], found["message"], found["line"]) == ("pack-invalid", message, line)


@pytest.mark.parametrize("version", ["1", '"1"', '"1.0"'])
def test_pack_of_the_version_that_there_is_runs(version: str) -> None:
    one_output("1\n")
    write("pack", pack__toml=f"context = {version}\n" + Path("pack/pack.toml").read_text())

    assert run("./pack").ok


@pytest.mark.parametrize(
    ("version", "code", "message"),
    [
        ("99", "context-newer", "this pack needs version 99 of the context, and this sdkwright has {VERSION}"),
        ('"98.99"', "context-newer", "this pack needs version 98.99 of the context, and this sdkwright has {VERSION}"),
        ('"12"', "context-newer", "this pack needs version 12 of the context, and this sdkwright has {VERSION}"),
        ('"new"', "pack-invalid", "context = 'new' is no version: the current one is {VERSION}"),
        ("true", "pack-invalid", "context = True is no version: the current one is {VERSION}"),
        ("0", "pack-invalid", "context = 0 is no version: the current one is {VERSION}"),
    ],
)
def test_pack_of_another_version_is_an_error(version: str, code: str, message: str) -> None:
    one_output("1\n")
    write("pack", pack__toml=f"context = {version}\n" + Path("pack/pack.toml").read_text())

    found = only_error(run("./pack"))

    assert (found["code"], found["message"], found["line"]) == (code, message.replace("{VERSION}", VERSION), 1)


# -------------------------------------------------------------------------------------------- extends


def base() -> None:
    """A pack with a template that others can change, and one that extends it."""
    rows = '[[outputs]]\ntemplate = "a.jinja"\npath = "a.txt"\n[[outputs]]\ntemplate = "b.jinja"\npath = "b.txt"\n'
    write("base", pack__toml=rows + OPTIONS, a__jinja="{% block top %}base{% endblock %} a\n", b__jinja="base b\n")
    write("base/files", x__txt="base x\n")


def test_pack_has_the_rows_and_templates_of_the_one_that_it_extends() -> None:
    base()
    rows = 'extends = "../base"\n[[outputs]]\ntemplate = "mine.jinja"\npath = "b.txt"\n'
    template = '{% extends "!a.jinja" %}{% block top %}mine, after {{ super() }} {{ options.theme }}{% endblock %}'
    write("pack", pack__toml=rows, mine__jinja="mine b\n", a__jinja=template)

    assert run("./pack").ok
    assert made() == {"a.txt": "mine, after base light a\n", "b.txt": "mine b\n"}


def test_option_of_the_pack_goes_before_that_of_the_one_that_it_extends() -> None:
    base()
    write(
        "pack",
        pack__toml='extends = "../base"\n[options.heading]\ndefault = "mine"\n',
        b__jinja="{{ options.heading|md }}",
    )

    assert run("./pack").ok
    assert made()["b.txt"] == "mine"


def test_what_is_copied_is_that_of_the_pack_where_it_has_one() -> None:
    base()
    write("base", pack__toml='[[copies]]\nfrom = "files"\nto = "files"\n')
    write("pack", pack__toml='extends = "../base"\n')
    write("pack/files", y__txt="mine y\n")

    assert run("./pack").ok
    assert made() == {"files/x.txt": "base x\n", "files/y.txt": "mine y\n"}


def test_ours_can_be_extended() -> None:
    write(
        "pack",
        pack__toml='extends = "python"\n[[outputs]]\ntemplate = "x.jinja"\npath = "x.txt"\n',
        x__jinja="{{ sdk.packag }}",
    )

    found = only_error(run("./pack"))

    assert (found["code"], found["file"]) == ("no-attribute", "pack/x.jinja")


@pytest.mark.parametrize(
    ("extends", "code", "message"),
    [
        ('"."', "pack-invalid", "extends = '.' leads back to this pack"),
        ('"../other"', "pack-invalid", "extends = '../pack' leads back to this pack"),
        ('"../nothing"', "pack-not-found", "there is no pack pack/../nothing: it is no folder"),
        ('"pythn"', "pack-not-found", "there is no pack pythn"),
        ("3", "pack-invalid", "extends must be a text that is not empty"),
    ],
)
def test_pack_that_extends_none_is_an_error(extends: str, code: str, message: str) -> None:
    write("other", pack__toml='extends = "../pack"\n')
    write("pack", pack__toml=f"extends = {extends}\n")

    found = only_error(run("./pack"))

    assert (found["code"], found["message"], found["line"]) == (code, message.replace("{VERSION}", VERSION), 1)


# ----------------------------------------------------------------------------------------------- when


def conditional(when: str, each: str = "once", path: str = "out.md") -> None:
    row = f'[[outputs]]\ntemplate = "a.jinja"\neach = "{each}"\npath = "{path}"\nwhen = "{when}"\n'
    write("pack", pack__toml=row + OPTIONS, a__jinja="1\n")


def test_row_is_made_where_its_flag_is_set() -> None:
    conditional("options.with_tests")
    assert listed().ok
    assert made() == {}

    assert listed("options.with_tests = true\n").ok
    assert set(made()) == {"out.md"}


def test_row_is_made_where_its_flag_is_not_set() -> None:
    conditional("not options.with_tests")
    assert listed().ok
    assert set(made()) == {"out.md"}

    assert listed("options.with_tests = true\n").ok
    assert made() == {}


def test_flag_of_each_thing_says_whether_it_has_a_file() -> None:
    text = Path("openapi.yaml").read_text()
    Path("openapi.yaml").write_text(
        text.replace("operationId: feedPet", "operationId: feedPet\n      deprecated: true")
    )
    conditional("operation.is_deprecated", each="operation", path="{operation.name}.txt")

    assert listed().ok
    assert set(made()) == {"feed_pet.txt"}


@pytest.mark.parametrize(
    ("when", "is_made"),
    [
        ("options.with_tests and options.b", {(True, True)}),
        ("options.with_tests or options.b", {(True, True), (True, False), (False, True)}),
        ("not options.with_tests and options.b", {(False, True)}),
        ("not (options.with_tests and options.b)", {(True, False), (False, True), (False, False)}),
        ("not not options.b", {(True, True), (False, True)}),
        ("options.with_tests or options.b and not options.b", {(True, True), (True, False)}),
        ('["options.with_tests", "not options.b"]', {(True, False)}),
        ("[]", {(True, True), (True, False), (False, True), (False, False)}),
    ],
)
def test_a_row_is_made_where_its_condition_holds(when: str, is_made: set[tuple[bool, bool]]) -> None:
    shown = when if when.startswith("[") else f'"{when}"'
    row = f'[[outputs]]\ntemplate = "out.jinja"\npath = "out.md"\nwhen = {shown}\n'
    write("pack", pack__toml=f'{row}{OPTIONS}\n[options.b]\ntype = "flag"\n', out__jinja="x\n")
    found = set()
    for first in (True, False):
        for second in (True, False):
            assert listed(f"options = {{ with_tests = {str(first).lower()}, b = {str(second).lower()} }}\n").ok
            found |= {(first, second)} if made() else set()

    assert found == is_made


def test_copy_has_a_condition_as_well() -> None:
    write(
        "pack",
        pack__toml=f'[[copies]]\nfrom = "x.txt"\nto = "x.txt"\nwhen = "options.with_tests"\n{OPTIONS}',
        x__txt="x",
    )

    assert listed().ok
    assert made() == {}
    assert listed("options.with_tests = true\n").ok
    assert made() == {"x.txt": "x"}


def test_two_rows_may_make_one_file_where_one_of_them_alone_is_made() -> None:
    conditional("options.with_tests")
    text = Path("pack/pack.toml").read_text()
    other = '[[outputs]]\ntemplate = "b.jinja"\npath = "out.md"\nwhen = "not options.with_tests"\n'
    write("pack", pack__toml=other + text, b__jinja="2\n")

    assert listed().ok
    assert made() == {"out.md": "2\n"}


@pytest.mark.parametrize(
    ("when", "code", "message", "hint"),
    [
        ("options.with_test", "no-attribute", "an Options has no `with_test`", "did you mean `with_tests`?"),
        ("option.with_tests", "no-name", "there is no `option` here", "did you mean `options`?"),
        ("options.theme", "no-flag", "it is a name or a literal", None),
        ("resources", "no-flag", "it is a list of ResourceView", None),
        ("1 + 1", "pack-invalid", "when = '1 + 1': '1' is no name of a flag", None),
    ],
)
def test_condition_that_is_none_is_an_error_at_its_line(when: str, code: str, message: str, hint: str | None) -> None:
    conditional(when)

    found = told(listed())

    assert (found["code"], found["line"]) == (code, 5)
    assert message in str(found["message"])
    assert hint in (None, found["hint"])


# --------------------------------------------------------------------------------------------- copies

PNG = b"\x89PNG\r\n\x1a\n\x00\x01"


def test_bytes_hidden_files_and_programs_are_copied_as_they_are() -> None:
    write("pack", pack__toml='[[copies]]\nfrom = "files"\nto = "files"\n')
    write("pack/files/.github", ci__yml="a: 1\n")
    write("pack/files/__pycache__", x__pyc="left by a tool")
    Path("pack/files/logo.png").write_bytes(PNG)
    Path("pack/files/zeros.bin").write_bytes(b"\0\r\n\0")
    Path("pack/files/run.sh").write_text("#!/bin/sh\n")
    Path("pack/files/run.sh").chmod(0o755)

    outcome = run("./pack")

    assert outcome.ok
    found = {path.relative_to("out/files").as_posix() for path in Path("out/files").rglob("*") if path.is_file()}
    assert found == {".github/ci.yml", "logo.png", "zeros.bin", "run.sh"}
    assert Path("out/files/logo.png").read_bytes() == PNG
    assert Path("out/files/zeros.bin").read_bytes() == b"\0\r\n\0"
    assert os.access("out/files/run.sh", os.X_OK)
    assert not os.access("out/files/logo.png", os.X_OK)
    again = run("./pack")
    assert again.changes is not None
    assert again.changes.clean


def test_file_that_became_a_program_is_written_anew() -> None:
    write("pack", pack__toml='[[copies]]\nfrom = "run.sh"\nto = "run.sh"\n', run__sh="#!/bin/sh\n")
    run("./pack")
    Path("pack/run.sh").chmod(0o755)

    outcome = run("./pack")

    assert outcome.changes is not None
    assert outcome.changes.updated == ("run.sh",)
    assert os.access("out/run.sh", os.X_OK)


def test_python_that_is_no_text_is_not_copied() -> None:
    write("pack", pack__toml='[[copies]]\nfrom = "x.py"\nto = "x.py"\n')
    Path("pack/x.py").write_bytes(PNG)

    assert "x.py cannot be copied" in str(only_error(run("./pack"))["message"])
