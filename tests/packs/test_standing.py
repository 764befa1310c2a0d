"""What a filter printed means the text only where it is at home: in a string, a script or a tag it is an error.

Each row is a way by which a text of a hostile description came into a file as something else than a text.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from html.parser import HTMLParser
from pathlib import Path

import pytest

from sdkwright.report import Mark

from .test_packs import SPEC, here, only_error, run, write

__all__ = ["here"]


def pack(template: str, path: str) -> str:
    row = f'target = "none"\n[[outputs]]\ntemplate = "out.jinja"\npath = "{path}"\n'
    return write("pack", pack__toml=row, out__jinja=template)


WAYS = {
    # shells
    "sh, double quotes": ("a.sh", 'echo "Hello {{ api.title|sh }}"'),
    "sh, single quotes": ("a.sh", "echo '{{ api.title|sh }}'"),
    "sh, both": ("a.sh", 'echo "it\'s {{ api.title|sh }}"'),
    "sh, quotes of several lines": ("a.sh", "echo 'a\nb {{ api.title|sh }}'"),
    "sh, backticks": ("a.sh", "x=`echo {{ api.title|sh }}`"),
    "sh, in a command in quotes": ("a.sh", 'x="$(echo "{{ api.title|sh }}")"'),
    "sh, a here-document": ("a.sh", "cat <<EOF\n{{ api.title|sh }}\nEOF\n"),
    "sh, a here-document with quotes": ("a.sh", "cat <<-'END'\n\thi {{ api.title|sh }}\n\tEND\n"),
    "sh, a comment": ("a.sh", "# {{ (api.title ~ '\n' ~ api.title)|sh }}"),
    "sh, behind a branch": ("a.sh", 'echo "{% if true %}a{% endif %}{{ api.title|sh }}"'),
    "sh, by a macro": ("a.sh", '{% macro m() %}{{ api.title|sh }}{% endmacro %}echo "{{ m() }}"'),
    "sh, by what was set": ("a.sh", '{% set x %}{{ api.title|sh }}{% endset %}echo "{{ x }}"'),
    "sh, put together": ("a.sh", "{{ 'echo \"' ~ (api.title|sh) ~ '\"' }}"),
    "sh, joined": ("a.sh", "echo \"{{ [api.title, api.title]|map('sh')|join(' ') }}\""),
    "bash": ("a.bash", 'echo "{{ api.title|sh }}"'),
    # JavaScript
    "js, double quotes": ("a.js", 'f("{{ api.title|js }}");'),
    "js, single quotes": ("a.js", "f('{{ api.title|js }}');"),
    "js, backticks": ("a.js", "f(`a ${b} {{ api.title|js }}`);"),
    "js, backticks of several lines": ("a.js", "f(`a\n\n{{ api.title|js }}`);"),
    "js, backticks within backticks": ("a.js", "f(`a ${g({a: 1}, `{{ api.title|js }}`)}`);"),
    "js, a regular expression": ("a.js", "x = /{{ api.title|js }}/;"),
    "js, behind a regular expression": ("a.js", "x = /[\"/]/; f('{{ api.title|js }}');"),
    "js, JSON in quotes": ("a.ts", "const a: string = '{{ api.title|json }}';"),
    "js, a doc comment in a string": ("a.mjs", "f('{{ api.title|js_doc }}');"),
    "js, a doc comment in a comment": ("a.js", "/* {{ (api.title ~ '\n')|js_doc }} evil() */"),
    "js, an end of a comment": ("a.js", "/* {{ 'a*/ evil() /*'|js }} */"),
    # JSON, YAML, TOML, Go
    "json": ("a.json", '{"a": "{{ api.title|json }}"}'),
    "json, a key": ("a.json", '{"x {{ api.title|json }}": 1}'),
    "yaml, double quotes": ("a.yaml", 'a: "{{ api.title|yaml }}"'),
    "yaml, single quotes": ("a.yaml", "a: 'x {{ api.title|yaml }}'"),
    "yaml, in a list": ("a.yml", "a: [1, '{{ api.title|json }}']"),
    "yaml, a comment in quotes": ("a.yaml", "a: '{{ api.title|comment }}'"),
    "toml, double quotes": ("a.toml", 'a = "{{ api.title|toml }}"'),
    "toml, single quotes": ("a.toml", "a = '{{ api.title|toml }}'"),
    "toml, several lines": ("a.toml", 'a = """\n{{ api.title|toml }}\n"""'),
    "go, double quotes": ("a.go", 'var a = "{{ api.title|go }}"'),
    "go, backticks": ("a.go", "var a = `x\n{{ api.title|go }}`"),
    "go, a doc comment in a string": ("a.go", "var a = `{{ api.title|go_doc }}`"),
    # HTML
    "html, an attribute without quotes": ("a.html", "<p title={{ api.title|html }}>x</p>"),
    "html, a name of an attribute": ("a.html", "<p {{ api.title|html }}>x</p>"),
    "html, a name of an element": ("a.html", "<{{ api.title|html }}>"),
    "html, a script": ("a.html", "<script>var a = '{{ api.title|html }}';</script>"),
    "html, a string in a script": ("a.html", "<script>var a = '{{ api.title|js }}';</script>"),
    "html, backticks in a script": ("a.html", "<script type=module>\nlet a = `\n{{ api.title|json }}`</script>"),
    "html, a style": ("a.html", "<style>a { content: '{{ api.title|html }}' }</style>"),
    "html, JSON in a style": ("a.html", "<style>a { content: {{ api.title|json }} }</style>"),
    "html, what runs": ("a.html", "<p onclick=\"f('{{ api.title|html }}')\">x</p>"),
    "html, JSON in what runs": ("a.html", "<p onclick='f({{ api.title|json }})'>x</p>"),
    "html, a style of an element": ("a.html", '<p style="color: {{ api.title|html }}">x</p>'),
    "html, a page in a page": ("a.html", '<iframe srcdoc="{{ api.title|html }}"></iframe>'),
    "html, an address": ("a.html", '<a href="{{ api.title|html }}">x</a>'),
    "html, an address of a picture": ("a.html", "<img src=' {{ api.title|html }}'>"),
    "html, an address that runs": ("a.html", '<a href="javascript:f({{ api.title|url }})">x</a>'),
    "html, JSON in an attribute": ("a.html", '<p title="{{ api.title|json }}">x</p>'),
    "html, elements in an attribute": ("a.html", '<p title="{{ api.title|md_html }}">x</p>'),
    "html, elements in a comment": ("a.html", "<!-- {{ api.title|md_html }} -->"),
    "html, an address behind a text": ("a.html", '<a href="{{ api.title|url }}{{ api.title|html }}">x</a>'),
    "html, half an address that runs": ("a.html", '<a href="java{{ api.title|html }}">x</a>'),
    "html, a program": ("a.html", '<script src="{{ api.title|url }}"></script>'),
    "html, a page in a frame": ("a.html", '<iframe src="{{ api.title|url }}"></iframe>'),
    "html, where all links begin": ("a.html", '<base href="{{ api.title|url }}">'),
    "html, a style sheet": ("a.html", '<link rel="stylesheet" href="{{ api.title|url }}">'),
    "html, a redirect": ("a.html", '<meta http-equiv="refresh" content="0; URL={{ api.title|html }}">'),
    "html, a program of a picture": ("a.svg", '<svg><use href="{{ api.title|xml }}"/></svg>'),
    "html, behind a script": ("a.html", "<script>var a = {{ api.title|js }}; f('{{ api.title|js }}')</script>"),
    "html, a tag that was set": ("a.html", "{% set t = '<p title=' %}{{ t }}{{ api.title|html }}>x</p>"),
    "html, an end of an attribute": ("a.html", "<p title='a'{{ api.title|html }}>x</p>"),
    "sh, a here-document behind a backslash": ("a.sh", "cat <<\\EOF\n{{ api.title|sh }}\nEOF\n"),
    "sh, a string of C": ("a.sh", "echo $'{{ api.title|sh }}'"),
    "sh, a default in quotes": ("a.sh", 'echo "${x:-{{ api.title|sh }}}"'),
    "sh, a here-string": ("a.sh", 'cat <<< "{{ api.title|sh }}"'),
    "yaml, behind a word": ("a.yaml", "a: {b: c{{ api.title|yaml }}}"),
    "yaml, behind words": ("a.yaml", "a: [b c {{ api.title|json }}]"),
    "yaml, behind a text": ("a.yaml", "a: [{{ api.title|yaml }}{{ api.title|yaml }}]"),
    "yaml, behind a colon": ("a.yaml", "a: {b:{{ api.title|yaml }}}"),
    "sh, arithmetic": ("a.sh", "echo $(( {{ api.title|sh }} ))"),
    "sh, arithmetic in quotes": ("a.sh", 'echo "$((1 + (2) + {{ api.title|sh }}))"'),
    "sh, arithmetic of several lines": ("a.sh", "x=$((\n  1 +\n  {{ api.title|sh }}\n))"),
    "bash, an arithmetic command": ("a.bash", "(( x = {{ api.title|sh }} ))"),
    "bash, old arithmetic": ("a.bash", "echo $[ {{ api.title|sh }} ]"),
    "bash, a subscript": ("a.bash", "a[{{ api.title|sh }}]=1"),
    "bash, a subscript in braces": ("a.bash", 'echo "${a[{{ api.title|sh }}]}"'),
    "bash, a comparison of numbers": ("a.bash", "[[ 1 -eq {{ api.title|sh }} ]] && echo"),
    "bash, a comparison of numbers, the left one": ("a.bash", "if [[ {{ api.title|sh }} -gt 1 ]]; then :; fi"),
    "bash, let": ("a.bash", "let x={{ api.title|sh }}"),
    "bash, a number that is declared": ("a.bash", "declare -i x={{ api.title|sh }}"),
    "sh, eval": ("a.sh", "eval {{ api.title|sh }}"),
    "sh, eval behind a word": ("a.sh", "x=1; if eval echo {{ api.title|sh }}; then :; fi"),
    "sh, trap": ("a.sh", "trap {{ api.title|sh }} EXIT"),
    "sh, another shell": ("a.sh", "exec /bin/bash -euc {{ api.title|sh }}"),
    "sh, a shell elsewhere": ("a.sh", "ssh -q host ls {{ api.title|sh }}"),
    "sh, a command": ("a.sh", "{{ api.title|sh }} --help"),
    "sh, a command behind another one": ("a.sh", "true && {{ api.title|sh }}"),
    "sh, a command with a variable": ("a.sh", "A=1 B={{ api.title|sh }} {{ api.title|sh }}"),
    "sh, a command of a condition": ("a.sh", "if ! {{ api.title|sh }}; then :; fi"),
    "sh, a command within another one": ("a.sh", "x=$({{ api.title|sh }} a)"),
    "yaml, a scalar of several lines": ("a.yaml", "run: |\n  echo {{ api.title|yaml }}\n"),
    "yaml, a folded scalar of a list": ("a.yml", "- >-\n\n  echo {{ api.title|json }}\n"),
    "markdown, a literal in text": ("a.md", "x {{ api.title|sh }}"),
    "markdown, JSON in text": ("a.md", "- {{ api.title|json }}"),
    "markdown, code in text": ("a.md", "a `b` {{ api.title|code }} `c`"),
    "markdown, code behind half a span": ("a.md", "a ` {{ api.title|code }}"),
    "markdown, text in a span": ("a.md", "`{{ api.title|md }}`"),
    "markdown, text in a block": ("a.md", "```\n{{ api.title|md }}\n```"),
    "markdown, behind a block": ("a.md", "```\na\n```\n{{ api.title|py }}"),
    "markdown, behind a block in a list": ("a.md", "1. ~~~~ x\n   ~~~\n   ~~~~\n\n   {{ api.title|py }}"),
    "markdown, an address": ("a.md", "[a]({{ api.title|md }})"),
    "markdown, an address in brackets": ("a.md", "![a](<{{ api.title|html }}>)"),
    "markdown, an address that is referred to": ("a.md", "[a]\n\n[a]: {{ api.title|md }}"),
    "markdown, a tag": ("a.md", 'a <b title="{{ api.title|md }}">x</b>'),
    "markdown, a tag without quotes": ("a.md", "<b title={{ api.title|html }}>x</b>"),
    "markdown, an address of a tag": ("a.md", '<a href="{{ api.title|html }}">x</a>'),
    "markdown, a name of a tag": ("a.md", "<{{ api.title|html }}>"),
    "markdown, front matter": ("a.md", "---\ntitle: {{ api.title|md }}\n---\n"),
    "svg, an attribute without quotes": ("a.svg", "<svg><g id={{ api.title|xml }} /></svg>"),
}


@pytest.mark.parametrize("name", WAYS)
def test_what_a_filter_printed_stands_nowhere_else(name: str) -> None:
    path, template = WAYS[name]

    error = only_error(run(pack(f"{template}\n", path)))

    assert (error["code"], error["file"]) == ("out-of-place", "pack/out.jinja")
    assert "prints stands " in str(error["message"])
    assert not Path("out").exists()


RIGHT = {
    "a.sh": "#!/bin/sh\n# it's {{ api.slug }}\n{{ api.title|comment }}\necho {{ api.title|sh }} \"it's\" '\"' {{ api.title|sh }}\n"
    "x=\"$(echo {{ api.title|sh }} | tr '(' ')')\" # don't\ny=${x#a} ; echo a\\' {{ api.title|sh }} # {{ 'x'|sh }}\n"
    "cat <<'EOF' | wc\nit's\nEOF\necho {{ api.title|sh }}\nz=$(( 1 + (2) ))\necho {{ api.title|sh }}\n",
    "a.md": "---\ntitle: {{ api.title|yaml }}\n---\n\n# {{ api.title|md }}\n\n{{ api.title|md_block }}\n\n{{ api.title|fence }}\n\n"
    "a `b` \\` {% filter span %}{{ api.title|code }}{% endfilter %} {{ api.title|md }}\n\n- ```sh\n  echo {{ api.title|sh }}\n  ```\n"
    "  [a](https://a.example/?{{ api.title|url }} \"x\") <b title='{{ api.title|html }}'>{{ api.title|md }}</b>\n\n"
    "~~~python\nx = {{ api.title|py }} # ```\n~~~\n\n<https://a.example> 1 < 2 {{ api.title|md }} `` ` {{ api.slug }} ``\n\n`C:\\` {{ api.title|md }} `d`\n",
    "b.sh": "case {{ api.title|sh }} in\n  {{ api.title|sh }}) echo x ;;\n  a|{{ api.title|sh }}) ;;\nesac\n"
    "for x in {{ api.title|sh }} \\\n  {{ api.title|sh }}; do echo time {{ api.title|sh }}; done\n"
    "if [ -n {{ api.title|sh }} ] && test {{ api.title|sh }} = x; then x={{ api.title|sh }}; fi\n"
    "A={{ api.title|sh }} env B={{ api.title|sh }} printf %s {{ api.title|sh }} > {{ 'x'|sh }}\n"
    'echo "$((1 + 2))" $((2 * (3 + 4))) {{ api.title|sh }}\n',
    "a.bash": "args=(\n  {{ api.title|sh }}\n  --a {{ api.title|sh }}\n)\nb=({{ api.title|sh }} x)\n"
    'echo "${args[@]}" "${b[0]}" {{ api.title|sh }}\n[[ {{ api.title|sh }} == x ]] || (( 1 )) && echo {{ api.title|sh }}\n',
    "a.js": "// it's\n/* don't \" */\nconst a = {{ api.title|js }}, b = 'it\\'s', c = /['\"\\/[/]/, d = 1 / 2 / 3;\n"
    "{{ api.title|js_doc }}\nf(`a ${g({b: {{ api.title|js }}}, `x`)} '`, {{ {'a': api.title}|json }}); // {{ api.title|js }}\n"
    "/* {{ api.slug }} {{ api.title|js }} */ return /'/.test(x) ? {{ api.title|json }} : '';\n",
    "a.ts": "/** It's */\nexport type A = 'a' | {{ api.title|js }};\nconst b = a! / {{ 2 }};\nconst c = {{ api.title|js }};\n",
    "a.go": "package a\n\n// It's {{ api.slug }}\n{{ api.title|go_doc }}\nvar a = {{ api.title|go }} // don't\nvar b = '\\''\n"
    "var c = `it's`\nvar d = {{ api.title|go }}\n",
    "a.json": '{"a \\" b": {{ api.title|json }}, "c": [{{ api.title|json }}]}',
    "a.yaml": "# it's\na: {{ api.title|yaml }}\nb: it's \" {{ 1 }}\nc: 'it''s' # \"\nd: [{{ api.title|yaml }}, \"x\"]\n{{ api.title|comment }}\n"
    "e: {{ {'a': [api.title]}|yaml }}\n",
    "a.toml": "# it's\na = {{ api.title|toml }} # \"\nb = '''\nit's \"\n'''\nc = \"\"\"\n\\\" '\n\"\"\"\nd = {{ api.title|toml }}\n",
    "a.html": "<!doctype html><!-- it's {{ api.title|html }} --><title>{{ api.title|html }}</title>\n"
    "<p class=a id='x' title=\"it's {{ api.title|html }}\" data-a='{{ api.title|html }}' hidden>{{ api.title|md_html }}\n"
    '<a href="{{ api.title|url }}">{{ api.title|html }}</a><a href="#{{ api.title|html }}">1 < 2 \' "</a>\n'
    "<script>// it's\nvar a = {{ api.title|js }};</script><script type='application/json'>{{ {'a': api.title}|json }}</script>\n"
    "<style>a { color: red }</style><svg><path d='M0'/></svg><br/>{{ api.title|html }}</p>",
    "b.yaml": "a:\n  - {{ api.title|yaml }}\n  - &x {{ 1 }}\n  - b: {{ api.title|yaml }}\n  -   - {{ api.title|json }}\n"
    "run: |\n  echo {{ api.slug }}\n\n  f: x\nc: {{ api.title|yaml }}\n{{ api.title|yaml }}: {a: {{ api.title|yaml }}}\n"
    "? {{ 'x'|yaml }}\n: {{ api.title|yaml }}\n",
    "b.html": '<link rel="stylesheet" href="a.css?{{ api.title|html }}"><a href="mailto:{{ api.title|html }}">x</a>'
    '<a href="{{ api.title|url }}/a/{{ api.title|html }}" title="{{ api.title|html }}{{ api.title|html }}">x</a>'
    '<meta name="description" content="{{ api.title|html }}"><img src="{{ api.title|url }}" alt="{{ api.title|html }}">'
    "<script>f({{ api.title|js }}, {{ api.title|js }})</script>",
    "a.svg": '<svg><g id="{{ api.title|xml }}"><text>{{ api.title|xml }}</text></g></svg>',
}


@pytest.mark.parametrize("path", RIGHT)
def test_what_a_filter_printed_stands_where_it_is_at_home(path: str) -> None:
    outcome = run(pack(RIGHT[path], path))

    assert [each.message for each in outcome.report] == []
    assert not set("\x02\x03\x04") & set(Path(f"out/{path}").read_text("utf-8"))


HOSTILE = '\'; touch owned; "$(touch owned)" `touch owned`\n touch owned # <img src=x onerror=x> */ ${x} \\'


def described(title: str) -> None:
    text = Path("openapi.yaml").read_text("utf-8")
    Path("openapi.yaml").write_text(text.replace('"Pets & <>"', json.dumps(title)), "utf-8")


@pytest.mark.parametrize(("path", "times"), [("a.sh", 4), ("b.sh", 3), ("a.bash", 2)])
def test_a_shell_runs_nothing_of_a_text(path: str, times: int) -> None:
    described(HOSTILE)
    assert run(pack(RIGHT[path], path)).ok

    ran = subprocess.run(
        ["bash" if "bash" in path else "sh", f"out/{path}"], capture_output=True, text=True, check=True, timeout=60
    )

    assert not Path("owned").exists()
    assert ran.stdout.count(HOSTILE.split("\n")[0]) >= times
    assert ran.stderr == ""


@pytest.mark.parametrize(
    ("way", "text"),
    [
        ("sh, double quotes", "$(touch owned)"),
        ("sh, single quotes", "; touch owned;"),
        ("sh, quotes of several lines", "\n touch owned\n"),
        ("sh, a here-document", "$(touch owned)"),
        ("sh, a default in quotes", "$(touch owned)"),
        ("sh, a comment", "\n touch owned #"),
        ("sh, arithmetic", "a[$(touch owned)]"),
        ("bash, a comparison of numbers", "a[$(touch owned)]"),
        ("bash, a comparison of numbers, the left one", "a[$(touch owned)]"),
        ("bash, let", "a[$(touch owned)]"),
        ("bash, a number that is declared", "a[$(touch owned)]"),
        ("bash, a subscript", "$(touch owned)"),
        ("sh, eval", "touch owned"),
        ("sh, trap", "touch owned"),
        ("sh, another shell", "touch owned"),
    ],
)
def test_what_is_refused_would_have_run(way: str, text: str) -> None:
    """It is no caution: a shell runs the text there."""
    printed = re.sub(r"\{\{.*?\|sh \}\}", lambda _: f"'{text}'", WAYS[way][1], flags=re.DOTALL)
    Path("a.sh").write_text(printed, "utf-8")

    subprocess.run(["bash", "a.sh"], capture_output=True, check=False, timeout=60)

    assert Path("owned").exists()


@pytest.mark.skipif(shutil.which("node") is None, reason="node is not installed")
def test_a_script_is_read_as_it_was_meant() -> None:
    title = HOSTILE.replace("*/", "")  # its template has a comment with the text, which that would end
    described(title)
    template = RIGHT["a.js"].partition(" return ")[0]
    assert run(pack(template, "a.js")).ok
    source = Path("out/a.js").read_text("utf-8")
    Path("check.mjs").write_text(
        f"const found = []; const f = (...each) => found.push(...each), g = (x) => JSON.stringify(x);\n{source}\n"
        "console.log(JSON.stringify([a, found]));",
        "utf-8",
    )

    ran = subprocess.run(["node", "check.mjs"], capture_output=True, text=True, check=False, timeout=60)

    assert ran.returncode == 0, ran.stderr
    a, [shown, value] = json.loads(ran.stdout)
    assert (a, value) == (title, {"a": title})
    assert json.dumps({"b": title}, separators=(",", ":")) in shown


class Tags(HTMLParser):
    """The elements and attributes of a page, and its scripts."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, list[str]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, [name for name, _ in attrs]))


