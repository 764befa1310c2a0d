"""What an author meant by a filter or a test that there is not: the nearest name, or what does the same here."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping

from sdkwright.lint.builtins import BUILTIN_FILTERS, PRINTED_FILTERS
from sdkwright.quote import FILTERS
from sdkwright.render.allowed import METHODS, TESTS

KNOWN_FILTERS = (*FILTERS, *sorted({*PRINTED_FILTERS, *BUILTIN_FILTERS} - FILTERS.keys()))
"""All filters; those that print a text first."""
_SAME: Mapping[str, str] = {
    **dict.fromkeys(("markdown", "mdescape", "escape_markdown"), "md"),
    **dict.fromkeys(("tojson", "to_json", "jsonify", "dumps", "to_nice_json"), "json"),
    **dict.fromkeys(("to_yaml", "to_nice_yaml"), "yaml"),
    **dict.fromkeys(("e", "escape", "forceescape", "html_escape", "xmlattr"), "html"),
    **dict.fromkeys(("urlencode", "urlize"), "url"),
    **dict.fromkeys(("shell", "bash", "shellquote", "shell_quote"), "sh"),
    **dict.fromkeys(("javascript", "typescript", "ts"), "js"),
    "repr": "py",
    **dict.fromkeys(("len", "size"), "length"),
    **dict.fromkeys(("where", "filter"), "selectattr"),
    **dict.fromkeys(("slugify", "slug", "dasherize", "hyphenate"), "kebab"),
    **dict.fromkeys(("underscore", "snakecase"), "snake"),
    **dict.fromkeys(("reversed", "invert"), "reverse"),
    "float": "int",
}
"""Filters of other tools, and those of ours that do the same."""
_WRITTEN: Mapping[str, str] = {
    **dict.fromkeys(("truncate", "substr", "substring", "shorten"), "a slice cuts a name or a text: `x[:40]`"),
    **dict.fromkeys(("format", "concat", "append", "prepend"), "`~` puts texts together: `'a ' ~ x`"),
    **dict.fromkeys(("startswith", "endswith"), "it is a method: `x.{name}('a')`"),
    **dict.fromkeys(("strip", "lstrip", "rstrip"), "`|trim`, or the method: `x.{name}()`"),
    "attr": "an attribute is asked for by its name: `x.name`",
    **dict.fromkeys(("keys", "values"), "a table has a method for them: `x.{name}()`"),
    **dict.fromkeys(("contains", "has"), "`in` asks for a part: `'a' in x`"),
    **dict.fromkeys(("wordwrap", "wrap", "center", "ljust", "rjust"), "what is printed keeps its own lines"),
    **dict.fromkeys(("any", "all"), "`|select` and `|selectattr` leave what holds: `{{% if x|selectattr('a') %}}`"),
    **dict.fromkeys(("ternary", "iif"), "it is written `a if x else b`"),
    **dict.fromkeys(("tojsonfilter", "pprint", "inspect"), "`sdkwright context` shows what there is"),
}
_TESTS: Mapping[str, str] = {
    **dict.fromkeys(("empty", "blank"), "what is empty does not hold: `not x`"),
    **dict.fromkeys(("contains", "containing", "has"), "`in` asks for a part: `'a' in x`"),
    **dict.fromkeys(("match", "matching", "search", "regex"), "the methods `x.startswith('a')`, or `in`: `'a' in x`"),
    **dict.fromkeys(("list", "array", "tuple"), "the test is `sequence`"),
    **dict.fromkeys(("dict", "object"), "the test is `mapping`"),
    **dict.fromkeys(("null", "nil", "None"), "the test is `none`"),
    **dict.fromkeys(("str", "text"), "the test is `string`"),
    **dict.fromkeys(("bool", "flag"), "the test is `boolean`"),
    **dict.fromkeys(("int",), "the test is `integer`"),
    "escaped": "a filter says where a text goes",
    "filter": "a template is checked for its filters before it runs",
}
_LISTED = "`sdkwright context filters` lists all"


def suggest_filter(name: str, allowed: str, refused: frozenset[str]) -> str:
    """What to write in place of a filter; `allowed` says which print a text here, `refused` are those that do not."""
    if name in _WRITTEN:
        return _WRITTEN[name].format(name=name)
    known = [each for each in KNOWN_FILTERS if each not in refused]
    found = _SAME.get(name) or _nearest(name, known)
    if found is not None and found not in refused:
        return f"did you mean `{found}`?"
    if name in METHODS:
        return f"it is a method: `x.{name}()`"
    return f"a text is printed by {allowed}; {_LISTED}"


def suggest_test(name: str) -> str:
    """What to write in place of a test."""
    if name in _TESTS:
        return _TESTS[name]
    found = name if name in METHODS else _nearest(name, sorted({*TESTS, *METHODS}))
    if found is not None:
        return f"did you mean `{found}`?" if found in TESTS else f"it is a method: `x.{found}('a')`"
    return f"there is {', '.join(sorted(each for each in TESTS if each.isalpha()))}"


def _nearest(name: str, known: Iterable[str]) -> str | None:
    return next(iter(difflib.get_close_matches(name, list(known), n=1)), None)
