from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from .._runtime.models.unknown import UnknownObject
    from .cat import Cat
    from .dog import Dog


class Owner(Model):
    pet: Cat | Dog | UnknownObject | None = None
