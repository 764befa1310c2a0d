"""How a caller can give a body: in which media types, and which of its properties together."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sdkwright.context import types as type_facts
from sdkwright.context.facts import Fact
from sdkwright.context.index import Index
from sdkwright.context.values import Value
from sdkwright.model import Body
from sdkwright.plan.calls.arguments import Argument
from sdkwright.plan.calls.calls import BodyChoice
from sdkwright.text import Text


@dataclass(frozen=True, slots=True)
class Chosen:
    """Parts of a body that go together."""

    body: BodyChoice
    """What the body is there."""
    parts: tuple[Argument, ...]
    """The parts."""
    is_usual: bool
    """Whether that is the body if nobody says which."""


def ways_of(body: Body, index: Index) -> Iterator[Way]:
    """The ways to give a body, the usual first."""
    choices = index.body_choices(body)
    for choice in choices:
        for parts in choice.ways or (choice.arguments,):
            yield Way(Chosen(choice, parts, choice is choices[0]), index)


class Way(Fact[Chosen]):
    """One way to give a body: properties of it that go together, or all of it in one piece."""

    __slots__ = ()

    @property
    def _key(self) -> object:
        return self._node.body.how.content.at, tuple(part.key for part in self._node.parts)

    @property
    def media_types(self) -> tuple[Text, ...]:
        """The media types in which it can be sent so, the usual one first."""
        return tuple(map(Text, self._node.body.media_types))

    @property
    def is_usual(self) -> bool:
        """Whether the body is that of the usual media type, which goes where nobody says another."""
        return self._node.is_usual

    @property
    def is_whole(self) -> bool:
        """Whether it is given in one piece."""
        return any(part.is_whole for part in self._node.parts)

    @property
    def parts(self) -> tuple[Part, ...]:
        """What is given: properties one by one, or the body itself."""
        return tuple(Part(each, self._index) for each in self._node.parts)


class Part(Fact[Argument]):
    """What is given of a body: a property, all that are not declared, or the body itself."""

    __slots__ = ()

    @property
    def _key(self) -> object:
        return self._node.at, self._node.key

    @property
    def name(self) -> Text:
        """The name of the property; what the description calls the body, where it is that, which may be empty."""
        return Text(self._node.wire)

    @property
    def types(self) -> tuple[type_facts.Type, ...]:
        """What its values are: one type, or several where it is in several members of a union; none for bytes."""
        return tuple(type_facts.Type(each, self._index) for each in self._node.uses)

    @property
    def is_required(self) -> bool:
        """Whether it must be given."""
        return self._node.must_be_given

    @property
    def is_whole(self) -> bool:
        """Whether it is the body itself."""
        return self._node.is_whole

    @property
    def is_further(self) -> bool:
        """Whether it stands for all properties that the description does not declare."""
        return self._node.is_further

    @property
    def constant(self) -> Value | None:
        """What is sent if nobody gives it."""
        return Value(self._node.constant) if self._node.constant is not None else None

    @property
    def description(self) -> Text:
        """What is said of it, in CommonMark."""
        return self._node.doc.description
