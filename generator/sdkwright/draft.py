"""What a target hands to `render`: views, by what a pack's outputs can be made for.

A view is a frozen dataclass of a target. Its fields hold `Code`, `Text`, flags, other views and tuples of these,
never a bare string; `render` looks no deeper than that.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sdkwright.files import NOTHING_EVALUATED, Evaluated
from sdkwright.text import Json


@dataclass(frozen=True, slots=True)
class Context:
    """What templates see of a draft, as annotations: of its `common`, and of one thing of each of its `views`."""

    common: Mapping[str, Any]
    each: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Draft:
    """Everything that templates can print.

    `common` is there in every template; `views` has the things that `each` of a pack's outputs can name, in the
    order of the description. The template of an output with `each = "model"` finds its view as `model`.

    `vocabulary` are the words that the target itself writes around names, such as `int` or `Literal`; `classes` are the
    names that may be called; `evaluated` says which strings the SDK reads as code. `format` proves by them that a
    generated file holds no other code. `names` are the public names for the lock to remember.
    """

    common: Mapping[str, object]
    views: Mapping[str, tuple[object, ...]]
    vocabulary: frozenset[str] = frozenset()
    classes: frozenset[str] = frozenset()
    evaluated: Evaluated = NOTHING_EVALUATED
    names: Mapping[str, Json] = field(default_factory=dict)
