"""What a target hands to `render`: views, by what a pack's outputs can be made for.

A view is a frozen dataclass of a target. Its fields hold `Code`, `Text`, flags, other views and tuples of these,
never a bare string; `render` looks no deeper than that.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sdkwright.files import NOTHING_EVALUATED, Evaluated
from sdkwright.report import Pointer
from sdkwright.text import Code, Json, Text


@dataclass(frozen=True, slots=True)
class Context:
    """What templates see of a draft, as annotations: of its `common`, and of one thing of each of its `views`."""

    common: Mapping[str, Any]
    each: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class CodeSample:
    """A program that calls an operation, for people to read and to copy."""

    name: Code
    """What tells it from the other samples of its operation, in words with hyphens: `python-async`."""
    title: Code
    """What people call it: `Python (async)`."""
    language: Code
    """What it is written in, as a highlighter calls that: `python`."""
    call: Code
    """How the operation is called, on one line: `client.pets.list(...)`; empty where that is HTTP alone."""
    text: Text
    """The program."""


Samples = Callable[[Pointer], Sequence[CodeSample]]
"""Gives the samples of an operation by its place in the description, the usual one first; perhaps none."""


def no_samples(at: Pointer) -> Sequence[CodeSample]:
    """What is shown where no language is."""
    return ()


@dataclass(frozen=True, slots=True)
class Draft:
    """Everything that templates can print.

    `common` is there in every template; `views` has the things that `each` of a pack's outputs can name, in the
    order of the description. The template of an output with `each = "model"` finds its view as `model`.

    `vocabulary` are the words that the target itself writes around names, such as `int` or `Literal`; `classes` are the
    names that may be called; `evaluated` says which strings the SDK reads as code. `format` proves by them that a
    generated file holds no other code. `names` are the public names for the lock to remember. `samples` show operations
    in the language of the target, to the templates of all packs.
    """

    common: Mapping[str, object]
    views: Mapping[str, tuple[object, ...]]
    vocabulary: frozenset[str] = frozenset()
    classes: frozenset[str] = frozenset()
    evaluated: Evaluated = NOTHING_EVALUATED
    names: Mapping[str, Json] = field(default_factory=dict)
    samples: Samples = no_samples
