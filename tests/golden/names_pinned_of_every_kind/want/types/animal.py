from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model, field

if TYPE_CHECKING:
    from .mood import Mood


class Animal(Model):
    iri: str | None = field("@id", default=None)
    mood: Mood | None = None
