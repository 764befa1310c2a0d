"""What Pet is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.model import Model

if TYPE_CHECKING:
    from .owner import Owner


class Pet(Model):
    required: str
    required_or_null: str | None
    optional: str | None = None
    optional_or_null: str | None = None
    named_or_null: Owner | None = None
    only_null: None = None
