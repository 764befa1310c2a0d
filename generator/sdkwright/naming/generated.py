"""How one language says what the model holds: what a target tells `explain` of the SDK that it would make."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from sdkwright.model import SchemaId, Use
from sdkwright.text import Json


@dataclass(frozen=True, slots=True)
class GeneratedNames:
    """The names that were settled.

    `annotation` is a type as a response has it; `classes` and `homes` are the full names of schemas that have one, and
    the files that they are in; `unmade` have none, since no operation leads to them. `rule` tells why a class is called
    as it is. `calls` are the entries of `surface`, by the pointer that they bear.
    """

    annotation: Callable[[Use], str]
    classes: Mapping[SchemaId, str]
    homes: Mapping[SchemaId, str]
    unmade: frozenset[SchemaId]
    rule: Callable[[SchemaId], str]
    calls: Mapping[str, dict[str, Json]]
