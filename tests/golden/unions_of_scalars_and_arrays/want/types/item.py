from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.models.enums import OpenStrEnum
from .._runtime.models.model import Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from .tag import Tag


class Item(Model):
    id: str | int | None = None
    when: datetime | ItemWhen | None = None
    color: ItemColor | str | None = None
    names: str | list[str] | None = None
    tags: list[Tag] | list[str] | None = None
    mixed: str | bool | Tag | None = None
    tag: Tag | None = None
    limit: Literal["auto", "inf"] | int | None = None


class ItemWhen(OpenStrEnum):
    NOW = "now"
    NEVER = "never"


class ItemColor(OpenStrEnum):
    RED = "red"
    BLUE = "blue"
