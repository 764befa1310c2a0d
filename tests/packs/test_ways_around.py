"""No template prints a text of the description without a filter, or reaches what is not in the context.

Templates are rendered here without the look that is taken at them before (see test_template_checks.py): this is the
second wall.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest
from jinja2 import Environment
from jinja2.exceptions import TemplateError

from sdkwright.packs import Pack
from sdkwright.render import _aligned
from sdkwright.render.algebra import Names, NotPrintable
from sdkwright.render.environment import environment
from sdkwright.text import Code, JsonValue, Text

SECRET = "import os; os.system('rm')"


@dataclass(frozen=True)
class Thing:
    name: Code
    text: Text


THING = Thing(Code("thing"), Text(SECRET))


@pytest.fixture
def jinja() -> Environment:
    return environment(Pack("p", "pack.toml", "python", (Path(),), (), ()), Names())


def printed(jinja: Environment, template: str) -> str:
    made = jinja.from_string(template).render(
        thing=THING, things=(THING,), table={"key": Text(SECRET)}, value=JsonValue(SECRET)
    )
    return _aligned(made)


WAYS = (
    "{{ thing.text }}",
    "{{ thing.text.raw }}",
    "{{ thing.text['raw'] }}",
    "{{ thing.text|string }}",
    "{{ thing.text|safe }}",
    "{{ thing.text|e }}",
    "{{ thing.text|escape }}",
    "{{ thing.text|forceescape }}",
    "{{ thing.text|tojson }}",
    "{{ thing.text|pprint }}",
    "{{ thing.text|attr('raw') }}",
    "{{ thing|attr('text') }}",
    "{{ '%s'|format(thing.text) }}",
    "{{ '%s' % thing.text }}",
    "{{ '%r' % (thing.text,) }}",
    "{{ '{}'.format(thing.text) }}",
    "{{ '{0.raw}'.format(thing.text) }}",
    "{{ '{0.text.raw}'.format(thing) }}",
    "{{ '{x.raw}'.format_map({'x': thing.text}) }}",
    "{{ 'a' ~ thing.text }}",
    "{{ thing.text ~ '' }}",
    "{% set block %}x{% endset %}{{ block ~ thing.text }}",
    "{% macro m() %}x{% endmacro %}{{ m() ~ thing.text }}",
    "{{ [thing.text]|join }}",
    "{{ things|map(attribute='text')|join(', ') }}",
    "{{ 'x'|replace('x', thing.text) }}",
    "{{ 'x'.replace('x', thing.text) }}",
    "{{ ', '.join([thing.text]) }}",
    "{{ thing.text|upper }}",
    "{{ thing.text|trim }}",
    "{{ thing.text|indent }}",
    "{{ thing.text|list|join }}",
    "{{ thing.text|first }}",
    "{{ thing.text[0] }}",
    "{{ thing.text[1:] }}",
    "{{ table.values()|join }}",
    "{{ table|string }}",
    "{{ thing|string }}",
    "{{ [thing]|string }}",
    "{{ table|items|list|string }}",
    "{{ thing.text|name }}",
    "{{ thing.text|xmlattr }}",
    "{{ {'a': thing.text}|xmlattr }}",
    "{{ thing.text|urlize }}",
    "{{ thing.text|wordwrap }}",
    "{{ thing.text|center }}",
    "{{ thing.__class__ }}",
    "{{ thing.__class__.__mro__[1].__subclasses__() }}",
    "{{ ''.__class__ }}",
    "{{ cycler.__init__.__globals__ }}",
    "{{ joiner.__init__.__globals__['os'] }}",
    "{{ self.__init__.__globals__ }}",
    "{{ lipsum.__globals__ }}",
    "{{ namespace.__class__ }}",
    "{% macro m() %}{% endmacro %}{{ m.__globals__ }}",
    "{{ things.__add__ }}",
    "{% set x = ('{0.__class__}'|attr('format'))(thing) %}{{ x }}",
    "{{ thing.text|map('string')|join }}",
    "{{ things|map('string')|join }}",
    "{{ things|map('attr', 'text')|join }}",
    "{{ things|sum(attribute='text') }}",
    "{{ thing.text|int }}{{ thing.text|default('x') }}",
    "{% for a in thing.text %}{{ a }}{% endfor %}",
    "{% autoescape false %}{{ thing.text }}{% endautoescape %}",
    "{% include thing.text %}",
    "{{ (thing.text|py)[1:-1] }}",
    "{{ (thing.text|py)[1] }}",
    "{{ (thing.text|json).strip('\"') }}",
    '{{ (thing.text|py).split("\'")|join }}',
    "{{ thing.text|json|replace('\"', '') }}",
    "{{ thing.text|json|trim('\"') }}",
    "{{ thing.text|py|upper }}",
    "{{ thing.text|py|first }}",
    "{{ thing.text|py|list|join }}",
    "{% set x %}{{ thing.text|py }}{% endset %}{{ x[1:-1] }}",
    "{% macro m() %}{{ thing.text|py }}{% endmacro %}{{ m()[1:-1] }}",
    "{% for c in thing.text|py %}{{ c }}{% endfor %}",
    # a text that is made of others is one
    "{{ 'a' ~ thing.text ~ 1 }}",
    "{{ 'a' + thing.text }}",
    "{{ thing.text + thing.text }}",
    "{{ ('a' ~ thing.text)|string }}",
    "{{ ('a' ~ thing.text)|name }}",
    "{{ ('a' ~ thing.text)|safe }}",
    "{{ ('a' ~ thing.text).raw }}",
    "{{ ('a' ~ thing.text)|upper|lower|title|capitalize|trim|indent|reverse }}",
    "{{ thing.text.upper() }}",
    "{{ thing.text.split(' ')[0] }}",
    "{{ thing.text['split'](' ')|first }}",
    "{{ thing.text|split(' ')|first }}",
    "{{ thing.text|split(' ')|join('-') }}",
    "{{ thing.text.split(' ')|sort|last }}",
    "{{ thing.text.strip('i')[1:][0] }}",
    "{{ thing.text|reverse }}",
    "{{ 'x'|replace('x', thing.text) ~ 'y' }}",
    "{{ 'a,b'.split(',')|join(thing.text) }}",
    "{{ 'a'|join(thing.text) ~ ['a', 'b']|join(thing.text) }}",
    "{{ thing.text|replace(thing.text, thing.name ~ thing.text) }}",
    "{% for part in thing.text.split(' ') %}{{ part }}{% endfor %}",
    "{{ {'a': thing.text}['a'] }}",
    "{% for key in {thing.text: 1} %}{{ key }}{% endfor %}",
    "{{ {thing.text: 1}|dictsort|first|first }}",
    "{{ {thing.text: 1}.keys()|join }}",
    "{{ [thing.text]|groupby('x')|first|first }}",
    "{{ things|groupby('text')|first|first }}",
    "{{ things|map(attribute='text')|map('upper')|join }}",
    "{{ things|map(attribute=thing.text)|join }}",
    "{{ [thing.name, thing.text]|unique|join }}",
    "{{ [thing.text, thing.text ~ 'a']|max }}",
    "{{ [thing.text]|sum(start='') }}",
    "{{ things|sum(start=[], attribute='__class__') }}",
    "{{ things|sum(start=[], attribute='text') }}",
    "{{ [[thing.text]]|sum(start=[])|first }}",
    "{{ things|join(attribute='__class__.__name__') }}",
    "{{ thing[thing.text] }}",
    "{{ thing['te' ~ 'xt'] }}",
    "{{ namespace(a=thing.text).a }}",
    "{{ joiner(thing.text)() }}{% set j = joiner(thing.text) %}{{ j() }}{{ j() }}",
    "{{ cycler(thing.text).next() }}",
    "{% macro m(x) %}{{ x }}{% endmacro %}{{ m(thing.text ~ '') }}",
    "{% macro m(x='a' ~ thing.text) %}{{ x }}{% endmacro %}{{ m() }}",
    "{% macro m() %}{{ caller(thing.text) }}{% endmacro %}{% call(x) m() %}{{ x }}{% endcall %}",
    "{% set x %}{{ 'a' ~ thing.text }}{% endset %}{{ x }}",
    "{% filter upper %}{{ 'a' ~ thing.text }}{% endfilter %}",
    "{{ 'a' ~ thing.text if thing.text }}",
    "{{ thing.text if thing.text == 'b' else 'a' ~ thing.text }}",
    "{{ '%s' % ('a' ~ thing.text) }}",
    "{% include 'a' ~ thing.text %}",
    # what was printed stays whole
    "{{ (thing.text|py) ~ thing.text }}",
    "{{ [thing.text|py, thing.text]|join }}",
    "{{ ('x'|replace('x', thing.text|py))[1:-1] }}",
    "{{ ('x'.replace('x', thing.text|py))[1:-1] }}",
    "{{ ', '.join([thing.text|py])[1:-1] }}",
    "{{ ', '.join([thing.text|py]).strip('\"') }}",
    "{{ ', '.join([thing.text]|map('py'))[1:-1] }}",
    "{{ ', '.join({(thing.text|py): 1})[1:-1] }}",
    "{{ ', '.join([thing.text]|map('upper')) }}",
    "{{ ([thing.text]|map('py')|join)[1:-1] }}",
    "{{ thing.text|py|reverse }}",
    "{{ ('' ~ thing.text|py)[1:-1] }}",
    "{{ ('' + thing.text|py)[1:-1] }}",
    "{{ (thing.text|py)|json }}",
    "{{ [thing.text|py]|json }}",
    "{{ {(thing.text|py): 1}|json }}",
    "{{ [thing]|json }}",
    "{{ none|json }}",
    "{{ ([thing.text]|json)[1:-1] }}",
    "{{ value }}",
    "{{ value ~ 'a' }}",
    "{{ value|string }}",
    "{{ value|md }}",
    "{{ value._value }}",
    "{{ (value|json).strip('\"') }}",
    "{{ thing.text.replace('i', thing.text|py) }}",
    "{{ thing.text.strip(thing.text|py) }}",
    "{{ (thing.text|py) % () }}",
    "{{ '%s' % (thing.text|py) }}",
    "{% set x %}{{ thing.text|py }}{% endset %}{{ x|replace('\"', '') }}",
    "{% set x %}{{ thing.text|py }}{% endset %}{{ x|split('\"')|join }}",
    "{{ '/**/'.join(thing.text|js) }}",
    "{% set x %}{{ thing.text|js }}{% endset %}{{ '/**/'.join(x) }}",
    "{% macro m(x) %}{{ ''.join(x) }}{% endmacro %}{{ m(thing.text|js) }}",
    "{% macro m() %}{{ ' '.join(caller()) }}{% endmacro %}{% call m() %}{{ thing.text|py }}{% endcall %}",
    "{{ thing.name.join(thing.text|js) }}",
    "{{ [thing.text|js]|map('last')|join }}",
    "{{ [thing.text|js]|map('first')|join }}",
    "{{ [thing.text|js]|map('list')|first|join }}",
    "{{ [thing.text|js]|map('batch', 2)|first|first|join }}",
    "{{ (thing.text|js)|batch(2)|first|join }}",
    "{{ (thing.text|js)|unique|join }}",
    "{{ (thing.text|js)|sort|join }}",
    "{{ (thing.text|js)|select|join }}",
    "{{ (thing.text|js)|map('upper')|join }}",
    "{{ (thing.text|js)|max }}",
)


@pytest.mark.parametrize("template", WAYS)
def test_there_is_no_way_around_the_filters(jinja: Environment, template: str) -> None:
    with pytest.raises((TemplateError, NotPrintable, TypeError, AttributeError)):
        printed(jinja, template)


def test_nothing_of_a_text_is_seen_where_an_error_shows_it() -> None:
    assert SECRET not in repr(THING)
    assert SECRET not in repr({"a": [Text(SECRET)]})


ALGEBRA = {
    "{{ thing.name }}": "thing",
    "{{ 'a' }}{{ 1 }}{{ 1 + 1 }}": "a12",
    "{{ thing.name ~ '_' ~ 1 }}": "thing_1",
    "{{ '<' ~ thing.name ~ '>' }}": "<thing>",
    "{{ thing.name[1:] }}{{ thing.name[0] }}": "hingt",
    "{{ thing.name|upper }} {{ thing.name.upper() }}": "THING THING",
    "{{ thing.name|replace('th', 'k') }}": "king",
    "{{ things|map(attribute='name')|join(' < ') }}": "thing",
    "{{ ['a', thing.name]|join(' < ') }}": "a < thing",
    "{{ ', '.join(['a', 'b']) }}": "a, b",
    "{% for x in ('a', 'b') %}{{ x }}{% endfor %}": "ab",
    "{{ 'a.b'.split('.')|join('-') }}": "a-b",
    "{{ 'a' if thing.name else 'b' }}": "a",
    "{% macro m(x='<') %}{{ x }}{% endmacro %}{{ m() ~ '&' ~ m('b') }}": "<&b",
    "{% set x %} <{{ thing.name }}> {% endset %}{{ x|trim ~ 1 }}": "<thing>1",
    "{{ 'job run'|snake }} {{ 'job run'|camel }} {{ 'job run'|pascal }} {{ 'job run'|kebab }}": (
        "job_run jobRun JobRun job-run"
    ),
    "{{ thing.text|snake }}": "import_os_os_system_rm",
    "{{ (thing.name ~ '_x')|name }}": "thing_x",
    "{{ things|length }}": "1",
    "{{ [[1], (2, 3)]|sum(start=[])|join('-') }}{{ [1, 2]|sum }}{{ [(1,)]|sum(start=())|length }}": "1-2-331",
    "{{ things|join(attribute='name.upper')|length if false }}": "",
    "{{ 'a' + 'b' }}{{ {'a': 'b'}['a'] }}{{ 'ab'|reverse }}{{ 'a-b'|split('-')|join }}": "abbbaab",
    "{{ ['a', thing.text|py]|join(' = ') }}": 'a = "' + SECRET + '"',
    "{{ 'x = y'|replace('y', thing.text|py) }}": 'x = "' + SECRET + '"',
    # texts, by what they are made of
    "{{ ('{{' ~ thing.text ~ '}}')|json }}": '"{{' + SECRET + '}}"',
    "{{ ('a: ' + thing.text)|py }}{{ (1 ~ thing.text)|py }}": f'"a: {SECRET}""1{SECRET}"',
    "{{ thing.text[:6]|json }}{{ thing.text[0]|json }}{{ thing.text[-1]|json }}": '"import""i"")"',
    "{{ thing.text|replace('rm', 'ls')|json }}": '"' + SECRET.replace("rm", "ls") + '"',
    "{{ thing.text.split(';')[0]|json }}{{ (thing.text|split(' ')|last)|json }}": '"import os""os.system(\'rm\')"',
    "{{ ['a', thing.text[:2]]|join('/')|json }}{{ '/'.join(['a', thing.text[:2]])|json }}": '"a/im""a/im"',
    "{{ thing.text[:6]|upper|json }}{{ (' ' ~ thing.text[:6])|trim|json }}": '"IMPORT""import"',
    "{{ thing.text[:6].removeprefix('im')|json }}{{ thing.text.find('os') }}": '"port"7',
    "{{ ('a' if thing.text else thing.text)|json }}": '"a"',
    "{{ thing.text|length }}": str(len(SECRET)),
    # values of JSON
    "{{ value|json }}": '"' + SECRET + '"',
    "{{ {'a': [thing.text[:2], thing.name, 1, true, none, value]}|json }}": (
        '{"a": ["im", "thing", 1, true, null, "' + SECRET + '"]}'
    ),
    "  {{ {'a': [1, {}], 'b': []}|json(indent=2) }}": ('  {\n    "a": [\n      1,\n      {}\n    ],\n    "b": []\n  }'),
    # a condition without an else
    "{{ 'a' if false }}{{ 'a' ~ (',' if false) }}{{ ['a', 'b']|join('-' if false) }}": "aab",
    "{% for x in (1, 2) %}{{ x }}{{ ',' if not loop.last }}{% endfor %}{{ (thing.text if false)|json }}": '1,2""',
    # what texts are compared with
    "{{ 1 if thing.text[:6] == 'import' }}{{ 2 if thing.text != 'x' }}{{ 3 if 'x' == thing.text }}": "12",
    "{{ 1 if thing.text[:6] in ['a', 'import'] }}{{ 2 if 'os' in thing.text }}{{ 3 if 'x' in thing.text }}": "12",
    "{{ 1 if thing.text[:6] is equalto 'import' }}{{ 2 if thing.text is in ['x'] }}": "1",
    "{{ things|selectattr('text', 'ne', 'x')|list|length }}{{ things|rejectattr('text', 'ne', 'x')|list|length }}": "10",
    "{{ {'import': 'a'}[thing.text[:6]] }}{{ {'import': 'b'}.get(thing.text[:6]) }}": "ab",
    "{{ {thing.text[:6]: 'a'}['import'] }}": "a",
    "{{ 1 if thing.text.startswith('import') }}{{ 2 if thing.text.endswith(('x', 'y')) }}": "1",
    "{{ (['b' ~ thing.text, 'a' ~ thing.text]|sort|first)[:2]|json }}": '"ai"',
    "{{ table.key|py }}": '"' + SECRET + '"',
}


@pytest.mark.parametrize("template", ALGEBRA)
def test_what_is_done_with_code_is_code(jinja: Environment, template: str) -> None:
    assert printed(jinja, template) == ALGEBRA[template]
