"""Each filter for a kind of file: what reads such files gets the same text back, and nothing else."""

from __future__ import annotations

import ast
import json
import re
import shutil
import subprocess
import tomllib
from collections.abc import Callable
from xml.etree import ElementTree

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from sdkwright import quote
from sdkwright.text import Json, Text

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=40) | st.text(
    st.sampled_from("\"'\\`<>&$(){}#|*_~!\n\r\t\0 a:-[]%@;="), max_size=30
)
ANY = TEXTS | st.text(st.characters(categories=["Cs", "Cc", "Cf", "Co", "Zl", "Zp", "Ll"]), max_size=10)
READERS: dict[str, Callable[[str], object]] = {
    "json": json.loads,
    "js": json.loads,
    "yaml": yaml.safe_load,
    "toml": lambda written: tomllib.loads(f"a = {written}")["a"],
    "py": ast.literal_eval,
    "go": ast.literal_eval,
    "xml": lambda written: ElementTree.fromstring(f'<a b="{written}">{written}</a>').attrib["b"],
}


@pytest.mark.parametrize("name", READERS)
@given(text=TEXTS)
def test_a_reader_gets_the_text_back(name: str, text: str) -> None:
    if name == "xml":
        text = re.sub("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", "\ufffd", text)

    assert READERS[name](quote.FILTERS[name](Text(text))) == text


@pytest.mark.parametrize("name", quote.FILTERS)
@given(text=ANY)
def test_each_takes_any_text_and_gives_what_a_file_can_hold(name: str, text: str) -> None:
    quote.FILTERS[name](Text(text)).encode("utf-8")


@pytest.mark.parametrize(
    "text", ["it's", "$(touch owned)", "`touch owned`", "a\nb", "\\", "'; touch owned; '", "", "*", "é"]
)
def test_a_shell_gets_the_text_back(text: str) -> None:
    found = subprocess.run(["sh", "-c", f"printf %s {quote.sh(Text(text))}"], capture_output=True, check=True)

    assert found.stdout.decode() == text


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=12,
)


@pytest.mark.parametrize("name", ["json", "py", "yaml"])
@given(value=JSON, indent=st.sampled_from([0, 2, 4]))
def test_a_reader_gets_the_value_back(name: str, value: Json, indent: int) -> None:
    written = quote.VALUES[name](value, indent)

    assert READERS[name](written) == value
    assert indent or "\n" not in written


@given(value=JSON)
def test_a_value_in_blocks_of_yaml_stands_below_a_key(value: Json) -> None:
    lines = quote.VALUES["yaml"](value, 2).split("\n")

    assert yaml.safe_load("a:\n" + "\n".join(f"  {line}" for line in lines)) == {"a": value}


def test_values_are_those_of_javascript_and_of_go() -> None:
    value: Json = {"__proto__": [None, True, 1.5e300, 2**70], "</script>": {}}

    assert quote.VALUES["js"](value, 0) == (
        '{["__proto__"]: [null, true, 1.5e+300, 1180591620717411303424], "\\u003c/script\\u003e": {}}'
    )
    assert quote.VALUES["go"]({"a": [None, 2**70], "b": {}}, 2) == (
        'map[string]any{\n\t"a": []any{\n\t\tnil,\n\t\tfloat64(1180591620717411303424),\n\t},\n\t"b": map[string]any{},\n}'
    )
    assert quote.VALUES["json"]([float("inf")], 0) == "[null]"


@pytest.mark.skipif(shutil.which("node") is None, reason="node is not here")
def test_node_reads_the_values() -> None:
    value: Json = {"__proto__": [None, True, 1.5e300, "\u2028</script>"], "a": {"b": []}}
    program = f"process.stdout.write(JSON.stringify(\n{quote.VALUES['js'](value, 2)}\n))"

    found = subprocess.run(["node", "-e", program], capture_output=True, check=True)

    assert json.loads(found.stdout) == value


@given(text=ANY)
def test_no_text_ends_a_doc_comment_of_javascript(text: str) -> None:
    written = quote.js_doc(Text(text))

    assert written.startswith("/**")
    assert written.index("*/", 2) == len(written) - 2
    assert "</" not in written
    assert not re.search(r"^[\s*/]*@", written, re.MULTILINE)


def test_a_doc_comment_of_javascript_reads_as_its_text() -> None:
    assert quote.js_doc(Text("Lists pets.")) == "/** Lists pets. */"
    assert quote.js_doc(Text("Lists pets.\n\n@deprecated */ evil() @here\n")) == (
        "/**\n * Lists pets.\n *\n * \\@deprecated *\\/ evil() @here\n */"
    )
    assert quote.js_doc(Text("/ @ts-ignore /*@__PURE__*/")) == "/** \\/ \\@ts-ignore /*@\\__PURE__*\\/ */"


def test_a_script_of_html_does_not_end_within_a_string() -> None:
    assert "</" not in quote.js(Text("</script><script>alert(1)</script><!--"))


# ------------------------------------------------------------------------------------------------- Markdown

HOSTILE = st.lists(
    st.sampled_from(
        [
            *(
                "`",
                "``",
                "```",
                "~~~",
                "<script>",
                "<b>",
                "</b>",
                "\\",
                "|",
                "\n",
                "\n\n",
                "    ",
                "> ",
                "- ",
                "1. ",
                "#",
            ),
            *(
                "[a](",
                ")",
                "javascript:alert(1)",
                "data:text/html,x",
                "JaVaScRiPt\\:x",
                "[a]: ",
                "<javascript:x>",
                "![b](",
            ),
            *("&lt;", "&#60;", "|---|\n", "a", " ", "\t", "   ", "\n   ```\n", "<!--", "-->", "](", "<", ">", "&"),
        ]
    ),
    max_size=14,
).map("".join)


LENIENT = MarkdownIt("commonmark").enable("table")
LENIENT.validateLink = lambda url: True  # type: ignore[method-assign]  # so that each link is seen as it was written


@pytest.mark.parametrize("name", ["md", "md_block"])
@given(text=HOSTILE)
def test_no_text_becomes_html_or_a_link_that_runs(name: str, text: str) -> None:
    shown = quote.FILTERS[name](Text(text))

    every = [each for token in LENIENT.parse(shown) for each in (token, *(token.children or ()))]
    assert not [each for each in every if each.type in ("html_block", "html_inline")]
    urls = [str(each.attrGet("href") or each.attrGet("src") or "") for each in every]
    assert not [url for url in urls if re.match(r"\s*(javascript|vbscript|data|file):", url, re.IGNORECASE)]


def test_a_block_keeps_its_paragraphs_lists_tables_and_code() -> None:
    block = 'One & <two>\n\n- a\n- b `x < y`\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n> said\n\n```json\n{"a": "<b>"}\n```'

    shown = quote.md_block(Text(block))

    assert shown == block.replace("One & <two>", "One &amp; &lt;two&gt;")


def test_a_fence_that_is_left_open_is_closed() -> None:
    assert quote.md_block(Text("a\n```\n<b>")) == "a\n```\n<b>\n```"
