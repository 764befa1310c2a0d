from __future__ import annotations

from .._runtime.models.model import Model, field


class Pet(Model):
    tags: list[PetTag] | None = None
    toys_by_name: dict[str, PetToysByNameValue] | None = field(
        "toysByName", default=None
    )


class PetTag(Model):
    label: str | None = None


class PetToysByNameValue(Model):
    price: float | None = None
