"""Lists of templates: what an empty one has, and what goes round them, is what the look at templates says of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from .test_packs import here, one_output, run
from .test_ways_around import jinja, printed

__all__ = ["here", "jinja"]

PRINTED = {
    "{% set c = joiner(',') %}{% for o in [1, 2, 3] %}{{ c() }}{{ o }}{% endfor %}": "1,2,3",
    "{% set c = joiner() %}{% for o in [1, 2] %}{{ c() }}{{ o }}{% endfor %}": "1, 2",
    "{% set c = joiner(' ' ~ thing.name) %}{{ c() }}{{ c() }}{{ c() }}": " thing thing",
    "{% set c = joiner(thing.text) %}{{ c()|md }}{{ c()|md }}": "import os; os.system('rm')",
    "{% set c = cycler('a', 'b') %}{{ c.next() }}{{ c.next() }}{{ c.current }}": "aba",
    "{% for o in [1, 2, 3] %}{{ loop.cycle('a', 'b') }}{% endfor %}": "aba",
    "{% set a = []|first %}{{ 'yes' if a else 'no' }}": "no",
    "{% set a = things|selectattr('nope', 'defined')|last %}{% if a is none %}none{% endif %}": "none",
    "{{ 'yes' if []|max or []|min or [][0] or things[5] or things[-2] else 'no' }}": "no",
    "{{ 'a' if []|first is defined or none is defined or nope is defined or [0][0] is undefined else 'no' }}": "no",
    "{{ things[0].name }}{{ things[-1].name }}{{ (things|first).name }}": "thingthingthing",
    "{{ []|first|default('x') }}{{ none|default('y') }}{{ nope|d('z') }}{{ ''|default('w') }}": "xyz",
    "{{ thing.name|first }}{{ thing.name|last }}": "tg",
    "{% for o in [1, 2] %}{{ loop.previtem or 'start' }},{{ loop.nextitem or 'end' }};{% endfor %}": "start,2;1,end;",
    "{{ ([] + things)|length }}{{ (things + [])|length }}{{ ([1]|list + things)|length }}": "112",
    "{{ 'yes' if []|list == [] and [1, 2] == (1, 2) and 'a b'.split(' ') == ['a', 'b'] else 'no' }}": "yes",
    "{{ 'yes' if things|selectattr('nope', 'defined') else 'no' }}": "no",
    "{{ things|map(attribute='name')|length }}{{ (things|map(attribute='name'))[0] }}": "1thing",
    "{{ (things|map(attribute='name') + ['x'])|join('-') }}": "thing-x",
    "{{ [[1], [2, 3]]|sum(start=[])|join }}{{ ([3, 1]|sort + [2]|reverse)|join }}": "123132",
}


@pytest.mark.parametrize("template", PRINTED)
def test_lists_of_all_origins_are_one_kind(jinja: object, template: str) -> None:
    assert printed(jinja, template) == PRINTED[template]  # type: ignore[arg-type]


FIRSTS = {
    "{% for o in api.operations %}{{ o.tags[0].name|md }}{% endfor %}": "o.tags[0]",
    "{% for o in api.operations %}{{ (o.tags|first).name|md }}{% endfor %}": "o.tags|first",
    "{% for o in api.operations %}{% set t = o.tags|last %}{{ t.name|md }}{% endfor %}": "t",
    "{% set o = api.operations|selectattr('body')|first %}{{ o.slug }}": "o",
    "{% if api.operations %}{{ (api.operations|rejectattr('body')|first).slug }}{% endif %}": (
        "api.operations|rejectattr('body')|first"
    ),
    "{% for o in api.operations %}{{ loop.previtem.slug }}{% endfor %}": "loop.previtem",
    "{{ api.operations[1].slug }}": "api.operations[1]",
    "{% if api.operations %}{{ api.operations[1].slug }}{% endif %}": "api.operations[1]",
    "{{ api.operations|map(attribute='slug')|min }}": "api.operations|map(attribute='slug')|min",
    "{% macro m(o) %}{{ o.slug }}{% endmacro %}{{ m(api.operations|first) }}": "api.operations|first",
}


@pytest.mark.parametrize("template", FIRSTS)
def test_an_item_of_a_list_that_may_be_empty_may_be_none(template: str) -> None:
    found = run(one_output(f"{template}\n")).report

    told = [each.message for each in found if each.code == "may-be-none"]
    assert told == [f"`{FIRSTS[template]}` may be none"]


SURE = (
    "{% set o = api.operations|selectattr('body')|first %}{% if o %}{{ o.slug }}{% endif %}",
    "{% for o in api.operations %}{% if o.tags %}{{ o.tags[0].name|md }}{{ (o.tags|last).name|md }}{% endif %}{% endfor %}",
    "{% for o in api.operations %}{% if o.tags[0] %}{{ o.tags[0].name|md }}{% endif %}{% endfor %}",
    "{% for o in api.operations if o.tags|first %}{{ (o.tags|first).name|md }}{% endfor %}",
    "{% for o in api.operations %}{% if o.tags|length > 0 %}{{ o.tags[-1].name|md }}{% endif %}{% endfor %}",
    "{% for o in api.operations %}{{ api.operations[0].slug }}{% endfor %}",
    "{% for o in api.operations %}{% if not loop.first %}{{ loop.previtem.slug }}{% endif %}{% endfor %}",
    "{% for o in api.operations %}{{ loop.nextitem.slug if loop.nextitem }}{% endfor %}",
    "{% for o in api.operations %}{{ o.path.split('/')[-1]|md }}{{ o.path|split('/')|list|last|md }}{% endfor %}",
    "{% set pair = ['a', 1] %}{{ pair[0] }}{{ pair[1] }}{{ ['a', 'b']|last }}{{ ([1] + [])|first }}",
    "{% for name, many in api.types|groupby('slug') %}{{ many[0].slug }}{% endfor %}",
    "{% for k, v in {'a': 1}.items() %}{{ k }}{{ v }}{% endfor %}{{ api.slug|first }}",
    "{{ (api.operations|first|default(api)).slug }}",
    "{% set o = api.operations|first %}{% if o is defined %}{{ o.slug }}{% endif %}{{ o.slug if o is not undefined }}",
    "{% set c = joiner(',') %}{% for o in api.operations %}{{ c() }}{{ o.slug }}{% endfor %}",
)


@pytest.mark.parametrize("template", SURE)
def test_an_item_that_is_there_is_asked_for_by_nobody(template: str) -> None:
    assert [found.message for found in run(one_output(f"{template}\n")).report] == []


def test_what_is_none_of_an_empty_list_is_made() -> None:
    template = "{% set a = api.operations|selectattr('slug', 'eq', 'nope')|first %}{% if a %}{{ a.slug }}{% else %}no{% endif %}\n"

    outcome = run(one_output(template))

    assert (outcome.ok, Path("out/out.txt").read_text("utf-8")) == (True, "no")


GIVEN = {
    "{% set c = joiner(api.title) %}{{ c() }}": ("no-filter", "`c()` is a text of the description"),
    "{{ cycler('a', api.title).next() }}": ("no-filter", "is a text of the description"),
    "{% for o in api.operations %}{{ loop.cycle('a', api.title) }}{% endfor %}": ("no-filter", "loop.cycle"),
    "{{ joiner(',') }}": ("not-printable", "`joiner(',')` is a joiner"),
    "{{ cycler(1, 2).nxt() }}": ("no-attribute", "a cycler has no `nxt`"),
}


@pytest.mark.parametrize("template", GIVEN)
def test_what_joiners_and_cyclers_give_is_looked_at(template: str) -> None:
    code, message = GIVEN[template]

    [found] = run(one_output(f"{template}\n")).report

    assert (found.code, message in found.message) == (code, True), found.message
