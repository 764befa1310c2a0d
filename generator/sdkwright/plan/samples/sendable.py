"""Whether the values of parameters can be sent: where nothing can be escaped, an item cannot hold its delimiter.

```
header           x,y        an item without `,`; a name of an object that is taken apart without `=`
pipeDelimited    x%7Cy      an item without `|`; spaceDelimited and tabDelimited alike
style cookie     c=x,y      an item without `,`, and what a cookie can hold
```
No style has a null (OpenAPI 3.2, 4.12.6), and text can stand where `places` says.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from sdkwright.model import Location, Parameter, Style, Writing
from sdkwright.plan.samples.places import may_stand, shown_in
from sdkwright.plan.samples.serialization import BETWEEN, pairs, plain, text
from sdkwright.text import Json

_TEXTS = frozenset({Location.PATH, Location.HEADER})


def can_be_sent(parameter: Parameter, value: Json) -> bool:
    """Whether a value has a form in its place, from which a server can read it again."""
    may = may_stand(parameter)
    if parameter.location in _TEXTS and not may(text(parameter, value)):
        return False
    if parameter.writing.media_type is not None:
        return True
    if _holds_null(value, is_deep=parameter.writing.style is Style.DEEP):
        return False
    if _is_raw_cookie(parameter) and not _is_cookie(parameter, value):
        return False
    return can_be_taken_apart(value, parameter.writing, delimiter_of(parameter))


def can_be_taken_apart(value: Json, writing: Writing, delimiter: str) -> bool:
    """Whether no item of a list or an object holds the delimiter that nothing can escape; empty where it can be."""
    if not delimiter or not isinstance(value, (list, dict)):
        return True
    names_end = isinstance(value, dict) and writing.explode and delimiter == ","
    if names_end and isinstance(value, dict) and any("=" in name for name in value):
        return False
    return not any(delimiter in each for each in _items(value))


def delimiter_of(parameter: Parameter) -> str:
    """What stands between items where they cannot hold it, since nothing is escaped, or it is escaped itself."""
    writing = parameter.writing
    if writing.media_type is not None:
        return ""
    if parameter.location is Location.HEADER:
        return ","
    if writing.explode:
        return ""
    return "," if _is_raw_cookie(parameter) else BETWEEN.get(writing.style or Style.FORM, "")


def may_be_item(parameter: Parameter) -> Callable[[str], bool]:
    """Whether a text can be an item of what a parameter holds."""
    may, delimiter = shown_in(parameter), delimiter_of(parameter)
    return (lambda said: may(said) and delimiter not in said) if delimiter else may


def _is_raw_cookie(parameter: Parameter) -> bool:
    return parameter.location is Location.COOKIE and parameter.writing.style is Style.COOKIE


def _is_cookie(parameter: Parameter, value: Json) -> bool:
    """Whether the pairs of a cookie hold what it can (RFC 6265, 4.1.1); a comma stands between items."""
    may = may_stand(parameter)
    found = pairs(parameter.name, value, parameter.writing)
    return all("=" not in name and may(name) and may(said.replace(",", "")) for name, said in found)


def _items(value: list[Json] | dict[str, Json]) -> Iterator[str]:
    if isinstance(value, dict):
        yield from value
    yield from map(plain, value.values() if isinstance(value, dict) else value)


def _holds_null(value: Json, *, is_deep: bool) -> bool:
    """Whether a list or an object holds null; in JSON inside of an item it is a value."""
    if not isinstance(value, (list, dict)):
        return False
    held = value.values() if isinstance(value, dict) else value
    return any(each is None or (is_deep and _holds_null(each, is_deep=True)) for each in held)
