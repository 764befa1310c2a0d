"""What a template does with names, and with the words that it says itself, is code again: nothing else can come of it.

What a text of the description is a part of is a text of the description, which needs a filter as any other does. What
a filter, a macro or a block printed stays whole: it can be put beside code, and nothing can be cut from it.

```
        Code     Text     Markup        ~, +, join, replace
Code    Code     Text     Markup
Text    Text     Text     refused
Markup  Markup   refused  Markup
```
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from jinja2 import Environment, Undefined, pass_environment
from jinja2.filters import make_attrgetter
from markupsafe import Markup

from sdkwright.naming.characters import is_identifier
from sdkwright.naming.words import words
from sdkwright.text import Code, Json, JsonValue, Text, json_of

Part = Code | Text | Markup
_PUTS_IN = frozenset({"join", "replace"})
"""The methods of strings that put what they are given into what they make."""


NOTHING, COMMA = Code(""), Code(", ")


class NotPrintable(TypeError):
    """A template tried to print something that is not `Code`."""


def code(value: object) -> Code | Markup:
    """A name, a literal, a number or what was printed already, as code."""
    if isinstance(value, Text):
        raise NotPrintable("a text of the description needs a filter that says where it goes")
    found = part(value)
    assert not isinstance(found, Text), "it was none"
    return found


def part(value: object) -> Part:
    """The same, or a text, as what others can be made of."""
    if isinstance(value, (Code, Markup, Text)):
        return value
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return Code(value)
    if isinstance(value, Undefined):
        str(value)  # raises Jinja's own error, which names what is missing
    raise NotPrintable(f"a template prints names, literals and numbers, not {type(value).__name__}")


def plain(value: object) -> Json:
    """A value of JSON, or what a template makes of texts, names and numbers, lists and dicts."""
    match value:
        case None | bool() | int() | float():
            return value
        case JsonValue():
            return json_of(value)
        case Mapping():
            return {_characters(_whole(key)): plain(each) for key, each in value.items()}
        case list() | tuple():
            return [plain(each) for each in value]
        case _:
            return _characters(_whole(value))


def _whole(value: object) -> Part:
    found = part(value)
    if isinstance(found, Markup):
        raise NotPrintable("what was printed already is no value of JSON")
    return found


def concatenated(values: Iterable[object]) -> Part:
    """`a ~ b`."""
    parts = [part(value) for value in values]
    return _made_of(parts)("".join(map(_characters, parts)))


@pass_environment
def join(
    environment: Environment, values: Iterable[Any], between: object = Code(""), attribute: str | None = None
) -> Part:
    """The filter of that name."""
    parts: list[object] = []
    for value in _seen(environment, values, attribute):
        parts += [between] if parts else []
        parts.append(value)
    return concatenated(parts)


def method(owner: Code | Text, name: str) -> Callable[..., object]:
    """A method of strings, of a name or of a text."""

    def call(*args: object, **kwargs: object) -> object:
        places, names = tuple(map(_read, args)), {key: _read(value) for key, value in kwargs.items()}
        made_of = _made_of([owner, *_parts((*places, *names.values()))])
        if made_of is Markup and (name not in _PUTS_IN or _is_gone_over(name, places)):
            raise NotPrintable(_WHOLE)
        given = {key: _plain(value) for key, value in names.items()}
        made: object = getattr(str, name)(_characters(owner), *map(_plain, places), **given)
        if isinstance(made, str):
            return made_of(made)
        return tuple(map(made_of, made)) if isinstance(made, (list, tuple)) else made

    return call


def _is_gone_over(name: str, places: tuple[object, ...]) -> bool:
    """Whether `join` would take what was printed apart: it is no list, and has its signs for items."""
    return name == "join" and any(isinstance(place, Markup) for place in places)


_WHOLE = "what a filter or a block printed stays as it is: change a name or a text, and put the filter behind the whole"


def _made_of(parts: Iterable[Part]) -> type[Code] | type[Text] | type[Markup]:
    """What comes of these together."""
    kinds = {type(each) for each in parts}
    if Markup in kinds and Text in kinds:
        raise NotPrintable(_WHOLE)
    return Markup if Markup in kinds else Text if Text in kinds else Code


def _characters(part: Part) -> str:
    return part.raw if isinstance(part, Text) else str.__str__(part)


def _read(value: object) -> object:
    """An argument; what can be gone over once alone is kept."""
    if isinstance(value, (str, Text)):
        return part(value)
    return tuple(map(part, value)) if isinstance(value, Iterable) else value


def _parts(values: Iterable[object]) -> Iterator[Part]:
    """What among the arguments of a method can come into what it makes."""
    for value in values:
        if isinstance(value, tuple):
            yield from value
        elif isinstance(value, (Code, Markup, Text)):
            yield value


def _plain(value: object) -> Any:
    """An argument as strings of Python take it."""
    if isinstance(value, tuple):
        return tuple(map(_characters, value))
    return _characters(value) if isinstance(value, (Code, Markup, Text)) else value


def _changed(value: object, name: str, *args: object) -> object:
    """A name or a text with other characters; what was printed stays as it is, since a changed literal is none."""
    found = part(value)
    if isinstance(found, Markup):
        raise NotPrintable(_WHOLE)
    return method(found, name)(*args)


def indent(value: object, width: int = 4, first: bool = False, blank: bool = False) -> Part:
    """The filter of that name: the further lines of what was printed, or of a name, move to the right."""
    space = " " * width

    def moved(text: str) -> str:
        lines = text.split("\n")
        rest = [space + line if line or blank else line for line in lines[1:]]
        return "\n".join([space + lines[0] if first else lines[0], *rest])

    found = part(value)
    return _made_of([found])(moved(_characters(found)))


def trim(value: object, signs: object = None) -> object:
    """The filter of that name."""
    if isinstance(value, Markup) and signs is None:
        return Markup(str.__str__(value).strip())
    return _changed(value, "strip", signs)


def reverse(value: object) -> object:
    """The filter of that name: lists, names and texts from their end."""
    if isinstance(value, (str, Text)):
        found = part(value)
        if isinstance(found, Markup):
            raise NotPrintable(_WHOLE)
        return type(found)(_characters(found)[::-1])
    assert isinstance(value, Iterable), "what is no list is refused where it is looked at"
    return tuple(value)[::-1]


@pass_environment
def total(environment: Environment, values: Iterable[Any], attribute: str | None = None, start: Any = 0) -> object:
    """The filter `sum`: of numbers, or of lists where it starts with one."""
    found = _seen(environment, values, attribute)
    if isinstance(start, (list, tuple)):
        return (*start, *(each for many in found for each in _many(many)))
    return sum(found, start)


def _seen(environment: Environment, values: Iterable[Any], attribute: str | None) -> Iterable[Any]:
    """The values, or an attribute of each as templates see it."""
    return values if attribute is None else map(make_attrgetter(environment, attribute), values)


def _many(value: object) -> Iterable[object]:
    if isinstance(value, (list, tuple)):
        return value
    raise NotPrintable(f"|sum puts lists together, and {type(value).__name__} is none")


def _changing(name: str) -> Callable[[object], object]:
    return lambda value: _changed(value, name)


ALGEBRA: Mapping[str, Callable[..., object]] = {
    "join": join,
    "indent": indent,
    "replace": lambda value, old, new, count=-1: _changed(value, "replace", old, new, count),
    "reverse": reverse,
    "sum": total,
    "split": lambda value, by=None, count=-1: _changed(value, "split", by, count),
    "trim": trim,
    **{name: _changing(name) for name in ("upper", "lower", "title", "capitalize")},
}
"""The filters that take the place of Jinja's, whose results would be any text, and those that it has not."""


