"""`Pet` and the types of its parts."""

from __future__ import annotations

from .._runtime.models.model import Model, field


class Pet(Model):
    tags: list[PetTagsItem] | None = None
    toys_by_name: dict[str, PetToysByNameValue] | None = field(
        "toysByName", default=None
    )


class PetTagsItem(Model):
    """An item of the tags of Pet."""

    label: str | None = None


class PetToysByNameValue(Model):
    """A value of the toysByName of Pet."""

    price: float | None = None
