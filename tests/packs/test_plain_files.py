"""Which filters a file can have: those whose results mean the text in it, by its suffix; a text as it is only without rules."""

from __future__ import annotations

import inspect
from pathlib import Path

import pytest

from sdkwright.packs import Pack
from sdkwright.quote import FILTERS, format_for, line, lines, refused
from sdkwright.render import allowed
from sdkwright.render.algebra import Names
from sdkwright.render.environment import environment
from sdkwright.render.signatures import FILTER_SIGNATURES, FUNCTION_SIGNATURES, METHOD_SIGNATURES, TEST_SIGNATURES
from sdkwright.text import Text

from .test_packs import here, only_error, run, write

__all__ = ["here"]

HOSTILE = "a  b\r\n\r\n### \u2028GET\x00 x\x85\x0b{% y %}\ud800\n"


def pack(template: str, path: str, more: str = "") -> str:
    row = f'target = "none"\n[[outputs]]\ntemplate = "out.jinja"\npath = "{path}"\n{more}'
    return write("pack", pack__toml=row, out__jinja=template)


def test_a_line_is_one_line_as_it_is() -> None:
    assert line(Text("  a  <b> | \\ `c` ")) == "a  <b> | \\ `c`"
    assert line(Text(HOSTILE)) == "a  b  ###  GET  x  {% y %}\ufffd"
    assert lines(Text("\n a  b\n\n  <c>  \n\n")) == " a  b\n\n  <c>"
    assert lines(Text(HOSTILE)) == "a  b\n\n###\nGET  x\n\n{% y %}\ufffd"


@pytest.mark.parametrize("path", ["a.txt", "a.HTTP", "{api.slug}.rest", "a.bru", "a.hurl"])
def test_files_without_rules_have_texts_as_they_are(path: str) -> None:
    assert run(pack("# {{ api.title|line }}\n{{ api.title|lines }}\n", path)).ok

    [made] = [each for each in Path("out").iterdir() if each.name != "sdkwright.lock"]
    assert made.read_text("utf-8") == "# Pets & <>\nPets & <>\n"


WITH_RULES = (
    "py",
    "go",
    "html",
    "htm",
    "json",
    "toml",
    "yaml",
    "yml",
    "md",
    "js",
    "ts",
    "tsx",
    "sh",
    "xml",
    "svg",
    "mdx",
)


@pytest.mark.parametrize("path", [*(f"a.{suffix}" for suffix in WITH_RULES), "a.rb", "Makefile", "x.{api.slug}"])
@pytest.mark.parametrize("name", ["line", "lines"])
def test_no_other_file_has(path: str, name: str) -> None:
    error = only_error(run(pack(f"{{{{ api.title|{name} }}}}\n", path)))

    assert (error["code"], error["line"]) == ("unfit-filter", 1)


def test_an_author_says_that_a_suffix_has_no_rules() -> None:
    assert run(pack("{{ api.title|line }}\n", "a.feature", "plain = true\n")).ok
    assert Path("out/a.feature").read_text("utf-8") == "Pets & <>\n"


UNFIT = [
    *(("html", each) for each in ("md", "py", "sh", "go", "yaml", "toml", "md_block", "js_doc", "comment")),
    *(("js", each) for each in ("sh", "py", "html", "md", "yaml")),
    *(("ts", each) for each in ("sh", "html")),
    *(("json", each) for each in ("md", "sh", "py", "yaml", "html")),
    *(("yaml", each) for each in ("sh", "md", "py")),
    *(("sh", each) for each in ("json", "js", "py", "md", "go")),
    *(("go", each) for each in ("js", "py", "md", "sh", "go_module")),
    *(("mdx", each) for each in ("md", "md_block", "html")),
    *(("xml", each) for each in ("json", "md")),
]


@pytest.mark.parametrize(("suffix", "name"), UNFIT)
def test_a_filter_of_other_files_is_refused_before_anything_is_made(suffix: str, name: str) -> None:
    error = only_error(run(pack(f"{{{{ api.title|{name} }}}}\n", f"a.{suffix}")))

    found = format_for(f"a.{suffix}")
    assert found is not None
    assert (error["code"], error["hint"]) == ("unfit-filter", found.shown_filters)


@pytest.mark.parametrize("path", ["a.py", "a.html", "a.js", "a.json", "a.yaml", "a.sh", "a.md", "a.txt", "a.rb"])
def test_the_second_wall_has_the_same_filters(path: str) -> None:
    """A template that nobody looked at before."""
    others = refused(format_for(path), FILTERS.keys())
    made = environment(Pack("p", "pack.toml", "none", (Path(),), (), ()), Names(), others)

    assert FILTERS.keys() - made.filters.keys() == others
    assert {"line", "lines"} <= others or path == "a.txt"


# ------------------------------------------------------------------------------------------------- signatures


def test_each_filter_and_test_is_given_what_its_function_takes() -> None:
    jinja = environment(Pack("p", "pack.toml", "none", (Path(),), (), ()), Names())

    assert FILTER_SIGNATURES.keys() == jinja.filters.keys()
    assert TEST_SIGNATURES.keys() == jinja.tests.keys()
    assert METHOD_SIGNATURES.keys() == allowed.METHODS
    assert FUNCTION_SIGNATURES.keys() < allowed.FUNCTIONS
    for name, function in jinja.filters.items():
        taken = list(inspect.signature(function).parameters.values())
        skipped = 2 if taken[0].name in ("environment", "context", "eval_ctx") else 1
        if any(each.kind is each.VAR_POSITIONAL for each in taken):
            continue  # it applies another one
        ours = FILTER_SIGNATURES[name].parameters
        wanted = [each.name for each in taken[skipped:]]
        is_value = wanted == ["indent"] and not ours  # a filter for texts alone
        assert is_value or [each.name for each in ours] == wanted, name
        needed = [each.name for each in taken[skipped:] if each.default is each.empty]
        assert is_value or [each.name for each in ours if not each.default] == needed, name


def test_each_method_takes_what_it_is_said_to_take() -> None:
    samples = {"number": 1, "flag": True, "text": "a", "": "a"}
    for name, signature in METHOD_SIGNATURES.items():
        given = [samples[each.kind] for each in signature.parameters]

        getattr("abc", name)(*given)

        with pytest.raises(TypeError):
            getattr("abc", name)(*given, "a")


def test_names_are_made_in_no_other_way_by_an_argument() -> None:
    """`|upper` ran any method of strings that its argument named."""
    jinja = environment(Pack("p", "pack.toml", "none", (Path(),), (), ()), Names())

    with pytest.raises(TypeError):
        jinja.from_string("{{ 'x'|upper('encode') }}").render()
