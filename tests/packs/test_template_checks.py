"""Templates are looked at before anything is made: each branch, taken or not, and each row of pack.toml, at its line."""

from __future__ import annotations

from pathlib import Path
from typing import Any, get_args

import pytest
from jinja2 import nodes

from sdkwright.config.packs import PackConfig
from sdkwright.draft import Context
from sdkwright.lint.builtins import BUILTIN_FILTERS, FUNCTIONS
from sdkwright.lint.findings import kind_of_file
from sdkwright.lint.places import Placed
from sdkwright.lint.shapes import attributes
from sdkwright.lint.sources import Library
from sdkwright.lint.statements import Statements
from sdkwright.lint.templates import check_pack
from sdkwright.packs import read_packs
from sdkwright.render import allowed
from sdkwright.render.loader import Folders
from sdkwright.report import Mark, Report, Severity
from sdkwright.targets import contexts
from sdkwright.text import Text

from .test_packs import here, one_output, only_error, run, write

__all__ = ["here"]

PYTHON = contexts()["python"]


def told(template: str, path: str = "out.md", each: str = "once") -> dict[str, object]:
    """The one error of a pack whose only template is this."""
    return only_error(run(one_output(template, path, each)))


MISTAKES = {
    "an attribute": ("{{ sdk.packag }}", "no-attribute", "a SdkView has no `packag`: `sdk.packag`", "`package`"),
    "a name": ("{{ skd.package }}", "no-name", "there is no `skd` here", "`sdk`"),
    "in a branch that is not taken": (
        "{% if false %}{{ sdk.packag }}{% endif %}",
        "no-attribute",
        "packag",
        "`package`",
    ),
    "in an else": ("{% if true %}{% else %}{{ sdk.packag }}{% endif %}", "no-attribute", "packag", "`package`"),
    "in a loop": (
        "{% for r in resources %}{% for o in r.operations %}{{ o.sumary|md }}{% endfor %}{% endfor %}",
        "no-attribute",
        "an OperationView has no `sumary`: `o.sumary`",
        "`summary`",
    ),
    "in a loop over nothing": ("{% for r in [] %}{{ sdk.packag }}{% endfor %}", "no-attribute", "packag", "`package`"),
    "in a macro that nobody calls": (
        "{% macro m() %}{{ sdk.packag }}{% endmacro %}",
        "no-attribute",
        "packag",
        "`package`",
    ),
    "in a macro as it is called": (
        "{% macro m(r) %}{{ r.cal }}{% endmacro %}{% for r in resources %}{{ m(r) }}{% endfor %}",
        "no-attribute",
        "a ResourceView has no `cal`",
        "`call`",
    ),
    "of what a loop sees": (
        "{% for r in resources %}{{ loop.indx }}{% endfor %}",
        "no-attribute",
        "a loop has no",
        "`index`",
    ),
    "of the item before": (
        "{% for r in resources %}{% if loop.previtem and loop.previtem.cal %}{% endif %}{% endfor %}",
        "no-attribute",
        "`loop.previtem.cal`",
        "`call`",
    ),
    "by a filter": (
        "{{ resources|map(attribute='cal')|join }}",
        "no-attribute",
        "a ResourceView has no `cal`",
        "`call`",
    ),
    "by a choice": ("{% if resources|selectattr('cal') %}{% endif %}", "no-attribute", "has no `cal`", "`call`"),
    "of a text": ("{{ sdk.title.raw }}", "no-attribute", "is a text of the description, which templates see", None),
    "a text without a filter": (
        "{{ sdk.title }}",
        "no-filter",
        "`sdk.title` is a text of the description: say where it goes",
        "|md (one line), |md_block (paragraphs), |code (within a code span) or |fence (a block)",
    ),
    "a text in what is joined": ("{{ sdk.package ~ sdk.title }}", "no-filter", "`sdk.package ~ sdk.title` is", "|md"),
    "a text in a sum": ("{{ 'a' + sdk.title }}", "no-filter", "`'a' + sdk.title` is a text", "|md"),
    "a text in a list": (
        "{{ [sdk.title]|join }}",
        "no-filter",
        "`[sdk.title]|join` is a text of the description",
        "|md",
    ),
    "a text in a name": (
        "{{ 'x'|replace('x', sdk.title) }}",
        "no-filter",
        "`'x'|replace('x', sdk.title)` is a text",
        "|md",
    ),
    "a text between names": (
        "{{ ['a', 'b']|join(sdk.title) }}",
        "no-filter",
        "`['a', 'b']|join(sdk.title)` is a text",
        "|md",
    ),
    "a text in a method": ("{{ ', '.join([sdk.title]) }}", "no-filter", "`', '.join([sdk.title])` is a text", "|md"),
    "a word of no closed set": (
        "{% for s in api.schemes %}{% if s.kind == 'barer' %}{% endif %}{% endfor %}",
        "no-word",
        "`s.kind` is never 'barer'",
        "did you mean `bearer`?",
    ),
    "a word among others": (
        "{% for s in api.schemes %}{% if s.kind in ['basic', 'x'] %}{% endif %}{% endfor %}",
        "no-word",
        "'x'",
        "one of",
    ),
    "a word of a test": (
        "{% for s in api.schemes if s.type is equalto 'OAuth2' %}{% endfor %}",
        "no-word",
        "'OAuth2'",
        "`oauth2`",
    ),
    "a word of a choice": (
        "{% if api.types|selectattr('kind', 'in', ['Array']) %}{% endif %}",
        "no-word",
        "'Array'",
        "`array`",
    ),
    "a value as Markdown": (
        "{% for t in api.types %}{% for c in t.constants %}{{ c|md }}{% endfor %}{% endfor %}",
        "no-text",
        "is a Value",
        "|json and the like",
    ),
    "objects as JSON": ("{{ resources|json }}", "no-text", "`resources` is a list of ResourceView", None),
    "in a sum of lists": (
        "{% for s in api.operations|map(attribute='security')|sum(start=()) %}{{ s.nonsense }}{% endfor %}",
        "no-attribute",
        "a Security has no `nonsense`",
        None,
    ),
    "of a dict": ("{% set d = {'a': sdk} %}{{ d.a.packag }}", "no-attribute", "a SdkView has no `packag`", "`package`"),
    "a member of a dict": ("{% set d = {'name': sdk} %}{{ d.nmae }}", "no-attribute", "has no `nmae`", "`name`"),
    "of a namespace": (
        "{% set n = namespace(a=sdk) %}{{ n.a.packag }}",
        "no-attribute",
        "has no `packag`",
        "`package`",
    ),
    "a member of a namespace": (
        "{% set n = namespace(name=1) %}{{ n.nmae }}",
        "no-attribute",
        "has no `nmae`",
        "`name`",
    ),
    "a part of a text": ("{{ sdk.title[1:] }}", "no-filter", "`sdk.title[1:]` is a text", "|md"),
    "a text in capitals": ("{{ sdk.title.upper() }}", "no-filter", "`sdk.title.upper()` is a text", "|md"),
    "the parts of a text": ("{{ sdk.title.split(' ')[0] }}", "no-filter", "is a text", "|md"),
    "a text beside what was printed": (
        "{{ (sdk.title|md) ~ sdk.title }}",
        "no-part",
        "`sdk.title|md` was printed",
        None,
    ),
    "a flag in a text": ("{{ 'a' ~ sdk.is_published }}", "not-printable", "`sdk.is_published` is a flag", None),
    "a flag without an else": (
        "{{ sdk.is_published if true }}",
        "not-printable",
        "`sdk.is_published if true` is a flag",
        None,
    ),
    "a filter that there is not": ("{{ sdk.title|mdd }}", "unknown-filter", "there is no filter `mdd`", "`md`"),
    "a test that there is not": (
        "{% if sdk is definde %}{% endif %}",
        "unknown-filter",
        "no test `definde`",
        "`defined`",
    ),
    "a filter for texts on a name": ("{{ sdk.package|md }}", "no-text", "`sdk.package` is a name or a literal", None),
    "an object": ("{{ sdk }}", "not-printable", "`sdk` is a SdkView, and a hole prints names", None),
    "a list": ("{{ resources }}", "not-printable", "`resources` is a list of ResourceView", None),
    "a flag": ("{{ sdk.is_published }}", "not-printable", "`sdk.is_published` is a flag", None),
    "a loop over an object": ("{% for a in sdk %}{% endfor %}", "not-a-list", "`sdk` is a SdkView", None),
    "an include": ("{% include 'nothing.jinja' %}", "no-template", "there is no template nothing.jinja", None),
    "a macro of another template": (
        "{% from 'out.jinja' import x %}",
        "no-name",
        "out.jinja has no macro `x`",
        None,
    ),
    "a template that extends itself": (
        "{% extends 'out.jinja' %}",
        "extends-itself",
        "out.jinja extends itself",
        "!out.jinja",
    ),
    "what is no template": ("{% if %}", "template-error", "Expected an expression", None),
}


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_is_told_before_anything_is_made(name: str) -> None:
    template, code, message, hint = MISTAKES[name]

    error = told(f"one\ntwo\n{template}\n")

    assert error["code"] == code
    assert message in str(error["message"])
    assert hint is None or hint in str(error["hint"])
    assert (error["file"], error["line"]) == ("pack/out.jinja", 3)


