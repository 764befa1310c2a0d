from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.model import Model

if TYPE_CHECKING:
    from typing import Any

    from .pets import Pets


class Pet(Model):
    labels: dict[str, str] | None = None
    toys: dict[str, PetToysValue] | None = None
    free: dict[str, Any] | None = None
    open: dict[str, Any] | None = None
    closed: dict[str, Any] | None = None
    by_name: Pets | None = None


class PetToysValue(Model):
    name: str | None = None
