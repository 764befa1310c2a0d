"""What a description says in words of its own: specification extensions (OpenAPI 3.2, 4.27)."""

from __future__ import annotations

from dataclasses import dataclass

from sdkwright.report import Pointer
from sdkwright.text import Json


@dataclass(frozen=True, slots=True)
class Extension:
    """A member `x-…` of an object, with its value as it was written and the place of that."""

    name: str
    value: Json
    at: Pointer


Extensions = tuple[Extension, ...]
"""Those of one object, each name once, in the order of the description."""
