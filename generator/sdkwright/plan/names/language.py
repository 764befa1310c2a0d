"""What a target says of its language, so that names can be settled without knowing it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from sdkwright.config.environment import variable
from sdkwright.naming.words import words

Speller = Callable[[str], str]
"""Makes a name of any text, also of one without a letter: of `job invocations` it may be `jobInvocations`."""


@dataclass(frozen=True, slots=True)
class Language:
    """How a language writes names, by what they are names of; and which are taken before a description is read."""

    title: str
    """What people call it."""
    resource: Speller
    """The name of a resource, or of what it does: of the words that people say."""
    operation: Speller
    """The name that tells an operation from all others."""
    type: Speller
    """The name of a type; the casing inside a word is the description's own."""
    field: Speller
    """The name of a property of an object."""
    member: Speller
    """The name of one value of an enumeration."""
    argument: Speller
    """The name of an argument, of a method or of the client."""
    escape: Speller
    """A name that the language has for itself, made one that is free: of `class` it may be `class_`."""
    prefixed: Callable[[str, str], str]
    """A word and a name that it stands before, to tell whose that is: `path` and `id`."""
    numbered: Callable[[str, int], str]
    """A name with a number, where nothing else tells two things apart."""
    flaw_of_name: Callable[[object], str | None]
    """Why nothing public may be called so; None if something may."""
    reserved: Mapping[str, frozenset[str]]
    """Names that something else has, folded, by the kind of thing that may not have them (the kind of a `Scope`)."""
    alike: Mapping[str, frozenset[str]]
    """The same, where another casing is another name."""
    is_of_settings: bool = False
    """Whether sdk.toml writes names as this language does: then they stay as they are, else they are spelled anew."""
    groups_arguments: bool = False
    """Whether a method takes its body in one piece, and so all parameters that are not in the path: these alone are
    named among one another then."""

    def is_name(self, name: object) -> bool:
        """Whether something public may be called so."""
        return self.flaw_of_name(name) is None

    def spelled(self, kind: str, name: str) -> str:
        """A name that sdk.toml or another language has for a thing of a kind, as this language writes it."""
        spellers: Mapping[str, Speller] = {
            "types": self.type,
            "operations": self.operation,
            "fields": self.field,
            "members": self.member,
            **dict.fromkeys(("arguments", "credentials", "options"), self.argument),
            **dict.fromkeys(("calls", "methods", "resources"), self._dotted),
        }
        return spellers[kind](name)

    def pinned(self, kind: str, name: str) -> str:
        """A name of sdk.toml, in one of its tables below [names], as this language writes it."""
        return name if self.is_of_settings else self.spelled(kind, name)

    def _dotted(self, name: str) -> str:
        return ".".join(map(self.resource, name.split(".")))

    def variable(self, package: str, name: str) -> str:
        """The variable of the environment that stands in for an argument of the client, with a word's end between."""
        has_underscores = "_" in self.argument("a b")
        return variable(package, name if has_underscores else "_".join(words(name)))

    def is_spelled(self, name: str, text: str) -> bool:
        """Whether a name is what the description says, as far as the language lets it."""
        return name in (text, self.escape(text))

    def type_word(self, text: str) -> str:
        """A step of a type's name; nothing where the text has no letter or digit."""
        return self.type(text) if any(c.isalnum() for c in text) else ""

    def type_of(self, steps: tuple[str, ...]) -> str:
        """The name of a type in one piece."""
        return self.type("".join(map(self.type_word, steps)))
