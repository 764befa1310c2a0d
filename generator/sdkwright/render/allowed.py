"""What of Jinja a template may use.

What is not here is refused, wherever it stands: `attr` goes around the checks, `safe`, `string`, `format` and `pprint`
around the filters that say where a text goes, and what makes HTML of text belongs to the pack.
"""

from __future__ import annotations

FILTERS = frozenset(
    {
        *("abs", "batch", "capitalize", "count", "d", "default", "dictsort", "first", "groupby", "indent", "int"),
        *("items", "join", "last", "length", "list", "lower", "map", "max", "min", "reject", "rejectattr", "replace"),
        *("reverse", "round", "select", "selectattr", "slice", "sort", "split", "sum", "title", "trim", "unique"),
        *("upper", "wordcount"),
    }
)
TESTS = frozenset(
    {
        *("boolean", "callable", "defined", "divisibleby", "eq", "equalto", "even", "false", "float", "ge"),
        *("greaterthan", "gt", "in", "integer", "iterable", "le", "lessthan", "lower", "lt", "mapping", "ne", "none"),
        *("number", "odd", "sameas", "sequence", "string", "true", "undefined", "upper", "==", "!=", "<", "<=", ">"),
        ">=",
    }
)
FUNCTIONS = frozenset({"range", "namespace", "dict", "cycler", "joiner"})
METHODS = frozenset(
    {
        *("capitalize", "count", "endswith", "find", "isdigit", "isidentifier", "islower", "isupper", "join", "lower"),
        *("lstrip", "removeprefix", "removesuffix", "replace", "rstrip", "split", "startswith", "strip", "title"),
        "upper",
    }
)
"""Those of names and literals."""