class Names:
    """The filters that make a name of a text or of another name; `made` are those that they made."""

    def __init__(self) -> None:
        self.made: set[str] = set()

    @property
    def filters(self) -> Mapping[str, Callable[[object], Code]]:
        """By the names that templates know."""
        return {
            "name": self._name,
            "snake": lambda value: self._kept("_".join(_words(value))),
            "camel": lambda value: self._kept(_joined(*_words(value)[:1], *map(str.title, _words(value)[1:]))),
            "pascal": lambda value: self._kept(_joined(*map(str.title, _words(value)))),
            "kebab": lambda value: Code("-".join(_words(value))),
        }

    def _name(self, value: object) -> Code:
        found = str(code(value))
        if not is_identifier(found):
            raise NotPrintable(f"|name takes what is a name, not {found[:80]!r}")
        return self._kept(found)

    def _kept(self, name: str) -> Code:
        shown = f"_{name}" if name[:1].isdigit() else name
        self.made.add(shown)
        return Code(shown)


def _words(value: object) -> list[str]:
    """The words of a name or of a text; one that has none is called so."""
    raw = value.raw if isinstance(value, Text) else str(code(value))
    return [word for word in words(raw) if is_identifier(f"_{word}")] or ["unnamed"]


def _joined(*parts: str) -> str:
    return "".join(parts)
