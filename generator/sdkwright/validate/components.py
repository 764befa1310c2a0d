"""A part of `validate`: the names of components that the standard does not allow.

Its schema looks at all components once for each such name, and some tools write one for every generic type
(`Page«Thing»`). So they are judged here, and the schema sees a description that has others in their place.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from sdkwright.text import Json

_NAME = re.compile("[a-zA-Z0-9._-]+")
_Place = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Named:
    """A description whose components have names that the standard allows; `names` are the real ones, by place."""

    value: dict[str, Json]
    names: Mapping[_Place, str] = field(default_factory=dict)

    @property
    def odd(self) -> Iterable[_Place]:
        """Where the components stand whose names it does not allow."""
        return ((*at[:2], name) for at, name in self.names.items())

    def place(self, tokens: _Place) -> _Place:
        """The place in the description of a place here."""
        name = self.names.get(tokens[:3])
        return tokens if name is None else (*tokens[:2], name, *tokens[3:])


def with_plain_names(value: dict[str, Json]) -> Named:
    """The description with a number for each component whose name is none (OpenAPI 3.1, 4.8.7.1)."""
    components = value.get("components")
    if not isinstance(components, dict):
        return Named(value)
    names: dict[_Place, str] = {}
    made: dict[str, Json] = dict(components)
    for kind, members in components.items():
        odd = [name for name in members if not _NAME.fullmatch(name)] if isinstance(members, dict) else []
        if not odd or not isinstance(members, dict):
            continue
        renamed = {name: f"sdkwright.{index}" for index, name in enumerate(odd)}
        names |= {("components", kind, other): name for name, other in renamed.items()}
        made[kind] = {renamed.get(name, name): each for name, each in members.items()}
    return Named({**value, "components": made}, names) if names else Named(value)


def refusal(name: str) -> str:
    """What is wrong with a name."""
    return f'"{name}" does not match "^{_NAME.pattern}$"'
