"""What a template makes is what its suffix says, or nothing is written; a formatter runs where sdk.toml allows it."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from unittest import mock

import pytest

import sdkwright
from sdkwright.cli import main
from sdkwright.format import BrokenOutput, programs
from sdkwright.format.parsers import PARSERS
from sdkwright.format.shape import Flaw

from .test_many_packs import made
from .test_packs import here, one_output, run, write

__all__ = ["here"]

BROKEN = {
    "json": ("a.json", '{\n"a": 1,\n}\n', "JSON", 3, "property name"),
    "no number": ("a.json", '{"a": NaN}', "JSON", None, "NaN is no JSON"),
    "two documents": ("a.json", "{}\n{}", "JSON", 2, "Extra data"),
    "toml": ("a.toml", "a = 1\nb\n", "TOML", 2, "Expected"),
    "toml that ends": ("a.toml", "a = [\n1,", "TOML", 2, "Invalid value"),
    "yaml": ("a.yaml", "a: 1\nb: [1\nc: 2\n", "YAML", 3, "expected"),
    "yaml by its other name": ("a.YML", "a: 1\n\tb: 2\n", "YAML", 2, "found a tab character"),
    "xml": ("a.svg", "<svg>\n<g>\n</svg>", "XML", 3, "mismatched tag"),
    "html, an element without an end": ("a.html", "<p>\n<div>\n<b>x</b>", "HTML", 2, "<div> is never closed"),
    "html, an end without a beginning": (
        "a.html",
        "<div>\n<b>x\n</div>",
        "HTML",
        3,
        "</div> ends nothing, where <b> is open",
    ),
    "html, one end too many": ("a.html", "<b>x</b>\n</b>", "HTML", 2, "</b> ends nothing"),
    "html, half a tag": ("a.html", "<b>x</b>\n<a href='x", "HTML", 2, "a tag that begins here is never closed"),
    "html, half a comment": ("a.html", "\n<!-- x", "HTML", 2, "a tag that begins here is never closed"),
    "html, a script": ("a.html", "<script>\nif (1 < 2) {}\n", "HTML", 1, "<script> is never closed"),
    "markdown": (
        "a.md",
        "# A\n\n```json\n{}\n\nmore\n",
        "Markdown",
        3,
        "a code block that begins here is never closed",
    ),
    "markdown, in a list": (
        "a.md",
        "- a\n  ~~~~\n  x\n  ~~~\n",
        "Markdown",
        2,
        "a code block that begins here is never",
    ),
}
GOOD = {
    "a.json": '{"a": [1, null]}',
    "a.toml": 'a = 1\n[b]\nc = "d"\n',
    "a.yaml": "a: &x [1]\nb: *x\n---\nc: 1\n",
    "a.xml": "<?xml version='1.0'?><a b='c'/>",
    "a.html": "<!doctype html><html><head><meta charset=utf-8><title>a < b</title><style>a > b {}</style></head><body>"
    '<!-- <b> --><p>one<p>two<ul><li>a<li>b</ul><img src="a>b"><br/><svg><path d="M0"/></svg>1 < 2 &lt;'
    "<table><tr><td>x</table><script>if (a < b) { '</b>' }</script>",
    "a.md": "```\n~~~\n```\n\n    ```\n\n- a\n\n  ````md\n  ```\n  ````\n\n> ```\n> x\n> ```\n\n`` ` `` and ```x```\n",
    "a.txt": "{",
}


def template(text: str) -> str:
    return "{% raw %}" + text + "{% endraw %}"


@pytest.mark.parametrize(("path", "text", "name", "line", "reason"), BROKEN.values(), ids=BROKEN)
def test_broken_file_is_told_with_its_template_and_line(
    path: str, text: str, name: str, line: int | None, reason: str, capsys: pytest.CaptureFixture[str]
) -> None:
    pack = one_output(template(text), path)

    assert main(["generate", "openapi.yaml", "--output", "out", "--pack", pack]) == 1
    said = capsys.readouterr().err
    place = f"{path}:{line}" if line else path
    assert f"error[broken-output]: a template made what is not {name}; nothing was written\n{place}: " in said
    assert reason in said
    assert "made by the template out.jinja of the pack pack" in said
    assert not Path("out").exists()


@pytest.mark.parametrize("path", GOOD)
def test_good_file_is_left_as_it_is(path: str) -> None:
    assert run(one_output(template(GOOD[path]), path)).ok
    assert made() == {path: GOOD[path]}


def test_every_format_of_the_table_is_tried() -> None:
    tried = {Path(each[0]).suffix.lower() for each in BROKEN.values()} | {Path(path).suffix for path in GOOD}

    assert set(PARSERS) - tried == {".htm"}


def test_what_is_copied_is_as_its_author_wants_it() -> None:
    write("pack", pack__toml='[[copies]]\nfrom = "a.json"\nto = "a.json"\n', a__json="// with comments\n{}\n")

    assert run("./pack").ok


def test_what_was_read_once_is_not_read_again() -> None:
    pack = one_output("{}", "a.json")
    run(pack)

    with mock.patch("sdkwright.format.flaw_of", side_effect=AssertionError):
        assert run(pack).ok


def test_broken_file_of_a_template_that_sdk_toml_lists_is_the_mistake_of_its_author(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Exit 3 says that sdkwright failed: of a folder that is called as one of ours is, and of what replaces ours."""
    write("mine", **{"llms.txt__jinja": "{{ api.title|md }}", "README.md__jinja": "```\n"})
    write("docs", pack__toml='target = "none"\n[[outputs]]\ntemplate = "a.jinja"\npath = "a.json"\n', a__jinja="{")
    for table in ('[packs.markdown]\ntemplates = "mine"\n', '[packs.docs]\nuse = "./docs"\n'):
        Path("sdk.toml").write_text(f'spec = "openapi.yaml"\n{table}output = "out"\n')

        assert main(["generate", "--config", "sdk.toml"]) == 1
        assert "error[broken-output]: a template made what is not" in capsys.readouterr().err


