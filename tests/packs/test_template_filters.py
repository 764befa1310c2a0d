"""What a filter does not take, and which one was meant, is told before a file is made, with what to write instead."""

from __future__ import annotations

import subprocess
import sys

import pytest

from .test_packs import here, one_output, run

__all__ = ["here"]
LOOP = "{% for o in api.operations %}"
UNTAKEN = {
    "{{ o.tags|join(', ') }}": ("not-printable", "`o.tags` is a list of Tag, and |join", "attribute='name'"),
    "{{ o.tags|map('upper')|join }}": ("no-text", "|upper does not take a Tag", "|map(attribute='name')"),
    "{{ o.tags|upper }}": ("no-text", "`o.tags` is a list of Tag, and |upper takes a text", "|map('upper')"),
    "{{ o|snake }}": ("no-text", "`o` is an Operation, and |snake takes a text or a name", "its slug: `.slug`"),
    "{{ o.is_deprecated|upper }}": ("no-text", "is a flag, and |upper takes", None),
    "{{ o|join }}": ("not-a-list", "`o` is an Operation: |join goes over a list", None),
    "{{ o.slug|join }}": ("not-a-list", "`o.slug` is a name or a literal: |join goes over a list", None),
    "{% for c in o.slug|list %}{% endfor %}": ("not-a-list", "|list goes over a list", None),
    "{{ o|length }}": ("not-a-list", "`o` is an Operation, and |length takes a list, a text or a name", None),
    "{{ (o|first).slug }}": ("not-a-list", "|first takes a list, a text or a name", None),
    "{% for k, v in o.tags|items %}{% endfor %}": ("wrong-argument", "|items takes a table", None),
    "{{ o.slug|round }}": ("wrong-argument", "|round takes a number", "`|int`"),
    "{{ o.slug|span }}": ("wrong-argument", "takes what was printed already", "{% filter span %}"),
    "{% filter json %}a{% endfilter %}": ("no-text", "{% filter %} gives what was printed already", "`x|json`"),
    "{% filter upper %}a{% endfilter %}": ("no-part", "was printed already", None),
    "{% set x | md %}a{% endset %}{{ x }}": ("no-text", "{% filter %} gives what was printed already", "`x|md`"),
    "{% block a %}{% endblock %}{% block a %}{% endblock %}": (
        *("template-error", "there are two blocks `a` in one template"),
        "{{ self.a() }}",
    ),
}


@pytest.mark.parametrize("inner", UNTAKEN)
def test_what_a_filter_does_not_take_is_told_before(inner: str) -> None:
    outcome = run(one_output(f"{LOOP}\n{inner}{{% endfor %}}", "out.md"))

    [found] = [each for each in outcome.report if each.code != "may-be-none"]
    code, message, hint = UNTAKEN[inner]
    assert (found.code, message in found.message) == (code, True), found.message
    assert getattr(found.at, "line", 0) == 2
    assert hint is None or hint in str(found.hint), found.hint


def test_what_a_loop_counts_is_not_known_in_its_condition() -> None:
    outcome = run(one_output("{% for a in api.operations if not loop.first %}{{ a.slug }}{% endfor %}\n"))

    [found] = outcome.report
    assert (found.code, found.message) == ("no-name", "there is no `loop` here")
    assert "ask within it" in str(found.hint)


TAKEN = (
    "{{ o.tags|join(', ', attribute='name')|md }}{{ o.tags|map(attribute='name')|map('upper')|join|md }}",
    "{{ 5|upper }}{{ 5|abs }}{{ 1.5|round }}{{ o.slug|length }}{{ o.path|length }}{{ {'a': 1}|length }}",
    "{% for k in {'a': 1}|list %}{{ k }}{% endfor %}{{ {'a': 1}|items|length }}{{ [1, 'a', o.slug]|join }}",
    "{{ o.path|snake }}{{ o.slug|upper }}{{ o.arguments|map(attribute='location')|map('title')|join(' ') }}",
    "{% filter span %}a{% endfilter %}{% filter indent(2) %}a{% endfilter %}{% filter trim %} a {% endfilter %}",
    "{{ [o.path|md, o.slug]|join }}",
)


@pytest.mark.parametrize("inner", TAKEN)
def test_what_a_filter_takes_is_told_of_nothing(inner: str) -> None:
    assert [each.message for each in run(one_output(f"{LOOP}\n{inner}{{% endfor %}}", "out.md")).report] == []


MEANT = {
    ("out.md", "{{ api.title|markdown }}"): "did you mean `md`?",
    ("out.md", "{{ api.title|mdblock }}"): "did you mean `md_block`?",
    ("out.md", "{{ api.title|truncate(10) }}"): "a slice cuts a name or a text: `x[:40]`",
    ("out.md", "{{ '%s'|format(api.title) }}"): "`~` puts texts together: `'a ' ~ x`",
    ("out.md", "{{ api.title|startswith('a') }}"): "it is a method: `x.startswith('a')`",
    ("out.json", "{{ api.title|tojson }}"): "did you mean `json`?",
    ("out.sh", "{{ api.title|shellquote }}"): "did you mean `sh`?",
    ("out.sh", "{{ api.title|xyzzy }}"): "a text is printed by |sh",
    ("out.sh", "{{ api.title|markdown }}"): "a text is printed by |sh",
    ("out.md", "{{ [api]|map('xyzzy')|list|length }}"): "a text is printed by |md (one line)",
    ("out.md", "{% if api.title is startswith('x') %}{% endif %}"): "it is a method: `x.startswith('a')`",
    ("out.md", "{% if api.title is startingwith 'x' %}{% endif %}"): "it is a method: `x.startswith('a')`",
    ("out.md", "{% if api.operations is empty %}{% endif %}"): "what is empty does not hold: `not x`",
    ("out.md", "{% if api.title is xyzzy %}{% endif %}"): "there is boolean, callable, defined",
}


@pytest.mark.parametrize(("path", "template"), MEANT)
def test_which_filter_was_meant_is_told(path: str, template: str) -> None:
    found = next(each for each in run(one_output(template, path)).report if each.code == "unknown-filter")

    assert MEANT[path, template] in str(found.hint)


def test_a_hint_is_the_same_in_every_run() -> None:
    """Also where nothing is near: sets of names have another order in each process."""
    program = (
        "from sdkwright.lint.suggestions import suggest_filter, suggest_test\n"
        "print([suggest_filter(each, '|md', frozenset()) for each in ('xyzzy', 'pad', 'mod', 'lo')], suggest_test('zz'))"
    )
    found = {
        subprocess.run(
            [sys.executable, "-c", program], env={"PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout
        for seed in ("1", "2", "3")
    }

    assert len(found) == 1