@pytest.mark.parametrize("path", ["a.html", "b.html"])
def test_a_page_has_the_same_elements_whatever_a_text_says(path: str) -> None:
    pages = []
    for title in ("plain", HOSTILE):
        described(title)
        assert run(pack(RIGHT[path], path)).ok
        tags = Tags()
        tags.feed(Path(f"out/{path}").read_text("utf-8"))
        pages.append([each for each in tags.found if each[0] not in ("p", "code", "em")])  # what |md_html makes
        Path("openapi.yaml").write_text(SPEC, "utf-8")

    assert pages[0] == pages[1]
    assert "img" not in [tag for tag, _ in pages[1]] or path == "b.html"


@pytest.mark.parametrize("name", ["docs", "go", "markdown", "python"])
def test_our_own_packs_print_everything_where_it_is_at_home(name: str) -> None:
    """Ours are looked at as those of others are, once somebody replaces a template of them."""
    Path("mine").mkdir()
    outcome = run(name, templates="./mine")

    assert [each.code for each in outcome.report if each.code == "out-of-place"] == []
    assert outcome.ok


def test_the_line_of_the_template_is_told() -> None:
    outcome = run(pack("{% macro m(x) %}\necho '{{ x|sh }}'\n{% endmacro %}\n\n{{ m(api.title) }}\n", "a.sh"))
    error = only_error(outcome)

    assert (error["code"], error["line"]) == ("out-of-place", 2)
    assert error["message"] == ("what |sh prints stands within single quotes: there it may mean something else")
    assert [each.at.column for each in outcome.report if isinstance(each.at, Mark)] == [7]


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("html, an address", "|url writes an address that runs nothing"),
        ("html, a program", "no text of a description is harmless there"),
        ("html, an attribute without quotes", "put quotation marks around it"),
        ("sh, arithmetic", "no quotation marks make a text harmless there"),
        ("yaml, a scalar of several lines", "give it a key, such as `env`"),
        ("markdown, a literal in text", "|md writes one line of text"),
        ("markdown, text in a span", "{% filter span %}"),
        ("js, double quotes", "a filter writes a whole, with its quotation marks"),
    ],
)
def test_what_to_write_instead_is_told(name: str, hint: str) -> None:
    path, template = WAYS[name]

    assert hint in str(only_error(run(pack(f"{template}\n", path)))["hint"])


def test_word_of_a_shell_keeps_its_lines_where_it_stands_deep() -> None:
    described("a\n b \n  c")
    assert run(pack("if true; then\n    printf %s {{ api.title|sh }}\nfi\n", "a.sh")).ok

    assert subprocess.run(["sh", "out/a.sh"], capture_output=True, text=True, check=True).stdout == "a\n b \n  c"