def test_a_mistake_has_its_column() -> None:
    outcome = run(one_output("{% if false %}\n  {{ sdk.version|md }} {{ sdk.packag }}{% endif %}\n"))

    assert [found.at for found in outcome.report if found.code == "no-attribute"] == [Mark("pack/out.jinja", 2, 31)]


RIGHT = (
    "{% if extra is defined %}{{ extra }}{% endif %}{{ other|default('x') }}",
    "{% for a in resources %}{{ loop.index }}{{ a.call }}{% else %}{{ sdk.package }}{% endfor %}",
    "{% macro a() %}{{ b() }}{% endmacro %}{% macro b() %}x{% endmacro %}{{ a() }}",
    "{% set ns = namespace(n=0) %}{% set ns.n = 1 %}{{ ns.n }}",
    "{% for name, many in resources|groupby('call') %}{{ name }}{% for r in many %}{{ r.call }}{% endfor %}{% endfor %}",
    "{% set names = resources|map(attribute='call')|list %}{{ names|join(', ') }}",
    "{% macro m() %}{{ caller('1') }}{% endmacro %}{% call(x) m() %}{{ x }}{% endcall %}",
    "{% filter span %}{{ sdk.title|code }}{% endfilter %}",
    "{% for i in range(3) %}{{ i + 1 }}{% endfor %}",
    "{% with r = resources[0] %}{% if r %}{{ r.call.upper() }}{{ r.call[1:] }}{% endif %}{% endwith %}",
    "{{ (sdk.package ~ '_x')|name }}",
    "{{ ('a ' ~ sdk.title|upper)|md }}{{ ('a' + sdk.title[1:])|md }}{{ ','.join(sdk.title.split(' '))|md }}",
    "{{ (sdk.title or 'none')|md }}{{ (sdk.title if true)|md }}{{ 'x'|replace('x', sdk.title)|md }}",
    "{{ {'a': [sdk.title, sdk.package, 1, sdk.is_published]}|json(indent=2) }}{{ api.types[0].default|json if api.types and api.types[0].default }}",
    "{{ api.types|map(attribute='default')|select|map('json')|join(', ') }}",
    "{% set d = {'a': sdk} %}{{ d.a.package }}{{ d['a'].package }}{% for k in d %}{{ k }}{% endfor %}{{ d.b|default('') }}",
    "{% set d = {'a': '1', 'b': '2'} %}{% for k, v in d.items() %}{{ k }}{{ v }}{% endfor %}{{ d.get('a') }}{{ d|length }}",
    "{% set n = namespace(r=none) %}{% for r in resources %}{% if n.r %}{{ n.r.call }}{% endif %}{% set n.r = r %}{% endfor %}",
    "{% for part in sdk.title|split(' ') %}{{ part|md }}{{ ',' if not loop.last }}{% endfor %}",
    "{% if sdk.title == 'x' or sdk.title in ['y'] or 'z' in sdk.title or sdk.title.startswith('a') %}x{% endif %}",
)


