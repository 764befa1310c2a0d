"""What a node would like to be called."""

from __future__ import annotations

from dataclasses import dataclass

from sdkwright.report import Pointer


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
