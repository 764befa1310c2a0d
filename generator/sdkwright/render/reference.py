"""All that templates may use beside what they see: filters, tests, methods and functions, each with what it does."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sdkwright.quote import FILTERS, VALUES
from sdkwright.render.allowed import FUNCTIONS, METHODS, TESTS
from sdkwright.render.signatures import FILTER_SIGNATURES

MADE_OF_OTHERS: Mapping[str, str] = {
    "upper": "in capitals",
    "lower": "in small letters",
    "title": "each word with a capital",
    "capitalize": "the first letter as a capital",
    "trim": "without white space around it, or without other signs: `|trim('/')`",
    "replace": "with one part in place of another: `|replace('{', ':')`",
    "split": "the parts between white space, or between a sign: `|split('/')`",
    "join": "the items of a list, one behind the other: `|join(', ')`, `|join(', ', attribute='name')`",
    "indent": "with the further lines moved to the right: `|indent(2)`",
    "reverse": "from its end; a list as well",
    "length": "the number of characters or of items",
    "count": "the same as length",
    "wordcount": "the number of words of a name",
}
"""What is made of names and words is printed as they are; what a text of the description is a part of is a text."""
NAMES: Mapping[str, str] = {
    "snake": "a name such as `job_run`, of a text as well",
    "camel": "a name such as `jobRun`",
    "pascal": "a name such as `JobRun`",
    "kebab": "a word such as `job-run`",
    "name": "what was put together, as a name: `(x ~ '_input')|name`",
    "span": "what was printed, as a code span of Markdown: `{% filter span %}...{% endfilter %}`",
    "laid_out": "a statement that was printed, where black breaks it: `{% filter laid_out %}...{% endfilter %}`",
}
"""What makes names, and what takes what was printed."""
LISTS: Mapping[str, str] = {
    "map": "an attribute of each item, or a filter of each: `|map(attribute='name')`, `|map('json')`",
    "select": "the items that hold, or that pass a test",
    "reject": "the others",
    "selectattr": "the items whose attribute holds, or passes a test: `|selectattr('kind', 'equalto', 'array')`",
    "rejectattr": "the others",
    "sort": "in order, or in that of an attribute: `|sort(attribute='name')`",
    "unique": "each once",
    "groupby": "pairs of a value of an attribute and the items that have it",
    "first": "the first item; none of an empty list",
    "last": "the last item; none of an empty list",
    "list": "as a list",
    "batch": "lists of so many items",
    "slice": "so many lists",
    "min": "the least item",
    "max": "the greatest item",
    "sum": "the sum of numbers; of lists one list: `|sum(start=[])`",
    "items": "the pairs of a dict",
    "dictsort": "the pairs of a dict, sorted by their keys",
    "default": "another value for what is not defined or none; for what is empty as well: `|default('x', true)`",
    "d": "the same as default",
    "abs": "a number without its sign",
    "int": "a number without its fraction",
    "round": "a number, rounded",
}
"""What takes lists, dicts and numbers."""


def reference() -> list[str]:
    """The lines to print: a table for each kind, of names and what they do."""
    return [
        "filters that print a text of the description, each for its place",
        *_table({name: _first_line(quote) for name, quote in FILTERS.items()}),
        "",
        f"of these, {', '.join(f'|{name}' for name in VALUES)} print values of JSON as well, flags, and lists and",
        "dicts of texts, names and numbers: on one line, or indented as in |json(indent=2)",
        "",
        "filters of names, words and texts: of a text they make a text, which another filter prints",
        *_table(MADE_OF_OTHERS),
        "",
        "filters that make names",
        *_table(NAMES),
        "",
        "filters of lists, dicts and numbers",
        *_table(LISTS),
        "",
        "what filters are given, where they are given something",
        *(f"  {each.shown(f'|{name}')}" for name, each in sorted(FILTER_SIGNATURES.items()) if each.parameters),
        "",
        "methods of names, words and texts",
        f"  {', '.join(sorted(METHODS))}",
        "",
        "tests: `x is none`, `|select('string')`",
        f"  {', '.join(sorted(TESTS))}",
        "",
        "functions",
        f"  {', '.join(sorted(FUNCTIONS))}",
    ]


def _table(rows: Mapping[str, str]) -> Iterator[str]:
    width = max(map(len, rows))
    return (f"  {name:{width}}  {words}" for name, words in rows.items())


def _first_line(function: object) -> str:
    """What a filter does, by its own docstring."""
    return (function.__doc__ or "").strip().split("\n")[0].rstrip(".")