UNASKED = {
    "{% for o in api.operations %}{{ o.body.name|md }}{% endfor %}": "o.body",
    "{% for o in api.operations %}{% set b = o.body %}{{ b.name|md }}{% endfor %}": "b",
    "{% for o in api.operations %}{{ (o.body if true).name|md }}{% endfor %}": "o.body if true",
    "{% for o in api.operations %}{% if not o.body %}{{ o.body.name|md }}{% endif %}{% endfor %}": "o.body",
    "{% for o in api.operations %}{% if o.body or o.page %}{{ o.body.name|md }}{% endif %}{% endfor %}": "o.body",
    "{% for o in api.operations %}{% for w in o.request.parts %}x{% endfor %}{% endfor %}": "o.request",
    "{% for t in api.types %}{{ t.limits.minimum if t.limits }}{% endfor %}": "t.limits.minimum if t.limits",
    "{% for t in api.types if t.limits %}{{ t.limits.pattern|md }}{% endfor %}": "t.limits.pattern",
    "{% for t in api.types if t.limits %}{{ 'a' ~ t.limits.minimum }}{% endfor %}": "t.limits.minimum",
}


@pytest.mark.parametrize("template", UNASKED)
def test_what_may_be_none_and_was_not_asked_for_is_a_warning(template: str) -> None:
    found = run(one_output(f"one\n{template}\n")).report

    told = [
        (each.code, each.message, each.severity, each.at.line)
        for each in found
        if each.code == "may-be-none" and isinstance(each.at, Mark)
    ]
    assert told == [("may-be-none", f"`{UNASKED[template]}` may be none", Severity.WARNING, 2)]


