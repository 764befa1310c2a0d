"""What is wrong with a template or a pack.toml is told at its line and column, in whole words: one row for each finding."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from sdkwright.config.packs import PackConfig
from sdkwright.lint.templates import check_pack
from sdkwright.packs import read_packs
from sdkwright.report import Diagnostic, Mark, Report
from sdkwright.targets import contexts

from .test_packs import here, write

__all__ = ["here"]


def found(pack_toml: str, template: str) -> Sequence[Diagnostic]:
    """What a look at a pack of facts says."""
    write("pack", pack__toml=pack_toml, out__jinja=template)
    report = Report()
    for pack in read_packs([PackConfig("pack", "./pack")], report):
        check_pack(pack, contexts()[pack.target], report)
    return list(report)


def told(pack_toml: str, template: str, file: str) -> list[tuple[object, ...]]:
    every = found(pack_toml, template)
    assert all(isinstance(each.at, Mark) and each.at.document == f"pack/{file}" for each in every)
    return [
        (each.code, each.at.line, each.at.column, each.message, each.hint)
        for each in every
        if isinstance(each.at, Mark)
    ]


MD = "|md (one line), |md_block (paragraphs), |code (within a code span) or |fence (a block)"
LOOP = "{% for o in operations %}\n"
TEMPLATES: dict[str, tuple[str, str, int, int, str, str | None]] = {
    "the second of two names": (
        "{{ api.title|md }}{{ api.titl|md }}{{ api.titl|md if false }}",
        *("no-attribute", 1, 26, "an Api has no `titl`: `api.titl`", "did you mean `title`?"),
    ),
    "an attribute on the next line": (
        "{{ api\n  .titl|md }}",
        *("no-attribute", 2, 4, "an Api has no `titl`: `api.titl`", "did you mean `title`?"),
    ),
    "an attribute by its key": (
        "{{ api['titl']|md }}",
        *("no-attribute", 1, 9, "an Api has no `titl`: `api.titl`", "did you mean `title`?"),
    ),
    "behind wide signs": (
        "größe 🎉 {{ api.titl|md }}",
        *("no-attribute", 1, 16, "an Api has no `titl`: `api.titl`", "did you mean `title`?"),
    ),
    "behind a form feed": (
        "a\x0cb\n{{ api.titl|md }}",
        *("no-attribute", 2, 8, "an Api has no `titl`: `api.titl`", "did you mean `title`?"),
    ),
    "behind a block that takes white space away": (
        "a   \n  {%- if api %}{{ api.titl|md }}{% endif %}",
        *("no-attribute", 2, 23, "an Api has no `titl`: `api.titl`", "did you mean `title`?"),
    ),
    "a name": (
        "{{ 'op' ~ op }}",
        "no-name",
        1,
        11,
        "there is no `op` here",
        "there is api, operations, resources, types, tags, options",
    ),
    "an attribute by a filter": (
        "{{ operations|map(attribute='slg')|join }}",
        *("no-attribute", 1, 30, "an Operation has no `slg`: `operations[0].slg`", "did you mean `slug`?"),
    ),
    "a text": (
        "{{ api.slug }} {{ api.title }}",
        *("no-filter", 1, 23, "`api.title` is a text of the description: say where it goes", MD),
    ),
    "a text that is put together": (
        "{{ 'a' ~ api.title[1:3] }}",
        *("no-filter", 1, 4, "`'a' ~ api.title[1:3]` is a text of the description: say where it goes", MD),
    ),
    "a text of a condition": (
        "{{ api.title if api.version == '1' else 'b' }}",
        *("no-filter", 1, 4),
        "`api.title if (api.version == '1') else 'b'` is a text of the description: say where it goes",
        MD,
    ),
    "a text of a call": (
        "{{ api.title.replace('a', 'b') }}",
        *("no-filter", 1, 14, "`api.title.replace('a', 'b')` is a text of the description: say where it goes", MD),
    ),
    "a filter": ("{{ api.title|mdd }}", "unknown-filter", 1, 14, "there is no filter `mdd` here", "did you mean `md`?"),
    "a filter that map applies": (
        "{{ operations|map('mdd')|list|length }}",
        *("unknown-filter", 1, 19, "there is no filter `mdd` here", "did you mean `md`?"),
    ),
    "a test": (
        "{% if api is not definde %}{% endif %}",
        *("unknown-filter", 1, 18, "there is no test `definde`", "did you mean `defined`?"),
    ),
    "a filter of other files": (
        "{{ api.title|line }}",
        *("unfit-filter", 1, 14, "|line does not fit Markdown: what it prints may mean something else there", MD),
    ),
    "a filter for texts": (
        "{{ api.slug|md }}",
        "no-text",
        *(1, 13, "|md takes a text of the description, and `api.slug` is a name or a literal"),
        "it is printed without a filter",
    ),
    "an object": (
        "{{ api.slug }}{{ operations[0] }}",
        *(
            "not-printable",
            1,
            18,
            "`operations[0]` is an Operation, and a hole prints names, literals and numbers",
            None,
        ),
    ),
    "a loop over an object": (
        "{% for a in api.license %}{% endfor %}",
        *("not-a-list", 1, 17, "`api.license` is a License: there is nothing to go over", None),
    ),
    "what may be none": (
        f"{LOOP}{{{{ o.slug }}}} {{{{ o.body.name|md }}}}\n{{% endfor %}}",
        *("may-be-none", 2, 19, "`o.body` may be none", "ask with {% if o.body %}"),
    ),
    "a part of what was printed": (
        "{{ (api.title|md)[1:] }}",
        *("no-part", 1, 15, "`api.title|md` was printed already: a part of it is no code", None),
    ),
    "a change of what was printed": (
        "{{ api.title|md|upper }}",
        *("no-part", 1, 17, "`api.title|md` was printed already: |upper cannot change it", "change a name instead"),
    ),
    "a flag in a text": (
        "{{ ('a' ~ operations[0].is_deprecated)|md }}",
        *("not-printable", 1, 25),
        "`operations[0].is_deprecated` is a flag, and texts are made of texts, names and numbers",
        None,
    ),
    "a word": (
        "{% if 'x' and api.schemes[0].kind == 'barer' %}{% endif %}",
        *("no-word", 1, 38, "`api.schemes[0].kind` is never 'barer'", "did you mean `bearer`?"),
    ),
    "a template": (
        "{% include 'no.jinja' %}",
        "no-template",
        1,
        4,
        "there is no template no.jinja",
        "did you mean out.jinja?",
    ),
    "a macro that nothing calls": (
        "{% macro a() %}{% endmacro %}",
        *("unused-macro", 1, 10, "nothing calls the macro `a`", "call it, or delete it"),
    ),
    "a template that extends itself": (
        "{% extends 'out.jinja' %}",
        *("extends-itself", 1, 4, "out.jinja extends itself", 'write "!out.jinja" for the template that it replaces'),
    ),
    "a sign": ("a\n{{ a ? b }}", "template-error", 2, 6, "unexpected char '?'", None),
    "a tag without an end": ("a\n  {% if api %}", "template-error", 2, 13, "", None),
    "a bracket": ("{{ (1 }}", "template-error", 1, 7, "unexpected '}', expected ')'", None),
    "a tag": ("b {% fro a %}", "template-error", 1, 6, "Encountered unknown tag 'fro'.", None),
}


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_slip_in_a_template_is_told_at_its_place(name: str) -> None:
    template, code, line, column, message, hint = TEMPLATES[name]
    rows = '[[outputs]]\ntemplate = "out.jinja"\npath = "a.md"\n'

    every = told(f'target = "none"\n{rows}', template, "out.jinja")
    first = next((each for each in every if each[0] != "may-be-none"), every[0])

    assert first == (code, line, column, message or first[3], hint)


OUTPUT = '[[outputs]]\ntemplate = "out.jinja"\n'
MANIFESTS: dict[str, tuple[str, str, int, int, str, str | None]] = {
    "a hole": (
        f'{OUTPUT}path = "a/{{api.slg}}.md"',
        *("no-attribute", 4, 16, "path a/{api.slg}.md: an Api has no `slg`", "did you mean `slug`?"),
    ),
    "the second hole": (
        f'{OUTPUT}path = "{{api.slug}}/{{operation.slug}}.md"',
        "no-name",
        *(4, 21, "path {api.slug}/{operation.slug}.md: there is no `operation` here"),
        'a row with each = "operation" has it',
    ),
    "a hole with a text": (
        f"{OUTPUT}path = '{{api.title}}.md'",
        *("not-printable", 4, 10),
        "path {api.title}.md: {api.title} is a text of the description, and a path holds names",
        None,
    ),
    "each": (
        f'{OUTPUT}path = "a.md"\neach = "operatoin"',
        *("pack-invalid", 5, 1),
        "each = 'operatoin' is none of once, resource, top_resource, operation, error, type, tag, scheme, event, server",
        "did you mean `operation`?",
    ),
    "a flag of a condition": (
        f'{OUTPUT}path = "a.md"\nwhen = "api.is_deprecated and not api.is_old"',
        "no-attribute",
        *(5, 39, "when api.is_old: an Api has no `is_old`"),
        "there is title, slug, version, openapi, self_url, dialect, terms_url, contact, license, external_docs, "
        "extensions, servers, ...",
    ),
    "no flag": (
        f'{OUTPUT}path = "a.md"\nwhen = ["api.is_deprecated", "not api.title"]',
        "no-flag",
        *(5, 1, "when api.title: it is a text of the description, and a row is made where a flag says so"),
        None,
    ),
    "half a condition": (
        f'{OUTPUT}path = "a.md"\nwhen = "api.is_deprecated or"',
        *("pack-invalid", 5, 29, "when = 'api.is_deprecated or': the name of a flag is missing"),
        'such as when = "options.with_tests and not operation.is_deprecated"',
    ),
    "two flags side by side": (
        f'{OUTPUT}path = "a.md"\nwhen = "(api.a api.b)"',
        *("pack-invalid", 5, 9, "when = '(api.a api.b)': a bracket is never closed"),
        'such as when = "options.with_tests and not operation.is_deprecated"',
    ),
    "no condition": (
        f'{OUTPUT}path = "a.md"\nwhen = 1',
        *("pack-invalid", 5, 1, "when must be a condition, or a list of them"),
        'such as when = "options.with_tests", or ["options.with_tests", "not operation.is_deprecated"]',
    ),
    "plain": (
        f'{OUTPUT}path = "a.html"\nplain = true',
        *("pack-invalid", 5, 1),
        "plain = true: a.html has a suffix whose rules are known, and no text is printed around them",
        None,
    ),
    "a key": (
        f'{OUTPUT}path = "a.md"\nwhne = "api.is_deprecated"',
        *("pack-invalid", 5, 1, "unknown key whne", "did you mean when?"),
    ),
    "a template": (
        '[[outputs]]\n  template = "no.jinja"\npath = "a.md"',
        *("no-template", 3, 3, "there is no template no.jinja", "did you mean out.jinja?"),
    ),
    "two outputs": (
        f'{OUTPUT}path = "a.md"\n{OUTPUT}path = "a.md"',
        *("path-doubled", 7, 1, "out.jinja is written to a.md, as out.jinja is", "no two outputs can have one path"),
    ),
    "a default": (
        f'{OUTPUT}path = "a.md"\n[options.a]\ntype = "flag"\ndefault = "x"',
        *("pack-invalid", 7, 1, "default = 'x': it must be true or false", None),
    ),
    "an option that nothing asks for": (
        f'{OUTPUT}path = "a.md"\n[options.a]\n',
        *("unused-option", 5, 1, "nothing in this pack asks for the option `a`", None),
    ),
}


@pytest.mark.parametrize("name", MANIFESTS)
def test_a_slip_in_a_manifest_is_told_at_its_place(name: str) -> None:
    manifest, code, line, column, message, hint = MANIFESTS[name]

    assert told(f'target = "none"\n{manifest}\n', "x\n", "pack.toml")[0] == (code, line, column, message, hint)


# -------------------------------------------------------------------------------------------------- arguments

ARGUMENTS: dict[str, tuple[str, str | None]] = {
    "{{ api.slug|replace('a') }}": ("|replace needs `new`", "it is written |replace(old, new, count=-1)"),
    "{{ api.slug|replace('a', 'b', 1, 2) }}": ("|replace takes 3 arguments at most, and gets 4", "|replace(old, new"),
    "{{ api.slug|replace('a', 'b', 'c') }}": ("`count` of |replace is a number, and `'c'` is a name", "|replace(old"),
    "{{ api.slug|replace('a', 2) }}": ("`new` of |replace is a text, and `2` is a number", "|replace(old"),
    "{{ api.slug|indent(widht=2) }}": ("|indent has no argument `widht`: did you mean `width`?", "|indent(width=4"),
    "{{ api.slug|indent('2') }}": ("`width` of |indent is a number, and `'2'` is a name or a literal", "|indent(width"),
    "{{ api.slug|indent(2, first='x') }}": ("`first` of |indent is true or false", "|indent(width=4, first=false"),
    "{{ api.slug|indent(2, width=2) }}": ("|indent gets `width` twice", "|indent(width"),
    "{{ api.slug|upper('x') }}": ("|upper takes no argument, and gets 1", "it is written |upper"),
    "{{ api.title|md('x') }}": ("|md takes no argument, and gets 1", "it is written |md"),
    "{{ api.title|json(2, 3) }}": ("|json takes 1 argument at most, and gets 2", "|json(indent=0)"),
    "{{ api.title|json(indent='  ') }}": ("`indent` of |json is a number", "|json(indent=0)"),
    "{{ operations|batch }}": ("|batch needs `linecount`", "|batch(linecount"),
    "{{ operations|map('replace', 'a')|list|length }}": ("|replace needs `new`", "|replace(old"),
    "{{ operations|selectattr('id', 'divisibleby')|list|length }}": ("the test `divisibleby` needs `num`", None),
    "{{ operations|groupby|list|length }}": ("|groupby needs `attribute`", "|groupby(attribute"),
    "{% if 1 is divisibleby(2, 3) %}{% endif %}": ("the test `divisibleby` takes 1 argument at most, and gets 2", None),
    "{{ api.slug.replace('a') }}": ("`api.slug.replace` needs `new`", "api.slug.replace(old, new, count=-1)"),
    "{{ api.slug.replace(old='a', new='b') }}": ("`api.slug.replace` has no argument `old`", "replace(old"),
    "{{ api.slug.upper(1) }}": ("`api.slug.upper` takes no argument, and gets 1", None),
    "{% for i in range() %}{% endfor %}": ("`range` needs `start`", "range(start, stop=none, step=1)"),
    "{% macro m(a, b=1) %}{{ a }}{{ b }}{% endmacro %}{{ m() }}": ("`m` needs `a`", "it is written m(a, b=1)"),
    "{% macro m(a, b=1) %}{{ a }}{{ b }}{% endmacro %}{{ m(1, c=2) }}": ("`m` has no argument `c`", "m(a, b=1)"),
    "{% macro m(a) %}{{ a }}{% endmacro %}{{ m(1, 2) }}": ("`m` takes 1 argument at most, and gets 2", "m(a)"),
}
PLAIN = 'target = "none"\n[[outputs]]\ntemplate = "out.jinja"\npath = "a.md"\n'


@pytest.mark.parametrize("template", ARGUMENTS)
def test_arguments_that_do_not_fit_are_told_with_how_they_are_written(template: str) -> None:
    message, hint = ARGUMENTS[template]

    first = next(each for each in found(PLAIN, template) if each.code == "wrong-argument")

    assert message in first.message
    assert hint is None or hint in str(first.hint)


@pytest.mark.parametrize(
    "template",
    [
        "{{ operations|map(attribute='slug')|map('replace', *['a', 'b'])|list|length }}",
        "{% macro m(a) %}{% if a is defined %}{{ a }}{% endif %}{% endmacro %}{{ m() }}",
        "{% macro m() %}{{ varargs|length }}{{ kwargs|length }}{% endmacro %}{{ m(1, b=2) }}",
        "{% macro m(a) %}{{ caller() }}{{ a }}{% endmacro %}{% call m(1) %}x{% endcall %}",
        "{{ operations|sort(attribute='slug', reverse=true)|map(attribute='slug')|join(', ') }}",
        "{{ api.slug.split('-', 1)|join }}{{ 1 if api.slug.startswith(('a', 'b')) }}",
        "{{ operations|selectattr('method', 'in', ['GET'])|list|length }}{{ 1 if 5 is divisibleby(num=2) }}",
        "{% set j = joiner(', ') %}{{ j() }}{% for i in range(1, 9, 2) %}{{ loop.cycle('a', 'b') }}{% endfor %}",
    ],
)
def test_arguments_that_fit_are_no_finding(template: str) -> None:
    assert [each.message for each in found(PLAIN, template)] == []


# ------------------------------------------------------------------------------------------------- comparisons

NEVER: dict[str, tuple[str, str, str | None]] = {
    "{% if o.method == 'get' %}{% endif %}": ("no-word", "`o.method` is never 'get'", "did you mean `GET`?"),
    "{% if 'post' != o.method %}{% endif %}": ("no-word", "`o.method` is never 'post'", "did you mean `POST`?"),
    "{% if o.method in ['GET', 'put'] %}{% endif %}": ("no-word", "`o.method` is never 'put'", "did you mean `PUT`?"),
    "{% set m = o.method %}{% if m == 'get' %}{% endif %}": ("no-word", "`m` is never 'get'", "did you mean `GET`?"),
    "{% macro m(x) %}{% if x == 'get' %}{% endif %}{% endmacro %}{{ m(o.method) }}": (
        *("no-word", "`x` is never 'get'", "did you mean `GET`?"),
    ),
    "{% macro m(x) %}{% set y = x.kind %}{% if y == 'list' %}{% endif %}{% endmacro %}{{ m(types[0]) }}": (
        *("no-word", "`y` is never 'list'", None),
    ),
    "{% with k = types[0].kind %}{% if k == 'Array' %}{% endif %}{% endwith %}": (
        *("no-word", "`k` is never 'Array'", "did you mean `array`?"),
    ),
    "{% for k in types|map(attribute='kind') %}{% if k == 'arry' %}{% endif %}{% endfor %}": (
        *("no-word", "`k` is never 'arry'", "did you mean `array`?"),
    ),
    "{% for r in o.responses if r.status == 404 %}{% endfor %}": (
        "never-true",
        "`r.status` is a name or a literal, and `404` is a number: they are never equal",
        'write "404", or ask `r.status_number`',
    ),
    "{% for r in o.responses %}{% if r.status >= 300 %}{% endif %}{% endfor %}": (
        "never-true",
        "`r.status` is a name or a literal, and `300` is a number: they cannot be compared",
        "ask `r.status_number`",
    ),
    "{{ o.responses|selectattr('status', 'ge', 400)|list|length }}": (
        *("never-true", "`status` is a name or a literal, and `400` is a number", "ask `status_number`"),
    ),
    "{% for r in o.responses %}{% if r.status in [404, 409] %}{% endif %}{% endfor %}": (
        *("never-true", "`404` is a number: they are never equal", 'write "404", or ask `r.status_number`'),
    ),
    "{% if loop.index == '1' %}{% endif %}": ("never-true", "`loop.index` is a number, and `'1'` is a name", None),
    "{% if o.is_deprecated == 'true' %}{% endif %}": (
        *("never-true", "`o.is_deprecated` is a flag", "a flag is asked for by itself: `o.is_deprecated`"),
    ),
    "{% if o.resource == 'pets' %}{% endif %}": (
        *("never-true", "`o.resource` is a Resource, and `'pets'` is a name", "ask its slug: `o.resource.slug`"),
    ),
    "{% if 'a' in o.tags %}{% endif %}": (
        "never-true",
        "`'a'` is a name or a literal, and an item of `o.tags` is a Tag",
        None,
    ),
    "{% for a in o.arguments %}{% if a.default == 5 %}{% endif %}{% endfor %}": (
        *("never-true", "`a.default` is a Value, and `5` is a number", "ask its text: `a.default.text`"),
    ),
    "{% if o.tags == 'a' %}{% endif %}": ("never-true", "`o.tags` is a list of Tag, and `'a'` is a name", None),
    "{% if types and types[0].limits and types[0].limits.minimum > 0 %}{% endif %}": (
        *("never-true", "`types[0].limits.minimum` is a name or a literal", "ask `types[0].limits.minimum|int`"),
    ),
}


@pytest.mark.parametrize("inner", NEVER)
def test_a_comparison_that_never_holds_is_told_with_what_to_write(inner: str) -> None:
    code, message, hint = NEVER[inner]

    first, *more = [each for each in found(PLAIN, f"{LOOP}{inner}\n{{% endfor %}}") if each.code != "may-be-none"]

    assert more == [] or code == "never-true"
    assert (first.code, message in first.message) == (code, True)
    assert hint is None or hint in str(first.hint)


MAY_HOLD = (
    "{% if o.method == 'GET' or o.method == 'COPY' or o.method in ('POST', 'QUERY') %}{% endif %}",
    "{% for r in o.responses if r.status_number and r.status_number >= 400 %}{{ r.status_number }}{% endfor %}",
    "{% for r in o.responses if r.status == '404' or r.status == 'default' or r.status == '4XX' %}{% endfor %}",
    "{% for r in o.responses if r.status_class == 4 %}{% endfor %}",
    "{% set m = 'get' if o.is_deprecated else o.method %}{% if m == 'get' %}{% endif %}",
    "{% if o.summary == '' or o.tags == [] or o.body == none or o.body != none %}{% endif %}",
    "{% if 'a' in o.tags|map(attribute='name') or 'x' in o.path or o.path in {'a': 1} %}{% endif %}",
    "{% if o.arguments[1] and o.arguments[0] == o.arguments[1] and o.arguments[0].default == o.arguments[1].default %}{% endif %}",
    "{% if types and types[0].limits and types[0].limits.minimum and types[0].limits.minimum|int > 0 %}{% endif %}",
    "{% macro m(x) %}{% if x == 'get' or x == 1 %}{% endif %}{% endmacro %}{{ m('get') }}{{ m(1) }}",
    "{% macro m(x) %}{{ x.slug }}{% endmacro %}{% for t in types %}{% if t.kind == 'array' %}{{ m(t.items) }}{% endif %}{% endfor %}",
    "{% set x = none %}{% set x = api %}{{ x.slug }}",
)


@pytest.mark.parametrize("inner", MAY_HOLD)
def test_a_comparison_that_may_hold_is_no_finding(inner: str) -> None:
    assert [each.message for each in found(PLAIN, f"{LOOP}{inner}\n{{% endfor %}}")] == []


MAY_BE_NONE = {
    "{% macro m(b) %}{{ b.name|md }}{% endmacro %}{{ m(o.body) }}": "`o.body` may be none",
    "{% set b = o.body %}{% set c = b %}{{ c.name|md }}": "`c` may be none",
    "{% for b in operations|map(attribute='body') %}{{ b.name|md }}{% endfor %}": "`b` may be none",
    "{% with b = o.body %}{{ b.name|md }}{% endwith %}": "`b` may be none",
    "{% if o.is_deprecated %}{% set b = o.body %}{% else %}{% set b = o.body %}{% endif %}{{ b.name|md }}": "`b` may be none",
}


def test_what_may_be_none_is_told_once_and_where_a_macro_is_called() -> None:
    macro = (
        "{% macro of(t) %}{{ t.name|md }}{{ inner(t) }}{% endmacro %}{% macro inner(x) %}{{ x.kind }}{% endmacro %}\n"
    )
    call = "{% for o in operations %}\n{{ of(o.result) }}{{ of(o.result) }}{% endfor %}"

    warnings = [(each.message, each.at) for each in found(PLAIN, macro + call)]

    assert warnings[0] == ("`o.result` may be none", Mark("pack/out.jinja", 3, 9))
    assert [message for message, _ in warnings] == ["`o.result` may be none"]


def test_an_import_that_fails_is_told_once() -> None:
    template = '{% from "no.jinja" import a, b as c %}{% import "no.jinja" as d %}{{ a() }}{{ c(1) }}{{ d.x() }}'

    assert [each.code for each in found(PLAIN, template)] == ["no-template"] * len(found(PLAIN, template))
    assert [
        each.hint for each in found(PLAIN, '{% macro ab() %}{% endmacro %}{% from "out.jinja" import abc %}{{ ab() }}')
    ] == ["did you mean `ab`?"]


@pytest.mark.parametrize("inner", MAY_BE_NONE)
def test_what_may_be_none_is_followed_through_names_and_calls(inner: str) -> None:
    assert [each.message for each in found(PLAIN, f"{LOOP}{inner}\n{{% endfor %}}")] == [MAY_BE_NONE[inner]]
