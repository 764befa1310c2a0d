"""What every stage shares: the values of JSON, and the two kinds of text.

```
Text   what a description said: data, never printed as it is
Code   what a generated file may hold: made only by names, types, literals and the filters of a pack
```

`Text` is no `str`, so that neither an f-string nor a join nor a template turns it into source by accident:
mypy refuses it in Python, and `render` refuses it in a template that names no filter.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import SupportsIndex

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]
"""What a JSON document can hold (RFC 8259, section 3)."""


class JsonValue:
    """A value of JSON that the description has: data, as a `Text` is, which filters print as it is in a language."""

    __slots__ = ("_value",)

    def __init__(self, value: Json) -> None:
        self._value = value


def json_of(value: JsonValue) -> Json:
    """The value itself, which no template sees."""
    return value._value


@dataclass(frozen=True, slots=True, repr=False)
class Text:
    """A piece of text exactly as the description holds it.

    It is equal to what has the same characters, be it a word of a template: what that tells is a flag, and no text.
    """

    raw: str

    def __bool__(self) -> bool:
        return bool(self.raw)

    def __eq__(self, other: object) -> bool:
        return self.raw == other.raw if isinstance(other, Text) else isinstance(other, str) and self.raw == other

    def __hash__(self) -> int:
        return hash(self.raw)

    def __lt__(self, other: object) -> bool:
        return self.raw < _raw(other) if isinstance(other, (Text, str)) else NotImplemented

    def __gt__(self, other: object) -> bool:
        return self.raw > _raw(other) if isinstance(other, (Text, str)) else NotImplemented

    def __contains__(self, part: object) -> bool:
        return isinstance(part, (Text, str)) and _raw(part) in self.raw

    def __len__(self) -> int:
        return len(self.raw)

    def __str__(self) -> str:
        raise TypeError("a Text is data: pass it through a filter of the pack, or read .raw on purpose")

    def __format__(self, spec: str) -> str:
        return self.__str__()

    def __repr__(self) -> str:
        """Nothing of the text, since a template can print what this gives."""
        return f"Text({len(self.raw)} characters)"


@dataclass(frozen=True, slots=True)
class OneOf:
    """All words that an attribute may be: `Annotated[Code, OneOf("path", "query")]`."""

    words: tuple[str, ...]

    def __init__(self, *words: str) -> None:
        object.__setattr__(self, "words", words)

    def has(self, word: str) -> bool:
        """Whether the attribute may be this."""
        return word in self.words


@dataclass(frozen=True, slots=True)
class Form:
    """How all words of an attribute are written, of which nobody has a list: `Form(re.compile("[A-Z]+"), "GET")`.

    `words` are some that it may be.
    """

    pattern: re.Pattern[str]
    words: tuple[str, ...]

    def __init__(self, pattern: re.Pattern[str], *words: str) -> None:
        object.__setattr__(self, "pattern", pattern)
        object.__setattr__(self, "words", words)

    def has(self, word: str) -> bool:
        """Whether the attribute may be this."""
        return self.pattern.fullmatch(word) is not None


@dataclass(frozen=True, slots=True)
class ThereWhereListed:
    """Marks what is none only of things that no list has (`Annotated[Code | None, ...]`): nobody is asked to ask."""


@dataclass(frozen=True, slots=True)
class NeverEmpty:
    """Marks a list that always has an item (`Annotated[tuple[Code, ...], NeverEmpty()]`): its first one is there."""


@dataclass(frozen=True, slots=True)
class ThereWhere:
    """Marks what is none only where another attribute is none of these words: `ThereWhere("kind", "array")`."""

    attribute: str
    words: tuple[str, ...]

    def __init__(self, attribute: str, *words: str) -> None:
        object.__setattr__(self, "attribute", attribute)
        object.__setattr__(self, "words", words)


def _raw(text: Text | str) -> str:
    return text.raw if isinstance(text, Text) else str.__str__(text)


class Code(str):
    """Text that may be printed into a generated file as it stands; a part of it is, too."""

    __slots__ = ()

    def __getitem__(self, key: SupportsIndex | slice) -> Code:
        return Code(str.__getitem__(self, key))