ASKED = (
    "{% for o in api.operations %}{% if o.body %}{{ o.body.name|md }}{% endif %}{% endfor %}",
    "{% for o in api.operations %}{% if not o.body %}x{% else %}{{ o.body.name|md }}{% endif %}{% endfor %}",
    "{% for o in api.operations %}{% if o.body is none %}x{% elif o.body.name %}{{ o.body.name|md }}{% endif %}{% endfor %}",
    "{% for o in api.operations %}{% if o.body is not none and o.body.name == 'a' %}x{% endif %}{% endfor %}",
    "{% for o in api.operations %}{% if o.body != none %}{{ o.body.name|md }}{% endif %}{% endfor %}",
    "{% for o in api.operations %}{% if not o.body or o.body.name %}x{% endif %}{% endfor %}",
    "{% for o in api.operations %}{{ o.body.name|md if o.body }}{{ (o.body and o.body.name or 'x')|md }}{% endfor %}",
    "{% for o in api.operations if o.body %}{{ o.body.name|md }}{% endfor %}",
    "{% for o in api.operations|selectattr('body')|list %}{{ o.body.name|md }}{% endfor %}",
    "{% set many = api.operations|selectattr('body')|list %}{% for o in many %}{{ o.body.name|md }}{% endfor %}",
    "{% for o in api.operations %}{% set b = o.body %}{% if b %}{{ b.name|md }}{% endif %}{% endfor %}",
    "{% for b in api.operations|map(attribute='body')|select %}{{ b.name|md }}{% endfor %}",
    "{% for t in api.types %}{% if t.limits and t.limits.minimum is not none %}{{ t.limits.minimum }}{% endif %}{% endfor %}",
    "{% for t in api.types %}{{ t.slug }}{% endfor %}",
    "{% if api.license %}{% block a %}{{ api.license.name|md }}{% endblock %}{% endif %}",
)


@pytest.mark.parametrize("template", ASKED)
def test_what_was_asked_for_is_no_finding(template: str) -> None:
    assert [found.message for found in run(one_output(template + "\n")).report] == []


@pytest.mark.parametrize("template", RIGHT)
def test_what_is_right_is_told_of_nothing(template: str) -> None:
    outcome = run(one_output(template + "\n"))

    assert [found.message for found in outcome.report] == []


# ------------------------------------------------------------------------------------------------ pack.toml


def test_each_has_the_nearest_kind_and_its_own_line() -> None:
    error = told("x\n", "{sdk.package}.txt", "operatoin")

    assert (error["code"], error["file"], error["line"]) == ("pack-invalid", "pack/pack.toml", 4)
    assert error["hint"] == "did you mean `operation`?"


@pytest.mark.parametrize(
    ("hole", "code", "message"),
    [
        ("sdk", "not-printable", "{sdk} is a SdkView, and a path holds names"),
        ("sdk.title", "not-printable", "{sdk.title} is a text of the description"),
        ("nothing", "no-name", "there is no `nothing` here"),
        ("operation.name", "no-name", "there is no `operation` here"),
        ("sdk.packag", "no-attribute", "a SdkView has no `packag`"),
    ],
)
def test_hole_of_a_path_takes_names_alone(hole: str, code: str, message: str) -> None:
    error = told("x\n", "{" + hole + "}.txt")

    assert (error["code"], error["file"]) == (code, "pack/pack.toml")
    assert message in str(error["message"])
    assert error["line"] == 3


def test_two_outputs_with_one_path_are_told_of_the_second() -> None:
    row = '[[outputs]]\ntemplate = "out.jinja"\npath = "a.txt"\n'

    error = only_error(
        run(write("pack", pack__toml=row + row.replace("out.jinja", "more.jinja"), out__jinja="", more__jinja=""))
    )

    assert (error["code"], error["line"]) == ("path-doubled", 6)
    assert error["message"] == "more.jinja is written to a.txt, as out.jinja is"


OPTIONS = '[options.heading]\ntype = "flag"\ndefault = true\n\n[options.theme]\ntype = "text"\ndefault = "x"\n'
ROW = '[[outputs]]\ntemplate = "out.jinja"\npath = "a.txt"\n'


