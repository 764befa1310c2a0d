"""What filters, tests, methods and functions are given: their arguments by name, and what each takes.

A test holds the rows to the functions that run.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sdkwright.quote import FILTERS, VALUES

_WORDS = {"number": "a number", "flag": "true or false", "text": "a text"}


@dataclass(frozen=True, slots=True)
class Parameter:
    """An argument: `kind` is number, flag, text, or empty for anything; `default` is written as templates have it."""

    name: str
    kind: str = ""
    default: str = ""

    @property
    def what(self) -> str:
        """What it takes, in words."""
        return _WORDS[self.kind]


@dataclass(frozen=True, slots=True)
class Signature:
    """All arguments, in their order. `has_more` where any number may follow, `has_names` where any name may."""

    parameters: tuple[Parameter, ...] = ()
    has_more: bool = False
    has_names: bool = False
    is_positional: bool = False

    def shown(self, name: str) -> str:
        """As an author calls it: `|indent(width=4, first=false)`."""
        parts = [f"{each.name}={each.default}" if each.default else each.name for each in self.parameters]
        return f"{name}({', '.join([*parts, *(['...'] if self.has_more else [])])})" if parts or self.has_more else name


def _signature(text: str) -> Signature:
    """`old: text, count: number = -1` as a signature; `...` stands for more, and `/` for arguments without names."""
    found: list[Parameter] = []
    more = positional = False
    for part in filter(None, text.split(", ")):
        if part in ("...", "/"):
            more, positional = more or part == "...", positional or part == "/"
            continue
        head, _, default = part.partition(" = ")
        name, _, kind = head.partition(": ")
        found.append(Parameter(name, kind, default))
    return Signature(tuple(found), more, False, positional)


_BY_ATTRIBUTE = "case_sensitive: flag = false, attribute = none"
_OF_FILTERS = {
    "batch": "linecount: number, fill_with = none",
    "default": "default_value = '', boolean: flag = false",
    "d": "default_value = '', boolean: flag = false",
    "dictsort": "case_sensitive: flag = false, by: text = 'key', reverse: flag = false",
    "groupby": "attribute, default = none, case_sensitive: flag = false",
    "indent": "width: number = 4, first: flag = false, blank: flag = false",
    "int": "default = 0, base: number = 10",
    "join": "between: text = '', attribute = none",
    "max": _BY_ATTRIBUTE,
    "min": _BY_ATTRIBUTE,
    "replace": "old: text, new: text, count: number = -1",
    "round": "precision: number = 0, method: text = 'common'",
    "slice": "slices: number, fill_with = none",
    "sort": f"reverse: flag = false, {_BY_ATTRIBUTE}",
    "split": "by: text = none, count: number = -1",
    "sum": "attribute = none, start = 0",
    "trim": "signs: text = none",
    "unique": _BY_ATTRIBUTE,
    **dict.fromkeys(VALUES, "indent: number = 0"),
}
_WITHOUT = (
    *("abs", "capitalize", "count", "first", "items", "last", "length", "list", "lower", "reverse", "title", "upper"),
    *("wordcount", "name", "snake", "camel", "pascal", "kebab", "span", "laid_out", *(FILTERS.keys() - VALUES.keys())),
)
FILTER_SIGNATURES: Mapping[str, Signature] = {
    **dict.fromkeys(_WITHOUT, Signature()),
    **{name: _signature(text) for name, text in _OF_FILTERS.items()},
    "map": Signature((Parameter("filter", default="none"),), has_more=True, has_names=True),
    **dict.fromkeys(("select", "reject"), Signature((Parameter("test", default="none"),), has_more=True)),
    **dict.fromkeys(
        ("selectattr", "rejectattr"),
        Signature((Parameter("attribute"), Parameter("test", default="none")), has_more=True),
    ),
}
"""What each filter is given beside what stands before it."""
APPLIED: Mapping[str, tuple[int, str]] = {
    "map": (0, "filter"),
    "select": (0, "test"),
    "reject": (0, "test"),
    "selectattr": (1, "test"),
    "rejectattr": (1, "test"),
}
"""The filters that apply another filter or a test to each item, and the place of its name; its arguments follow."""
_ONE_BESIDE = (
    *("divisibleby", "eq", "equalto", "ge", "greaterthan", "gt", "in", "le", "lessthan", "lt", "ne", "sameas"),
    *("==", "!=", "<", "<=", ">", ">="),
)
_NONE_BESIDE = (
    *("boolean", "callable", "defined", "even", "false", "float", "integer", "iterable", "lower", "mapping", "none"),
    *("number", "odd", "sequence", "string", "true", "undefined", "upper"),
)
TEST_SIGNATURES: Mapping[str, Signature] = {
    **dict.fromkeys(_ONE_BESIDE, _signature("other, /")),
    **dict.fromkeys(_NONE_BESIDE, Signature()),
    "divisibleby": _signature("num: number"),
}
"""What each test is given beside what stands before it."""
_PLACES = "start: number = none, end: number = none, /"
METHOD_SIGNATURES: Mapping[str, Signature] = {
    **dict.fromkeys(
        ("capitalize", "isdigit", "isidentifier", "islower", "isupper", "lower", "title", "upper"),
        Signature(is_positional=True),
    ),
    **dict.fromkeys(("lstrip", "rstrip", "strip"), _signature("signs: text = none, /")),
    **dict.fromkeys(("removeprefix", "removesuffix"), _signature("part: text, /")),
    **dict.fromkeys(("count", "find"), _signature(f"part: text, {_PLACES}")),
    **dict.fromkeys(("startswith", "endswith"), _signature(f"part, {_PLACES}")),
    "join": _signature("items, /"),
    "replace": _signature("old: text, new: text, count: number = -1, /"),
    "split": _signature("sep: text = none, maxsplit: number = -1"),
}
"""What each method of names and texts is given."""
FUNCTION_SIGNATURES: Mapping[str, Signature] = {
    "range": _signature("start: number, stop: number = none, step: number = 1, /"),
    "joiner": Signature((Parameter("sep", "text", "', '"),)),
    "cycler": Signature(has_more=True),
}
"""What the functions are given that do not take anything; `dict` and `namespace` do."""