def test_broken_file_of_ours_is_our_mistake(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(PARSERS, ".md", ("Markdown", lambda _: Flaw("it is not as it should be")))  # type: ignore[arg-type]

    assert main(["generate", "openapi.yaml", "--output", "out", "--pack", "markdown"]) == 3
    assert "error[broken-output]" in capsys.readouterr().err


# ----------------------------------------------------------------------------------------- formatters

UPPER = [sys.executable, "-c", "import sys; sys.stdout.write(sys.stdin.read().upper())"]


def allowed(command: list[str], path: str = "a.go") -> None:
    one_output("package pets\n", path)
    listed = '[packs.p]\nuse = "./pack"\noutput = "out"\n'
    Path("sdk.toml").write_text(f'spec = "openapi.yaml"\n{listed}[formatters]\ngo = {json.dumps(command)}\n')


def test_program_that_sdk_toml_allows_shapes_the_files_of_its_suffix() -> None:
    allowed(UPPER)

    assert sdkwright.generate(config="sdk.toml").ok
    assert made() == {"a.go": "PACKAGE PETS\n"}
    with mock.patch("sdkwright.format.programs.run", side_effect=AssertionError):
        again = sdkwright.generate(config="sdk.toml")
    assert again.changes is not None
    assert again.changes.clean


def test_no_program_runs_where_sdk_toml_does_not_say_so() -> None:
    with mock.patch("sdkwright.format.programs.run", side_effect=AssertionError):
        assert run(one_output("package pets\n", "a.go")).ok
    assert made() == {"a.go": "package pets\n"}


def test_program_of_another_suffix_leaves_a_file_alone() -> None:
    allowed(UPPER, "a.txt")

    assert sdkwright.generate(config="sdk.toml").ok
    assert made() == {"a.txt": "package pets\n"}


def test_another_command_shapes_what_an_earlier_one_did() -> None:
    allowed(UPPER)
    sdkwright.generate(config="sdk.toml")
    allowed([*UPPER[:2], "import sys; sys.stdout.write(sys.stdin.read()[::-1])"])

    assert sdkwright.generate(config="sdk.toml").ok
    assert made() == {"a.go": "\nstep egakcap"}


def test_no_shell_reads_the_command() -> None:
    allowed([sys.executable, "-c", "import sys; print(sys.argv[1:])", "$HOME; touch x", "*"])

    assert sdkwright.generate(config="sdk.toml").ok
    assert made() == {"a.go": "['$HOME; touch x', '*']\n"}


@pytest.mark.parametrize(
    ("command", "reason", "line"),
    [
        (["no-such-formatter"], "the formatter no-such-formatter cannot be run", None),
        (
            [sys.executable, "-c", "raise SystemExit('<standard input>:1:9: expected x')"],
            "refuses it: <standard input>:1:9",
            1,
        ),
        ([sys.executable, "-c", "raise SystemExit(3)"], "refuses it: it ended with 3", None),
        ([sys.executable, "-c", "import sys; sys.stdout.buffer.write(b'\\xff')"], "gave back what is no UTF-8", None),
    ],
)
def test_program_that_fails_is_told_and_nothing_is_written(command: list[str], reason: str, line: int | None) -> None:
    allowed(command)

    with pytest.raises(BrokenOutput) as caught:
        sdkwright.generate(config="sdk.toml")

    assert reason in str(caught.value)
    assert caught.value.flaw.line == line
    assert not Path("out").exists()


def test_formatter_that_is_not_there_is_no_fault_of_the_template(capsys: pytest.CaptureFixture[str]) -> None:
    allowed(["no-such-formatter"])

    assert main(["generate", "--config", "sdk.toml"]) == 1
    said = capsys.readouterr().err
    assert (
        "a formatter of sdk.toml failed; nothing was written\na.go: the formatter no-such-formatter cannot be run"
        in said
    )


def test_program_that_does_not_end_is_ended() -> None:
    allowed([sys.executable, "-c", "import threading; threading.Event().wait()"])

    with (
        mock.patch.object(programs, "SECONDS", 0.01),
        pytest.raises(BrokenOutput, match="took longer than 0.01 seconds"),
    ):
        sdkwright.generate(config="sdk.toml")


# ----------------------------------------------------------------------------------------- formatter = "ruff"

LOOSE = "f = lambda x: x if x in (1,2) else   {'a':1}\n"
TIDY = 'f = lambda x: x if x in (1, 2) else {"a": 1}\n'
LONG_LAMBDA = f"call(\n    lambda client: client.{'a' * 70}(\n        1,\n    ),\n)\n"
"""What black leaves alone, and ruff puts into parentheses."""


def shaped_by(formatter: str, text: str, *options: str) -> str:
    one_output(text, "a.py")
    head = 'spec = "openapi.yaml"\n' + (f'formatter = "{formatter}"\n' if formatter else "")
    Path("sdk.toml").write_text(f'{head}[packs.p]\nuse = "./pack"\noutput = "out"\n')
    assert main(["generate", "--config", "sdk.toml", "--quiet", *options]) == 0
    return made()["a.py"]


@pytest.mark.parametrize("formatter", ["", "black", "ruff"])
def test_python_of_users_templates_is_shaped_by_what_sdk_toml_says(formatter: str) -> None:
    assert shaped_by(formatter, LOOSE) == TIDY
    assert (shaped_by(formatter, LONG_LAMBDA) == LONG_LAMBDA) == (formatter != "ruff")
    Path("out").joinpath("a.py").unlink()
    assert (shaped_by(formatter, LONG_LAMBDA, "--format", "always") == LONG_LAMBDA) == (formatter != "ruff")


def test_another_formatter_shapes_anew_what_stands() -> None:
    assert shaped_by("black", LONG_LAMBDA) == LONG_LAMBDA
    assert shaped_by("ruff", LONG_LAMBDA) != LONG_LAMBDA
    assert shaped_by("black", LONG_LAMBDA) == LONG_LAMBDA


def sdk_by(formatter: str) -> dict[str, bytes]:
    Path("sdk.toml").write_text(f'spec = "openapi.yaml"\nformatter = "{formatter}"\npackage = "pets"\n')
    output = f"by_{formatter}"
    assert main(["generate", "--config", "sdk.toml", "--output", output, "--format", "always", "--quiet"]) == 0
    return {path.relative_to(output).as_posix(): path.read_bytes() for path in Path(output).rglob("*.py")}


def test_sdk_is_the_same_by_either_formatter() -> None:
    by_black = sdk_by("black")
    with mock.patch("sdkwright.format.shape._blackened", side_effect=AssertionError("black was asked")):
        by_ruff = sdk_by("ruff")

    assert by_black == by_ruff
    assert len(by_black) > 20


def test_ruff_that_is_not_there_is_asked_for(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "ruff", None)
    one_output(LOOSE, "a.py")
    Path("sdk.toml").write_text("""spec = "openapi.yaml"
formatter = "ruff"
[packs.p]
use = "./pack"
output = "out"
""")

    assert main(["generate", "--config", "sdk.toml"]) == 1
    assert "pip install 'sdkwright[ruff]'" in capsys.readouterr().err
    assert not Path("out").exists()


def test_formatter_that_is_none_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    Path("sdk.toml").write_text('spec = "openapi.yaml"\nformatter = "yapf"\n')

    assert main(["generate", "--config", "sdk.toml"]) == 1
    assert 'formatter = \'yapf\' shapes no Python here: "black" (the default) or "ruff"' in capsys.readouterr().err