def test_an_option_that_nothing_asks_for_is_a_warning() -> None:
    when = ROW + 'when = "options.heading"\n'
    report = run(write("pack", pack__toml=OPTIONS + when, out__jinja="x\n")).report

    told = [(each.code, each.message, each.severity, each.at) for each in report]
    message = "nothing in this pack asks for the option `theme`"
    assert told == [("unused-option", message, Severity.WARNING, Mark("pack/pack.toml", 5, 1))]


@pytest.mark.parametrize(
    "template",
    [
        "{{ options.theme|md }}{{ 1 if options.heading }}",
        "{{ options['theme']|md }}{{ 1 if options.heading }}",
        "{% macro m(all) %}{{ all.theme|md }}{% endmacro %}{{ m(options) }}",
    ],
)
def test_an_option_that_is_asked_for_is_no_finding(template: str) -> None:
    report = run(write("pack", pack__toml=OPTIONS + ROW, out__jinja=template + "\n")).report

    assert [each.message for each in report] == []


# ------------------------------------------------------------------------------------------- a user's folder

README = "{% extends '!README.md.jinja' %}\n"


def test_block_that_replaces_nothing_is_told_with_those_that_there_are() -> None:
    block = README + "{% block errros %}{% block inner %}{% endblock %}{% endblock %}\n"
    error = only_error(run("python", templates=write("mine", README__md__jinja=block)))

    assert (error["code"], error["file"], error["line"]) == ("dead-block", "mine/README.md.jinja", 2)
    assert error["message"] == "the block `errros` replaces nothing in README.md.jinja"
    assert error["hint"] == "did you mean `errors`?"


def test_template_that_no_pack_has_is_told_with_the_nearest() -> None:
    folder = write("mine", READMEE__md__jinja="x\n")

    error = only_error(run("python", templates=folder))

    assert (error["code"], error["file"]) == ("dead-template", "mine/READMEE.md.jinja")
    assert error["hint"] == "did you mean `README.md.jinja`?"


def test_template_that_another_one_draws_on_is_alive() -> None:
    text = README + "{% block settings %}{% include 'mine.jinja' %}{% endblock %}\n"

    assert run("python", templates=write("mine", README__md__jinja=text, mine__jinja="x\n")).ok


def test_template_that_forgets_the_sign_is_told_how_to_write_it() -> None:
    error = only_error(run("python", templates=write("mine", README__md__jinja=README.replace("!", ""))))

    assert (error["code"], error["hint"]) == (
        "extends-itself",
        'write "!README.md.jinja" for the template that it replaces',
    )


# ------------------------------------------------------------------------------------------------- our packs


@pytest.mark.parametrize("name", ["python", "markdown", "docs", "go"])
def test_our_templates_are_right(name: str) -> None:
    report = Report()
    [pack] = read_packs([PackConfig(name, name)], report)

    check_pack(pack, contexts()[pack.target], report)

    assert list(report) == []


def test_each_attribute_of_our_templates_is_looked_at() -> None:
    """None of the templates' 1,100 attributes could be misspelt: every fifth of them is tried."""
    [pack] = read_packs([PackConfig("python", "python")], Report())
    missed, tried = [], 0
    for output in pack.outputs:
        library = Library(Placed(loader=Folders(pack.folders)), Report())
        parsed = library.read(output.template, output.at("template"))
        assert parsed is not None
        for node in list(parsed.tree.find_all(nodes.Getattr))[::5]:
            right, node.attr = node.attr, f"zz_{node.attr}"
            report = Report()
            seen = {**PYTHON.common, **({} if output.each == "once" else {output.each: PYTHON.each[output.each]})}
            Statements(library, report, kind_of_file(output.path)).template(parsed, seen)
            node.attr = right
            tried += 1
            missed += [] if report.failed else [(output.template, node.lineno, right)]
    assert missed == []
    assert tried > 200


def test_the_lists_of_what_may_be_used_agree() -> None:
    assert BUILTIN_FILTERS.keys() == allowed.FILTERS
    assert FUNCTIONS.keys() == allowed.FUNCTIONS


def test_a_draft_has_what_its_context_says(repository: Path) -> None:
    """What templates see is what they are checked against; nothing of it is bare text."""
    seen: set[type] = set()
    waiting: list[Any] = [*PYTHON.common.values(), *PYTHON.each.values()]
    while waiting:
        shape = waiting.pop()
        waiting += [arg for arg in get_args(shape) if arg is not Ellipsis]
        assert shape is not str, "what is text of a description is a Text, and everything else Code"
        if isinstance(shape, type) and shape.__module__.startswith("sdkwright.targets") and shape not in seen:
            seen.add(shape)
            waiting += attributes(shape).values()
    assert len(seen) > 40
    assert Text not in seen
    assert isinstance(PYTHON, Context)
