"""What a template does with names, and with the words that it says itself, is code again: nothing else can come of it.

A text of the description takes no part: it is no `str`, and whatever meets one here refuses it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from markupsafe import Markup

from sdkwright.characters import is_identifier
from sdkwright.name_words import words
from sdkwright.text import Code, Text


class NotPrintable(TypeError):
    """A template tried to print something that is not `Code`."""


def code(value: object) -> Code | Markup:
    """A name, a literal, a number or what was printed already, as code."""
    if isinstance(value, (Code, Markup)):
        return value
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return Code(value)
    if isinstance(value, Text):
        raise NotPrintable("a text of the description needs a filter that says where it goes")
    raise NotPrintable(f"a template prints names, literals and numbers, not {type(value).__name__}")


def concatenated(values: Iterable[object]) -> Code | Markup:
    """`a ~ b`."""
    parts = [code(value) for value in values]
    made = "".join(map(str.__str__, parts))
    return Markup(made) if any(isinstance(part, Markup) for part in parts) else Code(made)


def join(values: Iterable[object], between: str = Code(""), attribute: str | None = None) -> Code | Markup:
    """The filter of that name."""
    parts: list[object] = []
    for value in values:
        parts += [between] if parts else []
        parts.append(value if attribute is None else getattr(value, attribute))
    return concatenated(parts)


def _changed(value: object, made: Callable[[str], str]) -> Code:
    """A name with other signs; what was printed stays as it is, since a changed literal is none."""
    found = code(value)
    if isinstance(found, Markup):
        raise NotPrintable("what a filter or a block printed stays as it is: change a name instead")
    return Code(made(str.__str__(found)))


def indent(value: object, width: int = 4, first: bool = False, blank: bool = False) -> Code | Markup:
    """The filter of that name: the further lines of what was printed, or of a name, move to the right."""
    space = " " * width

    def moved(text: str) -> str:
        lines = text.split("\n")
        rest = [space + line if line or blank else line for line in lines[1:]]
        return "\n".join([space + lines[0] if first else lines[0], *rest])

    found = code(value)
    shown = moved(str.__str__(found))
    return Markup(shown) if isinstance(found, Markup) else Code(shown)


def replace(value: object, old: str, new: str, count: int = -1) -> Code:
    """The filter of that name."""
    return _changed(value, lambda text: text.replace(str(code(old)), str(code(new)), count))


def trim(value: object, signs: str | None = None) -> Code | Markup:
    """The filter of that name."""
    found = code(value)
    if isinstance(found, Markup) and signs is None:
        return Markup(str.__str__(found).strip())
    return _changed(value, lambda text: text.strip(signs))


ALGEBRA: Mapping[str, Callable[..., object]] = {
    "join": join,
    "indent": indent,
    "replace": replace,
    "trim": trim,
    "upper": lambda value: _changed(value, str.upper),
    "lower": lambda value: _changed(value, str.lower),
    "title": lambda value: _changed(value, str.title),
    "capitalize": lambda value: _changed(value, str.capitalize),
}
"""The filters that take the place of Jinja's, whose results would be any text."""


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
