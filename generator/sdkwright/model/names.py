"""What the description tells a reader about a node, and what a node would like to be called."""

from __future__ import annotations

from dataclasses import dataclass, field

from sdkwright.report import Pointer
from sdkwright.text import Json, Text

NOTHING = Text("")


@dataclass(frozen=True, slots=True)
class Doc:
    """What the description tells a reader about a node.

    `examples` are values of it; they make no difference between what is the same otherwise.
    """

    title: Text = NOTHING
    description: Text = NOTHING
    deprecated: bool = False
    examples: tuple[Json, ...] = field(default=(), compare=False)


NO_DOC = Doc()


@dataclass(frozen=True, slots=True)
class Given:
    """A name that the description spells out: a component's key, an operationId."""

    text: str


@dataclass(frozen=True, slots=True)
class Derived:
    """A name that follows from where a node stands: the settled name of its owner, and its role there.

    The owner is a schema or an operation.
    """

    owner: Pointer
    role: str


Name = Given | Derived
